// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"

#include <QFile>

namespace svodka::tests {

class FixedClock final : public core::Clock {
public:
    [[nodiscard]] QDateTime nowUtc() const override { return QDateTime(QDate(2023, 5, 5), QTime(12, 0), Qt::UTC); }
};

#ifdef SVODKA_DEMO_STORE
/// Copies the demonstration that the build has made.
inline bool copyDemoStore(const QString& path) {
    return QFile::copy(QStringLiteral(SVODKA_DEMO_STORE), path) &&
           QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
}
#endif

} // namespace svodka::tests
