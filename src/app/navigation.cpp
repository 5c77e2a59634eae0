// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/navigation.h"

#include "widgets/colours.h"
#include "widgets/em.h"
#include "widgets/icons.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace svodka::app {

using namespace Qt::StringLiterals;

namespace {

/// A long title takes two lines: a wide navigation would take the room from the pages on a laptop with large letters.
QString inLines(QString title) {
    constexpr qsizetype shortTitle = 12;
    const qsizetype space = title.indexOf(u' ');
    if (title.size() > shortTitle && space > 0)
        title[space] = u'\n';
    return title;
}

} // namespace

Navigation::Navigation(QWidget* parent)
    : QFrame(parent), m_column(new QVBoxLayout(this)), m_buttons(new QButtonGroup(this)) {
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Pages"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_buttons->setExclusive(true);
    m_column->setSpacing(widgets::em(*this, 0.15));
    m_column->addStretch();
}

void Navigation::setPages(const std::vector<PageInfo>& pages) {
    QString group;
    for (const PageInfo& page : pages) {
        if (page.group.isEmpty())
            continue;
        if (page.group != group)
            addHeading(page.group);
        group = page.group;
        addButton(page);
    }
    fitSizes();
}

void Navigation::addHeading(const QString& text) {
    auto* heading = new QLabel(text, this);
    heading->setObjectName(u"headingLabel"_s);
    heading->setTextFormat(Qt::PlainText);
    heading->setForegroundRole(QPalette::PlaceholderText);
    m_column->insertWidget(m_column->count() - 1, heading);
}

void Navigation::addButton(const PageInfo& page) {
    auto* button = new QToolButton(this);
    button->setObjectName(page.id + u"ToolButton"_s);
    button->setText(inLines(page.title));
    button->setAccessibleName(page.title);
    button->setIcon(widgets::icon(page.icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding); // up to the height of fitSizes()
    m_buttons->addButton(button);
    m_byId[page.id] = button;
    m_column->insertWidget(m_column->count() - 1, button);
    // clicked() comes from a person only, whatever is checked already.
    connect(button, &QToolButton::clicked, this, [this, id = page.id] { Q_EMIT pageWanted(id); });
}

void Navigation::setCurrent(const QString& id) {
    if (const auto found = m_byId.find(id); found != m_byId.end())
        found->second->setChecked(true);
}

/// Buttons are as high as is comfortable where there is room; on a laptop with large letters as high as their words.
void Navigation::fitSizes() {
    const int margin = widgets::em(*this, 0.5);
    m_column->setContentsMargins(margin, margin, margin, margin);
    for (const auto& [id, button] : m_byId) {
        button->setIconSize(QSize(1, 1) * std::max(16, widgets::em(*this, 1.05)));
        button->setMaximumHeight(std::max(widgets::em(*this, 2), button->sizeHint().height()));
    }
    for (QLabel* heading : findChildren<QLabel*>())
        heading->setContentsMargins(widgets::em(*this, 0.3), widgets::em(*this, 0.5), 0, widgets::em(*this, 0.1));
    // A width that is set takes the place of what the layout needs, which with some fonts is more.
    m_column->invalidate();
    setMinimumWidth(std::max(widgets::em(*this, 9.5), m_column->minimumSize().width()));
}

void Navigation::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitSizes();
}

} // namespace svodka::app
