// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace svodka::widgets {

/// A horizontal header whose texts wrap, as high as the highest of them needs at the present widths, with the names of
/// groups standing once over neighbouring columns. Clicking sorts ascending, descending, and then back in the source's
/// order.
class TableHeader final : public QHeaderView {
    Q_OBJECT

public:
    explicit TableHeader(QWidget* parent = nullptr);

    /// The width at which the text of a section needs no more than three lines and no word is broken.
    [[nodiscard]] int comfortableWidth(int section) const;

    /// A child of the header that stands below the headings over their whole width, as high as it wants to be; nullptr
    /// takes it away (but does not delete it).
    void setFoot(QWidget* foot);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void updateGeometries() override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    [[nodiscard]] QString group(int section) const;
    [[nodiscard]] QString caption(int section) const;
    [[nodiscard]] bool hasGroups() const;
    [[nodiscard]] int groupHeight() const;
    [[nodiscard]] int sideMargin() const;
    [[nodiscard]] int edgeMargin() const;
    [[nodiscard]] bool isJoined(int leftPlace, int rightPlace) const;
    [[nodiscard]] QRect groupRect(const QRect& rect, int section) const;
    void paintGroup(QPainter& painter, const QRect& rect, int section) const;
    void paintCaption(QPainter& painter, const QRect& rect, int section) const;
    void paintArrow(QPainter& painter, const QRect& rect) const;
    [[nodiscard]] int footHeight() const;

    QWidget* m_foot = nullptr;
};

} // namespace svodka::widgets
