// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/changes/changes_view.h"

#include "services/changes/change_sentences.h"
#include "services/changes/change_tables.h"
#include "services/dashboard/filter_choice.h"

using namespace Qt::StringLiterals;

namespace svodka::services {

namespace {

QString codeOf(const ChangeGroup& group, const QStringList& statuses) {
    static const char* const names[] = {"lost", "returned", "gained", "red", "silent", "never", "first"};
    const QString name = QString::fromLatin1(names[static_cast<int>(group.kind)]);
    return group.status < 0 ? name : name + u'.' + statuses[group.status];
}

ChangesOfKind organisationsOf(const QString& code, const QString& title, const ChangeTexts& texts,
                              const std::vector<const ChangedOrganisation*>& rows,
                              ChangeTableUse use = ChangeTableUse::Screen) {
    ChangesOfKind kind{code, title, organisationChanges(rows, texts, use), {}, {}};
    kind.columnCodes = changeColumnCodes(kind.table, texts.phrases());
    for (const ChangedOrganisation* one : rows)
        kind.rowIds.push_back(one->change.organisation.value);
    return kind;
}

ChangesOfKind filesOf(const WeekChanges& changes, const ChangeTexts& texts) {
    ChangesOfKind kind{u"files"_s,
                       texts.phrases()(QT_TRANSLATE_NOOP("WeeklyChanges", "Files of the municipalities")),
                       deliveryTable(changes, texts, ChangeTableUse::Screen),
                       {u"name"_s, u"file"_s, u"imported"_s, u"late"_s},
                       {}};
    for (const core::MunicipalityDelivery& one : changes.deliveries.municipalities)
        kind.rowIds.push_back(one.municipality.value);
    return kind;
}

std::vector<ChangesOfKind> kindsOf(const WeekChanges& changes, const ChangeTexts& texts) {
    std::vector<const ChangedOrganisation*> all;
    for (const ChangedOrganisation& one : changes.organisations)
        all.push_back(&one);
    std::vector<ChangesOfKind> kinds;
    kinds.push_back(organisationsOf(u"all"_s, texts.phrases()(QT_TRANSLATE_NOOP("WeeklyChanges", "All changes")), texts,
                                    all, ChangeTableUse::ScreenOfAll));
    for (const ChangeGroup& group : changeGroups(changes.statuses))
        kinds.push_back(
            organisationsOf(codeOf(group, changes.statuses), texts.groupTitle(group), texts, changes.of(group)));
    kinds.push_back(filesOf(changes, texts));
    return kinds;
}

/// What an export of the table is called.
void nameTables(const Week& week, bool russian, std::vector<ChangesOfKind>& kinds) {
    for (ChangesOfKind& kind : kinds) {
        kind.table.name = kind.title;
        kind.table.title =
            u"%1: %2 (%3)"_s.arg(week.campaign.title.in(russian), kind.title, core::periodToTitle(week.period));
    }
}

} // namespace

core::Result<ChangesView> loadChanges(core::Store& store, const ChangesRequest& request, std::stop_token stop) {
    const auto context = loadFilter(store, request.filter);
    if (!context)
        return context.error();
    ChangesView view;
    view.filter = context->chosen.filter;
    if (!view.filter.period.isValid())
        return view;
    const auto week = loadWeek(store, {view.filter.campaign, view.filter.period, {}});
    if (!week)
        return week.error();
    const auto changes = loadWeekChanges(store, *week, view.filter.type, view.filter.municipality, stop);
    if (!changes)
        return changes.error();
    const ChangeTexts texts(*week, *changes, request.russian);
    view.isFirstWeek = !changes->previous;
    view.existing = changes->existing;
    view.sentences = changeSentences(*week, *changes, texts);
    view.kinds = kindsOf(*changes, texts);
    nameTables(*week, request.russian, view.kinds);
    return view;
}

} // namespace svodka::services
