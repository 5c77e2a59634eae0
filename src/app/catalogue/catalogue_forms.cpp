// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/catalogue_forms.h"

#include "app/catalogue/field_form.h"
#include "core/sign_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace svodka::app {

using namespace Qt::StringLiterals;
using Node = CatalogueNode;
using Kind = Node::Kind;

namespace {

class Texts final {
    Q_DECLARE_TR_FUNCTIONS(CatalogueForms)
};

/// Entries with codes, as choices.
template <typename T>
std::vector<FieldForm::Choice> choicesOf(const std::vector<T>& items, bool russian, const QString& none = {}) {
    std::vector<FieldForm::Choice> choices;
    if (!none.isEmpty())
        choices.push_back({none, QString()});
    for (const T& item : items)
        choices.push_back({u"%1 (%2)"_s.arg(item.title.in(russian), item.code), item.code});
    return choices;
}

/// Reads and writes a member of what `entry` gives.
template <typename T, typename Entry, typename Member>
FieldForm::Binding<T> bindTo(Entry entry, Member member) {
    return {[=] { return static_cast<T>(entry().*member); }, [=](const T& value) { entry().*member = value; }};
}

/// The same through a QVariant, for choices.
template <typename T, typename Entry, typename Member>
FieldForm::Binding<QVariant> bindChoice(Entry entry, Member member) {
    return {[=] {
                if constexpr (std::is_enum_v<T>)
                    return QVariant(static_cast<int>(entry().*member));
                else
                    return QVariant(entry().*member);
            },
            [=](const QVariant& value) {
                if constexpr (std::is_enum_v<T>)
                    entry().*member = static_cast<T>(value.toInt());
                else
                    entry().*member = value.value<T>();
            }};
}

std::vector<FieldForm::Choice> weekDays() {
    std::vector<FieldForm::Choice> days;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        days.push_back({QLocale().standaloneDayName(day, QLocale::LongFormat), day});
    return days;
}

} // namespace

CatalogueForms::CatalogueForms(FieldForm& form, CatalogueDraft& draft, bool russian,
                               std::function<void(const Node&)> changeThreshold)
    : m_form(form), m_draft(draft), m_russian(russian), m_changeThreshold(std::move(changeThreshold)) {}

QString CatalogueForms::kindText(Kind kind) {
    switch (kind) {
    case Kind::Types:
        return Texts::tr("Organisation types");
    case Kind::Type:
        return Texts::tr("Organisation type");
    case Kind::Campaign:
        return Texts::tr("Campaign");
    case Kind::Metrics:
        return Texts::tr("Metrics of files");
    case Kind::Metric:
        return Texts::tr("Metric of files");
    case Kind::Indicators:
        return Texts::tr("Indicators");
    case Kind::Indicator:
        return Texts::tr("Indicator");
    case Kind::Criterion:
        return Texts::tr("Criterion");
    case Kind::Targets:
        return Texts::tr("Targets");
    case Kind::Target:
        return Texts::tr("Target");
    case Kind::Reasons:
        return Texts::tr("Reasons and next steps");
    case Kind::Reason:
        return Texts::tr("Reason");
    case Kind::LegalBases:
        return Texts::tr("Legal bases");
    case Kind::LegalBasis:
        return Texts::tr("Legal basis");
    case Kind::Texts:
        return Texts::tr("Texts of reports");
    case Kind::Text:
        return Texts::tr("Text of reports");
    }
    return {};
}

void CatalogueForms::show(const Node& node) {
    m_form.clear();
    switch (node.kind) {
    case Kind::Type:
        return showType(node);
    case Kind::Campaign:
        return showCampaign(node);
    case Kind::Metric:
        return showMetric(node);
    case Kind::Indicator:
        return showIndicator(node);
    case Kind::Criterion:
        return showCriterion(node);
    case Kind::Target:
        return showTarget(node);
    case Kind::Reason:
        return showReason(node);
    case Kind::LegalBasis:
        return showLegalBasis(node);
    case Kind::Text:
        return showText(node);
    default:
        return showList(node);
    }
}

