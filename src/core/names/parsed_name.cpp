// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/parsed_name.h"

#include <algorithm>

namespace svodka::core {

namespace {

PlaceKind placeKind(TokenKind kind) {
    switch (kind) {
    case TokenKind::Town:
        return PlaceKind::Town;
    case TokenKind::District:
    case TokenKind::DistrictOffice:
        return PlaceKind::District;
    case TokenKind::CityOkrug:
    case TokenKind::CityOffice:
        return PlaceKind::CityOkrug;
    case TokenKind::Okrug:
        return PlaceKind::Okrug;
    case TokenKind::Closed:
        return PlaceKind::Closed;
    case TokenKind::Settlement:
        return PlaceKind::Settlement;
    default:
        return PlaceKind::None;
    }
}

// «образования» beside «управление» means nothing, alone it is a word that was not understood.
TokenKind inContext(const Token& token, bool authority) {
    const bool preposition = token.text == u"по" || token.text == u"в";
    switch (token.kind) {
    case TokenKind::Detail:
        return authority || preposition ? TokenKind::Filler : TokenKind::Word;
    case TokenKind::CityOffice:
    case TokenKind::DistrictOffice:
        return authority ? token.kind : TokenKind::Word;
    default:
        return token.kind;
    }
}

class Builder final {
public:
    void add(const Token& token, TokenKind kind) {
        if (kind == TokenKind::Word) {
            addWord(token);
            return;
        }
        if (kind == TokenKind::Dash) {
            m_dash = m_open;
            return;
        }
        m_open = m_dash = false;
        addMeaning(token, kind);
    }
    ParsedName take() { return std::move(m_name); }

private:
    void addWord(const Token& token) {
        if (!m_open)
            m_name.segments.emplace_back();
        NameSegment& segment = m_name.segments.back();
        const QStringList parts = token.text.split(u'-', Qt::SkipEmptyParts);
        const QStringList originals = token.original.split(u'-', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < parts.size(); ++i)
            segment.push_back({parts[i], originals.value(i), token.dotted && i + 1 == parts.size(), i > 0 || m_dash});
        m_open = true;
        m_dash = false;
    }

    void addMeaning(const Token& token, TokenKind kind) {
        m_name.municipal |= kind == TokenKind::Municipal;
        m_name.anyOkrug |= kind == TokenKind::AnyOkrug;
        m_name.authority |= kind == TokenKind::Authority;
        m_name.total |= kind == TokenKind::Total;
        m_name.organisation |= kind == TokenKind::Organisation;
        if (kind == TokenKind::Region)
            m_name.regions << token.text;
        const PlaceKind place = placeKind(kind);
        if (place != PlaceKind::None && !m_name.states(place))
            m_name.kinds.push_back(place);
    }

    ParsedName m_name;
    bool m_open = false; ///< the last token was a word of the last segment
    bool m_dash = false; ///< a dash stands after it
};

/// «Корсаковский городской округ (ДОУ)»: the brackets say of what the row tells, not that it names an organisation.
QStringView withoutTypeInBrackets(QStringView spelling) {
    const QStringView trimmed = spelling.trimmed();
    const qsizetype open = trimmed.lastIndexOf(u'(');
    if (open <= 0 || !trimmed.endsWith(u')'))
        return spelling;
    const std::vector<Token> inside = tokenise(trimmed.sliced(open + 1).chopped(1));
    const bool isType = !inside.empty() && std::all_of(inside.begin(), inside.end(), [](const Token& token) {
        return token.kind == TokenKind::Organisation;
    });
    return isType ? trimmed.first(open) : spelling;
}

ParsedName build(QStringView spelling) {
    const std::vector<Token> tokens = tokenise(spelling);
    const bool authority = std::any_of(tokens.begin(), tokens.end(),
                                       [](const Token& token) { return token.kind == TokenKind::Authority; });
    Builder builder;
    for (const Token& token : tokens)
        builder.add(token, inContext(token, authority));
    return builder.take();
}

} // namespace

bool ParsedName::states(PlaceKind kind) const {
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

ParsedName parseName(QStringView spelling) {
    const QStringView outside = withoutTypeInBrackets(spelling);
    if (outside.size() == spelling.size())
        return build(spelling);
    const ParsedName name = build(outside);
    return name.statesAnything() ? name : build(spelling); // «Анивская (школа)» may well be a school
}

QString stemText(const NameSegment& segment) {
    QString out;
    for (const NamePart& part : segment) {
        if (!out.isEmpty())
            out += part.hyphenBefore ? u'-' : u' ';
        out += part.text;
    }
    return out;
}

QString joined(const NameSegment& segment) {
    QString out;
    for (const NamePart& part : segment)
        out += part.text;
    return out;
}

} // namespace svodka::core
