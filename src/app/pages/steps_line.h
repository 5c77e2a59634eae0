// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/organisations/status_steps.h"
#include "widgets/colours.h"

#include <QWidget>
#include <vector>

class QLabel;

namespace svodka::app {

/// One status of an organisation: what it is, and its conditions as steps with sign, words and colour, in as many
/// lines as the width needs. Takes no focus.
class StepsLine final : public QWidget {
    Q_OBJECT

public:
    /// `russian`: language of titles that are data.
    StepsLine(const services::StatusProgress& status, bool russian, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Part {
        QLabel* label = nullptr;
        QString text;
        services::StepState state = services::StepState::Unknown;
    };
    void addPart(const QString& name, const QString& text, services::StepState state);
    [[nodiscard]] std::vector<QRect> places(int width) const;
    void restyle();

    std::vector<Part> m_parts; ///< the status itself, then its steps
};

} // namespace svodka::app
