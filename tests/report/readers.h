// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <optional>

namespace svodka::tests {

/// The program's output. nullopt with a failed expectation if it is missing or fails.
std::optional<QByteArray> run(const QString& program, const QStringList& arguments);

/// What openpyxl reads in a workbook; see readers/dump_xlsx.py. nullopt with a failed expectation if it cannot.
std::optional<QJsonObject> readByOpenpyxl(const QString& path);

/// The sheet's records as LibreOffice exports them to CSV (dates and percents as shown, numbers with a dot); sheet 1 is
/// the first. nullopt with a failed expectation if it cannot.
std::optional<QList<QStringList>> readByLibreOffice(const QString& path, int sheet = 1);

/// The records of a CSV text with the given delimiter.
QList<QStringList> parseCsv(const QString& text, QChar delimiter);

} // namespace svodka::tests