void CatalogueForms::showList(const Node& node) {
    switch (node.kind) {
    case Kind::Types:
        return m_form.addNote(Texts::tr("Kinds of organisations and the words by which files name them."));
    case Kind::Metrics:
        return m_form.addNote(
            Texts::tr("What files give of each organisation and week. A new metric is recognised in files by its "
                      "words, and stands in tables and cards of organisations at once."));
    case Kind::Indicators:
        return m_form.addNote(Texts::tr("What is counted over the organisations: tables, cards, charts and reports "
                                        "show it. Select one to see its criteria."));
    case Kind::Targets:
        return m_form.addNote(Texts::tr("The share of an indicator that is to be reached, with the days from and "
                                        "until which this holds."));
    case Kind::Reasons:
        return m_form.addNote(Texts::tr("Why figures are low, and what an organisation should do next."));
    case Kind::LegalBases:
        return m_form.addNote(Texts::tr("Laws and instructions that letters and the report on reasons cite."));
    default:
        return m_form.addNote(Texts::tr("Headings and column titles of the reports, by key. A text that is removed "
                                        "gives way to the usual one of the program."));
    }
}

/// A code that the store has names its columns and figures: it stays.
bool CatalogueForms::isStored(const Node& node) const {
    const core::Campaign* stored = m_draft.stored().campaign(m_draft.campaign(node).code);
    if (node.kind == Kind::Metric)
        return stored && stored->metric(m_draft.metric(node).code);
    return stored != nullptr;
}

void CatalogueForms::showType(const Node& node) {
    const auto entry = [this, node]() -> core::OrganisationType& { return m_draft.type(node); };
    m_form.addTitle(u"title"_s, Texts::tr("Title:"), Texts::tr("Title in English:"),
                    [entry]() -> core::Title& { return entry().title; });
    m_form.addFixed(u"code"_s, Texts::tr("Code:"), entry().code);
    m_form.addLine(u"formTitle"_s, Texts::tr("Title in the ministry's form:"),
                   bindTo<QString>(entry, &core::OrganisationType::formTitle));
    m_form.addWords(u"synonyms"_s, Texts::tr("Words in files, one a line:"),
                    bindTo<QStringList>(entry, &core::OrganisationType::synonyms));
}

void CatalogueForms::showCampaign(const Node& node) {
    const auto entry = [this, node]() -> core::Campaign& { return m_draft.campaign(node); };
    m_form.addTitle(u"title"_s, Texts::tr("Title:"), Texts::tr("Title in English:"),
                    [entry]() -> core::Title& { return entry().title; });
    m_form.addFixed(u"code"_s, Texts::tr("Code:"), entry().code);
    m_form.addTitle(
        u"description"_s, Texts::tr("Description:"), Texts::tr("Description in English:"),
        [entry]() -> core::Title& { return entry().description; }, true);
    m_form.addChoice(u"firstDay"_s, Texts::tr("First day of the week:"), weekDays(),
                     bindChoice<Qt::DayOfWeek>(entry, &core::Campaign::firstDay));
    m_form.addChoice(u"exemptMetric"_s, Texts::tr("Metric that exempts an organisation:"),
                     choicesOf(entry().metrics, m_russian, Texts::tr("none")),
                     bindChoice<QString>(entry, &core::Campaign::exemptMetric));
    m_form.addWords(u"synonyms"_s, Texts::tr("Words in titles, one a line:"),
                    bindTo<QStringList>(entry, &core::Campaign::synonyms));
}

void CatalogueForms::showMetric(const Node& node) {
    const auto entry = [this, node]() -> core::Metric& { return m_draft.metric(node); };
    m_form.addTitle(u"title"_s, Texts::tr("Title:"), Texts::tr("Title in English:"),
                    [entry]() -> core::Title& { return entry().title; });
    m_form.addFixed(u"code"_s, Texts::tr("Code:"), entry().code);
    m_form.addChoice(u"kind"_s, Texts::tr("Kind:"),
                     {{Texts::tr("yes or no"), static_cast<int>(core::MetricKind::Flag)},
                      {Texts::tr("number"), static_cast<int>(core::MetricKind::Count)}},
                     bindChoice<core::MetricKind>(entry, &core::Metric::kind));
    if (isStored(node))
        m_form.addNote(Texts::tr("A metric with stored values keeps its kind."));
    m_form.addWords(u"synonyms"_s, Texts::tr("Words in headers, one a line:"),
                    bindTo<QStringList>(entry, &core::Metric::synonyms));
}

