// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <functional>

namespace svodka::widgets {

/// A small drawing before words, that says with its shape what its colour says.
enum class Sign {
    None,
    Good,    ///< a tick
    Waiting, ///< a clock
    Unknown, ///< a question mark
    Warning, ///< a triangle with an exclamation mark
    Bad,     ///< a filled triangle
};

/// Cells of words with a sign before them.
class SignDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using SignOf = std::function<Sign(const QModelIndex&)>;
    explicit SignDelegate(SignOf signOf, QObject* parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    SignOf m_signOf;
};

/// Draws a sign into a square, in the colours that go with `palette`.
void paintSign(QPainter* painter, Sign sign, const QRectF& place, const QPalette& palette);

} // namespace svodka::widgets
