// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

namespace svodka::services {

/// An error for a person, in the program's language: what happened, where, what to do. Plain text. The one place where
/// an ErrorCode gets its sentence, for the window and the command line alike.
struct ErrorText {
    QString what;
    QString where; ///< empty if the error has no place
    QString todo;

    /// The three of them, a line each.
    [[nodiscard]] QString joined() const;
};

ErrorText explain(const core::Error& error);

/// The words of a lower layer in the program's language: a phrase known to the translation, and after a colon what
/// varies.
QString translatedDetail(const QString& detail);

/// «week.xlsx, лист «Школы», ячейка C5»; empty if nothing is known.
QString describe(const core::Location& where);

} // namespace svodka::services
