// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>

namespace Ui {
class NewEntryDialog;
}

namespace svodka::app {

/// Title and code of something new in the catalogue; the title suggests the code. GUI thread.
class NewEntryDialog final : public QDialog {
    Q_OBJECT

public:
    /// `what` is the window's title («Индикатор»). With `isText` there is a key instead of a code and its text instead
    /// of a title.
    NewEntryDialog(const QString& what, QStringList taken, bool isText, QWidget* parent);
    ~NewEntryDialog() override;

Q_SIGNALS:
    /// The dialog is closed then.
    void entryWanted(const QString& code, const QString& title);

private:
    void suggest();
    void check();

    std::unique_ptr<Ui::NewEntryDialog> m_ui;
    QStringList m_taken;
    bool m_isText;
    bool m_typedCode = false; ///< by hand: the title suggests no more
};

} // namespace svodka::app
