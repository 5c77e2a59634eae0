// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/life/organisation_edit.h"

#include "core/names/organisation_matcher.h"
#include "core/names/registry_code.h"
#include "core/organisation_edits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::ChangeId;
using core::Error;
using core::ErrorCode;
using core::MunicipalityId;
using core::Organisation;
using core::OrganisationHistory;
using core::OrganisationId;
using core::RegistryField;
using core::Result;

namespace {

/// «2023-09-01», or nothing.
QString iso(QDate day) {
    return day.toString(Qt::ISODate);
}

/// «с 2023-09-01» would be words: the log keeps what was written and the day behind it.
QString dated(const QString& text, QDate from) {
    return from.isValid() ? text + u" ("_s + iso(from) + u')' : text;
}

core::Edit editOf(const EditedBy& by, const QString& action, const QString& subject, const QString& before,
                  const QString& after) {
    return {action, subject, before, after, by.author, by.now};
}

/// One that is there by itself.
Result<OrganisationHistory> editable(core::Store& store, OrganisationId id) {
    auto history = store.organisationEdits().history(id);
    if (history && history->mergedInto.isValid())
        return Error{ErrorCode::MergedAlready, history->latestName(), {}, QString::number(history->mergedInto.value)};
    return history;
}

Result<QString> placeName(core::Store& store, MunicipalityId id) {
    const auto region = store.region();
    if (!region)
        return region.error();
    if (!id.isValid())
        return QString();
    const core::Municipality* municipality = region->find(id);
    if (!municipality)
        return Error{ErrorCode::MunicipalityUnknown, QString::number(id.value), {}, {}};
    return municipality->latestName().name;
}

/// Nobody else of the municipality and type may bear the name.
Result<void> checkNameFree(core::Store& store, const OrganisationHistory& history, const QString& name,
                           MunicipalityId municipality) {
    const auto known = store.organisations();
    if (!known)
        return known.error();
    for (const OrganisationId other : core::OrganisationMatcher(*known).find(name, municipality, history.type))
        if (other != history.organisation)
            return Error{ErrorCode::NameTaken, name, {}, QString::number(other.value)};
    return {};
}

/// ИНН of an organisation, its ОГРН, and what a КПП looks like.
bool isSoundCode(const core::FieldValue& field) {
    const QString& text = field.value;
    if (text.isEmpty())
        return true;
    const bool isNumber =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
    switch (field.field) {
    case RegistryField::Inn:
        return core::hasValidCheckDigits(core::RegistryCode::Inn, text);
    case RegistryField::Ogrn:
        return core::hasValidCheckDigits(core::RegistryCode::Ogrn, text);
    case RegistryField::Kpp:
        return text.size() == 9 && isNumber;
    default:
        return true;
    }
}

} // namespace

Result<ChangeId> renameOrganisation(core::Store& store, const EditedBy& by, OrganisationId id, const QString& name,
                                    QDate from) {
    const auto history = editable(store, id);
    if (!history)
        return history.error();
    const QString wanted = name.simplified();
    if (const auto checked = core::checkRename(*history, wanted, from); !checked)
        return checked.error();
    if (const auto free = checkNameFree(store, *history, wanted, history->placeOn({})); !free)
        return free.error();
    return store.edit(
        editOf(by, u"organisation.rename"_s, history->latestName(), history->latestName(), dated(wanted, from)),
        [&] { return store.organisationEdits().rename(id, wanted, from); });
}

Result<ChangeId> moveOrganisation(core::Store& store, const EditedBy& by, OrganisationId id, MunicipalityId to,
                                  QDate from) {
    const auto history = editable(store, id);
    if (!history)
        return history.error();
    const auto before = placeName(store, history->placeOn({}));
    const auto after = placeName(store, to);
    if (!before || !after)
        return before ? after.error() : before.error();
    if (const auto checked = core::checkMove(*history, to, from); !checked)
        return checked.error();
    if (const auto free = checkNameFree(store, *history, history->latestName(), to); !free)
        return free.error();
    return store.edit(editOf(by, u"organisation.move"_s, history->latestName(), *before, dated(*after, from)),
                      [&] { return store.organisationEdits().move(id, to, from); });
}

