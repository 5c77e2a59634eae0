// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/place_finder.h"

#include "core/names/resemblance.h"

#include <algorithm>
#include <set>

namespace svodka::core {

using namespace Qt::StringLiterals;

namespace {

using Places = std::vector<size_t>;

void addOnce(Places& places, size_t place) {
    if (std::find(places.begin(), places.end(), place) == places.end())
        places.push_back(place);
}

NameSegment allParts(const ParsedName& name) {
    NameSegment all;
    for (const NameSegment& segment : name.segments)
        all.insert(all.end(), segment.begin(), segment.end());
    return all;
}

std::vector<FormHit> byAbbreviation(const PlaceIndex& index, const NameSegment& segment) {
    std::vector<FormHit> hits;
    for (size_t place = 0; place < index.places().size(); ++place)
        for (const NameSegment& stem : index.places()[place].stems)
            if (abbreviates(segment, stem)) {
                hits.push_back({place, FormQuality::Oblique});
                break;
            }
    return hits;
}

std::vector<FormHit> bySegment(const PlaceIndex& index, const NameSegment& segment) {
    const auto hits = index.forms().constFind(joined(segment));
    return hits != index.forms().constEnd() ? *hits : byAbbreviation(index, segment);
}

// «Городской округ «Охинский» (Охинский район)»: both segments must name the place.
std::vector<FormHit> inBoth(const std::vector<FormHit>& a, const std::vector<FormHit>& b) {
    std::vector<FormHit> common;
    for (const FormHit& hit : a)
        for (const FormHit& other : b)
            if (hit.place == other.place)
                common.push_back({hit.place, std::max(hit.quality, other.quality)});
    return common;
}

Places byCentre(const PlaceIndex& index, const ParsedName& name) {
    Places places;
    for (const NameSegment& segment : name.segments)
        for (const size_t place : index.centreForms().value(joined(segment)))
            addOnce(places, place);
    return places;
}

// The closest forms of names and centres within the limit, all at the same distance.
Places byTypo(const PlaceIndex& index, const QString& text) {
    int best = typoLimit(text.size());
    Places places;
    if (best == 0)
        return places;
    const auto consider = [&](const QString& form, size_t place) {
        const int distance = typoDistance(text, form, best);
        if (distance > best || distance > typoLimit(form.size()))
            return;
        if (distance < best)
            places.clear();
        best = distance;
        addOnce(places, place);
    };
    for (auto form = index.forms().cbegin(); form != index.forms().cend(); ++form)
        for (const FormHit& hit : form.value())
            consider(form.key(), hit.place);
    for (size_t place = 0; place < index.places().size(); ++place)
        consider(joined(index.places()[place].centre), place);
    std::sort(places.begin(), places.end());
    return places;
}

bool isDerived(const QString& text, const NameSegment& name) {
    const QString root = derivationRoot(text);
    if (root == derivationRoot(joined(name)))
        return true;
    const bool hasParts = name.size() > 1 && text.size() >= 6;
    return hasParts && (root == derivationRoot(name.front().text) || root == derivationRoot(name.back().text));
}

// «Кировский» for «Киров», «Александровский» for «Александровск-Сахалинский».
Places byDerivation(const PlaceIndex& index, const QString& text) {
    Places places;
    for (size_t place = 0; place < index.places().size(); ++place)
        for (const NameSegment& stem : index.places()[place].stems)
            if (isDerived(text, stem))
                addOnce(places, place);
    return places;
}

Places byCutWord(const PlaceIndex& index, const NameSegment& words) {
    Places places;
    for (size_t place = 0; place < index.places().size(); ++place)
        for (const NameSegment& stem : index.places()[place].stems)
            if (cutsShort(words, stem))
                addOnce(places, place);
    return places;
}

// Names among the words, with at most three words left over: «Анивский городскй округ», «Котельнич и Котельничский».
Places byPart(const PlaceIndex& index, const NameSegment& words, bool centres) {
    constexpr size_t tolerated = 3;
    std::set<size_t> found;
    for (size_t from = 0; from < words.size(); ++from)
        for (size_t to = words.size(); to > from; --to) {
            if (words.size() - (to - from) > tolerated)
                continue;
            const auto first = words.begin() + std::ptrdiff_t(from);
            const QString text = joined(NameSegment(first, first + std::ptrdiff_t(to - from)));
            if (centres)
                for (const size_t place : index.centreForms().value(text))
                    found.insert(place);
            else
                for (const FormHit& hit : index.forms().value(text))
                    if (hit.quality != FormQuality::Loose)
                        found.insert(hit.place);
        }
    return {found.begin(), found.end()};
}

// «Анивскийгородскойокруг»: a name grown together with its kind.
Places byGluedKind(const PlaceIndex& index, const QString& text) {
    static const QStringList kinds = {u"городскойокруг"_s,
                                      u"муниципальныйокруг"_s,
                                      u"муниципальныйрайон"_s,
                                      u"район"_s,
                                      u"городскогоокруга"_s,
                                      u"района"_s,
                                      u"город"_s,
                                      u"города"_s,
                                      u"округ"_s,
                                      u"зато"_s,
                                      u"г"_s,
                                      u"городской"_s,
                                      u"муниципальный"_s};
    Places places;
    for (const QString& kind : kinds)
        for (const QString& rest : {text.endsWith(kind) ? text.chopped(kind.size()) : QString(),
                                    text.startsWith(kind) ? text.mid(kind.size()) : QString()})
            for (const FormHit& hit : index.forms().value(rest))
                addOnce(places, hit.place);
    return places;
}

} // namespace

std::vector<FormHit> findByName(const PlaceIndex& index, const ParsedName& name) {
    if (name.segments.empty())
        return {};
    std::vector<FormHit> found = bySegment(index, name.segments.front());
    for (size_t i = 1; i < name.segments.size() && !found.empty(); ++i)
        found = inBoth(found, bySegment(index, name.segments[i]));
    return found;
}

std::vector<size_t> findResembling(const PlaceIndex& index, const ParsedName& name) {
    const NameSegment words = allParts(name);
    if (words.empty())
        return {};
    const QString text = joined(words);
    Places places = byCentre(index, name);
    if (places.empty()) {
        places = byTypo(index, text);
        for (const size_t place : byDerivation(index, text))
            addOnce(places, place);
    }
    if (places.empty())
        places = byCutWord(index, words);
    if (places.empty())
        places = byPart(index, words, false);
    if (places.empty())
        places = byPart(index, words, true);
    return places.empty() ? byGluedKind(index, text) : places;
}

bool namesCentre(const PlaceIndex& index, const ParsedName& name, size_t place) {
    const Places places = byCentre(index, name);
    return std::find(places.begin(), places.end(), place) != places.end();
}

} // namespace svodka::core
