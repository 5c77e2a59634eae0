// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChartView>
#include <functional>

namespace svodka::widgets {

/// The drawing area of a chart: a QChart without frame, animation and legend, drawn without OpenGL, and what a person
/// does in it, as plain signals. What a chart draws over it comes from outside. Internal to widgets/charts.
class ChartCanvas final : public QChartView {
    Q_OBJECT

public:
    using Painting = std::function<void(QPainter&)>;
    explicit ChartCanvas(QWidget* parent = nullptr);

    /// Called after the chart is drawn, in the coordinates of the view.
    void setOverlay(Painting painting) { m_overlay = std::move(painting); }
    void refresh() { viewport()->update(); }

Q_SIGNALS:
    void pointerMoved(QPointF place, QPoint global);
    void pointerLeft();
    void clicked(QPointF place);
    /// An arrow key: one of the two is not 0.
    void stepped(int right, int down);
    /// Enter or Space.
    void opened();
    void resized();
    /// Palette or font are others now.
    void restyled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    Painting m_overlay;
    QPointF m_pressed;
};

} // namespace svodka::widgets
