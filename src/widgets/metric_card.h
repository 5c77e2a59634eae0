// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/colours.h"

#include <QAbstractButton>
#include <optional>
#include <vector>

class QLabel;

namespace svodka::widgets {

class Sparkline;

/// Which way of a figure is the good one.
enum class Tendency { None, MoreIsBetter, LessIsBetter };

/// One figure of the week, ready to be shown.
struct CardFigure {
    QString title;                  ///< «Не зарегистрировано»
    std::optional<double> value;    ///< nothing = not reported
    QString share;                  ///< «16% из 127»; may be empty
    std::optional<double> previous; ///< last week's value
    Tendency tendency = Tendency::None;
    std::vector<std::optional<double>> history; ///< oldest first, this week last; empty = no sparkline
    QString note;                               ///< where it comes from; shown as a tool tip
    QString since = {};     ///< day of the value before, where that is not last week's: «05.05.23»
    bool comparable = true; ///< false: the value before came from another source, there is no change to tell
};

/// A card with one figure: title, big value, share, change against last week with arrow, sign and words, sparkline. A
/// button: clicked() comes from the mouse, Space and Enter. The accessible name says all of it. An empty card
/// (no figure) shows a dash.
class MetricCard final : public QAbstractButton {
    Q_OBJECT

public:
    explicit MetricCard(QWidget* parent = nullptr);

    void setFigure(const CardFigure& figure);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    QLabel* addLabel(const QString& name);
    void arrange();
    void applyFonts();
    void applyColours();
    [[nodiscard]] ColourRole changeRole() const;
    [[nodiscard]] QString changeLine() const;
    [[nodiscard]] QString spoken() const;

    CardFigure m_figure;
    QLabel* m_title;
    QLabel* m_value;
    QLabel* m_share;
    QLabel* m_change;
    Sparkline* m_sparkline;
};

} // namespace svodka::widgets
