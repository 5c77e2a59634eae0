// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reasons/reason_texts.h"

#include "core/number.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::NoteState;

namespace {

class Channels final {
    Q_DECLARE_TR_FUNCTIONS(Reasons)
};

} // namespace

ReasonTexts::ReasonTexts(const core::Campaign& campaign, const core::Period& week, bool russian)
    : m_campaign(campaign), m_judge(campaign, week), m_phrases(russian, "Reasons") {}

QString ReasonTexts::title(const QString& code) const {
    if (code.isEmpty())
        return m_phrases(QT_TRANSLATE_NOOP("Reasons", "Remark"));
    const core::Reason* reason = m_campaign.reason(code);
    return reason ? reason->title.in(m_phrases.isRussian()) : code;
}

QString ReasonTexts::nextStep(const QString& code) const {
    const core::Reason* reason = m_campaign.reason(code);
    return reason ? reason->nextStep.in(m_phrases.isRussian()) : QString();
}

QString ReasonTexts::metric(const QString& code, core::Judge::Values values) const {
    const core::Metric* found = m_campaign.metric(code);
    const auto value = core::Judge::valueAt(m_campaign.metricIndex(code), values);
    const QString title = found ? found->title.in(m_phrases.isRussian()) : code;
    if (!value)
        return title;
    const bool isFlag = found && found->kind == core::MetricKind::Flag;
    const QString text = !isFlag      ? core::numberToText(*value)
                         : *value > 0 ? m_phrases(QT_TRANSLATE_NOOP("Reasons", "yes"))
                                      : m_phrases(QT_TRANSLATE_NOOP("Reasons", "no"));
    return u"%1: %2"_s.arg(title, text);
}

/// What is missing for the status that a complement is of; its own title where the file gave the status alone.
QString ReasonTexts::steps(const core::Indicator& indicator, core::Judge::Values values) const {
    QStringList missing;
    for (const core::Criterion& criterion : m_judge.missing(indicator.complementOf, values))
        if (const QString step = criterion.step.in(m_phrases.isRussian()); !step.isEmpty())
            missing.append(step);
    return missing.isEmpty() ? indicator.title.in(m_phrases.isRussian()).toLower() : missing.join(u"; "_s);
}

QString ReasonTexts::sign(const core::Sign& sign, core::Judge::Values values) const {
    if (!sign.indicator.isEmpty()) {
        const core::Indicator* indicator = m_campaign.indicator(sign.indicator);
        return indicator ? steps(*indicator, values) : sign.indicator;
    }
    if (sign.below.isEmpty())
        return metric(sign.metric, values);
    return m_phrases(QT_TRANSLATE_NOOP("Reasons", "%1 — less than %2"))
        .arg(metric(sign.metric, values), metric(sign.below, values));
}

QString ReasonTexts::why(const core::ReasonStanding& standing, core::Judge::Values values) const {
    QStringList parts;
    for (const core::Sign& one : standing.signs)
        parts.append(sign(one, values));
    return parts.join(u"; "_s);
}

QString ReasonTexts::state(const core::ReasonStanding& standing) const {
    if (standing.state == NoteState::Rejected)
        return m_phrases(QT_TRANSLATE_NOOP("Reasons", "rejected"));
    if (standing.over)
        return m_phrases(QT_TRANSLATE_NOOP("Reasons", "over: the week's figures say otherwise"));
    if (standing.code.isEmpty())
        return {};
    return standing.state == NoteState::Confirmed ? m_phrases(QT_TRANSLATE_NOOP("Reasons", "confirmed"))
                                                  : m_phrases(QT_TRANSLATE_NOOP("Reasons", "suggested"));
}

QString ReasonTexts::brief(const core::ReasonStanding& standing) const {
    const QString name = title(standing.code);
    return standing.state == NoteState::Confirmed && !standing.over ? name : u"%1 (%2)"_s.arg(name, state(standing));
}

QString ReasonTexts::citation(const QString& code) const {
    QStringList lines;
    for (const core::LegalBasis& basis : m_campaign.legalBases) {
        if (!basis.appliesTo(code))
            continue;
        const QString text = basis.text.in(m_phrases.isRussian());
        const QString title = basis.title.in(m_phrases.isRussian());
        lines.append(text.isEmpty() ? title : u"%1: %2"_s.arg(title, text));
    }
    return lines.join(u'\n');
}

QStringList channelCodes() {
    return {u"phone"_s, u"mail"_s, u"visit"_s, u"meeting"_s, u"messenger"_s, u"other"_s};
}

QString channelText(const QString& channel) {
    if (channel == "phone"_L1)
        return Channels::tr("telephone");
    if (channel == "mail"_L1)
        return Channels::tr("letter");
    if (channel == "visit"_L1)
        return Channels::tr("visit");
    if (channel == "meeting"_L1)
        return Channels::tr("meeting");
    if (channel == "messenger"_L1)
        return Channels::tr("messenger");
    return channel == "other"_L1 ? Channels::tr("other") : channel;
}

} // namespace svodka::services
