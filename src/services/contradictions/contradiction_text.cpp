// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/contradictions/contradiction_text.h"

#include "core/number.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace svodka::services {

using Kind = ContradictionKind;

namespace {

struct Contradictions final {
    Q_DECLARE_TR_FUNCTIONS(Contradictions)
};

/// Finds the titles of codes; without a catalogue a code stands for itself.
struct Titles {
    const core::Campaign* campaign = nullptr;
    bool russian = true;

    [[nodiscard]] QString of(const QString& code) const {
        const core::Title* title = nullptr;
        if (campaign) {
            if (const core::Indicator* indicator = campaign->indicator(code))
                title = &indicator->title;
            if (const core::Metric* metric = campaign->metric(code); metric && !title)
                title = &metric->title;
        }
        return title ? title->in(russian) : code;
    }
};

QString placeOf(const Contradiction& entry) {
    if (!entry.organisationName.isEmpty())
        return entry.municipalityName.isEmpty() ? entry.organisationName
                                                : entry.organisationName + u" ("_s + entry.municipalityName + u')';
    return entry.municipalityName.isEmpty() ? Contradictions::tr("the whole region") : entry.municipalityName;
}

QString ofFigures(const Contradiction& entry, const Titles& titles) {
    const QString first = core::numberToText(entry.first);
    const QString second = core::numberToText(entry.second);
    const QString code = titles.of(entry.code);
    // One call each: a name that holds «%2» stays as it is.
    switch (entry.kind) {
    case Kind::ReportedDiffers:
        return Contradictions::tr("%1: reported %2 (%3), counted by organisations %4")
            .arg(placeOf(entry), first, code, second);
    case Kind::SumDiffers:
        return Contradictions::tr("%1: reported %2 (%3), the parts come to %4")
            .arg(placeOf(entry), first, code, second);
    case Kind::TotalDiffers:
        return Contradictions::tr("The total %1 (%2) is not the sum of its rows, %3").arg(first, code, second);
    case Kind::PartOverTotal:
        return entry.other.isEmpty() ? Contradictions::tr("%1: %2 of %3 (%4)").arg(placeOf(entry), first, second, code)
                                     : Contradictions::tr("%1: “%2” %3 is more than “%4” %5")
                                           .arg(placeOf(entry), code, first, titles.of(entry.other), second);
    case Kind::ActiveUnregistered:
        return Contradictions::tr("%1: “%2” yes, but “%3” no").arg(placeOf(entry), code, titles.of(entry.other));
    default:
        return Contradictions::tr("%1: “%2” was %3 a week before and is %4").arg(placeOf(entry), code, first, second);
    }
}

QString sentence(const Contradiction& entry, const Titles& titles) {
    switch (entry.kind) {
    case Kind::ListedTwice:
        return Contradictions::tr("%1 stands in both lists, finished and not finished").arg(entry.municipalityName);
    case Kind::ListedNever:
        return Contradictions::tr("%1 stands in neither list, finished nor not finished").arg(entry.municipalityName);
    case Kind::WeekMissing:
        return Contradictions::tr("Between two stored weeks nothing is stored for %n week(s)", nullptr,
                                  static_cast<int>(entry.first));
    case Kind::WeeksOverlap:
        return Contradictions::tr("Two stored weeks share %n day(s)", nullptr, static_cast<int>(entry.first));
    default:
        return ofFigures(entry, titles);
    }
}

QString whole(const Contradiction& entry, const Titles& titles) {
    const QString text = sentence(entry, titles);
    return entry.more > 0 ? Contradictions::tr("%1 (and %n more like it)", nullptr, entry.more).arg(text) : text;
}

} // namespace

QString contradictionText(const Contradiction& entry) {
    return whole(entry, {});
}

QString contradictionText(const Contradiction& entry, const core::Catalogue& catalogue, bool russian) {
    return whole(entry, {catalogue.campaign(entry.campaign), russian});
}

QString contradictionTitle(Kind kind) {
    switch (kind) {
    case Kind::ListedTwice:
        return Contradictions::tr("In both lists");
    case Kind::ListedNever:
        return Contradictions::tr("In neither list");
    case Kind::ReportedDiffers:
        return Contradictions::tr("Reported and counted");
    case Kind::SumDiffers:
        return Contradictions::tr("Whole and parts");
    case Kind::TotalDiffers:
        return Contradictions::tr("Total and rows");
    case Kind::PartOverTotal:
        return Contradictions::tr("Part over total");
    case Kind::ActiveUnregistered:
        return Contradictions::tr("Without its condition");
    case Kind::ValueJumped:
        return Contradictions::tr("Jump");
    case Kind::WeekMissing:
        return Contradictions::tr("Week missing");
    case Kind::WeeksOverlap:
        return Contradictions::tr("Weeks overlap");
    }
    return {};
}

QString contradictionTodo(Kind kind) {
    switch (kind) {
    case Kind::ListedTwice:
    case Kind::ListedNever:
        return Contradictions::tr("Ask the municipality whether it has finished and import the corrected list, or "
                                  "correct the figure by hand.");
    case Kind::ReportedDiffers:
        return Contradictions::tr("Compare the list of organisations with the reported figure: one of them is out of "
                                  "date. The report can print either (--source).");
    case Kind::SumDiffers:
    case Kind::TotalDiffers:
        return Contradictions::tr(
            "Look at the cells named: a row may be missing or typed wrongly. Correct the file and "
            "import it again, or correct the figure by hand.");
    case Kind::PartOverTotal:
        return Contradictions::tr("Ask for both numbers: one of the two columns is wrong.");
    case Kind::ActiveUnregistered:
        return Contradictions::tr("Check the organisation in the federal list and correct the flag that is wrong.");
    case Kind::ValueJumped:
        return Contradictions::tr("Ask the sender whether the number is right. If it is, accept it with a note.");
    case Kind::WeekMissing:
        return Contradictions::tr("Import the file of the missing week, or accept it with a note: holidays, for "
                                  "example.");
    case Kind::WeeksOverlap:
        return Contradictions::tr("One of the two imports has wrong dates: take it back and import it with the right "
                                  "week.");
    }
    return {};
}

QString contradictionState(const Contradiction& entry) {
    if (entry.decision)
        return Contradictions::tr("accepted: %1").arg(entry.decision->text);
    return entry.wasDecided ? Contradictions::tr("open: decided about other figures") : Contradictions::tr("open");
}

core::Table contradictionTable(const std::vector<Contradiction>& entries, const core::Catalogue& catalogue,
                               bool russian) {
    const QString week = Contradictions::tr("Week");
    core::Table table;
    table.name = Contradictions::tr("Contradictions");
    table.title = table.name;
    table.columns = {{Contradictions::tr("State"), {}},
                     {Contradictions::tr("Kind"), {}},
                     {Contradictions::tr("What does not fit"), {}},
                     {Contradictions::tr("Municipality"), {}},
                     {Contradictions::tr("Campaign"), {}},
                     {Contradictions::tr("from"), week, core::ColumnKind::Date},
                     {Contradictions::tr("to"), week, core::ColumnKind::Date}};
    for (const Contradiction& entry : entries) {
        const core::Campaign* campaign = catalogue.campaign(entry.campaign);
        table.rows.push_back({contradictionState(entry), contradictionTitle(entry.kind),
                              contradictionText(entry, catalogue, russian), core::textCell(entry.municipalityName),
                              campaign ? campaign->title.in(russian) : entry.campaign, entry.period.start,
                              entry.period.end});
    }
    return table;
}

} // namespace svodka::services
