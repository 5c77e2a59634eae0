// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store_service.h"

#include "services/import/import_service.h"
#include "services/presets.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

Result<void> importDemo(core::Store& store, const core::Clock& clock, std::stop_token stop, ProgressSink& progress) {
    ImportService service(store, clock);
    const QStringList workbooks = demoWorkbooks();
    for (qsizetype i = 0; i < workbooks.size(); ++i) {
        const QString& path = workbooks[i];
        progress.report(int(100 * i / workbooks.size()), QFileInfo(path).fileName());
        ImportRequest request;
        request.file = path;
        request.author = u"Сводка"_s;
        request.backup = false; // nobody has put anything into it yet
        const auto outcome = service.run(request, stop);
        if (!outcome)
            return outcome.error();
    }
    return {};
}

/// The database leaves its journal beside the file.
void removeStore(const QString& path) {
    for (const QString& name : {path, path + u"-wal"_s, path + u"-shm"_s, path + u"-journal"_s})
        QFile::remove(name);
}

} // namespace

Result<MadeStore> makeStore(core::StoreFactory& factory, const core::Clock& clock, const NewStore& wanted,
                            std::stop_token stop, ProgressSink* progress) {
    auto region = loadRegion(wanted.region);
    if (!region)
        return region.error();
    if (wanted.demo && region->region.code != "sakhalin"_L1)
        return Error{ErrorCode::InvalidArgument, u"--demo --region "_s + wanted.region, {}, {}};
    if (wanted.demo) {
        ProgressSink silent;
        region->region.synthetic = true;
        region->region.name += u" (синтетические данные)"_s;
    }
    const auto catalogue = presetCatalogue();
    if (!catalogue)
        return catalogue.error();
    auto store = factory.create(wanted.path, region->region, *catalogue);
    if (!store)
        return store.error();
    if (wanted.demo) {
        ProgressSink silent;
        if (const auto imported = importDemo(**store, clock, stop, progress ? *progress : silent); !imported) {
            store->reset();
            removeStore(wanted.path);
            return imported.error();
        }
    }
    return MadeStore{*std::move(store), region->unknownTypes};
}

} // namespace svodka::services
