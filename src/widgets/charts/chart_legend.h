// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/colours.h"

#include <QSet>
#include <QWidget>
#include <vector>

namespace svodka::widgets {

/// What a sign in a chart stands for.
struct LegendEntry {
    QString name;
    ColourRole role = ColourRole::Neutral;
    Qt::PenStyle line = Qt::NoPen; ///< NoPen = an area, else a line drawn so
};

/// Names the colours of a chart; wraps into as many lines as the width needs. Takes no focus, unless it filters.
class ChartLegend final : public QWidget {
    Q_OBJECT

public:
    explicit ChartLegend(QWidget* parent = nullptr);

    /// Entries of the same names as before keep what is hidden; others begin with all shown.
    void setEntries(std::vector<LegendEntry> entries);

    /// A click on an entry, or Space on the one that the arrows reached, hides what it stands for and shows it again.
    /// Of a single entry there is nothing to choose.
    void setFiltering(bool wanted);
    [[nodiscard]] bool isHiddenEntry(int index) const { return m_hiddenEntries.contains(index); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void hiddenEntriesChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] bool canFilter() const { return m_isFiltering && m_entries.size() > 1; }
    void toggle(int index);
    void describe();
    [[nodiscard]] QString textOf(int index) const;
    [[nodiscard]] int entryWidth(const LegendEntry& entry) const;
    [[nodiscard]] std::vector<QRect> places(int width) const;
    void paintSign(QPainter& painter, int index, const QRect& place) const;
    void paintText(QPainter& painter, int index, const QRect& place) const;

    std::vector<LegendEntry> m_entries;
    QSet<int> m_hiddenEntries;
    bool m_isFiltering = false;
    int m_current = 0;
};

} // namespace svodka::widgets
