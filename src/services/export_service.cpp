// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/export_service.h"

#include "report/writer.h"

namespace svodka::services {

core::Result<void> exportTable(const core::Table& table, const core::DocumentInfo& info, const QString& path) {
    return report::write({info, {table}}, path);
}

QStringList exportFormats() {
    return report::formats();
}

} // namespace svodka::services
