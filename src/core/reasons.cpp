// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reasons.h"

#include <algorithm>

namespace svodka::core {

namespace {

/// Where the question does not arise — messages of one that is not registered — the figures say nothing against a
/// reason that a person gave.
std::optional<bool> answer(Membership membership) {
    switch (membership) {
    case Membership::Yes:
        return true;
    case Membership::No:
        return false;
    case Membership::OutOfBase:
    case Membership::Unknown:
    case Membership::BaseUnknown:
        break;
    }
    return std::nullopt;
}

bool compares(double value, Comparator comparator, double threshold) {
    switch (comparator) {
    case Comparator::AtLeast:
        return value >= threshold;
    case Comparator::AtMost:
        return value <= threshold;
    case Comparator::Equal:
        return value == threshold;
    }
    return false;
}

/// By moment, then by number: two of one second keep their order.
bool isNewer(const Note& a, const Note& b) {
    return a.at != b.at ? a.at > b.at : a.id > b.id;
}

int rank(const ReasonStanding& one) {
    if (one.state == NoteState::Rejected)
        return 4;
    if (one.over)
        return 3;
    if (one.code.isEmpty())
        return 2;
    return one.state == NoteState::Confirmed ? 0 : 1;
}

/// The newest note about a reason that holds in the week.
const Note* noteOf(const QString& reason, const std::vector<Note>& notes, const Period& week) {
    const Note* found = nullptr;
    for (const Note& note : notes)
        if (note.reason == reason && note.holdsIn(week) && (!found || isNewer(note, *found)))
            found = &note;
    return found;
}

void addRemarks(const std::vector<Note>& notes, const Period& week, std::vector<ReasonStanding>& standings) {
    std::vector<Note> remarks;
    for (const Note& note : notes)
        if (note.reason.isEmpty() && note.holdsIn(week))
            remarks.push_back(note);
    std::sort(remarks.begin(), remarks.end(), isNewer);
    for (const Note& note : remarks)
        standings.push_back({{}, note.state, false, {}, note});
}

/// Reasons that were said and are not in the catalogue any more must not be lost.
void addUnknown(const std::vector<ReasonFinding>& findings, const std::vector<Note>& notes, const Period& week,
                std::vector<ReasonStanding>& standings) {
    QStringList seen;
    for (const ReasonFinding& finding : findings)
        seen.append(finding.code);
    for (const Note& note : notes) {
        if (note.reason.isEmpty() || seen.contains(note.reason))
            continue;
        seen.append(note.reason);
        if (const Note* newest = noteOf(note.reason, notes, week))
            standings.push_back({note.reason, newest->state, false, {}, *newest});
    }
}

} // namespace

ReasonFinder::ReasonFinder(const Campaign& campaign, const Period& week)
    : m_campaign(campaign), m_judge(campaign, week) {}

std::optional<bool> ReasonFinder::isThere(const Sign& sign, Judge::Values values) const {
    if (!sign.indicator.isEmpty())
        return answer(m_judge.judge(sign.indicator, values));
    const auto value = Judge::valueAt(m_campaign.metricIndex(sign.metric), values);
    if (!value)
        return std::nullopt;
    if (sign.below.isEmpty())
        return compares(*value, sign.comparator, sign.threshold);
    const auto other = Judge::valueAt(m_campaign.metricIndex(sign.below), values);
    return other ? std::optional(*value < *other) : std::nullopt;
}

std::vector<ReasonFinding> ReasonFinder::find(Judge::Values values) const {
    const auto exempt = Judge::valueAt(m_campaign.metricIndex(m_campaign.exemptMetric), values);
    const bool isExempt = exempt.value_or(0) > 0;
    std::vector<ReasonFinding> findings;
    for (const Reason& reason : m_campaign.reasons) {
        ReasonFinding finding{reason.code, std::nullopt, {}};
        bool isKnown = !reason.impliedBy.empty();
        for (const Sign& sign : reason.impliedBy) {
            const auto there = isExempt ? std::optional(false) : isThere(sign, values);
            isKnown = isKnown && there.has_value();
            if (there.value_or(false))
                finding.signs.push_back(sign);
        }
        if (!finding.signs.empty())
            finding.implied = true;
        else if (isKnown || isExempt)
            finding.implied = false;
        findings.push_back(std::move(finding));
    }
    return findings;
}

std::vector<ReasonStanding> standingReasons(const std::vector<ReasonFinding>& findings, const std::vector<Note>& notes,
                                            const Period& week) {
    std::vector<ReasonStanding> standings;
    for (const ReasonFinding& finding : findings) {
        const Note* note = noteOf(finding.code, notes, week);
        if (note)
            standings.push_back({finding.code, note->state, finding.implied == false, finding.signs, *note});
        else if (finding.implied.value_or(false))
            standings.push_back({finding.code, NoteState::Suggested, false, finding.signs, std::nullopt});
    }
    addUnknown(findings, notes, week, standings);
    addRemarks(notes, week, standings);
    std::stable_sort(standings.begin(), standings.end(),
                     [](const ReasonStanding& a, const ReasonStanding& b) { return rank(a) < rank(b); });
    return standings;
}

const ReasonStanding* mainReason(const std::vector<ReasonStanding>& standings) {
    const auto found = std::find_if(standings.begin(), standings.end(),
                                    [](const ReasonStanding& one) { return one.isOpen() && !one.code.isEmpty(); });
    return found == standings.end() ? nullptr : &*found;
}

QDate promisedDay(const std::vector<ReasonStanding>& standings) {
    QDate earliest;
    for (const ReasonStanding& one : standings)
        if (one.isOpen() && one.note && one.note->promised.isValid() &&
            (earliest.isNull() || one.note->promised < earliest))
            earliest = one.note->promised;
    return earliest;
}

} // namespace svodka::core