void CatalogueForms::showIndicator(const Node& node) {
    using core::IndicatorKind;
    const auto entry = [this, node]() -> core::Indicator& { return m_draft.indicator(node); };
    m_form.addTitle(u"title"_s, Texts::tr("Title:"), Texts::tr("Title in English:"),
                    [entry]() -> core::Title& { return entry().title; });
    m_form.addFixed(u"code"_s, Texts::tr("Code:"), entry().code);
    FieldForm::Binding<QVariant> kind = bindChoice<IndicatorKind>(entry, &core::Indicator::kind);
    m_form.addChoice(u"kind"_s, Texts::tr("What is counted:"),
                     {{Texts::tr("organisations that meet all criteria"), static_cast<int>(IndicatorKind::Status)},
                      {Texts::tr("the rest of another indicator"), static_cast<int>(IndicatorKind::Complement)},
                      {Texts::tr("organisations with the value 0"), static_cast<int>(IndicatorKind::Zero)},
                      {Texts::tr("share: one metric of another"), static_cast<int>(IndicatorKind::Share)}},
                     kind);
    m_form.addChoice(u"base"_s, Texts::tr("Among:"),
                     choicesOf(m_draft.campaign(node).indicators, m_russian, Texts::tr("all organisations")),
                     bindChoice<QString>(entry, &core::Indicator::base));
    addParts(node);
    m_form.addWords(u"synonyms"_s, Texts::tr("Words in headers of summed tables, one a line:"),
                    bindTo<QStringList>(entry, &core::Indicator::synonyms));
}

/// What the kinds need, each under its name; those of other kinds do nothing and are left out.
void CatalogueForms::addParts(const Node& node) {
    using core::IndicatorKind;
    const auto entry = [this, node]() -> core::Indicator& { return m_draft.indicator(node); };
    const std::vector<FieldForm::Choice> metrics =
        choicesOf(m_draft.campaign(node).metrics, m_russian, Texts::tr("none"));
    const IndicatorKind kind = entry().kind;
    if (kind == IndicatorKind::Status)
        m_form.addChoice(u"directMetric"_s, Texts::tr("Where reported, this metric decides:"), metrics,
                         bindChoice<QString>(entry, &core::Indicator::directMetric));
    if (kind == IndicatorKind::Complement) {
        m_form.addChoice(u"complementOf"_s, Texts::tr("The rest of:"),
                         choicesOf(m_draft.campaign(node).indicators, m_russian),
                         bindChoice<QString>(entry, &core::Indicator::complementOf));
        m_form.addCheck(u"unknownCounts"_s, Texts::tr("Who has not reported is counted too"),
                        bindTo<bool>(entry, &core::Indicator::unknownCounts));
    }
    if (kind == IndicatorKind::Zero || kind == IndicatorKind::Share)
        m_form.addChoice(u"metric"_s, Texts::tr("Metric:"), metrics,
                         bindChoice<QString>(entry, &core::Indicator::metric));
    if (kind == IndicatorKind::Share)
        m_form.addChoice(u"denominator"_s, Texts::tr("Of the metric:"), metrics,
                         bindChoice<QString>(entry, &core::Indicator::denominator));
}

void CatalogueForms::showCriterion(const Node& node) {
    using core::Comparator;
    const auto entry = [this, node]() -> core::Criterion& { return m_draft.criterion(node); };
    m_form.addChoice(u"metric"_s, Texts::tr("Metric:"), choicesOf(m_draft.campaign(node).metrics, m_russian),
                     bindChoice<QString>(entry, &core::Criterion::metric));
    m_form.addChoice(u"comparator"_s, Texts::tr("Is:"),
                     {{Texts::tr("at least"), static_cast<int>(Comparator::AtLeast)},
                      {Texts::tr("at most"), static_cast<int>(Comparator::AtMost)},
                      {Texts::tr("exactly"), static_cast<int>(Comparator::Equal)}},
                     bindChoice<Comparator>(entry, &core::Criterion::comparator));
    m_form.addNumber(u"threshold"_s, Texts::tr("Threshold (“yes” is 1):"),
                     bindTo<double>(entry, &core::Criterion::threshold));
    m_form.addDay(u"validFrom"_s, Texts::tr("Valid from:"), bindTo<QDate>(entry, &core::Criterion::validFrom));
    m_form.addDay(u"validTo"_s, Texts::tr("Valid until:"), bindTo<QDate>(entry, &core::Criterion::validTo));
    m_form.addButton(u"changeFrom"_s, Texts::tr("Another threshold from a day…"),
                     [this, node] { m_changeThreshold(node); });
    m_form.addNote(Texts::tr("A week is judged by the criteria that are valid on its last day. A threshold that is "
                             "overwritten here changes past weeks too; one from a day leaves them as they are."));
    m_form.addTitle(u"step"_s, Texts::tr("What is missing when it is not met:"), Texts::tr("The same in English:"),
                    [entry]() -> core::Title& { return entry().step; });
}

