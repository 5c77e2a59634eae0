// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue.h"
#include "core/figure_book.h"
#include "core/task.h"

namespace svodka::core {

/// How far a task is in one week at one place. Counts are organisations, for a share indicator what it counts (people).
struct WorkLeft {
    std::optional<double> left; ///< until the target is reached; who did not report is left. nullopt = nothing known
    std::optional<double> done;
    std::optional<double> base; ///< of which; done and base are known together, or neither is
    int unknown = 0;            ///< organisations that did not report
    bool isOpenEnded = false;   ///< unknown ones are not in `left`: nobody knows how many people they have
    bool hasGap = false;        ///< of a part of it (a type, a municipality) nothing is known at all
    bool isNobody = false;      ///< no organisation is asked for at this place
    Origin origin = Origin::None;

    /// Nothing is left, and nobody of whom it is not known.
    [[nodiscard]] bool isFinished() const { return left && *left <= 0 && !hasGap && !(isOpenEnded && unknown > 0); }
    friend bool operator==(const WorkLeft&, const WorkLeft&) = default;
};

/// Reads how much of a task is left out of the figures of a week. Figures and their sources are those of FigureBook.
/// By the task's indicator (docs/rules.md 11):
/// status: base − members, or what its complement («не завершили») counts, whichever is the better source;
/// complement: the same the other way round; zero: those with 0; share: denominator − numerator.
/// Pure. The campaign must outlive it.
class TaskMeasure final {
public:
    TaskMeasure(const Campaign& campaign, const Task& task);

    /// The campaign has the indicator; else nothing is ever known.
    [[nodiscard]] bool isKnown() const { return m_kind.has_value(); }
    /// True where people are counted and not organisations.
    [[nodiscard]] bool countsPeople() const { return m_kind == IndicatorKind::Share; }

    /// `municipality` 0 = everything in the book.
    [[nodiscard]] WorkLeft at(const FigureBook& book, MunicipalityId municipality) const;

private:
    [[nodiscard]] QStringList typesIn(const FigureBook& book) const;
    [[nodiscard]] WorkLeft partOf(const FigureBook& book, MunicipalityId municipality, const QString& type) const;
    [[nodiscard]] WorkLeft byDone(const Figure& figure) const;
    [[nodiscard]] WorkLeft byLeft(const Figure& figure) const;
    [[nodiscard]] bool isListedAsDone(const FigureBook& book, MunicipalityId municipality, const QString& type) const;
    void applyTarget(WorkLeft& work) const;

    std::optional<IndicatorKind> m_kind;
    QStringList m_types;
    double m_target = 1;
    QString m_done;                ///< indicator that counts who is done; may be empty
    QString m_left;                ///< indicator that counts who is not; may be empty
    bool m_leftHasUnknown = false; ///< … with those of whom it is not known
};

/// Both together; nothing is known where it is known of neither.
WorkLeft operator+(const WorkLeft& a, const WorkLeft& b);

} // namespace svodka::core
