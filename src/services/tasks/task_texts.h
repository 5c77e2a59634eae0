// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/changes/phrases.h"
#include "services/tasks/deadlines.h"

namespace svodka::services {

/// Words for deadlines, in one language. The deadlines must outlive it.
class TaskTexts final {
public:
    TaskTexts(const Deadlines& deadlines, bool russian);

    [[nodiscard]] const Phrases& phrases() const { return m_phrases; }

    /// «под угрозой: 12.06.2023», «просрочено», «выполнено», «в срок»; a task that was put aside is «закрыта».
    [[nodiscard]] QString prospectText(const core::Outlook& outlook) const;
    /// The same for a narrow place, where a sign says already that it is at risk: «не успевает».
    [[nodiscard]] QString shortProspect(const core::Outlook& outlook) const;
    [[nodiscard]] QString taskState(const TaskOutlook& task) const;
    /// How many days from the day of the deadlines to the due day: «осталось 5 дней», «срок прошёл 2 дня назад».
    [[nodiscard]] QString daysText(QDate due) const;
    /// «7,5 в неделю»; «движения нет»; empty where there is no pace.
    [[nodiscard]] QString paceText(const core::Outlook& outlook) const;
    /// What is to be done, by whom, where: «Не завершили подключение; школы, РУО; цель 100 %».
    [[nodiscard]] QString scopeText(const core::Task& task) const;
    [[nodiscard]] QString typesText(const core::Task& task) const;
    [[nodiscard]] QString placesText(const core::Task& task) const;
    [[nodiscard]] QString campaignTitle(const core::Task& task) const;
    [[nodiscard]] QString placeName(core::MunicipalityId id, bool official = false) const;

private:
    const Deadlines& m_deadlines;
    Phrases m_phrases;
};

/// «05.05.2023»; empty for a null day.
QString dayText(QDate day);

} // namespace svodka::services
