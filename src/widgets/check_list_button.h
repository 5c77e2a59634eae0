// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <vector>

class QFrame;
class QListWidget;

namespace svodka::widgets {

/// A thing that can be ticked. Ids are unique.
struct CheckChoice {
    QString id;
    QString title;
    friend bool operator==(const CheckChoice&, const CheckChoice&) = default;
};

/// A button that says what is ticked and opens a list to tick more or less; the list stays open until it is left. At
/// least one stays ticked.
class CheckListButton final : public QPushButton {
    Q_OBJECT

public:
    explicit CheckListButton(QWidget* parent = nullptr);

    /// What the list is of, with a mnemonic: «&Показатели».
    void setCaption(const QString& caption);
    void setChoices(const std::vector<CheckChoice>& choices, const QStringList& ticked);
    [[nodiscard]] QStringList ticked() const; ///< in the order of the choices

    [[nodiscard]] QListWidget* list() const { return m_list; } ///< for tests

Q_SIGNALS:
    void tickedChanged(); ///< by a person

private:
    void openList();
    void takeTick();
    void showState();

    QString m_caption;
    QFrame* m_popup;
    QListWidget* m_list;
    bool m_filling = false;
};

} // namespace svodka::widgets
