// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/notice_text.h"

#include "services/error_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace svodka::services {

namespace {

struct Notice final {
    Q_DECLARE_TR_FUNCTIONS(Notice)
};

} // namespace

QString noticeCode(NoticeKind kind) {
    switch (kind) {
    case NoticeKind::PeriodOverridden:
        return u"period_overridden"_s;
    case NoticeKind::PeriodNotAWeek:
        return u"period_not_a_week"_s;
    case NoticeKind::TypeUnknown:
        return u"type_unknown"_s;
    case NoticeKind::TypeOverridden:
        return u"type_overridden"_s;
    case NoticeKind::MunicipalityUnmatched:
        return u"municipality_unmatched"_s;
    case NoticeKind::OrganisationUnmatched:
        return u"organisation_unmatched"_s;
    case NoticeKind::TotalDiffers:
        return u"total_differs"_s;
    case NoticeKind::RowRepeated:
        return u"row_repeated"_s;
    case NoticeKind::RowNameless:
        return u"row_nameless"_s;
    case NoticeKind::CellUnreadable:
        return u"cell_unreadable"_s;
    case NoticeKind::ColumnUnused:
        return u"column_unused"_s;
    case NoticeKind::MissingInNewer:
        return u"missing_in_newer"_s;
    case NoticeKind::OrganisationDoubtful:
        return u"organisation_doubtful"_s;
    case NoticeKind::ColumnUnknown:
        return u"column_unknown"_s;
    case NoticeKind::ValueJumped:
        return u"value_jumped"_s;
    case NoticeKind::PartOverTotal:
        return u"part_over_total"_s;
    case NoticeKind::FlagWithoutBase:
        return u"flag_without_base"_s;
    case NoticeKind::FlagLost:
        return u"flag_lost"_s;
    case NoticeKind::OrganisationsMissing:
        return u"organisations_missing"_s;
    case NoticeKind::ListedTwice:
        return u"listed_twice"_s;
    case NoticeKind::ListedNever:
        return u"listed_never"_s;
    case NoticeKind::ColumnTwice:
        return u"column_twice"_s;
    case NoticeKind::CodeInvalid:
        return u"code_invalid"_s;
    case NoticeKind::CodeShortened:
        return u"code_shortened"_s;
    case NoticeKind::NewerKept:
        return u"newer_kept"_s;
    case NoticeKind::OrganisationClosed:
        return u"organisation_closed"_s;
    case NoticeKind::BackupMissing:
        return u"backup_missing"_s;
    case NoticeKind::HiddenRows:
        break;
    }
    return u"hidden_rows"_s;
}

QString noticeText(const ImportNotice& notice) {
    switch (notice.kind) {
    case NoticeKind::PeriodOverridden:
        return Notice::tr("The file speaks of the week %1; it was stored as %2").arg(notice.subject, notice.detail);
    case NoticeKind::PeriodNotAWeek:
        return Notice::tr("The period %1 is not a week of the campaign").arg(notice.subject);
    case NoticeKind::TypeUnknown:
        return Notice::tr("Unknown organisation type, taken as “other”: %1").arg(notice.subject);
    case NoticeKind::TypeOverridden:
        return Notice::tr("The title says “%1”; it was stored as “%2”").arg(notice.subject, notice.detail);
    case NoticeKind::MunicipalityUnmatched:
        return notice.detail.isEmpty()
                   ? Notice::tr("Not stored, waits for an answer: the region has no municipality “%1”")
                         .arg(notice.subject)
                   : Notice::tr("Not stored, waits for an answer: “%1” — perhaps %2?")
                         .arg(notice.subject, notice.detail);
    case NoticeKind::OrganisationUnmatched:
        return notice.detail.isEmpty()
                   ? Notice::tr("Not stored, waits: unknown organisation “%1”").arg(notice.subject)
                   : Notice::tr("Not stored, waits: “%1” — perhaps %2?").arg(notice.subject, notice.detail);
    case NoticeKind::OrganisationDoubtful:
        return Notice::tr("Not stored, waits: “%1” is known under another type: %2").arg(notice.subject, notice.detail);
    case NoticeKind::TotalDiffers:
        return notice.detail.isEmpty()
                   ? Notice::tr("The total “%1” is not the sum of its rows").arg(notice.subject)
                   : Notice::tr("The total “%1” is not the sum of its rows: %2").arg(notice.subject, notice.detail);
    case NoticeKind::RowRepeated:
        return Notice::tr("Occurs twice in the file, the first row counts: %1").arg(notice.subject);
    case NoticeKind::RowNameless:
        return Notice::tr("A row with figures, but without a name, was not read");
    case NoticeKind::ColumnUnused:
        return Notice::tr("The column “%1” was recognised, but means nothing for such rows: not stored")
            .arg(notice.subject);
    case NoticeKind::MissingInNewer:
        return Notice::tr(
                   "The newer list leaves these out; their earlier figures stay (take the earlier import back if "
                   "they are done): %1")
            .arg(notice.subject);
    case NoticeKind::ColumnUnknown:
        return Notice::tr("The column “%1” was not recognised and not stored").arg(notice.subject);
    case NoticeKind::ValueJumped:
        return Notice::tr("%1: %2 against the week before").arg(notice.subject, notice.detail);
    case NoticeKind::PartOverTotal:
        return Notice::tr("%1: a part is larger than its total: %2").arg(notice.subject, notice.detail);
    case NoticeKind::FlagWithoutBase:
        return Notice::tr("“%1” without “%2”").arg(notice.subject, notice.detail);
    case NoticeKind::FlagLost:
        return notice.detail.isEmpty()
                   ? Notice::tr("“%1” held in the week before, and now does not").arg(notice.subject)
                   : Notice::tr("“%1” held in the week before, and now does not; as many more: %2")
                         .arg(notice.subject, notice.detail);
    case NoticeKind::OrganisationsMissing:
        return Notice::tr("Organisations of the week before that are not in the file, %1: %2")
            .arg(notice.subject, notice.detail);
    case NoticeKind::ListedTwice:
        return Notice::tr("%1 stands in both lists, of those that have finished and of those that have not (%2)")
            .arg(notice.subject, notice.detail);
    case NoticeKind::ListedNever:
        return Notice::tr("Neither list, of those that have finished and of those that have not, names: %1")
            .arg(notice.subject);
    case NoticeKind::ColumnTwice:
        return Notice::tr("The column “%1” holds the same as “%2”, which was taken: not stored")
            .arg(notice.subject, notice.detail);
    case NoticeKind::CodeInvalid:
        return Notice::tr("The check digits do not fit; kept as it stands: %1").arg(notice.subject);
    case NoticeKind::CodeShortened:
        return Notice::tr("A code that Excel has shortened, its digits are lost: %1. Format the column as text in the "
                          "source and save anew")
            .arg(notice.subject);
    case NoticeKind::NewerKept:
        return Notice::tr("“%1”: a later file has other figures, they stay: %2").arg(notice.subject, notice.detail);
    case NoticeKind::OrganisationClosed:
        return Notice::tr("“%1” was closed before this week, its last day was %2: the row is kept, but not counted")
            .arg(notice.subject, notice.detail);
    case NoticeKind::BackupMissing:
        return Notice::tr("No backup of the store could be made before the import: %1: %2")
            .arg(notice.subject, translatedDetail(notice.detail));
    case NoticeKind::CellUnreadable:
        return Notice::tr("The value cannot be read and was left out: %1").arg(notice.subject);
    case NoticeKind::HiddenRows:
        break;
    }
    return Notice::tr("Hidden rows were read too: %1").arg(notice.subject);
}

} // namespace svodka::services
