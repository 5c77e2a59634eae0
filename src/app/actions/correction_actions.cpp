// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/correction_actions.h"

#include "app/dialogs/addition_dialog.h"
#include "app/dialogs/correction_dialog.h"
#include "app/work.h"

namespace svodka::app {

using core::Result;

CorrectionActions::CorrectionActions(Work& work) : QObject(&work), m_work(work) {}

void CorrectionActions::correctOrganisation(core::OrganisationId organisation, const QString& code) {
    askFor(organisation, code);
}

void CorrectionActions::correctFigure(const QString& indicator) {
    askFor({}, indicator);
}

void CorrectionActions::askFor(core::OrganisationId organisation, const QString& code) {
    if (!m_work.session().isOpen())
        return;
    const core::FilterState filter = m_work.session().place().filter;
    m_work.onStore(
        tr("Reading the figures"),
        [filter, organisation](core::Store& store, std::stop_token, services::ProgressSink&) {
            return loadCorrectionSubject(store, filter, organisation);
        },
        [this, code](const Result<CorrectionSubject>& subject) {
            if (!subject)
                return m_work.showError(subject.error());
            auto* dialog =
                new CorrectionDialog(*subject, code, m_work.session().environment().russian, m_work.window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &CorrectionDialog::correctionWanted, this, &CorrectionActions::write);
            dialog->open();
        });
}

void CorrectionActions::write(const services::Correction& correction) {
    const Environment& environment = m_work.session().environment();
    services::Correction wanted = correction;
    wanted.author = environment.author;
    m_work.onStore(
        tr("Saving the correction"),
        [wanted, &clock = environment.clock](core::Store& store, std::stop_token, services::ProgressSink&) {
            return services::correct(store, clock, wanted);
        },
        [this](const Result<services::CorrectionOutcome>& done) {
            if (!done)
                return m_work.showError(done.error());
            m_work.announce(
                tr("Corrected: import No. %1. It can be taken back on the page “Imports”.").arg(done->batch.id.value));
            m_work.session().reload();
        },
        Work::Stoppable::No);
}

void CorrectionActions::addOrganisation() {
    if (!m_work.session().isOpen())
        return;
    const core::FilterState filter = m_work.session().place().filter;
    m_work.onStore(
        tr("Reading the region"),
        [filter](core::Store& store, std::stop_token, services::ProgressSink&) {
            return loadCorrectionSubject(store, filter, {});
        },
        [this](const Result<CorrectionSubject>& subject) {
            if (!subject)
                return m_work.showError(subject.error());
            auto* dialog = new AdditionDialog(*subject, m_work.session().environment().russian, m_work.window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            connect(dialog, &AdditionDialog::additionWanted, this, &CorrectionActions::add);
            dialog->open();
        });
}

void CorrectionActions::add(const services::OrganisationAddition& addition) {
    const Environment& environment = m_work.session().environment();
    services::OrganisationAddition wanted = addition;
    wanted.author = environment.author;
    m_work.onStore(
        tr("Adding the organisation"),
        [wanted, &clock = environment.clock](core::Store& store, std::stop_token, services::ProgressSink&) {
            return services::addOrganisation(store, clock, wanted);
        },
        [this](const Result<services::AdditionOutcome>& done) {
            if (!done)
                return m_work.showError(done.error());
            m_work.announce(tr("Added: %1").arg(done->organisation.name));
            m_work.session().reload();
        },
        Work::Stoppable::No);
}

} // namespace svodka::app
