// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup.h"
#include "core/ports/clock.h"
#include "core/result.h"
#include "store/temporary_file.h"

#include <chrono>

namespace svodka::store {

/// Makes a store what a backup holds (core::StoreFactory::restore). A sound store is written over by the database
/// itself, in one transaction and with everybody else locked out: no log of the old file is left for the new one.
class StoreRestore final {
public:
    /// Absolute paths; the clock must outlive the work.
    StoreRestore(core::RestoreRequest request, const core::Clock& clock, std::chrono::milliseconds busyTimeout);

    core::Result<QString> run();

private:
    enum class Present { None, Sound, Damaged };

    /// Copies the backup beside the store and looks at every page of it.
    core::Result<void> readBackup();
    core::Result<Present> lookAtPresent() const;
    [[nodiscard]] core::Result<void> compareRegions() const;
    core::Result<QString> writeOver();
    core::Result<QString> putInPlaceOfDamaged();

    core::RestoreRequest m_request;
    const core::Clock& m_clock;
    std::chrono::milliseconds m_busyTimeout;
    TemporaryFile m_copy;
};

} // namespace svodka::store
