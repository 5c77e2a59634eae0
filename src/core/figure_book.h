// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figures.h"

#include <QSet>
#include <QStringList>
#include <map>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

namespace svodka::core {

/// Which of two standing figures is asked for.
enum class SourceChoice {
    Automatic, ///< by organisations when every organisation of the type has a row, else as reported (docs/rules.md 5)
    Organisations, ///< counted by organisations
    Reported,      ///< as it arrived
};

/// Where a printed figure comes from.
enum class Origin {
    None,                 ///< there is none: not reported, which is not 0
    Organisations,        ///< counted, every organisation has a row
    PartialOrganisations, ///< counted, but some organisations have no row, and nothing was reported either
    Reported,
    Mixed, ///< all types together: some counted, some reported
};

/// One figure as it is to be printed, with what else is known of it.
struct Figure {
    std::optional<double> value;
    std::optional<double> base;
    int unknown = 0; ///< in the base, but not reported (counted figures only)
    Origin origin = Origin::None;
    std::optional<double> counted;  ///< by organisations, complete or not
    std::optional<double> reported; ///< as it arrived
    std::vector<Location> sources;  ///< the cells of the reported figure

    /// Both exist and say different things.
    [[nodiscard]] bool differs() const { return counted && reported && *counted != *reported; }
    friend bool operator==(const Figure&, const Figure&) = default;
};

/// How many organisations of a type existed, and how many of them have a row.
struct Coverage {
    int existing = 0;
    int reporting = 0;

    [[nodiscard]] bool isComplete() const { return existing > 0 && reporting == existing; }
};

/// All figures of one campaign and week, by municipality, type and indicator. Immutable, pure.
class FigureBook final {
public:
    FigureBook(std::vector<SummaryCell> summary, std::vector<ReportedFigure> reported);

    /// `municipality` 0 = the whole region: what was reported for the region itself, else the sum of its
    /// municipalities. `type` empty = all types: what was reported without a type, else the sum over the types, each by
    /// its own source. Where nobody reported, there is no figure: not reported is not 0.
    [[nodiscard]] Figure figure(MunicipalityId municipality, const QString& type, const QString& indicator,
                                SourceChoice choice = SourceChoice::Automatic) const;

    /// Over the whole region: the choice of a source is made per type, so that one column has one source. With a
    /// municipality: of its organisations only.
    [[nodiscard]] Coverage coverage(const QString& type, MunicipalityId municipality = {}) const;

    /// Types that have a figure of any of the indicators, in no particular order. Empty text = reported without a type.
    [[nodiscard]] QSet<QString> typesWith(const QStringList& indicators) const;

    /// True if the sum over all types says more than one type does: several types have figures, or one came without.
    [[nodiscard]] bool isTotalMeaningful(const QString& indicator) const;
    [[nodiscard]] const std::vector<ReportedFigure>& reportedFigures() const { return m_reported; }
    [[nodiscard]] bool isEmpty() const { return m_summary.empty() && m_reported.empty(); }

private:
    struct Sum {
        std::optional<double> value;
        std::optional<double> base;
        int unknown = 0;
        std::vector<Location> sources;
        void add(double addedValue, std::optional<double> addedBase);
    };
    [[nodiscard]] Figure figureOfType(MunicipalityId municipality, const QString& type, const QString& indicator,
                                      SourceChoice choice) const;
    [[nodiscard]] Figure figureOfAll(MunicipalityId municipality, const QString& indicator, SourceChoice choice) const;
    [[nodiscard]] Sum counted(MunicipalityId municipality, const QString& type, const QString& indicator) const;
    [[nodiscard]] Sum reported(MunicipalityId municipality, const QString& type, const QString& indicator) const;
    [[nodiscard]] bool isCountable(const QString& type, const QString& indicator) const;
    [[nodiscard]] bool hasReported(const QString& type, const QString& indicator) const;

    /// Positions by indicator: a form asks for a few of them, many times; and of one place, as a map of all places
    /// does.
    struct Index {
        std::map<QString, std::vector<size_t>> byIndicator;
        std::map<std::pair<QString, qint64>, std::vector<size_t>> byPlace; ///< indicator and municipality
        void add(const QString& indicator, MunicipalityId municipality, size_t position);
        [[nodiscard]] const std::vector<size_t>& of(const QString& indicator) const;
        /// Of one municipality; where that is none, of all.
        [[nodiscard]] const std::vector<size_t>& of(const QString& indicator, MunicipalityId municipality) const;
    };

    std::vector<SummaryCell> m_summary;
    std::vector<ReportedFigure> m_reported;
    Index m_summaryIndex;
    Index m_reportedIndex;
    std::map<QString, QSet<QString>> m_typesByIndicator;
    std::map<QString, Coverage> m_coverage; ///< of the whole region, by type; empty text = of all types
};

} // namespace svodka::core
