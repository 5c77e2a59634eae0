// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QStringList>
#include <optional>
#include <vector>

namespace svodka::widgets {

struct HeatRow {
    qint64 id = 0;
    QString name;
    std::vector<std::optional<double>> values; ///< by column; nothing = not reported

    friend bool operator==(const HeatRow&, const HeatRow&) = default;
};

struct HeatMapData {
    QString title;
    QStringList columns;     ///< labels of the weeks, oldest first
    QStringList columnNotes; ///< the same at length, for the tool tip
    std::vector<HeatRow> rows;
    bool percent = false; ///< values are percents (95 is 95%): the scale runs to 100

    friend bool operator==(const HeatMapData&, const HeatMapData&) = default;
};

/// A cell a row and week, the darker the higher, with its figure where there is room; what was not reported is hatched.
/// The names stay in sight while the weeks scroll; labels of the weeks are thinned out. By keyboard: arrows between
/// cells, Home and End for the first and last week, Enter opens.
class HeatMap final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit HeatMap(QWidget* parent = nullptr);

    /// Scrolls to the newest week.
    void setContent(const HeatMapData& content);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A cell was clicked, or opened by Enter. `column` is a place in HeatMapData::columns.
    void cellClicked(qint64 id, int column);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Spot {
        int row = -1;
        int column = -1;
        [[nodiscard]] bool isValid() const { return row >= 0 && column >= 0; }
        friend bool operator==(const Spot&, const Spot&) = default;
    };
    void arrange();
    void describe();
    void makeCurrent(Spot spot);
    void paintCells(QPainter& painter) const;
    void paintCell(QPainter& painter, Spot spot) const;
    void paintNames(QPainter& painter) const;
    void paintWeeks(QPainter& painter) const;
    void paintScale(QPainter& painter) const;

    [[nodiscard]] bool isEmpty() const { return m_data.rows.empty() || m_data.columns.isEmpty(); }
    [[nodiscard]] int nameWidth() const;
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int footHeight() const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] QRect cellsArea() const;
    [[nodiscard]] QRectF rectOf(Spot spot) const;
    [[nodiscard]] Spot spotAt(QPoint place) const;
    [[nodiscard]] std::optional<double> value(Spot spot) const;
    [[nodiscard]] QColor colourOf(double value) const;
    [[nodiscard]] QString figure(double value) const;
    [[nodiscard]] QString textOf(Spot spot) const;

    HeatMapData m_data;
    double m_highest = 0;
    double m_cellWidth = 0;
    Spot m_current;
};

} // namespace svodka::widgets
