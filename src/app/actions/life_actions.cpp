// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/life_actions.h"

#include "app/dialogs/duplicates_dialog.h"
#include "app/dialogs/merge_dialog.h"
#include "app/dialogs/municipality_dialog.h"
#include "app/work.h"

#include <QMenu>

namespace svodka::app {

using namespace Qt::StringLiterals;
using core::OrganisationId;
using core::Result;
using Kind = LifeWish::Kind;

LifeActions::LifeActions(Work& work) : QObject(&work), m_work(work) {}

void LifeActions::fillMenu(QMenu* menu, const std::function<OrganisationId()>& which) {
    const auto add = [&](const QString& name, const QString& text, Kind kind) {
        QAction* action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, which, kind] { edit(which(), kind); });
    };
    add(u"renameOrganisationAction"_s, tr("Re&name…"), Kind::Rename);
    add(u"moveOrganisationAction"_s, tr("&Move to another municipality…"), Kind::Move);
    add(u"daysOrganisationAction"_s, tr("&Opening and closing…"), Kind::Days);
    add(u"dataOrganisationAction"_s, tr("&Data: type, founder, codes…"), Kind::Data);
    QAction* action = menu->addAction(tr("Mer&ge or join with another one…"));
    action->setObjectName(u"mergeOrganisationAction"_s);
    connect(action, &QAction::triggered, this, [this, which] { merge(which()); });
}

void LifeActions::edit(OrganisationId organisation, Kind kind) {
    if (!m_work.session().isOpen() || !organisation.isValid())
        return;
    m_work.onStore(
        tr("Reading the organisation"),
        [organisation](core::Store& store, std::stop_token, services::ProgressSink&) {
            return loadLifeSubject(store, organisation);
        },
        [this, kind](Result<LifeSubject> subject) {
            if (!subject)
                return m_work.showError(subject.error());
            const Environment& environment = m_work.session().environment();
            auto* dialog = new LifeDialog(*std::move(subject), kind, environment.clock.nowUtc().date(),
                                          environment.russian, m_work.window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &LifeDialog::lifeWanted, this, &LifeActions::carryOut);
            dialog->open();
        });
}

void LifeActions::carryOut(const LifeWish& wish) {
    write([wish](core::Store& store, const services::EditedBy& by) {
        switch (wish.kind) {
        case Kind::Rename:
            return services::renameOrganisation(store, by, wish.organisation, wish.name, wish.from);
        case Kind::Move:
            return services::moveOrganisation(store, by, wish.organisation, wish.municipality, wish.from);
        case Kind::Days:
            return services::setOrganisationDays(store, by, wish.organisation, wish.opened, wish.closed);
        case Kind::Data:
            break;
        }
        return services::setOrganisationFields(store, by, wish.organisation, wish.fields);
    });
}

void LifeActions::merge(OrganisationId organisation, OrganisationId other) {
    if (!m_work.session().isOpen() || !organisation.isValid())
        return;
    m_work.onStore(
        tr("Reading the organisations"),
        [organisation](core::Store& store, std::stop_token, services::ProgressSink&) {
            return loadLifeSubject(store, organisation);
        },
        [this, other](Result<LifeSubject> subject) {
            if (!subject)
                return m_work.showError(subject.error());
            auto* dialog = new MergeDialog(*std::move(subject), other, m_work.session(), m_work.window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &MergeDialog::mergeWanted, this,
                    [this](OrganisationId duplicate, OrganisationId main, QDate lastDay) {
                        write([=](core::Store& store, const services::EditedBy& by) {
                            return lastDay.isValid() ? services::joinOrganisations(store, by, duplicate, main, lastDay)
                                                     : services::mergeOrganisations(store, by, duplicate, main);
                        });
                    });
            dialog->open();
        });
}

void LifeActions::showDuplicates() {
    if (!m_work.session().isOpen())
        return;
    using Found = std::pair<std::vector<services::LikelyDuplicate>, core::Region>;
    m_work.onStore(
        tr("Looking for duplicates"),
        [](core::Store& store, std::stop_token stop, services::ProgressSink&) -> Result<Found> {
            auto pairs = services::findDuplicates(store, stop);
            if (!pairs)
                return pairs.error();
            auto region = store.region();
            if (!region)
                return region.error();
            return Found{*std::move(pairs), *std::move(region)};
        },
        [this](Result<Found> found) {
            if (!found)
                return m_work.showError(found.error());
            auto* dialog = new DuplicatesDialog(std::move(found->first), found->second, m_work.window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &DuplicatesDialog::pairChosen, this, &LifeActions::merge);
            dialog->open();
        });
}

void LifeActions::editMunicipalities() {
    if (!m_work.session().isOpen())
        return;
    m_work.onStore(
        tr("Reading the region"),
        [](core::Store& store, std::stop_token, services::ProgressSink&) { return store.region(); },
        [this](Result<core::Region> region) {
            if (!region)
                return m_work.showError(region.error());
            auto* dialog = new MunicipalityDialog(
                *std::move(region), m_work.session().environment().clock.nowUtc().date(), m_work.window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &MunicipalityDialog::nameWanted, this,
                    [this](core::MunicipalityId id, const core::MunicipalityName& state) {
                        write([=](core::Store& store, const services::EditedBy& by) {
                            return services::renameMunicipality(store, by, id, state);
                        });
                    });
            dialog->open();
        });
}

void LifeActions::write(const Edit& edit) {
    const Environment& environment = m_work.session().environment();
    const services::EditedBy by{environment.author, environment.clock.nowUtc()};
    m_work.onStore(
        tr("Saving the change"),
        [edit, by](core::Store& store, std::stop_token, services::ProgressSink&) { return edit(store, by); },
        [this](const Result<core::ChangeId>& done) {
            if (!done)
                return m_work.showError(done.error());
            m_work.announce(tr("Saved. The change stands in the log and can be taken back."));
            m_work.session().reload();
        },
        Work::Stoppable::No);
}

} // namespace svodka::app
