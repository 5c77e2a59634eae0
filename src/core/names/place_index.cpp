// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/place_index.h"

#include <algorithm>

namespace svodka::core {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
void addOnce(std::vector<T>& list, const T& value) {
    if (std::find(list.begin(), list.end(), value) == list.end())
        list.push_back(value);
}

std::optional<size_t> onlyOne(const QHash<QString, std::vector<size_t>>& index, const QString& key) {
    const auto found = index.constFind(key);
    if (found == index.constEnd() || found->size() != 1)
        return std::nullopt;
    return found->front();
}

bool isSubsequence(const QString& shorter, const QString& longer) {
    qsizetype at = 0;
    for (const QChar c : longer)
        if (at < shorter.size() && shorter[at] == c)
            ++at;
    return at == shorter.size();
}

// «вятск» + «полян» of «Вятские Поляны»: the parts without their endings.
QString rootsOf(const NameSegment& name) {
    static const QStringList endings = {u"ий"_s, u"ой"_s, u"ый"_s, u"ие"_s, u"ые"_s, u"ое"_s, u"ая"_s,
                                        u"ы"_s,  u"и"_s,  u"а"_s,  u"я"_s,  u"о"_s,  u"е"_s,  u"ь"_s};
    QString roots;
    for (const NamePart& part : name) {
        qsizetype cut = 0;
        for (const QString& ending : endings)
            if (cut == 0 && part.text.size() > ending.size() + 2 && part.text.endsWith(ending))
                cut = ending.size();
        roots += part.text.chopped(cut);
    }
    return roots;
}

// The town's roots are found in order inside the district's: «котельнич» in «котельничск», «вятск·полян» in
// «вятскополянск», but not «киров» in «кировочепецк».
bool derivedFrom(const NameSegment& district, const NameSegment& town) {
    const QString longer = rootsOf(district);
    const QString shorter = rootsOf(town);
    const qsizetype extra = longer.size() - shorter.size();
    return extra >= 0 && extra <= 4 && longer.startsWith(shorter.left(4)) && isSubsequence(shorter, longer);
}

} // namespace

