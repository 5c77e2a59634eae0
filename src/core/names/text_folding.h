// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace svodka::core {

/// Makes spellings of different programs one: invisible characters, stress marks and footnote signs gone, every space a
/// blank, every dash a hyphen, every quote a «"», Latin letters made Cyrillic in words where every
/// Latin letter has a Cyrillic twin («Aнивcкий», «MO»). Case, ё and words stay.
QString unifyCharacters(QStringView text);

/// Lower case with ё→е.
QString foldCase(const QString& text);

} // namespace svodka::core
