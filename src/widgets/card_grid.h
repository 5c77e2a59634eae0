// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/metric_card.h"

#include <vector>

namespace svodka::widgets {

/// Cards of equal width, as many in a row as fit; the rows are filled alike (seven cards: 7, 4 + 3, 3 + 2 + 2).
class CardGrid final : public QWidget {
    Q_OBJECT

public:
    explicit CardGrid(QWidget* parent = nullptr);

    /// Replaces the figures; cards are kept, so that the focus stays where it was.
    void setFigures(const std::vector<CardFigure>& figures);
    [[nodiscard]] const std::vector<MetricCard*>& cards() const { return m_cards; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cardClicked(int index);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] QSize cardSize() const;
    [[nodiscard]] int columnsFor(int width) const;
    [[nodiscard]] int cardWidth(int width) const;
    [[nodiscard]] int cardHeight(int cardWidth) const;
    [[nodiscard]] int spacing() const;
    void place();

    std::vector<MetricCard*> m_cards;
};

} // namespace svodka::widgets
