// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reasons/reason_tables.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Cell;
using core::ColumnKind;
using core::dayCell;
using core::ReasonStanding;
using core::Table;
using core::textCell;

namespace {

Cell countCell(int count) {
    return static_cast<double>(count);
}

QString placeOf(const Week& week, const core::Organisation& organisation, const ReasonTexts& texts) {
    const core::Municipality* municipality = week.region.find(organisation.municipality);
    return municipality ? week.nameOf(*municipality).name
                        : texts.phrases()(QT_TRANSLATE_NOOP("Reasons", "Outside the municipalities"));
}

QString typeOf(const Week& week, const QString& code, bool russian) {
    const core::OrganisationType* type = week.catalogue.type(code);
    return type ? type->title.in(russian) : code;
}

/// Organisations of one municipality and type.
struct Counts {
    const core::Organisation* first = nullptr; ///< names municipality and type
    std::map<QString, int> byReason;
    int withReason = 0;
    int confirmed = 0;
    int promised = 0;
    int overdue = 0;
};

void count(const OrganisationReasons& one, QDate day, Counts& counts) {
    const auto any = [&](const auto& condition) {
        return std::any_of(one.standings.begin(), one.standings.end(),
                           [&](const ReasonStanding& standing) { return standing.isOpen() && condition(standing); })
                   ? 1
                   : 0;
    };
    for (const ReasonStanding& standing : one.standings)
        if (standing.isOpen() && !standing.code.isEmpty())
            ++counts.byReason[standing.code];
    counts.withReason += any([](const ReasonStanding& standing) { return !standing.code.isEmpty(); });
    counts.confirmed += any([](const ReasonStanding& standing) {
        return !standing.code.isEmpty() && standing.state == core::NoteState::Confirmed;
    });
    counts.promised += core::promisedDay(one.standings).isValid() ? 1 : 0;
    counts.overdue += any([&](const ReasonStanding& standing) { return standing.isOverdue(day); });
}

/// Municipality and type in the order in which the organisations come.
std::vector<Counts> countAll(const WeekReasons& reasons) {
    std::vector<Counts> all;
    for (const OrganisationReasons& one : reasons.organisations) {
        auto found = std::find_if(all.begin(), all.end(), [&](const Counts& counts) {
            return counts.first->municipality == one.organisation.municipality &&
                   counts.first->type == one.organisation.type;
        });
        if (found == all.end()) {
            all.push_back({&one.organisation, {}, 0, 0, 0, 0});
            found = all.end() - 1;
        }
        count(one, reasons.day, *found);
    }
    std::erase_if(all, [](const Counts& counts) { return counts.withReason == 0 && counts.promised == 0; });
    return all;
}

/// The catalogue's reasons, and those that only notes know.
QStringList codesOf(const Week& week, const std::vector<Counts>& all) {
    QStringList codes;
    for (const core::Reason& reason : week.campaign.reasons)
        codes.append(reason.code);
    for (const Counts& counts : all)
        for (const auto& [code, number] : counts.byReason)
            if (!codes.contains(code))
                codes.append(code);
    return codes;
}

void addNumbers(const Counts& counts, const QStringList& codes, std::vector<Cell>& row) {
    row.push_back(countCell(counts.withReason));
    for (const QString& code : codes) {
        const auto found = counts.byReason.find(code);
        row.push_back(countCell(found == counts.byReason.end() ? 0 : found->second));
    }
    for (const int number : {counts.confirmed, counts.promised, counts.overdue})
        row.push_back(countCell(number));
}

Counts sumOf(const std::vector<Counts>& all) {
    Counts sum;
    for (const Counts& counts : all) {
        for (const auto& [code, number] : counts.byReason)
            sum.byReason[code] += number;
        sum.withReason += counts.withReason;
        sum.confirmed += counts.confirmed;
        sum.promised += counts.promised;
        sum.overdue += counts.overdue;
    }
    return sum;
}

core::TableColumn numberColumn() {
    return {u"№п/п"_s, {}, ColumnKind::Number, true};
}

std::vector<core::TableColumn> countColumns(const QStringList& codes, const ReasonTexts& texts) {
    const Phrases& say = texts.phrases();
    std::vector<core::TableColumn> columns{
        numberColumn(),
        {say(QT_TRANSLATE_NOOP("Reasons", "Municipality")), {}, ColumnKind::Text, false},
        {say(QT_TRANSLATE_NOOP("Reasons", "Organisations")), {}, ColumnKind::Text, false},
        {say(QT_TRANSLATE_NOOP("Reasons", "With a reason")), {}, ColumnKind::Number, false}};
    for (const QString& code : codes)
        columns.push_back({texts.title(code), say(QT_TRANSLATE_NOOP("Reasons", "Of them")), ColumnKind::Number, false});
    columns.push_back({say(QT_TRANSLATE_NOOP("Reasons", "Reason confirmed")), {}, ColumnKind::Number, false});
    columns.push_back({say(QT_TRANSLATE_NOOP("Reasons", "Promised a date")), {}, ColumnKind::Number, false});
    columns.push_back({say(QT_TRANSLATE_NOOP("Reasons", "Date has passed")), {}, ColumnKind::Number, false});
    return columns;
}

std::vector<core::TableColumn> listColumns(const ReasonTexts& texts, bool withContacts) {
    const Phrases& say = texts.phrases();
    std::vector<core::TableColumn> columns{
        numberColumn(),
        {say(QT_TRANSLATE_NOOP("Reasons", "Municipality")), {}, ColumnKind::Text, false},
        {say(QT_TRANSLATE_NOOP("Reasons", "Type")), {}, ColumnKind::Text, false},
        {say(QT_TRANSLATE_NOOP("Reasons", "Organisation")), {}, ColumnKind::Text, false},
        {say(QT_TRANSLATE_NOOP("Reasons", "Reason")), {}, ColumnKind::Text, false},
        {say(QT_TRANSLATE_NOOP("Reasons", "State")), {}, ColumnKind::Text, false},
        {say(QT_TRANSLATE_NOOP("Reasons", "By the week's figures")), {}, ColumnKind::Text, false},
        {say(QT_TRANSLATE_NOOP("Reasons", "Next step")), {}, ColumnKind::Text, false},
        {say(QT_TRANSLATE_NOOP("Reasons", "Promised by")), {}, ColumnKind::Date, false},
        {say(QT_TRANSLATE_NOOP("Reasons", "Date")), {}, ColumnKind::Text, false},
        {say(QT_TRANSLATE_NOOP("Reasons", "Note")), {}, ColumnKind::Text, false},
        {say(QT_TRANSLATE_NOOP("Reasons", "Said by")), {}, ColumnKind::Text, false}};
    if (withContacts) {
        columns.push_back(
            {say(QT_TRANSLATE_NOOP("Reasons", "Contact of the organisation")), {}, ColumnKind::Text, false});
        columns.push_back(
            {say(QT_TRANSLATE_NOOP("Reasons", "Contact of the municipality")), {}, ColumnKind::Text, false});
    }
    return columns;
}

void addReason(const ReasonStanding& standing, const OrganisationReasons& one, QDate day, const ReasonTexts& texts,
               std::vector<Cell>& row) {
    const std::optional<core::Note>& note = standing.note;
    row.push_back(texts.title(standing.code));
    row.push_back(textCell(texts.state(standing)));
    row.push_back(textCell(texts.why(standing, one.values)));
    row.push_back(textCell(texts.nextStep(standing.code)));
    row.push_back(dayCell(note ? note->promised : QDate()));
    row.push_back(standing.isOverdue(day) ? Cell(texts.phrases()(QT_TRANSLATE_NOOP("Reasons", "has passed"))) : Cell());
    row.push_back(textCell(note ? note->text : QString()));
    row.push_back(textCell(note ? note->author : QString()));
}

QString dayLine(const WeekReasons& reasons, const ReasonTexts& texts) {
    return texts.phrases()(QT_TRANSLATE_NOOP("Reasons", "Promised dates are compared with %1."))
        .arg(reasons.day.toString(u"dd.MM.yyyy"_s));
}

} // namespace

