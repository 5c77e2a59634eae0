// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/work_left.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace svodka::core {

namespace {

const Indicator* complementOf(const Campaign& campaign, const Indicator& status) {
    const auto found =
        std::find_if(campaign.indicators.begin(), campaign.indicators.end(), [&](const Indicator& indicator) {
            return indicator.kind == IndicatorKind::Complement && indicator.complementOf == status.code &&
                   indicator.base == status.base;
        });
    return found == campaign.indicators.end() ? nullptr : &*found;
}

/// Of two sources the better one: a whole count, then a reported figure, then a count with gaps.
int rank(Origin origin) {
    switch (origin) {
    case Origin::Organisations:
        return 3;
    case Origin::Reported:
    case Origin::Mixed:
        return 2;
    case Origin::PartialOrganisations:
        return 1;
    case Origin::None:
        break;
    }
    return 0;
}

Origin joined(Origin a, Origin b) {
    return a == Origin::None || a == b ? b : b == Origin::None ? a : Origin::Mixed;
}

/// Of the types, only organisations; a reported figure needs none.
bool isNobody(const FigureBook& book, MunicipalityId municipality, const QString& type) {
    return book.coverage(type).existing > 0 && book.coverage(type, municipality).existing == 0;
}

} // namespace

WorkLeft operator+(const WorkLeft& a, const WorkLeft& b) {
    if (a.isNobody || b.isNobody)
        return a.isNobody ? b : a;
    WorkLeft sum;
    sum.unknown = a.unknown + b.unknown;
    sum.isOpenEnded = a.isOpenEnded || b.isOpenEnded;
    sum.origin = joined(a.origin, b.origin);
    const auto isGap = [](const WorkLeft& work) { return work.hasGap || (!work.left && work.unknown == 0); };
    sum.hasGap = isGap(a) || isGap(b);
    if (!a.left && !b.left)
        return sum;
    // Who said nothing at all is left, where organisations are counted.
    const auto leftOf = [](const WorkLeft& work) {
        return work.left.value_or(work.isOpenEnded ? 0.0 : double(work.unknown));
    };
    sum.left = leftOf(a) + leftOf(b);
    const auto hasBase = [](const WorkLeft& work) { return work.base || (!work.left && work.unknown > 0); };
    if (!hasBase(a) || !hasBase(b))
        return sum;
    const auto baseOf = [](const WorkLeft& work) {
        return work.base.value_or(work.isOpenEnded ? 0.0 : double(work.unknown));
    };
    sum.done = a.done.value_or(0) + b.done.value_or(0);
    sum.base = baseOf(a) + baseOf(b);
    return sum;
}

TaskMeasure::TaskMeasure(const Campaign& campaign, const Task& task) : m_types(task.types), m_target(task.target) {
    const Indicator* indicator = campaign.indicator(task.indicator);
    if (!indicator)
        return;
    m_kind = indicator->kind;
    if (indicator->kind == IndicatorKind::Complement) {
        m_left = indicator->code;
        m_leftHasUnknown = indicator->unknownCounts;
        if (const Indicator* status = campaign.indicator(indicator->complementOf);
            status && status->base == indicator->base)
            m_done = status->code;
    } else if (indicator->kind == IndicatorKind::Zero) {
        m_left = indicator->code;
    } else {
        m_done = indicator->code;
        if (const Indicator* complement = complementOf(campaign, *indicator)) {
            m_left = complement->code;
            m_leftHasUnknown = complement->unknownCounts;
        }
    }
}

WorkLeft TaskMeasure::at(const FigureBook& book, MunicipalityId municipality) const {
    if (!m_kind)
        return {};
    WorkLeft sum;
    sum.isNobody = true; // until a type has somebody
    const QStringList types = typesIn(book);
    for (const QString& type : types) {
        const WorkLeft part = partOf(book, municipality, type);
        sum = sum.isNobody ? part : part.isNobody ? sum : sum + part;
    }
    applyTarget(sum);
    return sum;
}

/// All types: each by itself, so that one of which nobody reported is not forgotten; together where figures came so.
QStringList TaskMeasure::typesIn(const FigureBook& book) const {
    if (!m_types.isEmpty())
        return m_types;
    QSet<QString> known = book.typesWith(m_left.isEmpty() ? QStringList{m_done} : QStringList{m_done, m_left});
    if (known.isEmpty() || known.contains(QString()))
        return {QString()};
    QStringList types(known.begin(), known.end());
    types.sort();
    return types;
}

WorkLeft TaskMeasure::partOf(const FigureBook& book, MunicipalityId municipality, const QString& type) const {
    const Figure done = m_done.isEmpty() ? Figure{} : book.figure(municipality, type, m_done);
    const Figure left = m_left.isEmpty() ? Figure{} : book.figure(municipality, type, m_left);
    const bool canUseDone = done.value && done.base;
    if (canUseDone && (!left.value || rank(done.origin) >= rank(left.origin)))
        return byDone(done);
    if (left.value)
        return byLeft(left);
    WorkLeft nothing;
    nothing.unknown = std::max(done.unknown, left.unknown);
    nothing.isOpenEnded = countsPeople();
    nothing.isNobody = isNobody(book, municipality, type);
    if (!isListedAsDone(book, municipality, type))
        return nothing;
    nothing.left = 0;
    nothing.origin = Origin::Reported;
    nothing.isNobody = false;
    return nothing;
}

/// A list of names («Завершили: …») stands as 1 at a municipality, for the type or — as on slides — without one. Then
/// it speaks of the types of which it is told in the same week what is left, and of no others.
bool TaskMeasure::isListedAsDone(const FigureBook& book, MunicipalityId municipality, const QString& type) const {
    if (m_done.isEmpty() || !municipality.isValid() || countsPeople())
        return false;
    QStringList lists{type};
    if (!type.isEmpty() && book.typesWith({m_left}).contains(type))
        lists.append(QString());
    for (const QString& listed : std::as_const(lists)) {
        const Figure figure = book.figure(municipality, listed, m_done, SourceChoice::Reported);
        if (figure.value == 1 && !figure.base)
            return true;
    }
    return false;
}

WorkLeft TaskMeasure::byDone(const Figure& figure) const {
    WorkLeft work;
    work.done = figure.value;
    work.base = figure.base;
    work.left = std::max(0.0, *figure.base - *figure.value);
    work.unknown = figure.unknown;
    work.isOpenEnded = countsPeople();
    work.origin = figure.origin;
    return work;
}

WorkLeft TaskMeasure::byLeft(const Figure& figure) const {
    WorkLeft work;
    work.left = *figure.value + (m_leftHasUnknown ? 0 : figure.unknown);
    work.unknown = figure.unknown;
    work.origin = figure.origin;
    if (figure.base) {
        work.base = figure.base;
        work.done = std::max(0.0, *figure.base - *work.left);
    }
    return work;
}

/// With a target below 1 not everybody has to be done; of how many that is a share must be known then.
void TaskMeasure::applyTarget(WorkLeft& work) const {
    if (m_target >= 1 || !work.left || *work.left <= 0)
        return;
    if (!work.base) {
        work.left.reset();
        return;
    }
    // 0.75 × 4 is 3, not a hair above it.
    const double needed = std::ceil(m_target * *work.base - 1e-9);
    work.left = std::max(0.0, needed - *work.done);
}

} // namespace svodka::core