void CatalogueForms::showTarget(const Node& node) {
    const auto entry = [this, node]() -> core::Target& { return m_draft.target(node); };
    m_form.addChoice(u"indicator"_s, Texts::tr("Indicator:"), choicesOf(m_draft.campaign(node).indicators, m_russian),
                     bindChoice<QString>(entry, &core::Target::indicator));
    m_form.addChoice(u"type"_s, Texts::tr("Organisation type:"),
                     choicesOf(m_draft.catalogue().types, m_russian, Texts::tr("all")),
                     bindChoice<QString>(entry, &core::Target::type));
    m_form.addNumber(
        u"share"_s, Texts::tr("Target, %:"),
        {[entry] { return entry().share * 100; }, [entry](const double& percent) { entry().share = percent / 100; }});
    m_form.addDay(u"validFrom"_s, Texts::tr("Valid from:"), bindTo<QDate>(entry, &core::Target::validFrom));
    m_form.addDay(u"validTo"_s, Texts::tr("Valid until:"), bindTo<QDate>(entry, &core::Target::validTo));
}

void CatalogueForms::showReason(const Node& node) {
    const auto entry = [this, node]() -> core::Reason& { return m_draft.reason(node); };
    m_form.addTitle(u"title"_s, Texts::tr("Title:"), Texts::tr("Title in English:"),
                    [entry]() -> core::Title& { return entry().title; });
    m_form.addFixed(u"code"_s, Texts::tr("Code:"), entry().code);
    m_form.addTitle(
        u"nextStep"_s, Texts::tr("Next step:"), Texts::tr("Next step in English:"),
        [entry]() -> core::Title& { return entry().nextStep; }, true);
    addSigns(node);
}

void CatalogueForms::addSigns(const Node& node) {
    m_form.addParsed(u"signs"_s, Texts::tr("Suggested where:"), core::signsText(m_draft.reason(node).impliedBy),
                     Texts::tr("nothing: only a person can say so"), [this, node](const QString& typed) {
                         core::SignProblem problem;
                         const auto entries = core::parseSigns(typed, m_draft.campaign(node), &problem);
                         if (entries)
                             m_draft.reason(node).impliedBy = *entries;
                         else if (problem.isUnknownCode)
                             return Texts::tr("The campaign has no such code: %1").arg(problem.part);
                         else
                             return Texts::tr("This is not understood: %1").arg(problem.part);
                         return QString();
                     });
    m_form.addNote(Texts::tr("Any one is enough, with a semicolon between: the code of an indicator by which the "
                             "organisation is counted, “metric >= number”, “metric <= number”, “metric = number” or "
                             "“metric < another metric”. Empty: only a person can say so."));
}

void CatalogueForms::showLegalBasis(const Node& node) {
    const auto entry = [this, node]() -> core::LegalBasis& { return m_draft.legalBasis(node); };
    m_form.addTitle(u"title"_s, Texts::tr("Title:"), Texts::tr("Title in English:"),
                    [entry]() -> core::Title& { return entry().title; });
    m_form.addFixed(u"code"_s, Texts::tr("Code:"), entry().code);
    m_form.addTitle(
        u"text"_s, Texts::tr("What it asks for:"), Texts::tr("The same in English:"),
        [entry]() -> core::Title& { return entry().text; }, true);
    m_form.addLine(u"link"_s, Texts::tr("Link:"), bindTo<QString>(entry, &core::LegalBasis::link));
    m_form.addWords(u"reasons"_s, Texts::tr("Codes of the reasons it applies to, one a line; none = all:"),
                    bindTo<QStringList>(entry, &core::LegalBasis::reasons));
}

void CatalogueForms::showText(const Node& node) {
    const QString key = m_draft.textKey(node);
    m_form.addFixed(u"code"_s, Texts::tr("Key:"), key);
    m_form.addText(u"text"_s, Texts::tr("Text:"),
                   {[this, node, key] { return m_draft.campaign(node).texts.value(key); },
                    [this, node, key](const QString& text) { m_draft.campaign(node).texts.insert(key, text); }});
}

} // namespace svodka::app
