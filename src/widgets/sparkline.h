// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/colours.h"

#include <QWidget>
#include <optional>
#include <vector>

namespace svodka::widgets {

/// A line of the last weeks without axes; the newest value is marked by a dot. A week without a value is a gap, not a
/// zero. Says the same in its accessible description. Takes no focus.
class Sparkline final : public QWidget {
    Q_OBJECT

public:
    explicit Sparkline(QWidget* parent = nullptr);

    /// Oldest first.
    void setValues(std::vector<std::optional<double>> values);
    void setRole(ColourRole role);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QPointF place(size_t index) const;

    std::vector<std::optional<double>> m_values;
    double m_lowest = 0;
    double m_highest = 0;
    ColourRole m_role = ColourRole::Accent;
};

} // namespace svodka::widgets
