// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue_changes.h"

#include "core/validity.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::core {

namespace {

using Kind = CatalogueChangeKind;
using Part = CataloguePart;

template <typename T>
const T* findCode(const std::vector<T>& items, const QString& code) {
    const auto it = std::find_if(items.begin(), items.end(), [&](const T& item) { return item.code == code; });
    return it == items.end() ? nullptr : &*it;
}

/// Which keys differ; each entry of the list is a key and whether it does.
QStringList differing(std::initializer_list<std::pair<const char16_t*, bool>> keys) {
    QStringList fields;
    for (const auto& [key, differs] : keys)
        if (differs)
            fields.append(QString::fromUtf16(key));
    return fields;
}

QStringList fieldsOf(const OrganisationType& a, const OrganisationType& b) {
    return differing({{u"title", a.title != b.title},
                      {u"formTitle", a.formTitle != b.formTitle},
                      {u"synonyms", a.synonyms != b.synonyms}});
}

QStringList fieldsOf(const Metric& a, const Metric& b) {
    return differing(
        {{u"title", a.title != b.title}, {u"kind", a.kind != b.kind}, {u"synonyms", a.synonyms != b.synonyms}});
}

QStringList fieldsOf(const Reason& a, const Reason& b) {
    return differing({{u"title", a.title != b.title},
                      {u"nextStep", a.nextStep != b.nextStep},
                      {u"impliedBy", a.impliedBy != b.impliedBy}});
}

QStringList fieldsOf(const LegalBasis& a, const LegalBasis& b) {
    return differing({{u"title", a.title != b.title},
                      {u"text", a.text != b.text},
                      {u"link", a.link != b.link},
                      {u"reasons", a.reasons != b.reasons}});
}

/// But for the criteria, which are changes of their own.
QStringList fieldsOf(const Indicator& a, const Indicator& b) {
    return differing({{u"title", a.title != b.title},
                      {u"kind", a.kind != b.kind},
                      {u"base", a.base != b.base},
                      {u"directMetric", a.directMetric != b.directMetric},
                      {u"complementOf", a.complementOf != b.complementOf},
                      {u"unknownCounts", a.unknownCounts != b.unknownCounts},
                      {u"metric", a.metric != b.metric},
                      {u"denominator", a.denominator != b.denominator},
                      {u"synonyms", a.synonyms != b.synonyms}});
}

/// But for its lists.
QStringList fieldsOf(const Campaign& a, const Campaign& b) {
    return differing({{u"title", a.title != b.title},
                      {u"description", a.description != b.description},
                      {u"firstDay", a.firstDay != b.firstDay},
                      {u"exemptMetric", a.exemptMetric != b.exemptMetric},
                      {u"synonyms", a.synonyms != b.synonyms}});
}

/// Compares two states of one campaign, or the types.
class Comparison final {
public:
    Comparison(QString campaign, std::vector<CatalogueChange>& changes)
        : m_campaign(std::move(campaign)), m_changes(changes) {}

    void add(Kind kind, Part part, const QString& code, const Title& title, const QStringList& fields = {}) {
        m_changes.push_back({kind, part, m_campaign, code, title, fields, {}, {}, {}, {}});
    }

    /// Entries with codes. `more` is called with both states of each that stays.
    template <typename T, typename More>
    void compare(Part part, const std::vector<T>& before, const std::vector<T>& after, More more) {
        for (const T& old : before)
            if (!findCode(after, old.code))
                add(Kind::Removed, part, old.code, old.title);
        for (const T& item : after) {
            const T* old = findCode(before, item.code);
            if (!old) {
                add(Kind::Added, part, item.code, item.title);
                continue;
            }
            if (const QStringList fields = fieldsOf(*old, item); !fields.isEmpty())
                add(Kind::Changed, part, item.code, item.title, fields);
            more(*old, item);
        }
        if (commonCodes(before, after) != commonCodes(after, before))
            add(Kind::Moved, part, {}, {});
    }

    template <typename T>
    void compare(Part part, const std::vector<T>& before, const std::vector<T>& after) {
        compare(part, before, after, [](const T&, const T&) {});
    }

    void compareCriteria(const Indicator& before, const Indicator& after) {
        pair<Criterion>(before.criteria, after.criteria, [&](const Criterion* old, const Criterion* now) {
            CatalogueChange change = changeOf(Part::Criterion, after.code, after.title, old, now);
            if (old)
                change.oldCriterion = *old;
            if (now)
                change.newCriterion = *now;
            m_changes.push_back(std::move(change));
        });
    }

