// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/notice_text.h"

#include <QCoreApplication>

namespace svodka::services {

namespace {

class Todo final {
    Q_DECLARE_TR_FUNCTIONS(NoticeTodo)
public:
    static QString ofNames(NoticeKind kind) {
        switch (kind) {
        case NoticeKind::MunicipalityUnmatched:
            return tr("Say which municipality is meant: on import or on the page “Imports”.");
        case NoticeKind::OrganisationUnmatched:
        case NoticeKind::OrganisationDoubtful:
            return tr("Say which organisation is meant, or that it is a new one.");
        case NoticeKind::TypeUnknown:
            return tr("Give the type of organisations, or correct the word in the file.");
        case NoticeKind::TypeOverridden:
        case NoticeKind::PeriodOverridden:
            return tr("Check which of both is right; take the import back if it is the file.");
        case NoticeKind::RowRepeated:
            return tr("Leave one of the rows in the file.");
        case NoticeKind::RowNameless:
            return tr("Write the name into the row.");
        default:
            return ofColumns(kind);
        }
    }

private:
    static QString ofColumns(NoticeKind kind) {
        switch (kind) {
        case NoticeKind::CellUnreadable:
            return tr("Write a number, or yes or no, into the cell.");
        case NoticeKind::ColumnUnused:
        case NoticeKind::ColumnTwice:
            return tr("Say what the column holds, or leave it out.");
        case NoticeKind::CodeInvalid:
            return tr("Compare the code with the register.");
        case NoticeKind::CodeShortened:
            return tr("Format the column as text in the source and save the file anew.");
        case NoticeKind::TotalDiffers:
            return tr("Ask the sender which is right, the total or the rows.");
        case NoticeKind::BackupMissing:
            return tr("Free room on the disk and make a backup.");
        default:
            return ofFigures(kind);
        }
    }

    static QString ofFigures(NoticeKind kind) {
        switch (kind) {
        case NoticeKind::ValueJumped:
        case NoticeKind::FlagLost:
            return tr("Ask the sender whether it is so.");
        case NoticeKind::PartOverTotal:
        case NoticeKind::FlagWithoutBase:
            return tr("One of both figures is wrong: ask the sender for the right one.");
        case NoticeKind::OrganisationsMissing:
            return tr("Ask the sender for the rows that are missing, or why they are gone.");
        case NoticeKind::OrganisationClosed:
            return tr("If it still works, put its closing day right; else ask the sender to leave it out.");
        case NoticeKind::NewerKept:
            return tr("Nothing, if the later file is right; else correct it by hand.");
        case NoticeKind::MissingInNewer:
            return tr("If they are done, take the earlier import back.");
        case NoticeKind::ListedTwice:
        case NoticeKind::ListedNever:
            return tr("Ask the sender in which of the lists it belongs.");
        default:
            return {};
        }
    }
};

} // namespace

QString noticeTodo(NoticeKind kind) {
    return Todo::ofNames(kind);
}

} // namespace svodka::services
