// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reasons.h"
#include "services/changes/phrases.h"

namespace svodka::services {

/// Words for the reasons of one campaign and week, in one language. The campaign must outlive it.
class ReasonTexts final {
public:
    ReasonTexts(const core::Campaign& campaign, const core::Period& week, bool russian);

    [[nodiscard]] const Phrases& phrases() const { return m_phrases; }
    /// «Нет регистрации»; a code that the campaign does not have is given as it is, no code is «замечание».
    [[nodiscard]] QString title(const QString& code) const;
    [[nodiscard]] QString nextStep(const QString& code) const; ///< empty for a remark
    /// What in the figures speaks for it: «не отправлена заявка на регистрацию»; empty where nothing does.
    [[nodiscard]] QString why(const core::ReasonStanding& standing, core::Judge::Values values) const;
    /// «предположительно», «подтверждена», «отклонена», «снята: по данным недели этого уже нет».
    [[nodiscard]] QString state(const core::ReasonStanding& standing) const;
    /// «Нет регистрации (предположительно)»: what one cell can hold.
    [[nodiscard]] QString brief(const core::ReasonStanding& standing) const;
    /// The legal bases of a reason as a letter cites them, a line each.
    [[nodiscard]] QString citation(const QString& code) const;

private:
    [[nodiscard]] QString sign(const core::Sign& sign, core::Judge::Values values) const;
    [[nodiscard]] QString steps(const core::Indicator& indicator, core::Judge::Values values) const;
    [[nodiscard]] QString metric(const QString& code, core::Judge::Values values) const;

    const core::Campaign& m_campaign;
    core::Judge m_judge;
    Phrases m_phrases;
};

/// «телефон», «почта», …: a channel of the log of contacts in the program's language.
QString channelText(const QString& channel);
/// Every channel's code, in the order of display.
QStringList channelCodes();

} // namespace svodka::services
