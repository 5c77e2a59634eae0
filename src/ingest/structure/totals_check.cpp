// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/structure/totals_check.h"

#include "ingest/structure/label_words.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace svodka::ingest {

namespace {

/// Rows [from, to) of the table.
struct Scope {
    size_t from = 0;
    size_t to = 0;
};

/// One column with running sums, so that any scope is summed at once.
struct Running {
    std::vector<double> sums = {0.0}; ///< sums[i] = rows before i
    std::vector<int> counts = {0};
    double least = 0;
    double most = 0;
    int decimals = 0;
};

int decimalsOf(double value) {
    int decimals = 0;
    for (double rest = std::abs(value); decimals < 6 && std::abs(rest - std::round(rest)) > 1e-6 * std::max(1.0, rest);
         rest *= 10)
        ++decimals;
    return decimals;
}

Running runningOf(const SourceTable& table, int column) {
    Running running;
    for (const SourceRow& row : table.rows) {
        const auto value = row.values.constFind(column);
        const bool given = value != row.values.constEnd();
        const double number = given ? *value : 0;
        if (given) {
            const bool first = running.counts.back() == 0;
            running.least = first ? number : std::min(running.least, number);
            running.most = first ? number : std::max(running.most, number);
            running.decimals = std::max(running.decimals, decimalsOf(number));
        }
        running.sums.push_back(running.sums.back() + number);
        running.counts.push_back(running.counts.back() + given);
    }
    return running;
}

std::vector<bool> partRows(const SourceTable& table) {
    QHash<QString, int> times;
    for (const SourceRow& row : table.rows)
        ++times[row.name];
    QSet<int> notes;
    for (const IgnoredRow& row : table.ignored)
        if (row.reason == IgnoredReason::Note)
            notes.insert(row.sourceRow);
    std::vector<bool> parts(table.rows.size(), false);
    for (size_t i = 0; i < parts.size(); ++i) {
        const SourceRow& row = table.rows[i];
        const bool follows = notes.contains(row.sourceRow - 1) ||
                             (i > 0 && parts[i - 1] && table.rows[i - 1].sourceRow == row.sourceRow - 1);
        parts[i] = follows && times[row.name] > 1;
    }
    return parts;
}

class TotalsChecker final {
public:
    TotalsChecker(SourceTable& table, const QSet<int>& shares) : m_table(table), m_shares(shares) {}

    void check() {
        for (size_t i = 0; i < m_table.totals.size(); ++i) {
            SourceTotal& total = m_table.totals[i];
            if (!isAverageLabel(total.label) && !m_table.rows.empty())
                total.consistent = fitsAny(total, scopesOf(i));
        }
        leaveOutParts();
    }

private:
    /// «в том числе: | городские | сельские» under each municipality: parts of what is summed already. They are known
    /// by the note above them and by names that come again and again.
    void leaveOutParts() {
        const auto isNote = [](const IgnoredRow& row) { return row.reason == IgnoredReason::Note; };
        if (m_table.totals.empty() || std::none_of(m_table.ignored.begin(), m_table.ignored.end(), isNote))
            return;
        const std::vector<bool> parts = partRows(m_table);
        if (std::none_of(parts.begin(), parts.end(), [](bool part) { return part; }))
            return;
        SourceTable wholes = m_table;
        for (size_t i = 0; i < parts.size(); ++i)
            if (parts[i])
                wholes.rows[i].values.clear();
        TotalsChecker checker(wholes, m_shares);
        for (size_t i = 0; i < m_table.totals.size(); ++i)
            if (!m_table.totals[i].consistent)
                m_table.totals[i].consistent = checker.fitsAny(wholes.totals[i], checker.scopesOf(i));
    }

    [[nodiscard]] size_t rowsBefore(int sourceRow) const {
        const auto it = std::lower_bound(m_table.rows.begin(), m_table.rows.end(), sourceRow,
                                         [](const SourceRow& row, int limit) { return row.sourceRow < limit; });
        return static_cast<size_t>(it - m_table.rows.begin());
    }

    [[nodiscard]] std::vector<Scope> scopesOf(size_t index) const {
        const size_t all = m_table.rows.size();
        const size_t here = rowsBefore(m_table.totals[index].sourceRow);
        const size_t after = index == 0 ? 0 : rowsBefore(m_table.totals[index - 1].sourceRow);
        const bool last = index + 1 == m_table.totals.size();
        const size_t next = last ? all : rowsBefore(m_table.totals[index + 1].sourceRow);
        std::vector<Scope> scopes = {{0, all}, {0, here}, {after, here}, {here, next}, {here, all}};
        scopes.push_back({sectionStart(here), here});
        scopes.push_back({here, sectionEnd(here)});
        return scopes;
    }

