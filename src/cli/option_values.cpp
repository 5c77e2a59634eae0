// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/option_values.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace svodka::cli {

core::Result<std::optional<core::Period>> periodOption(const QCommandLineParser& parser) {
    const QString text = parser.value(u"period"_s);
    if (!parser.isSet(u"period"_s))
        return std::optional<core::Period>();
    const core::Result<core::Period> period = core::periodFromIso(text);
    if (!period)
        return period.error();
    return std::optional<core::Period>(*period);
}

QString authorOption(const QCommandLineParser& parser, const Context& context) {
    return parser.isSet(u"author"_s) ? parser.value(u"author"_s) : context.author;
}

QJsonValue textOrNull(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject municipalityToJson(const core::Municipality& municipality) {
    return {{u"name"_s, municipality.latestName().name},
            {u"oktmo"_s, QJsonArray::fromStringList(municipality.oktmoCodes())}};
}

QJsonObject locationToJson(const core::Location& location) {
    QJsonObject json{{u"file"_s, location.file}, {u"sheet"_s, location.sheet}, {u"row"_s, location.row}};
    if (location.column > 0)
        json.insert(u"column"_s, location.column);
    return json;
}

QString originCode(core::Origin origin) {
    switch (origin) {
    case core::Origin::None:
        break;
    case core::Origin::Organisations:
        return u"organisations"_s;
    case core::Origin::PartialOrganisations:
        return u"partial"_s;
    case core::Origin::Reported:
        return u"reported"_s;
    case core::Origin::Mixed:
        return u"mixed"_s;
    }
    return u"none"_s;
}

} // namespace svodka::cli
