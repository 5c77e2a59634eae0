// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/registry.h"

#include <QHash>
#include <QStringList>

namespace svodka::services {

/// The words of data/registry.json: what headers and founders are called.
class RegistryWords final {
public:
    /// CatalogueInvalid for a file that cannot be read.
    static core::Result<RegistryWords> load();

    /// The field that a header names: the longest phrase in it decides. nullopt for other headers.
    [[nodiscard]] std::optional<core::RegistryField> fieldOfHeader(const QString& header) const;

    /// «municipal», «regional», «federal», «private»; empty for a text that says none.
    [[nodiscard]] QString founderOf(const QString& text) const;

private:
    struct Phrase {
        QString text; ///< normalised, with a blank before and after
        core::RegistryField field;
    };
    std::vector<Phrase> m_fields;                            ///< the longest first
    std::vector<std::pair<QString, QStringList>> m_founders; ///< code and beginnings of words, in the order of trial
};

} // namespace svodka::services
