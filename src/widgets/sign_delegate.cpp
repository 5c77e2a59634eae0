// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sign_delegate.h"

#include "widgets/cell_painting.h"
#include "widgets/colours.h"

#include <QPainter>

namespace svodka::widgets {

namespace {

void paintTick(QPainter* painter, const QRectF& place) {
    const auto at = [&](double x, double y) {
        return QPointF(place.left() + place.width() * x, place.top() + place.height() * y);
    };
    painter->drawPolyline(QPolygonF{at(0.12, 0.55), at(0.4, 0.82), at(0.9, 0.2)});
}

void paintClock(QPainter* painter, const QRectF& place) {
    painter->drawEllipse(
        place.adjusted(place.width() * 0.1, place.height() * 0.1, -place.width() * 0.1, -place.height() * 0.1));
    const QPointF middle = place.center();
    painter->drawPolyline(QPolygonF{middle - QPointF(0, place.height() * 0.26), middle,
                                    middle + QPointF(place.width() * 0.2, place.height() * 0.08)});
}

void paintTriangle(QPainter* painter, const QRectF& place) {
    painter->drawPolygon(QPolygonF{{place.center().x(), place.top() + place.height() * 0.08},
                                   {place.left() + place.width() * 0.04, place.bottom() - place.height() * 0.1},
                                   {place.right() - place.width() * 0.04, place.bottom() - place.height() * 0.1}});
}

void paintMark(QPainter* painter, const QRectF& place, const QChar& mark, double size) {
    QFont font = painter->font();
    font.setBold(true);
    font.setPixelSize(std::max(6, int(place.height() * size)));
    painter->setFont(font);
    painter->drawText(place, Qt::AlignCenter, QString(mark));
}

ColourRole roleOf(Sign sign) {
    switch (sign) {
    case Sign::Good:
        return ColourRole::Good;
    case Sign::Waiting:
        return ColourRole::Accent;
    case Sign::Warning:
        return ColourRole::Warning;
    case Sign::Bad:
        return ColourRole::Bad;
    case Sign::None:
    case Sign::Unknown:
        break;
    }
    return ColourRole::Neutral;
}

int signSize(const QStyleOptionViewItem& option) {
    return option.fontMetrics.height();
}

} // namespace

void paintSign(QPainter* painter, Sign sign, const QRectF& place, const QPalette& palette) {
    const Colours colours(palette);
    const ColourRole role = roleOf(sign);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colours.text(role), place.height() * 0.11, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (sign == Sign::Good) {
        paintTick(painter, place);
    } else if (sign == Sign::Waiting) {
        paintClock(painter, place);
    } else if (sign == Sign::Unknown) {
        paintMark(painter, place, u'?', 0.85);
    } else if (sign == Sign::Warning || sign == Sign::Bad) {
        painter->setBrush(sign == Sign::Bad ? QBrush(colours.fill(role)) : QBrush(Qt::NoBrush));
        paintTriangle(painter, place);
        painter->setPen(sign == Sign::Bad ? colours.textOn(role) : colours.text(role));
        paintMark(painter, place.translated(0, place.height() * 0.1), u'!', 0.6);
    }
    painter->restore();
}

SignDelegate::SignDelegate(SignOf signOf, QObject* parent) : QStyledItemDelegate(parent), m_signOf(std::move(signOf)) {}

QSize SignDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int line = option.fontMetrics.height();
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + signSize(option) + line, qRound(line * 1.6)};
}

void SignDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintCellGround(painter, cell);
    QRect place = cellTextPlace(cell);
    if (const Sign sign = m_signOf(index); sign != Sign::None) {
        const int size = signSize(cell);
        const QRectF square(place.left(), place.center().y() - size / 2.0 + 1, size, size);
        if (cell.state.testFlag(QStyle::State_Selected)) { // the colours are made for the ground of the table
            painter->fillRect(square.adjusted(-1, -1, 1, 1), Colours(cell.palette).surface());
        }
        paintSign(painter, sign, square, cell.palette);
        place.setLeft(place.left() + size + size / 3);
    }
    paintCellText(painter, cell, cell.text, place);
}

} // namespace svodka::widgets