    [[nodiscard]] size_t sectionStart(size_t end) const {
        size_t start = end;
        while (start > 0 && m_table.rows[start - 1].section == m_table.rows[end - 1].section)
            --start;
        return start;
    }

    [[nodiscard]] size_t sectionEnd(size_t start) const {
        size_t end = start;
        while (end < m_table.rows.size() && m_table.rows[end].section == m_table.rows[start].section)
            ++end;
        return end;
    }

    [[nodiscard]] bool fitsAny(const SourceTotal& total, const std::vector<Scope>& scopes) {
        return std::any_of(scopes.begin(), scopes.end(),
                           [&](const Scope& scope) { return scope.from < scope.to && fits(total, scope); });
    }

    [[nodiscard]] bool fits(const SourceTotal& total, const Scope& scope) {
        for (auto it = total.values.cbegin(); it != total.values.cend(); ++it) {
            if (!m_shares.contains(it.key()) && !fits(it.value(), it.key(), scope))
                return false;
        }
        return true;
    }

    const Running& running(int column) {
        auto it = m_running.find(column);
        if (it == m_running.end())
            it = m_running.insert(column, runningOf(m_table, column));
        return *it;
    }

    [[nodiscard]] bool fits(double total, int column, const Scope& scope) {
        const Running& figures = running(column);
        const int rows = figures.counts[scope.to] - figures.counts[scope.from];
        if (figures.counts.back() == 0)
            return true; // nothing to compare with
        const double sum = figures.sums[scope.to] - figures.sums[scope.from];
        const int decimals = std::max(figures.decimals, decimalsOf(total));
        // every figure was rounded by itself
        const double tolerance = decimals == 0 ? 0.01 : 0.5 * std::pow(10, -decimals) * (rows + 1);
        return std::abs(total - sum) <= tolerance + 1e-9 || (decimals > 0 && mayBeAverage(total, column, figures));
    }

    /// Percents and averages whose header does not say so: the total lies among its rows. Whole figures, and figures
    /// that are known to count something, are always summed.
    [[nodiscard]] bool mayBeAverage(double total, int column, const Running& figures) const {
        const bool among = total >= figures.least && total <= figures.most && figures.least >= 0;
        return figures.counts.back() >= 2 && among && !hasRole(column);
    }

    [[nodiscard]] bool hasRole(int column) const {
        return std::any_of(m_table.columns.begin(), m_table.columns.end(),
                           [&](const SourceColumn& c) { return c.index == column && !c.role.isEmpty(); });
    }

    SourceTable& m_table;
    const QSet<int>& m_shares;
    QHash<int, Running> m_running;
};

/// The rows of all tables under the columns of one of them, its totals below. Without totals where the tables differ in
/// their columns.
SourceTable jointTable(const std::vector<SourceTable>& tables, size_t own) {
    SourceTable joint;
    for (const SourceTable& table : tables) {
        if (table.columns.size() != tables[own].columns.size())
            return {};
        for (const SourceRow& row : table.rows) {
            SourceRow moved;
            for (size_t c = 0; c < table.columns.size(); ++c) {
                if (const auto value = row.values.constFind(table.columns[c].index); value != row.values.constEnd())
                    moved.values[tables[own].columns[c].index] = *value;
            }
            joint.rows.push_back(std::move(moved));
        }
    }
    joint.columns = tables[own].columns;
    joint.totals = tables[own].totals;
    for (SourceTotal& total : joint.totals)
        total.sourceRow = std::numeric_limits<int>::max();
    return joint;
}

} // namespace

void checkTotals(SourceTable& table, const QSet<int>& shares) {
    TotalsChecker(table, shares).check();
}

void checkTotalsAcross(std::vector<SourceTable>& tables, const std::vector<QSet<int>>& shares) {
    for (size_t i = 0; i < tables.size(); ++i) {
        SourceTable joint = jointTable(tables, i);
        if (joint.totals.empty())
            continue;
        checkTotals(joint, shares[i]);
        for (size_t t = 0; t < joint.totals.size(); ++t)
            tables[i].totals[t].consistent |= joint.totals[t].consistent;
    }
}

} // namespace svodka::ingest