ContactsByOwner::ContactsByOwner(const std::vector<NamedContact>& contacts) : m_isShown(true) {
    const auto add = [](QString& line, const core::Contact& contact) {
        line += (line.isEmpty() ? QString() : u"; "_s) + contactText(contact);
    };
    for (const NamedContact& one : contacts) {
        if (one.contact.organisation.isValid())
            add(m_byOrganisation[one.contact.organisation], one.contact);
        else
            add(m_byMunicipality[one.contact.municipality], one.contact);
    }
}

Table reasonCounts(const Week& week, const WeekReasons& reasons, const ReasonTexts& texts) {
    const Phrases& say = texts.phrases();
    const std::vector<Counts> all = countAll(reasons);
    const QStringList codes = codesOf(week, all);
    Table table;
    table.name = say(QT_TRANSLATE_NOOP("Reasons", "Reasons"));
    table.preamble = QStringList{say(QT_TRANSLATE_NOOP("Reasons", "Suggested by the figures or said by people; an "
                                                                  "organisation with several reasons counts in each.")),
                                 dayLine(reasons, texts)};
    table.columns = countColumns(codes, texts);
    for (const Counts& counts : all) {
        table.rows.push_back({countCell(static_cast<int>(table.rows.size()) + 1), placeOf(week, *counts.first, texts),
                              typeOf(week, counts.first->type, say.isRussian())});
        addNumbers(counts, codes, table.rows.back());
    }
    table.totals.push_back({Cell(), say(QT_TRANSLATE_NOOP("Reasons", "Total")), Cell()});
    addNumbers(sumOf(all), codes, table.totals.back());
    return table;
}

