// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QMessageBox;
class QWidget;

namespace svodka::app {

/// A question before something that many rows hang on.
struct Question {
    QString name;    ///< the object's, for tests and styles
    QString title;   ///< of the box
    QString text;    ///< plain
    QString yes;     ///< the button that does it, with its mnemonic
    QString icon;    ///< see widgets::icon
    QString no = {}; ///< the other button; empty = «Cancel»
};

/// Opens the question over `window`; `yes` is called when the user agrees. The other button is the default and what
/// Escape means. The box deletes itself.
QMessageBox* confirm(QWidget* window, const Question& question, const std::function<void()>& yes);

} // namespace svodka::app
