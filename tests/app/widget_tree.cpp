// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widget_tree.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStatusBar>
#include <QTabBar>

namespace svodka::tests {

using namespace Qt::StringLiterals;

namespace {

/// The path of names from the window down.
QString nameOf(const QWidget& widget) {
    QStringList names;
    for (const QWidget* one = &widget; one != nullptr && !one->isWindow(); one = one->parentWidget())
        names.prepend(one->objectName().isEmpty() ? QString::fromLatin1(one->metaObject()->className())
                                                  : one->objectName());
    return names.join(u'/');
}

QString sizes(const QSize& has, const QSize& needs) {
    return u"%1x%2, needs %3x%4"_s.arg(has.width()).arg(has.height()).arg(needs.width()).arg(needs.height());
}

/// Parts of Qt's own widgets are Qt's business.
bool isInner(const QWidget& widget) {
    const QWidget* parent = widget.parentWidget();
    return widget.objectName().startsWith(u"qt_"_s) || qobject_cast<const QComboBox*>(parent) ||
           qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QSplitterHandle*>(&widget) ||
           qobject_cast<const QScrollBar*>(parent) || qobject_cast<const QHeaderView*>(parent) ||
           qobject_cast<const QTabBar*>(parent) || qobject_cast<const QHeaderView*>(&widget);
}

/// What is put into a scroll area may be larger than its viewport: that is what the area is for.
bool isScrolled(const QWidget& widget) {
    for (const QWidget* parent = widget.parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        const auto* area = qobject_cast<const QScrollArea*>(parent->parentWidget());
        if (area != nullptr && area->viewport() == parent)
            return area->widget() == &widget;
        if (qobject_cast<const QAbstractScrollArea*>(parent))
            return true;
    }
    return false;
}

QString cutOff(const QWidget& widget) {
    if (isScrolled(widget) || widget.parentWidget()->rect().contains(widget.geometry()))
        return {};
    return u"%1 stands outside its parent"_s.arg(nameOf(widget));
}

QString tooSmall(const QWidget& widget) {
    QSize needs;
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty() || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            return {};
        needs = label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
    } else if (qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QComboBox*>(&widget) ||
               qobject_cast<const QLineEdit*>(&widget)) {
        needs = widget.minimumSizeHint();
    } else {
        return {};
    }
    const bool fits = widget.width() >= needs.width() && widget.height() >= needs.height();
    return fits ? QString() : u"%1 is too small: %2"_s.arg(nameOf(widget), sizes(widget.size(), needs));
}

QString nameless(QWidget& widget) {
    if (widget.focusPolicy() == Qt::NoFocus || !widget.isEnabled() || widget.focusProxy())
        return {};
    const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
    if (interface == nullptr || !interface->text(QAccessible::Name).isEmpty())
        return {};
    return u"%1 takes the focus and has no name"_s.arg(nameOf(widget));
}

void addOverlaps(const QWidget& parent, QStringList& found) {
    if (qobject_cast<const QAbstractScrollArea*>(&parent) || qobject_cast<const QComboBox*>(&parent) ||
        qobject_cast<const QLineEdit*>(&parent))
        return;
    const auto children = parent.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    for (int i = 0; i < children.size(); ++i) {
        for (int j = i + 1; j < children.size(); ++j) {
            const bool counts = children[i]->isVisible() && children[j]->isVisible() && !children[i]->isWindow() &&
                                !children[j]->isWindow() && !qobject_cast<QSplitterHandle*>(children[i]) &&
                                !qobject_cast<QSplitterHandle*>(children[j]);
            if (counts && children[i]->geometry().intersects(children[j]->geometry()))
                found += u"%1 and %2 overlap"_s.arg(nameOf(*children[i]), nameOf(*children[j]));
        }
    }
}

} // namespace

QStringList complaints(const QWidget& window) {
    QStringList found;
    addOverlaps(window, found);
    const auto all = window.findChildren<QWidget*>();
    for (QWidget* widget : all) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        found += nameless(*widget);
        if (isInner(*widget))
            continue;
        found += cutOff(*widget);
        found += tooSmall(*widget);
        addOverlaps(*widget, found);
    }
    found.removeAll(QString());
    return found;
}

} // namespace svodka::tests
