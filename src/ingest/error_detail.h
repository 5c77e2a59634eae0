// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QtGlobal>

/// What is wrong with a file, in English. Services print a detail in the user's language: they translate it, up to the
/// first «: », by QCoreApplication::translate("Detail", …); what follows the colon is the name of a part, verbatim.
namespace svodka::ingest::detail {

// the file
inline constexpr const char* folder = QT_TRANSLATE_NOOP("Detail", "this is a folder, not a file");
inline constexpr const char* notPermitted = QT_TRANSLATE_NOOP("Detail", "reading it is not permitted");
inline constexpr const char* notOpened = QT_TRANSLATE_NOOP("Detail", "it could not be opened");
inline constexpr const char* readingStopped = QT_TRANSLATE_NOOP("Detail", "reading stopped before its end");
inline constexpr const char* fileTooLarge = QT_TRANSLATE_NOOP("Detail", "more than 512 MB");
inline constexpr const char* listTooLarge = QT_TRANSLATE_NOOP("Detail", "more than 64 MB");
inline constexpr const char* tooManyCells = QT_TRANSLATE_NOOP("Detail", "there are more cells than a table can have");
inline constexpr const char* textTooLarge = QT_TRANSLATE_NOOP("Detail", "more than 40 MB of text");
inline constexpr const char* fieldTooLong = QT_TRANSLATE_NOOP("Detail", "a cell holds more text than a cell can have");
inline constexpr const char* onlyText = QT_TRANSLATE_NOOP("Detail", "it holds text, not a workbook");

// formats that are not read
inline constexpr const char* xls = QT_TRANSLATE_NOOP("Detail", "a workbook of old Excel (xls)");
inline constexpr const char* xlsb = QT_TRANSLATE_NOOP("Detail", "a binary Excel workbook (xlsb)");
inline constexpr const char* odf = QT_TRANSLATE_NOOP("Detail", "an OpenDocument file that is no spreadsheet");
inline constexpr const char* doc = QT_TRANSLATE_NOOP("Detail", "a document of old Word (doc)");
inline constexpr const char* docx = QT_TRANSLATE_NOOP("Detail", "a Word document (docx)");
inline constexpr const char* pptx = QT_TRANSLATE_NOOP("Detail", "a PowerPoint presentation (pptx)");
inline constexpr const char* ole = QT_TRANSLATE_NOOP("Detail", "a file of an old office program");
inline constexpr const char* pdf = QT_TRANSLATE_NOOP("Detail", "a PDF document");
inline constexpr const char* rtf = QT_TRANSLATE_NOOP("Detail", "a text document (rtf)");
inline constexpr const char* html = QT_TRANSLATE_NOOP("Detail", "a web page (html)");
inline constexpr const char* xml = QT_TRANSLATE_NOOP("Detail", "an XML file");
inline constexpr const char* image = QT_TRANSLATE_NOOP("Detail", "a picture");
inline constexpr const char* binary = QT_TRANSLATE_NOOP("Detail", "neither a table nor text");
inline constexpr const char* archive = QT_TRANSLATE_NOOP("Detail", "an archive without a workbook");

// the archive that a workbook is
inline constexpr const char* archiveEnds = QT_TRANSLATE_NOOP("Detail", "the archive ends too early");
inline constexpr const char* directory = QT_TRANSLATE_NOOP("Detail", "the archive's list of contents is damaged");
inline constexpr const char* tooManyParts = QT_TRANSLATE_NOOP("Detail", "the archive has too many parts");
inline constexpr const char* partTooLarge = QT_TRANSLATE_NOOP("Detail", "a part of the archive is too large");
inline constexpr const char* partMissing = QT_TRANSLATE_NOOP("Detail", "a part of the archive is missing");
inline constexpr const char* partTwice = QT_TRANSLATE_NOOP("Detail", "the archive holds a part twice");
inline constexpr const char* partOutside = QT_TRANSLATE_NOOP("Detail", "the name of a part leads out of the archive");
inline constexpr const char* partDamaged = QT_TRANSLATE_NOOP("Detail", "a part of the archive is damaged");

// the workbook in it
inline constexpr const char* doctype = QT_TRANSLATE_NOOP("Detail", "a part declares a document type (DOCTYPE)");
inline constexpr const char* partEnds = QT_TRANSLATE_NOOP("Detail", "a part of the workbook ends too early");
inline constexpr const char* partInvalid = QT_TRANSLATE_NOOP("Detail", "a part of the workbook is no valid XML");
inline constexpr const char* outsideSheet = QT_TRANSLATE_NOOP("Detail", "a cell lies outside the sheet");
inline constexpr const char* noSuchText = QT_TRANSLATE_NOOP("Detail", "a cell refers to a text that is not there");
inline constexpr const char* workbookEnds = QT_TRANSLATE_NOOP("Detail", "the workbook ends too early");
inline constexpr const char* oleDamaged = QT_TRANSLATE_NOOP("Detail", "the workbook's table of contents is damaged");
inline constexpr const char* recordDamaged = QT_TRANSLATE_NOOP("Detail", "a record of the workbook is damaged");
inline constexpr const char* mergedTooLarge = QT_TRANSLATE_NOOP("Detail", "the merged cells are too large");

} // namespace svodka::ingest::detail

namespace svodka::ingest {

/// An error with one of the details above; `part`, verbatim, goes behind it.
core::Error fileError(core::ErrorCode code, const char* phrase, const QString& part = {},
                      const core::Location& where = {});

} // namespace svodka::ingest
