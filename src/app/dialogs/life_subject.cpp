// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/life_subject.h"

#include <algorithm>

namespace svodka::app {

core::Result<LifeSubject> loadLifeSubject(core::Store& store, core::OrganisationId organisation) {
    LifeSubject subject;
    if (const auto taken = take(store.catalogue(), &subject.catalogue); !taken)
        return taken.error();
    if (const auto taken = take(store.region(), &subject.region); !taken)
        return taken.error();
    if (!organisation.isValid())
        return subject;
    if (const auto taken = take(store.organisationEdits().history(organisation), &subject.history); !taken)
        return taken.error();
    if (const auto taken = take(store.organisations(), &subject.others); !taken)
        return taken.error();
    const auto own = std::ranges::find(subject.others, organisation, &core::Organisation::id);
    if (own == subject.others.end())
        return core::Error{core::ErrorCode::OrganisationUnknown, QString::number(organisation.value), {}, {}};
    subject.organisation = *own;
    std::erase_if(subject.others, [&](const core::Organisation& one) {
        return one.id == organisation || one.type != subject.organisation.type;
    });
    std::ranges::stable_partition(subject.others, [&](const core::Organisation& one) {
        return one.municipality == subject.organisation.municipality;
    });
    return subject;
}

} // namespace svodka::app
