// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tasks/task_texts.h"

#include "core/number.h"
#include "services/dashboard/filter_choice.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Prospect;

QString dayText(QDate day) {
    return day.toString(u"dd.MM.yyyy"_s);
}

TaskTexts::TaskTexts(const Deadlines& deadlines, bool russian)
    : m_deadlines(deadlines), m_phrases(russian, "Deadlines") {}

QString TaskTexts::prospectText(const core::Outlook& outlook) const {
    switch (outlook.prospect) {
    case Prospect::Nobody:
        return m_phrases(QT_TRANSLATE_NOOP("Deadlines", "nobody is asked"));
    case Prospect::Finished:
        return m_phrases(QT_TRANSLATE_NOOP("Deadlines", "done"));
    case Prospect::OnTime:
        return m_phrases(QT_TRANSLATE_NOOP("Deadlines", "in time"));
    case Prospect::Unclear:
        return m_phrases(outlook.pace ? QT_TRANSLATE_NOOP("Deadlines", "not all have reported")
                                      : QT_TRANSLATE_NOOP("Deadlines", "pace not known yet"));
    case Prospect::Late:
        return m_phrases(QT_TRANSLATE_NOOP("Deadlines", "at risk: too slow"));
    case Prospect::Never:
        return m_phrases(QT_TRANSLATE_NOOP("Deadlines", "at risk: will not be done at this pace"));
    case Prospect::Overdue:
        return m_phrases(QT_TRANSLATE_NOOP("Deadlines", "overdue"));
    case Prospect::NoData:
        return m_phrases(QT_TRANSLATE_NOOP("Deadlines", "at risk: no data"));
    }
    return {};
}

QString TaskTexts::shortProspect(const core::Outlook& outlook) const {
    switch (outlook.prospect) {
    case Prospect::Late:
        return m_phrases(QT_TRANSLATE_NOOP("Deadlines", "too slow"));
    case Prospect::Never:
        return m_phrases(QT_TRANSLATE_NOOP("Deadlines", "no movement"));
    case Prospect::NoData:
        return m_phrases(QT_TRANSLATE_NOOP("Deadlines", "no data"));
    default:
        return prospectText(outlook);
    }
}

QString TaskTexts::taskState(const TaskOutlook& task) const {
    if (!task.task.isOpen())
        return m_phrases(QT_TRANSLATE_NOOP("Deadlines", "closed on %1")).arg(dayText(task.task.closed));
    if (!task.isMeasured)
        return m_phrases(QT_TRANSLATE_NOOP("Deadlines", "the catalogue has no such indicator any more"));
    return prospectText(task.whole);
}

QString TaskTexts::daysText(QDate due) const {
    const int days = static_cast<int>(m_deadlines.on.daysTo(due));
    if (days == 0)
        return m_phrases(QT_TRANSLATE_NOOP("Deadlines", "due today"));
    return days > 0 ? m_phrases(QT_TRANSLATE_N_NOOP("Deadlines", "%n day(s) left"), days)
                    : m_phrases(QT_TRANSLATE_N_NOOP("Deadlines", "%n day(s) over"), -days);
}

QString TaskTexts::paceText(const core::Outlook& outlook) const {
    if (!outlook.pace)
        return {};
    const double pace = std::round(*outlook.pace * 10) / 10;
    if (pace == 0)
        return m_phrases(QT_TRANSLATE_NOOP("Deadlines", "no movement"));
    QString number = core::numberToText(std::abs(pace));
    number.prepend(pace > 0 ? u'+' : QChar(0x2212));
    return m_phrases(QT_TRANSLATE_NOOP("Deadlines", "%1 a week")).arg(number);
}

QString TaskTexts::typesText(const core::Task& task) const {
    if (task.types.isEmpty())
        return m_phrases(QT_TRANSLATE_NOOP("Deadlines", "all organisations"));
    QStringList titles;
    for (const QString& code : task.types) {
        const core::OrganisationType* type = m_deadlines.catalogue.type(code);
        titles += type ? type->title.in(m_phrases.isRussian()) : code;
    }
    return titles.join(u", "_s);
}

QString TaskTexts::placesText(const core::Task& task) const {
    QStringList names;
    for (const core::MunicipalityId id : task.municipalities)
        names += placeName(id);
    return names.join(u", "_s);
}

QString TaskTexts::scopeText(const core::Task& task) const {
    QStringList parts{m_deadlines.indicatorTitle(task, m_phrases.isRussian()), typesText(task)};
    if (!task.municipalities.empty())
        parts += placesText(task);
    const QString share = core::numberToText(std::round(task.target * 1000) / 10);
    parts += m_phrases(QT_TRANSLATE_NOOP("Deadlines", "target %1 %")).arg(share);
    return parts.join(u"; "_s);
}

QString TaskTexts::campaignTitle(const core::Task& task) const {
    const core::Campaign* campaign = m_deadlines.catalogue.campaign(task.campaign);
    return campaign ? campaign->title.in(m_phrases.isRussian()) : task.campaign;
}

QString TaskTexts::placeName(core::MunicipalityId id, bool official) const {
    if (id == noMunicipality)
        return m_phrases(QT_TRANSLATE_NOOP("Deadlines", "Outside the municipalities"));
    const core::Municipality* municipality = m_deadlines.region.find(id);
    if (!municipality)
        return QString::number(id.value);
    const core::MunicipalityName& name = municipality->nameOn(m_deadlines.on);
    return official ? name.name : name.shortName;
}

} // namespace svodka::services