bool KnownPlace::isOf(PlaceKind kind) const {
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

PlaceIndex::PlaceIndex(const Region& region) {
    m_regionPhrase = parseName(region.name).regions.value(0);
    for (const Municipality& municipality : region.municipalities) {
        m_byId.insert(municipality.id, m_places.size());
        m_places.emplace_back();
        addNames(municipality, m_places.size() - 1);
    }
    markTowns();
    findRivals();
}

void PlaceIndex::addNames(const Municipality& municipality, size_t place) {
    KnownPlace& known = m_places[place];
    known.id = municipality.id;
    for (const MunicipalityName& name : municipality.names) {
        addOnce(m_names[name.name], place);
        addOnce(m_texts[normaliseText(name.name)], place);
        if (!name.shortName.isEmpty())
            addOnce(m_shortNames[name.shortName], place);
        for (const PlaceKind kind : parseName(name.type).kinds)
            addOnce(known.kinds, kind);
        known.town |= name.type == u"город";
        for (const QString& text : {name.name, name.shortName}) {
            const ParsedName parsed = parseName(text);
            for (const PlaceKind kind : parsed.kinds)
                addOnce(known.kinds, kind);
            if (parsed.segments.size() != 1)
                continue;
            addOnce(known.stems, parsed.segments.front());
            if (!parsed.statesAnything() && text == name.name)
                known.bareStems << joined(parsed.segments.front());
        }
    }
    for (const NameSegment& stem : known.stems)
        addForms(stem, place);
    const ParsedName centre = parseName(municipality.centre);
    if (centre.segments.size() != 1)
        return;
    known.centre = centre.segments.front();
    for (const WordForm& form : formsOf(known.centre))
        if (form.quality != FormQuality::Loose)
            addOnce(m_centreForms[form.text], place);
}

void PlaceIndex::addForms(const NameSegment& name, size_t place) {
    for (const WordForm& form : formsOf(name)) {
        std::vector<FormHit>& hits = m_forms[form.text];
        const auto same =
            std::find_if(hits.begin(), hits.end(), [place](const FormHit& hit) { return hit.place == place; });
        if (same == hits.end())
            hits.push_back({place, form.quality});
        else
            same->quality = std::min(same->quality, form.quality);
    }
}

// A city okrug with the name of a town («Котельнич»), or one beside a district of the very same name, is that town.
void PlaceIndex::markTowns() {
    for (KnownPlace& place : m_places) {
        place.closed = place.isOf(PlaceKind::Closed);
        place.town |= place.isOf(PlaceKind::Town);
        if (place.town || place.closed || !place.isOf(PlaceKind::CityOkrug) || place.isOf(PlaceKind::District))
            continue;
        const bool noun = std::none_of(place.stems.begin(), place.stems.end(), isAdjective);
        const bool twin = std::any_of(m_places.begin(), m_places.end(), [&](const KnownPlace& other) {
            return &other != &place && !other.isOf(PlaceKind::CityOkrug) && shareStem(other, place);
        });
        place.town = (noun && !place.stems.empty()) || twin;
    }
}

bool PlaceIndex::shareStem(const KnownPlace& a, const KnownPlace& b) const {
    for (const NameSegment& stem : a.stems)
        for (const NameSegment& other : b.stems)
            if (joined(stem) == joined(other))
                return true;
    return false;
}

bool PlaceIndex::areRivals(const KnownPlace& town, const KnownPlace& area) const {
    for (const NameSegment& name : town.stems) {
        if (joined(area.centre) == joined(name))
            return true;
        for (const NameSegment& other : area.stems)
            if (derivedFrom(other, name))
                return true;
    }
    return false;
}

void PlaceIndex::findRivals() {
    for (size_t town = 0; town < m_places.size(); ++town)
        for (size_t area = 0; area < m_places.size(); ++area)
            if (m_places[town].town && !m_places[area].town && !m_places[area].closed &&
                areRivals(m_places[town], m_places[area])) {
                m_places[town].rivals.push_back(area);
                m_places[area].rivals.push_back(town);
            }
}

const KnownPlace* PlaceIndex::find(MunicipalityId id) const {
    const auto place = m_byId.constFind(id);
    return place == m_byId.constEnd() ? nullptr : &m_places[*place];
}

std::optional<size_t> PlaceIndex::exact(const QString& spelling) const {
    if (m_names.contains(spelling))
        return onlyOne(m_names, spelling);
    return onlyOne(m_shortNames, spelling);
}

std::optional<size_t> PlaceIndex::sameText(const QString& normalisedText) const {
    return onlyOne(m_texts, normalisedText);
}

bool PlaceIndex::compatible(PlaceKind kind, const KnownPlace& place) const {
    switch (kind) {
    case PlaceKind::Town:
        return place.town;
    case PlaceKind::Closed:
        return place.closed;
    case PlaceKind::District:
        return place.isOf(PlaceKind::District) || (!place.town && !place.closed);
    case PlaceKind::CityOkrug:
        return place.town || place.closed || place.isOf(PlaceKind::CityOkrug) || place.rivals.empty();
    case PlaceKind::Okrug:
        return place.isOf(PlaceKind::Okrug) || !place.town || place.rivals.empty();
    case PlaceKind::Settlement:
        return false;
    case PlaceKind::None:
        break;
    }
    return true;
}

bool PlaceIndex::compatible(const std::vector<PlaceKind>& stated, size_t place) const {
    const KnownPlace& known = m_places[place];
    const auto states = [&](PlaceKind kind) { return std::find(stated.begin(), stated.end(), kind) != stated.end(); };
    // «Муниципальный округ город Киров», «ЗАТО п. Первомайский»: the narrower word decides.
    const bool town = known.town && states(PlaceKind::Town);
    const bool closed = known.closed && states(PlaceKind::Closed);
    return std::all_of(stated.begin(), stated.end(), [&](PlaceKind kind) {
        return (town && (kind == PlaceKind::Okrug || kind == PlaceKind::CityOkrug)) ||
               (closed && kind == PlaceKind::Settlement) || compatible(kind, known);
    });
}

} // namespace svodka::core
