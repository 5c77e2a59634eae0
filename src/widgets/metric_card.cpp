// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/metric_card.h"

#include "core/tables/cell_text.h"
#include "models/plain_tool_tip.h"
#include "widgets/em.h"
#include "widgets/sparkline.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace svodka::widgets {

using namespace Qt::StringLiterals;

namespace {

QFont scaled(QFont font, double factor) {
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

void colourText(QLabel* label, const QColor& colour) {
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

} // namespace

MetricCard::MetricCard(QWidget* parent)
    : QAbstractButton(parent), m_title(addLabel(u"titleLabel"_s)), m_value(addLabel(u"valueLabel"_s)),
      m_share(addLabel(u"shareLabel"_s)), m_change(addLabel(u"changeLabel"_s)), m_sparkline(new Sparkline(this)) {
    setObjectName(u"metricCard"_s);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAttribute(Qt::WA_Hover);
    m_sparkline->setAttribute(Qt::WA_TransparentForMouseEvents);
    arrange();
    applyFonts();
    setFigure({});
}

QLabel* MetricCard::addLabel(const QString& name) {
    auto* label = new QLabel(this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setForegroundRole(QPalette::WindowText);        // a child of a button would take the button's
    label->setAttribute(Qt::WA_TransparentForMouseEvents); // the whole card is the button
    return label;
}

void MetricCard::arrange() {
    m_title->setWordWrap(true);
    m_title->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_change->setWordWrap(true);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(em(*this, 0.5));
    figures->addWidget(m_value, 0, Qt::AlignBaseline);
    figures->addWidget(m_share, 1, Qt::AlignBaseline);
    auto* rows = new QVBoxLayout(this);
    const int margin = em(*this, 0.7);
    rows->setContentsMargins(margin, em(*this, 0.55), margin, em(*this, 0.55));
    rows->setSpacing(em(*this, 0.15));
    rows->addWidget(m_title);
    rows->addStretch(1);
    rows->addLayout(figures);
    rows->addWidget(m_change);
    rows->addWidget(m_sparkline);
}

void MetricCard::applyFonts() {
    QFont big = scaled(font(), 2.0);
    big.setWeight(QFont::DemiBold);
    m_value->setFont(big);
    m_change->setFont(scaled(font(), 0.9));
    setMinimumWidth(em(*this, 11));
}

void MetricCard::applyColours() {
    const Colours colours(palette());
    colourText(m_title, colours.mutedText());
    colourText(m_share, colours.mutedText());
    colourText(m_change, changeRole() == ColourRole::Neutral ? colours.mutedText() : colours.text(changeRole()));
}

void MetricCard::setFigure(const CardFigure& figure) {
    m_figure = figure;
    m_title->setText(figure.title);
    m_value->setText(figure.value ? core::numberText(*figure.value) : u"—"_s);
    m_share->setText(figure.value ? figure.share : tr("not reported"));
    m_change->setText(changeLine());
    m_sparkline->setValues(figure.history);
    m_sparkline->setRole(changeRole() == ColourRole::Neutral ? ColourRole::Accent : changeRole());
    m_sparkline->setAccessibleName(tr("Trend over the weeks: %1").arg(figure.title));
    setToolTip(models::plainToolTip(figure.note));
    setAccessibleName(spoken());
    applyColours();
}

ColourRole MetricCard::changeRole() const {
    if (!m_figure.value || !m_figure.previous || !m_figure.comparable || m_figure.tendency == Tendency::None ||
        *m_figure.value == *m_figure.previous)
        return ColourRole::Neutral;
    const bool isMore = *m_figure.value > *m_figure.previous;
    return isMore == (m_figure.tendency == Tendency::MoreIsBetter) ? ColourRole::Good : ColourRole::Bad;
}

QString MetricCard::changeLine() const {
    if (!m_figure.value)
        return {};
    if (!m_figure.comparable)
        return tr("another source before");
    if (!m_figure.previous)
        return tr("no figure for last week");
    const double change = *m_figure.value - *m_figure.previous;
    if (change == 0)
        return m_figure.since.isEmpty() ? tr("= as last week") : tr("= as on %1").arg(m_figure.since);
    const QString arrow = change > 0 ? u"▲"_s : u"▼"_s;
    const QString text = core::changeText(change);
    const QString line = m_figure.since.isEmpty()
                             ? tr("%1 %2 in a week", "arrow and change").arg(arrow, text)
                             : tr("%1 %2 since %3", "arrow and change").arg(arrow, text, m_figure.since);
    switch (changeRole()) {
    case ColourRole::Good:
        return tr("%1, better").arg(line);
    case ColourRole::Bad:
        return tr("%1, worse").arg(line);
    default:
        return line;
    }
}

QString MetricCard::spoken() const {
    if (m_figure.title.isEmpty())
        return tr("Empty card");
    QStringList parts = {u"%1: %2"_s.arg(m_figure.title, m_value->text())};
    for (const QString& part : {m_share->text(), m_change->text()}) {
        if (!part.isEmpty())
            parts += part;
    }
    return parts.join(u"; "_s);
}

void MetricCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours colours(palette());
    const double pen = hasFocus() ? em(*this, 0.12) : 1.0;
    painter.setPen(QPen(hasFocus() ? palette().color(QPalette::Highlight) : colours.border(), pen));
    painter.setBrush(isDown() || underMouse() ? colours.hovered() : colours.surface());
    const double radius = em(*this, 0.4);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), radius, radius);
}

void MetricCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void MetricCard::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFonts();
    if (event->type() == QEvent::PaletteChange)
        applyColours();
}

bool MetricCard::event(QEvent* event) {
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

} // namespace svodka::widgets
