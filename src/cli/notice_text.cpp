// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/notice_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace svodka::cli {

using services::NoticeKind;

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
    case NoticeKind::MunicipalityUnmatched:
        return u"municipality_unmatched"_s;
    case NoticeKind::OrganisationUnmatched:
        return u"organisation_unmatched"_s;
    case NoticeKind::TotalDiffers:
        return u"total_differs"_s;
    case NoticeKind::RowRepeated:
        return u"row_repeated"_s;
    case NoticeKind::CellUnreadable:
        return u"cell_unreadable"_s;
    case NoticeKind::HiddenRows:
        break;
    }
    return u"hidden_rows"_s;
}

QString noticeText(const services::ImportNotice& notice) {
    switch (notice.kind) {
    case NoticeKind::PeriodOverridden:
        return Notice::tr("The file speaks of the week %1; it was stored as %2").arg(notice.subject, notice.detail);
    case NoticeKind::PeriodNotAWeek:
        return Notice::tr("The period %1 is not a week of the campaign").arg(notice.subject);
    case NoticeKind::TypeUnknown:
        return Notice::tr("Unknown organisation type, taken as “other”: %1").arg(notice.subject);
    case NoticeKind::MunicipalityUnmatched:
        return notice.detail.isEmpty()
                   ? Notice::tr("Waits for an answer, no municipality is like it: %1").arg(notice.subject)
                   : Notice::tr("Waits for an answer, which municipality is it: %1. Perhaps: %2")
                         .arg(notice.subject, notice.detail);
    case NoticeKind::OrganisationUnmatched:
        return Notice::tr("Waits for an answer, unknown organisation: %1").arg(notice.subject);
    case NoticeKind::TotalDiffers:
        return Notice::tr("The total “%1” is not the sum of its rows").arg(notice.subject);
    case NoticeKind::RowRepeated:
        return Notice::tr("Stands twice in the file, the first row counts: %1").arg(notice.subject);
    case NoticeKind::CellUnreadable:
        return Notice::tr("The value cannot be read and was left out: %1").arg(notice.subject);
    case NoticeKind::HiddenRows:
        break;
    }
    return Notice::tr("Hidden rows were read too: %1").arg(notice.subject);
}

} // namespace svodka::cli
