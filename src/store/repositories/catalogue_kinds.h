// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"

#include <QString>
#include <array>

namespace svodka::store {

/// How a value of an enumeration is written in the store.
template <typename Enum>
struct KindName {
    Enum kind;
    QStringView name;
};

inline constexpr std::array metricKinds{
    KindName<core::MetricKind>{core::MetricKind::Flag, u"flag"},
    KindName<core::MetricKind>{core::MetricKind::Count, u"count"},
};

inline constexpr std::array indicatorKinds{
    KindName<core::IndicatorKind>{core::IndicatorKind::Status, u"status"},
    KindName<core::IndicatorKind>{core::IndicatorKind::Complement, u"complement"},
    KindName<core::IndicatorKind>{core::IndicatorKind::Zero, u"zero"},
    KindName<core::IndicatorKind>{core::IndicatorKind::Share, u"share"},
};

inline constexpr std::array comparators{
    KindName<core::Comparator>{core::Comparator::AtLeast, u"at_least"},
    KindName<core::Comparator>{core::Comparator::AtMost, u"at_most"},
    KindName<core::Comparator>{core::Comparator::Equal, u"equal"},
};

template <typename Names, typename Enum>
QString kindName(const Names& names, Enum kind) {
    for (const auto& name : names) {
        if (name.kind == kind)
            return name.name.toString();
    }
    return {};
}

/// The first kind of the list stands for a name that is not known.
template <typename Names>
auto kindOf(const Names& names, const QString& text) {
    for (const auto& name : names) {
        if (name.name == text)
            return name.kind;
    }
    return names.front().kind;
}

} // namespace svodka::store
