// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/status_command.h"

#include "cli/option_values.h"
#include "core/number.h"
#include "services/error_text.h"
#include "services/import/planner.h"
#include "services/week_service.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace svodka::cli {

namespace {

using core::Figure;
using services::Week;

struct Status final {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// One line of the answer: a place, a type and an indicator that have a figure.
struct Entry {
    const core::Municipality* municipality; ///< nullptr = the whole region
    QString type;
    const core::Indicator* indicator;
    Figure figure;
    std::optional<double> target; ///< a share, where one is set
};

QJsonValue number(const std::optional<double>& value) {
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject toJson(const Week& week, const Entry& entry) {
    const Figure& figure = entry.figure;
    const auto percent = figure.value && figure.base ? core::wholePercent(*figure.value, *figure.base) : std::nullopt;
    return {{u"municipality"_s, entry.municipality ? QJsonValue(week.nameOf(*entry.municipality).name) : QJsonValue()},
            {u"type"_s, entry.type.isEmpty() ? QJsonValue() : QJsonValue(entry.type)},
            {u"indicator"_s, entry.indicator->code},
            {u"value"_s, number(figure.value)},
            {u"base"_s, number(figure.base)},
            {u"percent"_s, percent ? QJsonValue(*percent) : QJsonValue()},
            {u"target"_s, entry.target ? QJsonValue(*entry.target * 100) : QJsonValue()},
            {u"notReported"_s, figure.unknown},
            {u"source"_s, originCode(figure.origin)},
            {u"counted"_s, number(figure.counted)},
            {u"reported"_s, number(figure.reported)}};
}

QString toLine(const Week& week, const Entry& entry, bool russian) {
    const core::OrganisationType* type = week.catalogue.type(entry.type);
    const QString place = entry.municipality ? week.nameOf(*entry.municipality).name : week.region.name;
    const QString value = entry.figure.value ? core::numberToText(*entry.figure.value) : u"—"_s;
    QString line = QStringList{place, type ? type->title.in(russian) : Status::tr("All organisations"),
                               entry.indicator->title.in(russian), value}
                       .join(u'\t');
    if (entry.figure.base)
        line += Status::tr(" of %1").arg(core::numberToText(*entry.figure.base));
    if (entry.figure.value && entry.figure.base)
        if (const auto percent = core::wholePercent(*entry.figure.value, *entry.figure.base))
            line += u" (%1%)"_s.arg(*percent);
    if (entry.target)
        line += Status::tr("; target %1%").arg(core::numberToText(*entry.target * 100));
    if (entry.figure.unknown > 0)
        line += Status::tr("; not reported by %n", nullptr, entry.figure.unknown);
    if (entry.figure.differs())
        line += Status::tr("; reported %1, counted %2")
                    .arg(core::numberToText(*entry.figure.reported), core::numberToText(*entry.figure.counted));
    return line;
}

std::vector<Entry> entriesOf(const Week& week, const QString& onlyType, bool byMunicipality) {
    std::vector<const core::Municipality*> places{nullptr};
    if (byMunicipality)
        for (const core::Municipality& municipality : week.region.municipalities)
            places.push_back(&municipality);
    QStringList types;
    for (const core::OrganisationType& type : week.catalogue.types)
        if (onlyType.isEmpty() || type.code == onlyType)
            types.append(type.code);
    if (onlyType.isEmpty())
        types.append(QString());
    std::vector<Entry> entries;
    for (const core::Municipality* place : places)
        for (const QString& type : types)
            for (const core::Indicator& indicator : week.campaign.indicators) {
                // The sum over all types says something only where there are several.
                if (type.isEmpty() && !week.book.isTotalMeaningful(indicator.code))
                    continue;
                const core::MunicipalityId id = place ? place->id : core::MunicipalityId{};
                const Figure figure = week.book.figure(id, type, indicator.code);
                if (figure.counted || figure.reported || figure.unknown > 0)
                    entries.push_back({place, type, &indicator, figure,
                                       week.campaign.targetOn(indicator.code, type, week.period.end)});
            }
    return entries;
}

} // namespace

QString StatusCommand::name() const {
    return u"status"_s;
}

QString StatusCommand::summary() const {
    return Status::tr("Show the figures of a week.");
}

void StatusCommand::describe(QCommandLineParser& parser) const {
    parser.addOption({u"campaign"_s, Status::tr("Campaign: sferum or gospubliki."), u"C"_s});
    parser.addOption({u"period"_s, Status::tr("Week: 2023-04-29..2023-05-05; the latest by default."), u"P"_s});
    parser.addOption({u"type"_s, Status::tr("Organisation type; all that have figures by default."), u"T"_s});
    parser.addOption({u"by"_s, Status::tr("municipality: a line for each municipality too."), u"WHAT"_s});
}

ExitCode StatusCommand::run(const QCommandLineParser& parser, Context& context) const {
    const QString by = parser.value(u"by"_s);
    if (parser.isSet(u"by"_s) && by != "municipality"_L1)
        return context.misuse(Status::tr("--by takes “municipality”."));
    const auto period = periodOption(parser);
    if (!period)
        return context.misuse(services::explain(period.error()).joined());
    const auto store = context.openStore();
    if (!store)
        return context.fail(store.error());
    const auto week = services::loadWeek(**store, {parser.value(u"campaign"_s), *period, {}});
    if (!week)
        return context.fail(week.error());
    const QString type = services::typeNamed(week->catalogue, parser.value(u"type"_s));
    if (parser.isSet(u"type"_s) && type.isEmpty())
        return context.fail({core::ErrorCode::TypeUnknown, parser.value(u"type"_s), {}, {}});

    const std::vector<Entry> entries = entriesOf(*week, type, !by.isEmpty());
    if (!context.global.json) {
        context.out << week->campaign.title.in(context.global.language != "en"_L1) << ", "
                    << core::periodToTitle(week->period) << ", " << week->region.name << '\n';
        for (const Entry& entry : entries)
            context.out << toLine(*week, entry, context.global.language != "en"_L1) << '\n';
        context.out << Qt::flush;
        return ExitCode::Done;
    }
    QJsonArray figures;
    for (const Entry& entry : entries)
        figures.append(toJson(*week, entry));
    context.printJson(QJsonObject{{u"campaign"_s, week->campaign.code},
                                  {u"period"_s, periodToJson(week->period)},
                                  {u"region"_s, week->region.name},
                                  {u"figures"_s, figures}});
    return ExitCode::Done;
}

} // namespace svodka::cli
