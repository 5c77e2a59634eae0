// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/page.h"

#include <QFrame>
#include <map>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace svodka::app {

/// The pages in groups, at the side of the window. By keyboard: Tab to it, up and down between pages.
class Navigation final : public QFrame {
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    /// Pages without a group are left out.
    void setPages(const std::vector<PageInfo>& pages);
    /// Marks a page; one that is not in the navigation leaves the mark where it was.
    void setCurrent(const QString& id);

Q_SIGNALS:
    void pageWanted(const QString& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addHeading(const QString& text);
    void addButton(const PageInfo& page);
    void fitSizes();

    QVBoxLayout* m_column;
    QButtonGroup* m_buttons;
    std::map<QString, QToolButton*> m_byId;
};

} // namespace svodka::app
