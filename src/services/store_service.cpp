// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store_service.h"

#include "services/import/import_service.h"
#include "services/presets.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

Result<void> importDemo(core::Store& store, const core::Clock& clock) {
    ImportService service(store, clock);
    for (const QString& path : demoWorkbooks()) {
        ImportRequest request;
        request.file = path;
        request.author = u"Сводка"_s;
        const auto outcome = service.run(request);
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

Result<MadeStore> makeStore(core::StoreFactory& factory, const core::Clock& clock, const NewStore& wanted) {
    auto region = loadRegion(wanted.region);
    if (!region)
        return region.error();
    if (wanted.demo && region->region.code != "sakhalin"_L1)
        return Error{ErrorCode::InvalidArgument, u"--demo --region "_s + wanted.region, {}, {}};
    if (wanted.demo) {
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
        if (const auto imported = importDemo(**store, clock); !imported) {
            store->reset();
            removeStore(wanted.path);
            return imported.error();
        }
    }
    return MadeStore{*std::move(store), region->unknownTypes};
}

} // namespace svodka::services
