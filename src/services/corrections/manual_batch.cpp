// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/corrections/manual_batch.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::services {

namespace {

struct Corrections final {
    Q_DECLARE_TR_FUNCTIONS(Corrections)
};

} // namespace

bool isManual(const core::BatchInfo& batch) {
    return batch.kind == core::BatchKind::Manual;
}

QString manualSourceText(const core::BatchInfo& batch) {
    QStringList who{batch.author, batch.importedAt.toLocalTime().toString(u"dd.MM.yyyy"_s)};
    who.removeAll(QString());
    return Corrections::tr("corrected by hand: %1 (%2)").arg(batch.heading, who.join(u", "_s));
}

QString batchKindText(const core::BatchInfo& batch) {
    if (batch.continues.isValid()) // of a list of organisations, too
        return Corrections::tr("Answers to No. %1").arg(batch.continues.value);
    switch (batch.kind) {
    case core::BatchKind::Import:
        return Corrections::tr("Week");
    case core::BatchKind::Registry:
        return Corrections::tr("List of organisations");
    case core::BatchKind::Manual:
        return Corrections::tr("Correction");
    case core::BatchKind::Answers:
        return Corrections::tr("Answers");
    }
    return {};
}

QString batchName(const core::BatchInfo& batch) {
    return isManual(batch) ? manualSourceText(batch) : batch.file;
}

void nameManualSources(std::vector<core::ReportedFigure>& figures, const std::vector<core::BatchInfo>& batches) {
    for (core::ReportedFigure& figure : figures) {
        if (!figure.source.file.isEmpty())
            continue;
        const auto batch = std::find_if(batches.begin(), batches.end(),
                                        [&](const core::BatchInfo& each) { return each.id == figure.batch; });
        if (batch != batches.end() && isManual(*batch))
            figure.source.file = manualSourceText(*batch);
    }
}

} // namespace svodka::services
