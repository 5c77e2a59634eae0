// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <functional>

namespace svodka::widgets {

/// Cells with air around the text; figures that can be opened are underlined under the pointer and in link colour.
class FigureDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using IsLink = std::function<bool(const QModelIndex&)>;
    explicit FigureDelegate(IsLink isLink, QObject* parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    IsLink m_isLink;
};

} // namespace svodka::widgets
