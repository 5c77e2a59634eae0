// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/catalogue_output.h"

#include "cli/option_values.h"
#include "services/catalogue/catalogue_words.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace svodka::cli {

namespace {

struct Texts final {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QString kindCode(core::CatalogueChangeKind kind) {
    constexpr std::array codes{u"added", u"changed", u"removed", u"moved"};
    return QString::fromUtf16(codes[static_cast<size_t>(kind)]);
}

QString partCode(core::CataloguePart part) {
    switch (part) {
    case core::CataloguePart::Type:
        return u"type"_s;
    case core::CataloguePart::Campaign:
        return u"campaign"_s;
    case core::CataloguePart::Metric:
        return u"metric"_s;
    case core::CataloguePart::Indicator:
        return u"indicator"_s;
    case core::CataloguePart::Criterion:
        return u"criterion"_s;
    case core::CataloguePart::Target:
        return u"target"_s;
    case core::CataloguePart::Reason:
        return u"reason"_s;
    case core::CataloguePart::LegalBasis:
        return u"legalBasis"_s;
    case core::CataloguePart::Text:
        return u"text"_s;
    }
    return {};
}

QJsonValue orNull(std::optional<double> value) {
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject toJson(const services::FigureEffect& effect) {
    return {{u"campaign"_s, effect.campaign},          {u"period"_s, periodToJson(effect.period)},
            {u"indicator"_s, effect.indicator},        {u"before"_s, orNull(effect.before)},
            {u"after"_s, orNull(effect.after)},        {u"baseBefore"_s, orNull(effect.baseBefore)},
            {u"baseAfter"_s, orNull(effect.baseAfter)}};
}

void printAsJson(const services::CataloguePreview& preview, std::optional<core::ChangeId> stored, bool russian,
                 const Context& context) {
    QJsonArray changes;
    for (const core::CatalogueChange& change : preview.changes)
        changes.append(QJsonObject{{u"kind"_s, kindCode(change.kind)},
                                   {u"part"_s, partCode(change.part)},
                                   {u"campaign"_s, textOrNull(change.campaign)},
                                   {u"code"_s, textOrNull(change.code)},
                                   {u"fields"_s, QJsonArray::fromStringList(change.fields)},
                                   {u"text"_s, services::changeText(change, preview.before, preview.after, russian)}});
    QJsonArray figures;
    for (const services::FigureEffect& effect : preview.effects)
        figures.append(toJson(effect));
    QJsonArray warnings;
    for (const core::CatalogueProblem& problem : preview.problems)
        warnings.append(services::problemText(problem));
    context.printJson(QJsonObject{{u"change"_s, stored ? QJsonValue(stored->value) : QJsonValue()},
                                  {u"changes"_s, changes},
                                  {u"figures"_s, figures},
                                  {u"warnings"_s, warnings}});
}

} // namespace

void printPreview(const services::CataloguePreview& preview, std::optional<core::ChangeId> stored, bool russian,
                  const Context& context) {
    if (context.global.json)
        return printAsJson(preview, stored, russian, context);
    for (const core::CatalogueChange& change : preview.changes)
        context.out << services::changeText(change, preview.before, preview.after, russian) << '\n';
    for (const services::FigureEffect& effect : preview.effects)
        context.out << services::effectText(effect, russian) << '\n';
    if (preview.changes.empty())
        context.out << Texts::tr("The catalogue holds all this already.") << '\n';
    else if (!stored)
        context.out << Texts::tr("A trial: nothing was stored.") << '\n';
    else
        context.out << Texts::tr("Stored as change No. %1.").arg(stored->value) << '\n';
    context.out << Qt::flush;
    for (const core::CatalogueProblem& problem : preview.problems)
        context.err << services::problemText(problem) << Qt::endl;
}

} // namespace svodka::cli
