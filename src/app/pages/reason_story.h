// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table.h"
#include "services/reasons/reason_card.h"

namespace svodka::app {

/// What the panel of reasons says. Pure; `russian`: language of titles that are data.

/// A row for each standing of the card, in its order.
core::Table reasonsTable(const services::ReasonCard& card, bool russian);
/// A row for each entry of the log.
core::Table logTable(const services::ReasonCard& card);
/// A row for each contact.
core::Table contactsTable(const services::ReasonCard& card);

/// The next step of a reason, then the legal bases: what can be put into a letter. Empty for a remark.
QString letterText(const services::ReasonCard& card, const core::ReasonStanding& standing, bool russian);

/// «Причина: …»: one line for the head of the card; empty where there is no open reason.
QString reasonHeadline(const services::ReasonCard& card, bool russian);

} // namespace svodka::app
