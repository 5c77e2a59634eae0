// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page.h"
#include "app/pages/catalogue_page.h"
#include "app/pages/changes_page.h"
#include "app/pages/contradictions_page.h"
#include "app/pages/deadlines_page.h"
#include "app/pages/dynamics_page.h"
#include "app/pages/imports_page.h"
#include "app/pages/journal_page.h"
#include "app/pages/municipalities_page.h"
#include "app/pages/organisation_page.h"
#include "app/pages/organisations_page.h"
#include "app/pages/reports_page.h"
#include "app/pages/summary_page.h"

#include <QCoreApplication>

namespace svodka::app {

using namespace Qt::StringLiterals;

namespace {

struct Pages final {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

template <typename SomePage>
Page* make(const PageContext& context, QWidget* parent) {
    return new SomePage(context, parent);
}

} // namespace

std::vector<PageInfo> allPages() {
    using widgets::FilterPart;
    const widgets::FilterParts all{FilterPart::Campaign, FilterPart::Week, FilterPart::Type, FilterPart::Municipality,
                                   FilterPart::Search};
    return {
        {page::summary, Pages::tr("Summary"), Pages::tr("Week"), u"dashboard-show"_s, all, make<SummaryPage>},
        {page::municipalities, Pages::tr("Municipalities"), Pages::tr("Week"), u"view-institution"_s,
         FilterPart::Campaign | FilterPart::Week | FilterPart::Type | FilterPart::Search, make<MunicipalitiesPage>},
        {page::organisations, Pages::tr("Organisations"), Pages::tr("Week"), u"view-list-details"_s, all,
         make<OrganisationsPage>},
        {page::dynamics, Pages::tr("Dynamics"), Pages::tr("Week"), u"office-chart-line"_s,
         FilterPart::Campaign | FilterPart::Week | FilterPart::Type | FilterPart::Municipality | FilterPart::Search,
         make<DynamicsPage>},
        {page::changes, Pages::tr("Weekly changes"), Pages::tr("Week"), u"view-calendar-week"_s, all,
         make<ChangesPage>},
        {page::organisation,
         Pages::tr("Organisation"),
         {},
         u"view-list-details"_s,
         FilterPart::Campaign | FilterPart::Week,
         make<OrganisationPage>},
        {page::contradictions, Pages::tr("Contradictions"), Pages::tr("Work"), u"vcs-diff"_s, all,
         make<ContradictionsPage>},
        {page::deadlines, Pages::tr("Deadlines"), Pages::tr("Work"), u"view-calendar-tasks"_s,
         FilterPart::Campaign | FilterPart::Week | FilterPart::Search, make<DeadlinesPage>},
        {page::reports, Pages::tr("Reports"), Pages::tr("Work"), u"document-multiple"_s, all, make<ReportsPage>},
        {page::imports, Pages::tr("Imports"), Pages::tr("Data"), u"document-import"_s, FilterPart::Search,
         make<ImportsPage>},
        {page::catalogue, Pages::tr("Catalogue"), Pages::tr("Data"), u"configure"_s, {}, make<CataloguePage>},
        {page::journal, Pages::tr("Log"), Pages::tr("Data"), u"view-history"_s, FilterPart::Search, make<JournalPage>},
    };
}

} // namespace svodka::app
