// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/correct_command.h"

#include "cli/option_values.h"
#include "core/number.h"
#include "services/corrections/correction.h"
#include "services/error_text.h"
#include "services/import/planner.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace svodka::cli {

namespace {

class Correct final {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// «CODE=12», «CODE=да», «CODE=121 из 127»; «CODE=» and «CODE=-» are not reported. False if it is none of these.
bool readSetting(const QString& text, services::Correction* correction) {
    const qsizetype at = text.indexOf(u'=');
    if (at <= 0)
        return false;
    correction->code = text.left(at).trimmed();
    const QString value = text.mid(at + 1).trimmed();
    if (value.isEmpty() || core::isNotReported(value))
        return true;
    if (const auto ratio = core::parseCountOfBase(value)) {
        correction->value = ratio->count;
        correction->base = ratio->base;
        return true;
    }
    correction->value = core::parseNumber(value);
    if (!correction->value)
        correction->value = core::parseFlag(value);
    return correction->value.has_value();
}

/// What is wrong with the options; empty if nothing.
QString mistakeOf(const QCommandLineParser& parser) {
    for (const QString& needed : {u"campaign"_s, u"period"_s, u"set"_s, u"reason"_s})
        if (!parser.isSet(needed))
            return Correct::tr("--%1 is needed.").arg(needed);
    if (!parser.isSet(u"organisation"_s) && !parser.isSet(u"municipality"_s))
        return Correct::tr("--organisation or --municipality is needed.");
    return {};
}

/// Finds what the names mean.
core::Result<void> fillPlace(core::Store& store, const QCommandLineParser& parser, services::Correction& correction) {
    if (parser.isSet(u"municipality"_s)) {
        const auto place = services::findPlace(store, parser.value(u"municipality"_s), correction.period.end);
        if (!place)
            return place.error();
        correction.municipality = *place;
    }
    if (parser.isSet(u"organisation"_s)) {
        const auto found = services::findOrganisation(store, parser.value(u"organisation"_s), correction.municipality);
        if (!found)
            return found.error();
        correction.organisation = found->id;
    }
    if (parser.isSet(u"type"_s)) {
        const auto catalogue = store.catalogue();
        if (!catalogue)
            return catalogue.error();
        correction.type = services::typeNamed(*catalogue, parser.value(u"type"_s));
        if (correction.type.isEmpty())
            return core::Error{core::ErrorCode::TypeUnknown, parser.value(u"type"_s), {}, {}};
    }
    return {};
}

QJsonValue numberOrNull(std::optional<double> value) {
    return value ? QJsonValue(*value) : QJsonValue();
}

QString valueText(std::optional<double> value) {
    return value ? core::numberToText(*value) : Correct::tr("not reported");
}

void print(const services::CorrectionOutcome& done, const services::Correction& correction, const Context& context) {
    if (context.global.json)
        return context.printJson(QJsonObject{{u"batch"_s, done.batch.id.value},
                                             {u"code"_s, correction.code},
                                             {u"before"_s, numberOrNull(done.before)},
                                             {u"after"_s, numberOrNull(done.after)}});
    context.out << Correct::tr("Corrected, import No. %1: %2 — %3 → %4")
                       .arg(QString::number(done.batch.id.value), correction.code, valueText(done.before),
                            valueText(done.after))
                << Qt::endl;
}

} // namespace

QString CorrectCommand::name() const {
    return u"correct"_s;
}

QString CorrectCommand::summary() const {
    return Correct::tr("Correct one figure by hand, with a reason.");
}

void CorrectCommand::describe(QCommandLineParser& parser) const {
    parser.addOption({u"campaign"_s, Correct::tr("Campaign: sferum or gospubliki."), u"C"_s});
    parser.addOption({u"period"_s, Correct::tr("Week: 2023-04-29..2023-05-05."), u"P"_s});
    parser.addOption({u"organisation"_s, Correct::tr("Whose metric is corrected."), u"NAME"_s});
    parser.addOption({u"municipality"_s,
                      Correct::tr("Municipality of the organisation; without one, whose reported figure is corrected."),
                      u"M"_s});
    parser.addOption({u"type"_s, Correct::tr("Organisation type of a reported figure."), u"T"_s});
    parser.addOption(
        {u"set"_s, Correct::tr("Metric or indicator and its value; empty = not reported."), u"CODE=VALUE"_s});
    parser.addOption({u"reason"_s, Correct::tr("Why."), u"TEXT"_s});
    parser.addOption({u"author"_s, Correct::tr("Who corrects."), u"A"_s});
}

ExitCode CorrectCommand::run(const QCommandLineParser& parser, Context& context) const {
    if (const QString mistake = mistakeOf(parser); !mistake.isEmpty())
        return context.misuse(mistake);
    services::Correction correction;
    const auto period = periodOption(parser);
    if (!period)
        return context.misuse(services::explain(period.error()).joined());
    if (!readSetting(parser.value(u"set"_s), &correction))
        return context.misuse(Correct::tr("--set takes CODE=VALUE, not “%1”.").arg(parser.value(u"set"_s)));
    correction.period = period->value();
    correction.campaign = parser.value(u"campaign"_s);
    correction.reason = parser.value(u"reason"_s);
    correction.author = authorOption(parser, context);
    const auto store = context.openStore();
    if (!store)
        return context.fail(store.error());
    if (const auto filled = fillPlace(**store, parser, correction); !filled)
        return context.fail(filled.error());
    const auto done = services::correct(**store, context.clock, correction);
    if (!done)
        return context.fail(done.error());
    print(*done, correction, context);
    return ExitCode::Done;
}

} // namespace svodka::cli
