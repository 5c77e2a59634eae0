// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/titled_delegate.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace svodka::widgets {

namespace {

struct Parts {
    QString title;
    QString sentence;
};

Parts partsOf(const QModelIndex& index) {
    const QString text = index.data().toString();
    const qsizetype end = text.indexOf(u'\n');
    return end < 0 ? Parts{text, {}} : Parts{text.left(end), text.mid(end + 1)};
}

QFont bold(QFont font) {
    font.setBold(true);
    return font;
}

constexpr int kWords = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

int heightOf(const QFont& font, const QString& text, int width) {
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(QRect(0, 0, width, 10'000), kWords, text).height();
}

} // namespace

QSize TitledDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int margin = option.fontMetrics.height() / 3;
    const int room = view ? view->viewport()->width() - margin : option.fontMetrics.height() * 20;
    const Parts parts = partsOf(index);
    const int width = room - 2 * margin;
    return {room, heightOf(bold(option.font), parts.title, width) + heightOf(option.font, parts.sentence, width) +
                      2 * margin};
}

void TitledDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    const bool isEnabled = item.state.testFlag(QStyle::State_Enabled);
    const auto group = isEnabled ? QPalette::Active : QPalette::Disabled;
    const int margin = item.fontMetrics.height() / 3;
    QRect place = item.rect.adjusted(margin, margin, -margin, -margin);
    const Parts parts = partsOf(index);
    painter->save();
    painter->setPen(item.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->setFont(bold(item.font));
    painter->drawText(place, kWords, parts.title);
    place.setTop(place.top() + heightOf(bold(item.font), parts.title, place.width()));
    painter->setFont(item.font);
    painter->drawText(place, kWords, parts.sentence);
    painter->restore();
}

} // namespace svodka::widgets
