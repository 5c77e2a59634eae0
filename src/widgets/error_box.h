// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>

namespace Ui {
class ErrorBox;
}

namespace svodka::widgets {

/// A failure in words for a person; `where`, `todo` and `details` may be empty.
struct ErrorMessage {
    QString what;    ///< what happened
    QString where;   ///< file, sheet, cell
    QString todo;    ///< what to do now
    QString details; ///< the technical text of a library; shown on demand

    /// All of it, as the button «Copy» gives it.
    [[nodiscard]] QString joined() const;
};

/// Tells of a failure: what, where, what to do, details. Plain text throughout. Use open(): it does not wait.
class ErrorBox final : public QDialog {
    Q_OBJECT

public:
    explicit ErrorBox(const ErrorMessage& message, QWidget* parent = nullptr);
    ~ErrorBox() override;

    /// Opens a box over `parent` that deletes itself when it is closed.
    static ErrorBox* openOver(const ErrorMessage& message, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showMessage();
    void restyle();
    [[nodiscard]] QPixmap sign(int side) const;
    void copy();

    std::unique_ptr<Ui::ErrorBox> m_ui;
    ErrorMessage m_message;
};

} // namespace svodka::widgets
