// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace svodka::store {

/// A free name beside a file for what shall take its place. Whatever is there at the end is deleted, with the journal
/// that a database keeps beside its file.
class TemporaryFile final {
public:
    explicit TemporaryFile(const QString& target);
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    /// Matches the names of all such files, for those that were left behind.
    static QString pattern() { return QStringLiteral(".svodka-*.tmp*"); }

    [[nodiscard]] QString path() const { return m_path; }

private:
    QString m_path;
};

} // namespace svodka::store
