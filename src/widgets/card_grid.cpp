// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card_grid.h"

#include "widgets/em.h"

#include <QEvent>
#include <algorithm>

namespace svodka::widgets {

using namespace Qt::StringLiterals;

CardGrid::CardGrid(QWidget* parent) : QWidget(parent) {
    setObjectName(u"cardGrid"_s);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardGrid::setFigures(const std::vector<CardFigure>& figures) {
    while (m_cards.size() > figures.size()) {
        m_cards.back()->deleteLater();
        m_cards.back()->hide();
        m_cards.pop_back();
    }
    while (m_cards.size() < figures.size()) {
        auto* card = new MetricCard(this);
        const int index = int(m_cards.size());
        card->setObjectName(u"metricCard%1"_s.arg(index));
        connect(card, &QAbstractButton::clicked, this, [this, index] { Q_EMIT cardClicked(index); });
        if (!m_cards.empty())
            setTabOrder(m_cards.back(), card);
        m_cards.push_back(card);
        card->show();
    }
    for (size_t i = 0; i < figures.size(); ++i)
        m_cards[i]->setFigure(figures[i]);
    updateGeometry();
    place();
}

int CardGrid::spacing() const {
    return em(*this, 0.5);
}

QSize CardGrid::cardSize() const {
    QSize size;
    for (const MetricCard* card : m_cards)
        size = size.expandedTo(card->minimumSizeHint());
    return size;
}

int CardGrid::columnsFor(int width) const {
    const int count = int(m_cards.size());
    if (count == 0)
        return 1;
    const int fitting = std::clamp((width + spacing()) / std::max(1, cardSize().width() + spacing()), 1, count);
    const int rows = (count + fitting - 1) / fitting;
    return (count + rows - 1) / rows;
}

int CardGrid::cardWidth(int width) const {
    const int columns = columnsFor(width);
    // A card alone does not stretch over the whole page.
    return std::min((width - (columns - 1) * spacing()) / columns, 2 * cardSize().width());
}

/// All alike: what the highest of them needs at this width.
int CardGrid::cardHeight(int cardWidth) const {
    int height = cardSize().height();
    for (const MetricCard* card : m_cards)
        height = std::max(height, card->heightForWidth(cardWidth));
    return height;
}

int CardGrid::heightForWidth(int width) const {
    if (m_cards.empty())
        return 0;
    const int columns = columnsFor(width);
    const int rows = (int(m_cards.size()) + columns - 1) / columns;
    return rows * cardHeight(cardWidth(width)) + (rows - 1) * spacing();
}

QSize CardGrid::sizeHint() const {
    const int width = int(m_cards.size()) * (cardSize().width() + spacing()) - spacing();
    return {std::max(0, width), heightForWidth(width)};
}

QSize CardGrid::minimumSizeHint() const {
    return {cardSize().width(), 0};
}

void CardGrid::place() {
    const int columns = columnsFor(width());
    const int cardWidth = this->cardWidth(width());
    const int cardHeight = this->cardHeight(cardWidth);
    setMinimumHeight(heightForWidth(width()));
    for (int i = 0; i < int(m_cards.size()); ++i)
        m_cards[size_t(i)]->setGeometry((i % columns) * (cardWidth + spacing()),
                                        (i / columns) * (cardHeight + spacing()), cardWidth, cardHeight);
}

void CardGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

bool CardGrid::event(QEvent* event) {
    // A card has other needs: larger letters, another figure.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange) {
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

} // namespace svodka::widgets
