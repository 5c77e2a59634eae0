// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/contradictions/contradiction.h"

#include "core/number.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace svodka::services {

QString contradictionCode(ContradictionKind kind) {
    switch (kind) {
    case ContradictionKind::ListedTwice:
        return u"listed_twice"_s;
    case ContradictionKind::ListedNever:
        return u"listed_never"_s;
    case ContradictionKind::ReportedDiffers:
        return u"reported_differs"_s;
    case ContradictionKind::SumDiffers:
        return u"sum_differs"_s;
    case ContradictionKind::TotalDiffers:
        return u"total_differs"_s;
    case ContradictionKind::PartOverTotal:
        return u"part_over_total"_s;
    case ContradictionKind::ActiveUnregistered:
        return u"active_unregistered"_s;
    case ContradictionKind::ValueJumped:
        return u"value_jumped"_s;
    case ContradictionKind::WeekMissing:
        return u"week_missing"_s;
    case ContradictionKind::WeeksOverlap:
        return u"weeks_overlap"_s;
    }
    return {};
}

QString contradictionKey(const Contradiction& entry) {
    QStringList parts{contradictionCode(entry.kind),
                      entry.campaign,
                      core::periodToIso(entry.period),
                      QString::number(entry.municipality.value),
                      entry.organisationUid,
                      entry.type,
                      entry.code,
                      entry.other};
    // A file may hold the same wrong total twice.
    if (entry.kind == ContradictionKind::TotalDiffers && !entry.sources.empty())
        parts << entry.sources[0].file << entry.sources[0].sheet << QString::number(entry.sources[0].row);
    return parts.join(u'|');
}

QString contradictionId(const Contradiction& entry) {
    const QByteArray hash = QCryptographicHash::hash(contradictionKey(entry).toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(10));
}

QString contradictionFigures(const Contradiction& entry) {
    return core::numberToText(entry.first) + u'/' + core::numberToText(entry.second);
}

} // namespace svodka::services
