// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/note.h"
#include "services/reasons/reason_texts.h"
#include "services/reasons/week_reasons.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace svodka::cli {

/// What `notes list` prints of one organisation.
QJsonObject reasonsToJson(const services::Week& week, const services::OrganisationReasons& one, QDate day,
                          const services::ReasonTexts& texts);
/// The same in lines: the organisation, then each reason.
QStringList reasonLines(const services::Week& week, const services::OrganisationReasons& one, QDate day,
                        const services::ReasonTexts& texts);

QJsonArray logToJson(const std::vector<core::LogEntry>& log);
QStringList logLines(const std::vector<core::LogEntry>& log);

/// «suggested», «confirmed», «rejected».
QString stateCode(core::NoteState state);

} // namespace svodka::cli
