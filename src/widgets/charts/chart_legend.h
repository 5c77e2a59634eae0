// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/colours.h"

#include <QWidget>
#include <vector>

namespace svodka::widgets {

/// What a sign in a chart stands for.
struct LegendEntry {
    QString name;
    ColourRole role = ColourRole::Neutral;
    Qt::PenStyle line = Qt::NoPen; ///< NoPen = an area, else a line drawn so
};

/// Names the colours of a chart; wraps into as many lines as the width needs. Takes no focus.
class ChartLegend final : public QWidget {
    Q_OBJECT

public:
    explicit ChartLegend(QWidget* parent = nullptr);

    void setEntries(std::vector<LegendEntry> entries);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int entryWidth(const LegendEntry& entry) const;
    [[nodiscard]] std::vector<QRect> places(int width) const;
    void paintSign(QPainter& painter, const LegendEntry& entry, const QRect& place) const;

    std::vector<LegendEntry> m_entries;
};

} // namespace svodka::widgets