Table reasonList(const Week& week, const WeekReasons& reasons, const ReasonTexts& texts,
                 const ContactsByOwner& contacts) {
    const Phrases& say = texts.phrases();
    Table table;
    table.name = say(QT_TRANSLATE_NOOP("Reasons", "Organisations and next steps"));
    table.preamble = QStringList{dayLine(reasons, texts)};
    if (contacts.isShown())
        table.preamble.append(
            say(QT_TRANSLATE_NOOP("Reasons", "Contacts are personal data: do not pass this file on.")));
    table.columns = listColumns(texts, contacts.isShown());
    for (const OrganisationReasons& one : reasons.organisations)
        for (const ReasonStanding& standing : one.standings) {
            if (!standing.isOpen())
                continue;
            table.rows.push_back({countCell(static_cast<int>(table.rows.size()) + 1),
                                  placeOf(week, one.organisation, texts),
                                  typeOf(week, one.organisation.type, say.isRussian()), one.organisation.name});
            addReason(standing, one, reasons.day, texts, table.rows.back());
            if (contacts.isShown())
                for (const QString& contact :
                     {contacts.of(one.organisation.id), contacts.of(one.organisation.municipality)})
                    table.rows.back().push_back(textCell(contact));
        }
    return table;
}

Table legalBases(const Week& week, const ReasonTexts& texts) {
    const Phrases& say = texts.phrases();
    const bool russian = say.isRussian();
    Table table;
    table.name = say(QT_TRANSLATE_NOOP("Reasons", "Legal bases"));
    table.preamble = QStringList{
        say(QT_TRANSLATE_NOOP("Reasons", "Put in short: compare with the text in force before a letter is sent."))};
    table.columns = {numberColumn(),
                     {say(QT_TRANSLATE_NOOP("Reasons", "Legal basis")), {}, ColumnKind::Text, false},
                     {say(QT_TRANSLATE_NOOP("Reasons", "What it asks for")), {}, ColumnKind::Text, false},
                     {say(QT_TRANSLATE_NOOP("Reasons", "For which reasons")), {}, ColumnKind::Text, false},
                     {say(QT_TRANSLATE_NOOP("Reasons", "Link")), {}, ColumnKind::Text, false}};
    for (const core::LegalBasis& basis : week.campaign.legalBases) {
        QStringList reasons;
        for (const QString& code : basis.reasons)
            reasons.append(texts.title(code));
        const QString which = reasons.isEmpty() ? say(QT_TRANSLATE_NOOP("Reasons", "for all")) : reasons.join(u"; "_s);
        table.rows.push_back({countCell(static_cast<int>(table.rows.size()) + 1), basis.title.in(russian),
                              textCell(basis.text.in(russian)), which, textCell(basis.link)});
    }
    return table;
}

} // namespace svodka::services
