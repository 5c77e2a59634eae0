// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace svodka::core {

/// The name of an organisation taken apart. Nothing is thrown away: every word of the name stands in one of the lists,
/// abbreviations in their full meaning («МБОУ СОШ» and «Муниципальное бюджетное общеобразовательное учреждение «Средняя
/// общеобразовательная школа»» are the same).
struct OrganisationName {
    QString form;        ///< the legal form by its parts in a fixed order: «м.б.д.о.у»; empty if none is stated
    QStringList kinds;   ///< «сош», «детсад», «гимназия» …, sorted
    QStringList numbers; ///< «1», «11», «1а», in their order
    QStringList branches; ///< «филиал», «корпус» …: a part of an organisation is not the organisation, sorted
    QStringList places; ///< «г южно-сахалинск», «с троицк», «мун анивск»: the name's stem behind its kind, sorted
    QStringList words;  ///< all other words, lower case, ё→е, sorted; «имени» is one of them: «им»
    /// Of a name with several numbers: all tokens in their order. «Корпус № 1 школы № 2» is not «Корпус № 2 школы № 1».
    QStringList sequence;

    /// The part of the form that tells what is taught: «д» preschool, «о» general, «п» vocational, «доп» supplementary;
    /// empty where the form does not say.
    [[nodiscard]] QString level() const;
    /// Who founded it by the form: «м», «г», «г.край», «ч» …; empty where the form does not say.
    [[nodiscard]] QString owner() const;

    /// Under which two spellings of one organisation are equal, whatever the order of number, quoted name and place.
    /// Places in `without` are left out.
    [[nodiscard]] QString key(const QStringList& without = {}) const;

    friend bool operator==(const OrganisationName&, const OrganisationName&) = default;
};

/// Takes a spelling apart. Works on anything.
OrganisationName parseOrganisation(QStringView spelling);

} // namespace svodka::core
