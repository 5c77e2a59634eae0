// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace svodka::ingest {

/// What a column's header says about the column, apart from metrics and indicators.
enum class HeaderHint {
    None,
    RowNumber,    ///< «№ п/п»
    Name,         ///< «Наименование», «Показатель»
    Organisation, ///< «Наименование организации», «Школа»
    Municipality, ///< «Наименование МО», «Район»
    Type,         ///< «Тип организации»
    Inn,
    Ogrn,
    Kpp,
    Text, ///< codes, addresses, telephones, dates, remarks: nothing to count
};
HeaderHint headerHint(const QString& header);

/// True for a cell that can hardly be anything but the header of a leading column: «№ п/п», «Наименование МО», «Район».
/// Names of rows («Анивский район») are none.
bool isLeadingHeader(const QString& text);

/// «Школа», «ДОО», «Организация»: heads a leading column, but stands in cells of a type's column too.
bool mayBeTypeCell(const QString& text);

/// «Наименования организаций», «Перечень ОО», «Школы»: a cell below may hold several.
bool isPluralHeader(const QString& header);

/// The first word for people in it («педагогов»), as it stands; empty if none: then organisations are counted.
QString peopleIn(const QString& header);

/// «%», «доля», «средний», «рейтинг»: numbers that cannot be summed.
bool isShareHeader(const QString& header);

} // namespace svodka::ingest
