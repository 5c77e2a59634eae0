// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alias.h"
#include "core/names/municipality_matcher.h"
#include "core/organisation.h"

#include <QHash>
#include <QString>
#include <memory>
#include <vector>

namespace svodka::core {

class OrganisationIndex;

/// What a row of a file says about its organisation.
struct OrganisationQuery {
    QString name;
    MunicipalityId municipality; ///< 0 = of none
    QString type;                ///< code; empty = any
    QString inn;                 ///< these three narrow the choice; they decide nothing by themselves
    QString ogrn;
    QString kpp;
};

struct OrganisationMatch {
    MatchStatus status = MatchStatus::None;
    OrganisationId organisation;            ///< valid for Exact, Alias and Normalised
    std::vector<OrganisationId> candidates; ///< for Ask, the most alike first
    bool otherType = false;                 ///< Ask: the name is known, but under another type
    bool declaredNew = false; ///< None and Ask: a person said that it is an organisation that was not known

    friend bool operator==(const OrganisationMatch&, const OrganisationMatch&) = default;
};

/// Finds the organisation that a spelling means: exact → saved alias → normalised, legal form, kind, number and place
/// kept as tokens (organisation_name.h) → candidates. A match is silent only when one organisation is possible, and
/// only inside its municipality and type; see organisation_resemblance.h for the guards of the candidates. What a
/// person has refused is no candidate. Names of Organisation::also lead to it too, but whoever bears a name now stands
/// before it. Works out what it needs when it needs it: cheap to make for a store in which
/// nearly every name is found as it stands. One thread.
class OrganisationMatcher final {
public:
    /// `region`: tells which places say nothing, being the municipality itself («г. Анива» in Анивский); may be null.
    /// The organisations must outlive the matcher and stay where they are; the rest is copied.
    explicit OrganisationMatcher(const std::vector<Organisation>& organisations,
                                 const std::vector<OrganisationAlias>& aliases = {}, const Region* region = nullptr);
    ~OrganisationMatcher();
    OrganisationMatcher(OrganisationMatcher&&) noexcept;
    OrganisationMatcher& operator=(OrganisationMatcher&&) noexcept;

    [[nodiscard]] OrganisationMatch match(const OrganisationQuery& query) const;

    /// Every organisation of that municipality whose present name is the same by key(); those of `type` only, if it is
    /// not empty.
    [[nodiscard]] std::vector<OrganisationId> find(const QString& name, MunicipalityId municipality,
                                                   const QString& type) const;

    /// The form under which two spellings are the same but for number signs, quotes, spaces and case; no word is
    /// understood. «№ 1» ≠ «№ 11», МБДОУ ≠ МБОУ.
    static QString key(const QString& name);

    /// Under which names of one municipality and type are one organisation when nothing else is known: its places that
    /// say nothing are left out.
    [[nodiscard]] QString fullKey(const QString& name, MunicipalityId municipality) const;

private:
    std::unique_ptr<OrganisationIndex> m_index;
};

} // namespace svodka::core
