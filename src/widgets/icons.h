// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace svodka::widgets {

/// An icon of the program by the name of its drawing («document-import»), in the colour of the text around it, in
/// either theme and at any scale. An unknown name gives an empty icon. GUI thread.
QIcon icon(const QString& name);

} // namespace svodka::widgets
