// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registry.h"

#include <algorithm>
#include <array>

namespace svodka::core {

using namespace Qt::StringLiterals;

namespace {

struct FieldEntry {
    RegistryField field;
    const char* code;
    QString Organisation::*member;
};

constexpr std::array entries{
    FieldEntry{RegistryField::Name, "name", &Organisation::name},
    FieldEntry{RegistryField::FullName, "full_name", &Organisation::fullName},
    FieldEntry{RegistryField::Type, "type", &Organisation::type},
    FieldEntry{RegistryField::Founder, "founder", &Organisation::founder},
    FieldEntry{RegistryField::Inn, "inn", &Organisation::inn},
    FieldEntry{RegistryField::Ogrn, "ogrn", &Organisation::ogrn},
    FieldEntry{RegistryField::Kpp, "kpp", &Organisation::kpp},
    FieldEntry{RegistryField::Address, "address", &Organisation::address},
    FieldEntry{RegistryField::Vk, "vk", &Organisation::vk},
    FieldEntry{RegistryField::Ok, "ok", &Organisation::ok},
    FieldEntry{RegistryField::Max, "max", &Organisation::max},
    FieldEntry{RegistryField::Site, "site", &Organisation::site},
};

constexpr auto fields = [] {
    std::array<RegistryField, entries.size()> result{};
    std::transform(entries.begin(), entries.end(), result.begin(), [](const FieldEntry& entry) { return entry.field; });
    return result;
}();

const FieldEntry& entryOf(RegistryField field) {
    return *std::find_if(entries.begin(), entries.end(), [&](const FieldEntry& entry) { return entry.field == field; });
}

} // namespace

std::span<const RegistryField> registryFields() {
    return fields;
}

QString fieldCode(RegistryField field) {
    return QString::fromLatin1(entryOf(field).code);
}

std::optional<RegistryField> fieldOfCode(const QString& code) {
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const FieldEntry& entry) { return code == QLatin1StringView(entry.code); });
    return found == entries.end() ? std::nullopt : std::optional(found->field);
}

const QString& fieldOf(const Organisation& organisation, RegistryField field) {
    return organisation.*entryOf(field).member;
}

QString& fieldOf(Organisation& organisation, RegistryField field) {
    return organisation.*entryOf(field).member;
}

} // namespace svodka::core
