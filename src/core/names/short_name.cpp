// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/short_name.h"

#include "core/names/parsed_name.h"

#include <algorithm>

namespace svodka::core {

using namespace Qt::StringLiterals;

namespace {

QString originalText(const NameSegment& segment) {
    QString out;
    for (const NamePart& part : segment) {
        if (!out.isEmpty())
            out += part.hyphenBefore ? u'-' : u' ';
        out += part.original;
    }
    return out;
}

// «Город Краснокаменск и Краснокаменский район»
bool namesTwo(const NameSegment& segment) {
    return std::any_of(segment.begin(), segment.end(), [](const NamePart& part) { return part.text == u"и"; });
}

} // namespace

QString shortNameOf(const QString& name) {
    const ParsedName parsed = parseName(name);
    if (parsed.segments.size() != 1 || namesTwo(parsed.segments.front()))
        return name;
    const QString text = originalText(parsed.segments.front());
    if (parsed.states(PlaceKind::Closed))
        return u"ЗАТО "_s + text;
    return parsed.states(PlaceKind::Town) ? u"г. "_s + text : text;
}

} // namespace svodka::core
