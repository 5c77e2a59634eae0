// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/catalogue_command.h"

#include "cli/catalogue_output.h"
#include "cli/option_values.h"
#include "services/catalogue/catalogue_change.h"
#include "services/catalogue/catalogue_file.h"
#include "services/error_text.h"
#include "services/presets.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::cli {

namespace {

struct Texts final {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

bool isRussian(const Context& context) {
    return context.global.language != "en"_L1;
}

ExitCode exportTo(const QCommandLineParser& parser, Context& context) {
    const QString out = parser.value(u"out"_s);
    if (out.isEmpty())
        return context.misuse(Texts::tr("--%1 is needed.").arg(u"out"_s));
    const auto store = context.openStore();
    if (!store)
        return context.fail(store.error());
    if (const auto done = services::exportCatalogue(**store, parser.value(u"campaign"_s), out); !done)
        return context.fail(done.error());
    if (context.global.json)
        context.printJson(QJsonObject{{u"file"_s, out}});
    else
        context.out << Texts::tr("The catalogue was written to %1").arg(out) << Qt::endl;
    return ExitCode::Done;
}

/// Stores what was previewed, unless it is a trial; nullopt = nothing was to be stored.
core::Result<std::optional<core::ChangeId>> storeIt(core::Store& store, const services::CataloguePreview& preview,
                                                    const QCommandLineParser& parser, const Context& context) {
    if (preview.refusal)
        return *preview.refusal;
    for (const core::CatalogueProblem& problem : preview.problems)
        if (!problem.isWarning)
            return problem.toError();
    if (parser.isSet(u"dry-run"_s) || preview.changes.empty())
        return std::optional<core::ChangeId>();
    const auto stored = services::changeCatalogue(
        store, context.clock, {preview.after, preview.before, u"catalogue.import"_s, authorOption(parser, context)});
    if (!stored)
        return stored.error();
    return std::optional(*stored);
}

ExitCode importFrom(const QString& path, const QCommandLineParser& parser, Context& context) {
    const auto file = services::readCatalogueFile(path);
    if (!file)
        return context.fail(file.error());
    const auto store = context.openStore();
    if (!store)
        return context.fail(store.error());
    const auto present = (*store)->catalogue();
    if (!present)
        return context.fail(present.error());
    using services::CatalogueImport;
    const auto how = parser.isSet(u"replace"_s) ? CatalogueImport::Replace : CatalogueImport::Merge;
    const auto preview = services::previewCatalogue(**store, services::merged(*present, *file, how));
    if (!preview)
        return context.fail(preview.error());
    const auto stored = storeIt(**store, *preview, parser, context);
    if (!stored)
        return context.fail(stored.error());
    printPreview(*preview, *stored, isRussian(context), context);
    return preview->problems.empty() ? ExitCode::Done : ExitCode::NeedsAttention;
}

ExitCode listPresets(Context& context) {
    const auto presets = services::presetCampaigns();
    if (!presets)
        return context.fail(presets.error());
    QJsonArray json;
    for (const core::Campaign& preset : *presets) {
        json.append(QJsonObject{{u"code"_s, preset.code},
                                {u"title"_s, preset.title.in(isRussian(context))},
                                {u"description"_s, preset.description.in(isRussian(context))}});
        if (!context.global.json)
            context.out << preset.code << '\t' << preset.title.in(isRussian(context)) << '\t'
                        << preset.description.in(isRussian(context)) << '\n';
    }
    if (context.global.json)
        context.printJson(json);
    context.out << Qt::flush;
    return ExitCode::Done;
}

ExitCode addPreset(const QString& code, const QCommandLineParser& parser, Context& context) {
    const auto store = context.openStore();
    if (!store)
        return context.fail(store.error());
    const auto added = services::addPreset(**store, context.clock, code, authorOption(parser, context));
    if (!added)
        return context.fail(added.error());
    const auto catalogue = (*store)->catalogue();
    if (!catalogue)
        return context.fail(catalogue.error());
    const core::Campaign* campaign = catalogue->campaign(code);
    const QString description = campaign ? campaign->description.in(isRussian(context)) : QString();
    if (context.global.json) {
        context.printJson(QJsonObject{{u"code"_s, code}, {u"description"_s, description}, {u"change"_s, added->value}});
        return ExitCode::Done;
    }
    context.out << Texts::tr("Added: the campaign “%1”").arg(campaign ? campaign->title.in(isRussian(context)) : code)
                << Qt::endl;
    if (!description.isEmpty())
        context.err << description << Qt::endl;
    return ExitCode::Done;
}

} // namespace

QString CatalogueCommand::name() const {
    return u"catalogue"_s;
}

QString CatalogueCommand::summary() const {
    return Texts::tr("Write or read the catalogue — campaigns, metrics, indicators — as a JSON file; add a preset.");
}

void CatalogueCommand::describe(QCommandLineParser& parser) const {
    parser.addPositionalArgument(u"what"_s, Texts::tr("export, import, presets or add."));
    parser.addPositionalArgument(u"name"_s, Texts::tr("import: the file; add: the preset's code."), u"[FILE|PRESET]"_s);
    parser.addOption({u"campaign"_s, Texts::tr("export: this campaign only."), u"C"_s});
    parser.addOption({u"out"_s, Texts::tr("export: the file to write."), u"FILE"_s});
    parser.addOption({u"dry-run"_s, Texts::tr("import: only say what would change.")});
    parser.addOption({u"replace"_s, Texts::tr("import: the file is the whole catalogue; what it leaves out goes.")});
    parser.addOption({u"author"_s, Texts::tr("Who changes the catalogue."), u"A"_s});
}

ExitCode CatalogueCommand::run(const QCommandLineParser& parser, Context& context) const {
    const QStringList arguments = parser.positionalArguments();
    const QString what = arguments.value(0);
    const QString name = arguments.value(1);
    if (what == "presets"_L1 && name.isEmpty())
        return listPresets(context);
    if (what == "export"_L1 && name.isEmpty())
        return exportTo(parser, context);
    if (what == "import"_L1 && !name.isEmpty())
        return importFrom(name, parser, context);
    if (what == "add"_L1 && !name.isEmpty())
        return addPreset(name, parser, context);
    return context.misuse(Texts::tr("“catalogue” takes export --out FILE, import FILE, presets, or add PRESET."));
}

} // namespace svodka::cli
