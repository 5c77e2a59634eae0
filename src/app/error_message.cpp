// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/error_message.h"

#include "services/error_text.h"
#include "services/presets.h"
#include "services/reports/report.h"

#include <QCoreApplication>

namespace svodka::app {

using core::ErrorCode;

namespace {

class Advice final {
    Q_DECLARE_TR_FUNCTIONS(Advice)
public:
    /// What to do in the window, where services::explain advises options and commands; empty = its advice fits.
    static QString of(ErrorCode code) {
        switch (code) {
        case ErrorCode::SheetNotFound:
        case ErrorCode::SheetAmbiguous:
            return tr("Choose the sheet in the import window.");
        case ErrorCode::TableNotFound:
        case ErrorCode::TableAmbiguous:
            return tr("Choose the week in the import window, or put the tables on sheets of their own.");
        case ErrorCode::NothingToImport:
            return tr("Check that the table has a heading row with words such as “not registered” or “active”, and "
                      "a column with the names of municipalities.");
        case ErrorCode::NameColumnMissing:
            return tr("Choose below the column with the names of organisations.");
        case ErrorCode::PlaceMissing:
            return tr("Choose the municipality of the whole file above, or below the column that names it.");
        case ErrorCode::ColumnRepeated:
            return tr("Choose another column for it, or leave one of both out.");
        case ErrorCode::CampaignUnknown:
        case ErrorCode::CampaignAmbiguous:
        case ErrorCode::CampaignNotFound:
            return tr("Choose the campaign in the import window.");
        case ErrorCode::PeriodMissing:
        case ErrorCode::PeriodInvalid:
            return tr("Give the first and the last day of the week in the import window.");
        case ErrorCode::RegionUnknown:
            return tr("Choose a region of the list or a CSV file with the heading name;type;oktmo.");
        case ErrorCode::StoreNotChosen:
        case ErrorCode::StoreNotFound:
            return tr("Open another store or make a new one: menu “File”.");
        case ErrorCode::InvalidArgument:
            return tr("Go back and try again.");
        case ErrorCode::BatchNotFound:
            return tr("See the list of imports.");
        default:
            return {};
        }
    }
};

} // namespace

namespace {

/// Campaigns by their titles: the codes are for the command line.
QString titled(QString codes) {
    const auto catalogue = services::presetCatalogue();
    if (catalogue)
        for (const core::Campaign& campaign : catalogue->campaigns)
            codes.replace(campaign.code, campaign.title.ru);
    return codes;
}

} // namespace

widgets::ErrorMessage errorMessage(const core::Error& error) {
    core::Error told = error;
    if (error.code == ErrorCode::CampaignAmbiguous || error.code == ErrorCode::CampaignNotFound)
        told.detail = titled(error.detail);
    if (const services::Report* report = services::findReport(error.subject);
        report && error.code == ErrorCode::ReportEmpty)
        told.subject = report->title().ru;
    const services::ErrorText text = services::explain(told);
    const QString advice = Advice::of(error.code);
    return {text.what, text.where, advice.isEmpty() ? text.todo : advice, {}};
}

} // namespace svodka::app
