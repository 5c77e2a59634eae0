// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/steps_line.h"

#include "core/tables/cell_text.h"
#include "widgets/em.h"

#include <QEvent>
#include <QLabel>
#include <algorithm>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::Membership;
using services::StatusProgress;
using services::StatusStep;
using services::StepState;
using widgets::ColourRole;
using widgets::em;

namespace {

StepState stateOf(Membership membership) {
    switch (membership) {
    case Membership::Yes:
        return StepState::Done;
    case Membership::No:
        return StepState::Missing;
    case Membership::OutOfBase:
    case Membership::Unknown:
    case Membership::BaseUnknown:
        break;
    }
    return StepState::Unknown;
}

QString signOf(StepState state) {
    switch (state) {
    case StepState::Done:
        return u"✓"_s;
    case StepState::Missing:
        return u"✗"_s;
    case StepState::Unknown:
        break;
    }
    return u"?"_s;
}

} // namespace

StepsLine::StepsLine(const StatusProgress& status, bool russian, QWidget* parent) : QWidget(parent) {
    setObjectName(u"%1StepsLine"_s.arg(status.indicator));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    QString title = status.title.in(russian);
    if (status.membership == Membership::No)
        title = status.notTitle.in(russian);
    else if (status.membership == Membership::OutOfBase)
        title = tr("%1: does not arise yet").arg(title);
    else if (status.membership != Membership::Yes)
        title = tr("%1: no data").arg(title);
    addPart(u"statusLabel"_s, title, stateOf(status.membership));
    for (const StatusStep& step : status.steps) {
        QString text = (step.state == StepState::Missing ? step.missing : step.done).in(russian);
        if (step.state == StepState::Unknown)
            text = tr("%1: no data").arg(text);
        else if (step.value && step.threshold > 1)
            text = u"%1 (%2)"_s.arg(text, core::numberText(*step.value));
        addPart(u"stepLabel"_s, text, step.state);
    }
    restyle();
}

void StepsLine::addPart(const QString& name, const QString& text, StepState state) {
    auto* label = new QLabel(this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(u"%1 %2"_s.arg(signOf(state), text));
    m_parts.push_back({label, label->text(), state});
}

// From left to right; what does not fit begins a new line, under the first step.
std::vector<QRect> StepsLine::places(int width) const {
    const int gap = em(*this, 1.1);
    const int air = em(*this, 0.2);
    std::vector<QRect> places;
    QPoint corner(0, 0);
    int lineHeight = 0;
    int indent = 0;
    for (const Part& part : m_parts) {
        const QFontMetrics metrics(part.label->font());
        const int least = std::max(width - indent, em(*this, 6));
        const int wanted = std::min(metrics.horizontalAdvance(part.text) + air, least);
        if (corner.x() > indent && corner.x() + wanted > width) {
            corner = {indent, corner.y() + lineHeight + air};
            lineHeight = 0;
        }
        const int height =
            std::max(metrics.height(), metrics.boundingRect(0, 0, wanted, 10000, Qt::TextWordWrap, part.text).height());
        places.emplace_back(corner, QSize(wanted, height));
        lineHeight = std::max(lineHeight, height);
        corner.rx() += wanted + gap;
        if (places.size() == 1 && wanted * 3 < width)
            indent = em(*this, 1.1);
    }
    return places;
}

int StepsLine::heightForWidth(int width) const {
    int bottom = 0;
    for (const QRect& place : places(width))
        bottom = std::max(bottom, place.bottom() + 1);
    return bottom;
}

QSize StepsLine::minimumSizeHint() const {
    return {em(*this, 12), em(*this, 1.2)};
}

QSize StepsLine::sizeHint() const {
    return {em(*this, 40), heightForWidth(em(*this, 40))};
}

void StepsLine::restyle() {
    const widgets::Colours colours(palette());
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const Part& part = m_parts[i];
        QColor colour = colours.mutedText();
        if (part.state != StepState::Unknown)
            colour = colours.text(part.state == StepState::Done ? ColourRole::Good : ColourRole::Bad);
        QPalette own = part.label->palette();
        own.setColor(QPalette::WindowText, colour);
        part.label->setPalette(own);
        QFont ownFont = font();
        ownFont.setBold(i == 0);
        part.label->setFont(ownFont);
    }
    updateGeometry();
}

void StepsLine::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const std::vector<QRect> rects = places(width());
    for (size_t i = 0; i < m_parts.size(); ++i)
        m_parts[i].label->setGeometry(rects[i]);
}

void StepsLine::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        restyle();
}

} // namespace svodka::app
