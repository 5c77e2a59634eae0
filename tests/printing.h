// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <gtest/gtest.h>
#include <ostream>

// How GoogleTest prints Qt's and our own values.
inline void PrintTo(const QString& text, std::ostream* out) {
    *out << '"' << text.toStdString() << '"';
}
inline void PrintTo(const QStringList& list, std::ostream* out) {
    *out << '[' << list.join(QStringLiteral(" | ")).toStdString() << ']';
}
inline void PrintTo(const QDate& date, std::ostream* out) {
    *out << date.toString(Qt::ISODate).toStdString();
}

namespace svodka::core {
inline void PrintTo(const Error& error, std::ostream* out) {
    *out << "Error " << static_cast<int>(error.code) << " subject=" << error.subject.toStdString() << " at "
         << error.where.file.toStdString() << '/' << error.where.sheet.toStdString() << " R" << error.where.row << "C"
         << error.where.column << " detail=" << error.detail.toStdString();
}
} // namespace svodka::core

namespace svodka::tests {

/// For ASSERT_TRUE(succeeded(result)): prints the error of a result that failed.
template <typename T>
testing::AssertionResult succeeded(const core::Result<T>& result) {
    if (result.ok())
        return testing::AssertionSuccess();
    return testing::AssertionFailure() << testing::PrintToString(result.error());
}

} // namespace svodka::tests