Result<ChangeId> setOrganisationDays(core::Store& store, const EditedBy& by, OrganisationId id, QDate opened,
                                     QDate closed) {
    const auto history = editable(store, id);
    if (!history)
        return history.error();
    if (const auto checked = core::checkDays(*history, opened, closed); !checked)
        return checked.error();
    const auto life = [](QDate from, QDate to) { return iso(from) + u".."_s + iso(to); };
    return store.edit(editOf(by, u"organisation.days"_s, history->latestName(), life(history->opened, history->closed),
                             life(opened, closed)),
                      [&] { return store.organisationEdits().setDays(id, opened, closed); });
}

Result<ChangeId> setOrganisationFields(core::Store& store, const EditedBy& by, OrganisationId id,
                                       const std::vector<core::FieldValue>& fields) {
    if (const auto history = editable(store, id); !history)
        return history.error();
    const auto known = organisationMeant(store, QString::number(id.value));
    if (!known)
        return known.error();
    std::vector<core::FieldValue> changed;
    QStringList before;
    QStringList after;
    for (const core::FieldValue& field : fields) {
        if (!isSoundCode(field))
            return Error{ErrorCode::CodeInvalid, field.value, {}, {}};
        const QString& stands = core::fieldOf(*known, field.field);
        if (stands == field.value)
            continue;
        changed.push_back(field);
        before << core::fieldCode(field.field) + u'=' + stands;
        after << core::fieldCode(field.field) + u'=' + field.value;
    }
    if (changed.empty())
        return Error{ErrorCode::NothingToChange, known->name, {}, {}};
    return store.edit(editOf(by, u"organisation.set"_s, known->name, before.join(u", "_s), after.join(u", "_s)),
                      [&] { return store.organisationEdits().setFields(id, changed); });
}

Result<ChangeId> mergeOrganisations(core::Store& store, const EditedBy& by, OrganisationId duplicate,
                                    OrganisationId main) {
    const auto from = store.organisationEdits().history(duplicate);
    const auto into = store.organisationEdits().history(main);
    if (!from || !into)
        return from ? into.error() : from.error();
    if (const auto checked = core::checkMerge(*from, *into); !checked)
        return checked.error();
    return store.edit(editOf(by, u"organisation.merge"_s, from->latestName(), {}, into->latestName()),
                      [&] { return store.organisationEdits().merge(duplicate, main); });
}

Result<ChangeId> joinOrganisations(core::Store& store, const EditedBy& by, OrganisationId closed,
                                   OrganisationId successor, QDate lastDay) {
    const auto from = store.organisationEdits().history(closed);
    const auto into = store.organisationEdits().history(successor);
    if (!from || !into)
        return from ? into.error() : from.error();
    if (const auto checked = core::checkJoin(*from, *into, lastDay); !checked)
        return checked.error();
    return store.edit(editOf(by, u"organisation.join"_s, from->latestName(), {}, dated(into->latestName(), lastDay)),
                      [&] { return store.organisationEdits().join(closed, successor, lastDay); });
}

Result<ChangeId> renameMunicipality(core::Store& store, const EditedBy& by, MunicipalityId id,
                                    const core::MunicipalityName& state) {
    const auto region = store.region();
    if (!region)
        return region.error();
    core::MunicipalityName wanted = state;
    wanted.name = state.name.simplified();
    wanted.shortName = state.shortName.simplified();
    wanted.type = state.type.simplified();
    if (const auto checked = core::checkMunicipalityName(*region, id, wanted); !checked)
        return checked.error();
    const core::MunicipalityName& last = region->find(id)->latestName();
    const auto words = [](const core::MunicipalityName& name) { return name.name + u", "_s + name.oktmo; };
    return store.edit(
        editOf(by, u"municipality.rename"_s, last.name, words(last), dated(words(wanted), wanted.validFrom)),
        [&] { return store.organisationEdits().nameMunicipality(id, wanted); });
}

} // namespace svodka::services