    void compareTargets(const Campaign& before, const Campaign& after) {
        pair<Target>(before.targets, after.targets, [&](const Target* old, const Target* now) {
            const QString code = now ? now->indicator : old->indicator;
            const Indicator* indicator = after.indicator(code) ? after.indicator(code) : before.indicator(code);
            CatalogueChange change =
                changeOf(Part::Target, code, indicator ? indicator->title : Title{code, {}}, old, now);
            if (old)
                change.oldTarget = *old;
            if (now)
                change.newTarget = *now;
            m_changes.push_back(std::move(change));
        });
    }

    void compareTexts(const Campaign& before, const Campaign& after) {
        for (const QString& key : before.texts.keys())
            if (!after.texts.contains(key))
                add(Kind::Removed, Part::Text, key, {});
        for (auto it = after.texts.begin(); it != after.texts.end(); ++it) {
            if (!before.texts.contains(it.key()))
                add(Kind::Added, Part::Text, it.key(), {});
            else if (before.texts.value(it.key()) != it.value())
                add(Kind::Changed, Part::Text, it.key(), {});
        }
    }

private:
    /// The codes of `items` that `others` have as well, in the order of `items`.
    template <typename T>
    static QStringList commonCodes(const std::vector<T>& items, const std::vector<T>& others) {
        QStringList codes;
        for (const T& item : items)
            if (findCode(others, item.code))
                codes.append(item.code);
        return codes;
    }

    static bool isLike(const Criterion& a, const Criterion& b) { return a.metric == b.metric; }
    static bool isLike(const Target& a, const Target& b) { return a.indicator == b.indicator && a.type == b.type; }

    template <typename T>
    CatalogueChange changeOf(Part part, const QString& code, const Title& title, const T* old, const T* now) const {
        const Kind kind = !old ? Kind::Added : !now ? Kind::Removed : Kind::Changed;
        return {kind, part, m_campaign, code, title, {}, {}, {}, {}, {}};
    }

    /// Entries without codes: equal ones belong together, then those that speak of the same, in their order. Entries
    /// that are equal but stand otherwise are no change that anybody could see.
    template <typename T, typename Tell>
    static void pair(std::vector<T> before, std::vector<T> after, Tell tell) {
        for (auto it = after.begin(); it != after.end();) {
            const auto old = std::find(before.begin(), before.end(), *it);
            if (old == before.end()) {
                ++it;
                continue;
            }
            before.erase(old);
            it = after.erase(it);
        }
        for (const T& now : after) {
            const auto old = std::find_if(before.begin(), before.end(), [&](const T& one) { return isLike(one, now); });
            if (old == before.end()) {
                tell(nullptr, &now);
                continue;
            }
            tell(&*old, &now);
            before.erase(old);
        }
        for (const T& old : before)
            tell(&old, nullptr);
    }

    QString m_campaign;
    std::vector<CatalogueChange>& m_changes;
};

void compareCampaign(const Campaign& before, const Campaign& after, std::vector<CatalogueChange>& changes) {
    Comparison comparison(after.code, changes);
    if (const QStringList fields = fieldsOf(before, after); !fields.isEmpty())
        comparison.add(Kind::Changed, Part::Campaign, after.code, after.title, fields);
    comparison.compare(Part::Metric, before.metrics, after.metrics);
    comparison.compare(Part::Indicator, before.indicators, after.indicators,
                       [&](const Indicator& old, const Indicator& now) { comparison.compareCriteria(old, now); });
    comparison.compare(Part::Reason, before.reasons, after.reasons);
    comparison.compare(Part::LegalBasis, before.legalBases, after.legalBases);
    comparison.compareTargets(before, after);
    comparison.compareTexts(before, after);
    // Whatever else there is, such as the order of criteria: never «no changes» for something that differs.
    if (changes.empty() && before != after)
        comparison.add(Kind::Moved, Part::Criterion, {}, {});
}

} // namespace

std::vector<CatalogueChange> catalogueChanges(const Catalogue& before, const Catalogue& after) {
    std::vector<CatalogueChange> changes;
    Comparison(QString(), changes).compare(Part::Type, before.types, after.types);
    for (const Campaign& old : before.campaigns)
        if (!after.campaign(old.code))
            Comparison(old.code, changes).add(Kind::Removed, Part::Campaign, old.code, old.title);
    for (const Campaign& campaign : after.campaigns) {
        std::vector<CatalogueChange> own;
        if (const Campaign* old = before.campaign(campaign.code))
            compareCampaign(*old, campaign, own);
        else
            Comparison(campaign.code, own).add(Kind::Added, Part::Campaign, campaign.code, campaign.title);
        changes.insert(changes.end(), own.begin(), own.end());
    }
    if (changes.empty() && before != after) // the campaigns stand in another order
        Comparison(QString(), changes).add(Kind::Moved, Part::Campaign, {}, {});
    return changes;
}

} // namespace svodka::core
