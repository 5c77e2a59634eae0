// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table_header.h"

#include "models/table_model.h"
#include "widgets/colours.h"
#include "widgets/em.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace svodka::widgets {

using namespace Qt::StringLiterals;

TableHeader::TableHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setObjectName(u"tableHeader"_s);
    setAccessibleName(tr("Column headings"));
    setSectionsClickable(true);
    setSectionsMovable(true);
    setSortIndicatorShown(true);
    setSortIndicatorClearable(true);
    setHighlightSections(false);
    setMinimumSectionSize(em(*this, 1.5));
    connect(this, &QHeaderView::sectionResized, this, [this] { Q_EMIT geometriesChanged(); });
    // A name over several columns is painted in parts: all of them change together.
    connect(this, &QHeaderView::sectionMoved, viewport(), qOverload<>(&QWidget::update));
}

void TableHeader::setFoot(QWidget* foot) {
    m_foot = foot;
    Q_EMIT geometriesChanged();
    updateGeometries();
}

int TableHeader::footHeight() const {
    return m_foot == nullptr ? 0 : m_foot->sizeHint().height();
}

QSize TableHeader::sizeHint() const {
    return QHeaderView::sizeHint() + QSize(0, footHeight());
}

void TableHeader::updateGeometries() {
    setViewportMargins(0, 0, 0, footHeight());
    QHeaderView::updateGeometries();
    if (m_foot != nullptr)
        m_foot->setGeometry(0, height() - footHeight(), width(), footHeight());
}

QString TableHeader::group(int section) const {
    return model() == nullptr ? QString() : model()->headerData(section, orientation(), models::GroupRole).toString();
}

QString TableHeader::caption(int section) const {
    return model() == nullptr ? QString() : model()->headerData(section, orientation(), models::CaptionRole).toString();
}

bool TableHeader::hasGroups() const {
    for (int section = 0; section < count(); ++section) {
        if (!group(section).isEmpty())
            return true;
    }
    return false;
}

int TableHeader::groupHeight() const {
    return em(*this, 1.6);
}

int TableHeader::sideMargin() const {
    return em(*this, 0.45);
}

int TableHeader::edgeMargin() const {
    return em(*this, 0.55);
}

int TableHeader::comfortableWidth(int section) const {
    const QFontMetrics metrics(font());
    const QString whole = caption(section);
    int width = em(*this, 1);
    for (const QString& word : whole.split(u' ', Qt::SkipEmptyParts))
        width = std::max(width, metrics.horizontalAdvance(word) + em(*this, 0.2));
    const int threeLines = 3 * metrics.lineSpacing();
    while (metrics.boundingRect(0, 0, width, 10000, Qt::TextWordWrap, whole).height() > threeLines)
        width += em(*this, 0.5);
    // The name of a group that stands over one column alone must fit too.
    const int place = visualIndex(section);
    if (!group(section).isEmpty() && !isJoined(place - 1, place) && !isJoined(place, place + 1))
        width = std::max(width, metrics.horizontalAdvance(group(section)));
    return width + 2 * sideMargin();
}

QSize TableHeader::sectionSizeFromContents(int section) const {
    const int width = std::max(1, sectionSize(section) - 2 * sideMargin());
    const QRect bounds = QFontMetrics(font()).boundingRect(0, 0, width, 10000, Qt::TextWordWrap, caption(section));
    return {comfortableWidth(section), bounds.height() + 2 * edgeMargin() + (hasGroups() ? groupHeight() : 0)};
}

bool TableHeader::isJoined(int leftPlace, int rightPlace) const {
    if (leftPlace < 0 || rightPlace >= count())
        return false;
    const QString left = group(logicalIndex(leftPlace));
    return !left.isEmpty() && left == group(logicalIndex(rightPlace));
}

QRect TableHeader::groupRect(const QRect& rect, int section) const {
    QRect whole(rect.x(), rect.y(), rect.width(), groupHeight());
    for (int place = visualIndex(section); isJoined(place - 1, place); --place)
        whole.setLeft(whole.left() - sectionSize(logicalIndex(place - 1)));
    for (int place = visualIndex(section); isJoined(place, place + 1); ++place)
        whole.setRight(whole.right() + sectionSize(logicalIndex(place + 1)));
    return whole;
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    if (!rect.isValid())
        return;
    painter->save();
    painter->setClipRect(rect, Qt::IntersectClip);
    painter->fillRect(rect, palette().color(QPalette::Window));
    const bool isGrouped = !group(section).isEmpty();
    if (isGrouped)
        paintGroup(*painter, rect, section);
    const QRect own = isGrouped ? rect.adjusted(0, groupHeight(), 0, 0) : rect;
    painter->setPen(Colours(palette()).border());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(own.topRight(), own.bottomRight());
    paintCaption(*painter, own, section);
    if (isSortIndicatorShown() && sortIndicatorSection() == section)
        paintArrow(*painter, own);
    painter->restore();
}

// Each section paints the whole name and shows its own part of it.
void TableHeader::paintGroup(QPainter& painter, const QRect& rect, int section) const {
    const QRect whole = groupRect(rect, section);
    painter.setPen(Colours(palette()).border());
    painter.drawLine(whole.topRight(), whole.bottomRight());
    painter.drawLine(whole.bottomLeft(), whole.bottomRight());
    painter.setPen(Colours(palette()).mutedText());
    const QRect text = whole.adjusted(em(*this, 0.2), 0, -em(*this, 0.2), 0);
    painter.drawText(text, Qt::AlignCenter, fontMetrics().elidedText(group(section), Qt::ElideRight, text.width()));
}

void TableHeader::paintCaption(QPainter& painter, const QRect& rect, int section) const {
    const bool isLeft = model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt() & Qt::AlignLeft;
    const QRect place = rect.adjusted(sideMargin(), edgeMargin(), -sideMargin(), -edgeMargin());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(place, Qt::TextWordWrap | Qt::AlignVCenter | (isLeft ? Qt::AlignLeft : Qt::AlignHCenter),
                     caption(section));
}

void TableHeader::paintArrow(QPainter& painter, const QRect& rect) const {
    const double half = em(*this, 0.25);
    const double tip = sortIndicatorOrder() == Qt::AscendingOrder ? -half : half;
    const QPointF centre(rect.center().x(), rect.bottom() - edgeMargin() * 0.4);
    QPainterPath arrow(centre + QPointF(0, tip * 0.6));
    arrow.lineTo(centre + QPointF(half, -tip * 0.5));
    arrow.lineTo(centre + QPointF(-half, -tip * 0.5));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(arrow, Colours(palette()).text(ColourRole::Accent));
}

} // namespace svodka::widgets
