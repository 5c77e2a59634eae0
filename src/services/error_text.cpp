// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/error_text.h"

#include "core/cell_name.h"
#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace svodka::services {

using core::Error;
using core::ErrorCode;
using core::Location;

namespace {

class Texts final {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
public:
    /// %1 = the subject of the error, %2 = its detail, in every sentence below.
    struct Sentence {
        QString what;
        QString todo;
    };

    static Sentence of(ErrorCode code) {
        switch (code) {
        case ErrorCode::Cancelled:
            return {tr("Cancelled. Nothing was changed."), {}};
        case ErrorCode::InvalidArgument:
            return {tr("Not understood: %1"), tr("Run the command with --help.")};
        case ErrorCode::FileNotFound:
            return {tr("There is no file %1."), tr("Check the path.")};
        case ErrorCode::FileUnreadable:
            return {tr("The file %1 cannot be read: %2"),
                    tr("Close it in other programs and check the access rights.")};
        case ErrorCode::FileEmpty:
            return {tr("The file %1 is empty."), tr("Ask the sender for the file again.")};
        case ErrorCode::FileTooLarge:
            return {tr("The file %1 is larger than a weekly table can be: %2"),
                    tr("Check that it is the right file; save the needed sheet as a new workbook.")};
        case ErrorCode::FileBroken:
            return {tr("The file %1 is damaged: %2"),
                    tr("Open it in Excel or LibreOffice, save it anew and import the new file.")};
        case ErrorCode::FileEncrypted:
            return {tr("The file %1 is protected by a password."),
                    tr("Save it without a password and import it again.")};
        case ErrorCode::FormatUnsupported:
            return {tr("The format of the file %1 is not read: %2"), tr("Save it as XLSX or CSV and import it again.")};
        default:
            return ofContents(code);
        }
    }

private:
    static Sentence ofContents(ErrorCode code) {
        switch (code) {
        case ErrorCode::SheetNotFound:
            return {tr("There is no sheet “%1”. Sheets of the file: %2"), tr("Give one of them with --sheet.")};
        case ErrorCode::SheetAmbiguous:
            return {tr("Several sheets hold tables: %2"), tr("Give one of them with --sheet.")};
        case ErrorCode::TableNotFound:
            return {tr("There is no table No. %1. Tables found: %2"), tr("See the tables with “inspect”.")};
        case ErrorCode::TableAmbiguous:
            return {tr("The tables of the sheet speak of different weeks: %2"),
                    tr("Give one table with --table or the week with --period.")};
        case ErrorCode::NothingToImport:
            return {tr("No table with known columns was found."),
                    tr("See what was understood with “inspect”; name the columns with --map.")};
        case ErrorCode::ColumnUnknown:
            return {tr("There is no such column: %1"), tr("See the columns with “inspect”; --map takes COLUMN=CODE.")};
        case ErrorCode::ColumnCodeUnknown:
            return {tr("There is no such code: %1"), tr("Known codes: %2")};
        case ErrorCode::ColumnRepeated:
            return {tr("Two columns would hold the same, %1: %2"), tr("Leave one of them out: --map COLUMN=skip")};
        case ErrorCode::ColumnIsName:
            return {tr("The column %1 holds names, not figures."), tr("See the columns with “inspect”.")};
        case ErrorCode::NameColumnMissing:
            return {tr("No column with the names of organisations was found."),
                    tr("Name it: --map COLUMN=name; see the columns with “inspect”.")};
        case ErrorCode::PlaceMissing:
            return {tr("No column says to which municipality the organisations belong."),
                    tr("For the file of one municipality give it: --municipality NAME; or name the column: --map "
                       "COLUMN=municipality.")};
        case ErrorCode::CampaignUnknown:
            return {tr("There is no campaign “%1”. Known: %2"), tr("Give one of them with --campaign.")};
        case ErrorCode::CampaignAmbiguous:
            return {tr("It may be any of the campaigns: %2"), tr("Give one of them with --campaign.")};
        case ErrorCode::CampaignNotFound:
            return {tr("No campaign has columns such as these. Known: %2"), tr("Give the campaign with --campaign.")};
        default:
            return ofMeaning(code);
        }
    }

    static Sentence ofMeaning(ErrorCode code) {
        switch (code) {
        case ErrorCode::PeriodMissing:
            return {tr("Neither the table nor the file name says which week it is."),
                    tr("Give it: --period 2023-04-29..2023-05-05")};
        case ErrorCode::PeriodInvalid:
            return {tr("Not a period: %1"), tr("Write it like this: 2023-04-29..2023-05-05")};
        case ErrorCode::PeriodNotFound:
            return {tr("There are no figures of this week: %1. Weeks in the store: %2"),
                    tr("Choose one of them or import the week's file.")};
        case ErrorCode::NoWeeks:
            return {tr("There are no figures in the store yet."), tr("Import the first file.")};
        case ErrorCode::TypeUnknown:
            return {tr("Unknown organisation type: %1"), tr("In new stores: preschool, school, supplementary, "
                                                            "vocational, authority, other; the store's own ones: "
                                                            "“catalogue export”.")};
        case ErrorCode::MunicipalityUnknown:
            return {tr("No single municipality is meant by “%1”. Perhaps: %2"), tr("Write its full name.")};
        case ErrorCode::OrganisationUnknown:
            return {tr("No single organisation of the store is meant by “%1”. Perhaps: %2"),
                    tr("Write its name as the store has it.")};
        case ErrorCode::RegionUnknown:
            return {tr("There is neither a region nor a file “%1”. Regions: %2"),
                    tr("Give one of them or a CSV file with the header name;type;oktmo.")};
        case ErrorCode::RegionDiffers:
            return {tr("The store is of another region: %2, not %1."), tr("Give the store of this region or none.")};
        case ErrorCode::RegionInvalid:
            return {tr("The region file is not right: %1 %2"), tr("Correct the line and try again.")};
        case ErrorCode::ProfileNotFound:
            return {tr("There are no remembered columns under the name “%1”."),
                    tr("Name the columns with --map once: they are remembered under this name.")};
        default:
            return ofEdits(code);
        }
    }

    /// What people change by hand.
    static Sentence ofEdits(ErrorCode code) {
        switch (code) {
        case ErrorCode::OrganisationExists:
        case ErrorCode::NameMissing:
        case ErrorCode::ReasonMissing:
        case ErrorCode::ValueInvalid:
        case ErrorCode::NothingToCorrect:
        case ErrorCode::DecisionMissing:
        case ErrorCode::DecisionNotFound:
        case ErrorCode::ContradictionNotFound:
            return ofCorrections(code);
        case ErrorCode::NameTaken:
        case ErrorCode::DayMissing:
        case ErrorCode::DayTooEarly:
        case ErrorCode::DayTooLate:
        case ErrorCode::ClosedBeforeOpened:
        case ErrorCode::MergeWithItself:
        case ErrorCode::MergedAlready:
        case ErrorCode::JoinedAlready:
        case ErrorCode::NothingToChange:
        case ErrorCode::OktmoInvalid:
        case ErrorCode::OktmoTaken:
        case ErrorCode::CodeInvalid:
        case ErrorCode::BatchInUse:
            return ofLife(code);
        case ErrorCode::TaskNotFound:
        case ErrorCode::TaskInvalid:
        case ErrorCode::IndicatorUnknown:
        case ErrorCode::TaskPresetMissing:
            return ofTasks(code);
        case ErrorCode::ViewNotFound:
        case ErrorCode::ViewNameTaken:
        case ErrorCode::ViewNameMissing:
            return ofViews(code);
        case ErrorCode::ReasonUnknown:
        case ErrorCode::ReasonNotFound:
        case ErrorCode::NoteEmpty:
        case ErrorCode::NoteNotFound:
        case ErrorCode::ContactNotFound:
        case ErrorCode::ContactEmpty:
            return ofNotes(code);
        case ErrorCode::CatalogueInvalid:
        case ErrorCode::CatalogueInUse:
        case ErrorCode::CatalogueChanged:
        case ErrorCode::PresetUnknown:
        case ErrorCode::PresetThere:
            return ofCatalogue(code);
        default:
            return ofStore(code);
        }
    }

    static Sentence ofCatalogue(ErrorCode code) {
        switch (code) {
        case ErrorCode::CatalogueInvalid:
            return {tr("The catalogue is not right at %1: %2"), tr("Correct the entry and try again.")};
        case ErrorCode::CatalogueInUse:
            return {tr("“%1” cannot go or become another kind: %2."),
                    tr("Leave it as it is, or take the imports back first that brought it.")};
        case ErrorCode::CatalogueChanged:
            return {tr("The catalogue has been changed by somebody else meanwhile; nothing was stored."),
                    tr("Read it again and repeat the change.")};
        case ErrorCode::PresetUnknown:
            return {tr("There is no preset “%1”. Known: %2"), tr("See them with “catalogue presets”.")};
        default:
            return {tr("The store has the campaign “%1” already."), {}};
        }
    }

    static Sentence ofNotes(ErrorCode code) {
        switch (code) {
        case ErrorCode::ReasonUnknown:
            return {tr("The campaign has no reason “%1”. Known: %2"), tr("Give one of these codes.")};
        case ErrorCode::ReasonNotFound:
            return {tr("Nothing of the kind is suggested or noted for “%1” in this week."),
                    tr("See what is with “notes list”; say by hand what is so with “notes add”.")};
        case ErrorCode::NoteEmpty:
            return {tr("The note says nothing."), tr("Give a reason, a text or a promised day.")};
        case ErrorCode::NoteNotFound:
            return {tr("There is no note or entry No. %1."), tr("See the numbers with “notes list”.")};
        case ErrorCode::ContactNotFound:
            return {tr("There is no contact No. %1."), tr("See the numbers with “contacts list”.")};
        default:
            return {tr("The contact holds nothing by which anybody could be reached."),
                    tr("Give a position and a service telephone or address.")};
        }
    }

    static Sentence ofCorrections(ErrorCode code) {
        switch (code) {
        case ErrorCode::OrganisationExists:
            return {tr("The organisation “%1” is known already in this municipality and type."),
                    tr("Correct its figures instead, or write a fuller name.")};
        case ErrorCode::NameMissing:
            return {tr("The organisation has no name."), tr("Write its name.")};
        case ErrorCode::DecisionMissing:
            return {tr("It is not said what was decided."),
                    tr("Say in a few words what was found out, and from whom.")};
        case ErrorCode::DecisionNotFound:
            return {tr("Nothing was decided about “%1”."), {}};
        case ErrorCode::ContradictionNotFound:
            return {tr("There is no contradiction “%1”."), tr("See their names with “contradictions”.")};
        case ErrorCode::ReasonMissing:
            return {tr("A correction by hand needs a reason."), tr("Say who told the figure, or on what it rests.")};
        case ErrorCode::ValueInvalid:
            return {tr("“%2” cannot be “%1”."),
                    tr("A flag is yes or no, a count a whole number from 0, a part no more than its total. What was "
                       "reported for a municipality cannot be made “not reported”: take its import back.")};
        default:
            return {tr("The figure stands so already: %1"), {}};
        }
    }

    static Sentence ofLife(ErrorCode code) {
        switch (code) {
        case ErrorCode::NameTaken:
            return {tr("The name “%1” is borne by another one: %2"),
                    tr("If both are the same organisation, merge them; else write a fuller name.")};
        case ErrorCode::DayMissing:
            return {tr("The day from which this holds is needed: %1"), tr("Give the day of the order or decision.")};
        case ErrorCode::DayTooEarly:
            return {tr("%1 is too early: it must be behind %2, when what it changes began."),
                    tr("Check both days; take the earlier change back if its day is wrong.")};
        case ErrorCode::DayTooLate:
            return {tr("%1 is too late: something holds from or until %2."), tr("Check both days.")};
        case ErrorCode::ClosedBeforeOpened:
            return {tr("The organisation cannot be closed on %1, before it was opened on %2."), tr("Check both days.")};
        case ErrorCode::MergeWithItself:
            return {tr("An organisation cannot be merged with itself: %1"), tr("Choose another one.")};
        case ErrorCode::MergedAlready:
            return {tr("“%1” has been merged already, into organisation No. %2."),
                    tr("Change that one, or take the merge back.")};
        case ErrorCode::JoinedAlready:
            return {tr("“%1” has been joined already, to organisation No. %2."), tr("Take that back first.")};
        case ErrorCode::NothingToChange:
            return {tr("It stands so already: %1"), {}};
        case ErrorCode::OktmoInvalid:
            return {tr("Not an OKTMO code: “%1”."), tr("It has 8 digits, without the check digit.")};
        case ErrorCode::OktmoTaken:
            return {tr("The OKTMO code %1 is that of another municipality: %2"), tr("Check the code.")};
        case ErrorCode::CodeInvalid:
            return {tr("“%1” can be no such code: its length or check digits do not fit."),
                    tr("Compare it with the register of legal entities.")};
        default:
            return {tr("Import No. %1 cannot be taken back: later changes stand on it — %2"),
                    tr("Take these changes back first.")};
        }
    }

    static Sentence ofViews(ErrorCode code) {
        switch (code) {
        case ErrorCode::ViewNotFound:
            return {tr("There is no view “%1”."), tr("Known views: %2")};
        case ErrorCode::ViewNameTaken:
            return {tr("The name “%1” is taken by a report or by another view."), tr("Give the view another name.")};
        default:
            return {tr("The view has no name, or one that is too long."),
                    tr("Give it a short name: it will stand among the reports.")};
        }
    }

    static Sentence ofTasks(ErrorCode code) {
        switch (code) {
        case ErrorCode::TaskNotFound:
            return {tr("There is no task No. %1."), tr("See the numbers with “tasks”.")};
        case ErrorCode::TaskInvalid:
            return {tr("The task “%1” cannot be kept: %2."), tr("Correct it and try again. Nothing was changed.")};
        case ErrorCode::IndicatorUnknown:
            return {tr("The campaign has no indicator “%1”."), tr("Known codes: %2")};
        default:
            return {tr("No deadlines come with the program for the region “%1”."),
                    tr("Add them one by one with “tasks add”.")};
        }
    }

    static Sentence ofStore(ErrorCode code) {
        switch (code) {
        case ErrorCode::StoreNotChosen:
            return {tr("No store has been opened yet."), tr("Give one with --store or make one with “init”.")};
        case ErrorCode::StoreNotFound:
            return {tr("There is no store %1."), tr("Check the path or make a new one with “init”.")};
        case ErrorCode::StoreExists:
            return {tr("The file %1 exists already."),
                    tr("Choose another name: an existing store is never overwritten.")};
        case ErrorCode::StoreForeign:
            return {tr("The file %1 is not a store of Svodka."), tr("Choose a .svodka file.")};
        case ErrorCode::StoreNewer:
            return {tr("The store %1 was written by a newer version of the program."),
                    tr("Install the newer version.")};
        case ErrorCode::StoreLocked:
            return {tr("The store %1 is busy in another program: %2"), tr("Close the other program and try again.")};
        case ErrorCode::StoreReadOnly:
            return {tr("The store %1 can only be read."), tr("Check the access rights of the file and its folder.")};
        case ErrorCode::StoreBroken:
            return {tr("The store %1 cannot be used: %2"), tr("Restore it from a backup.")};
        case ErrorCode::BatchNotFound:
            return {tr("There is no import No. %1."), tr("See the numbers with “imports”.")};
        case ErrorCode::BatchUndone:
            return {tr("Import No. %1 has been taken back already."), {}};
        case ErrorCode::ChangeNotFound:
            return {tr("There is no change No. %1 that could be taken back."), tr("See the numbers with “journal”.")};
        case ErrorCode::NothingToUndo:
            return {tr("There is nothing left that could be taken back."), {}};
        case ErrorCode::ChangeUndone:
            return {tr("Change No. %1 has been taken back already."), {}};
        case ErrorCode::ChangeInTheWay:
            return {tr("“%1” cannot be taken back alone: the same has been changed again since, or something rests on "
                       "it."),
                    tr("Take the later changes back first. Nothing was changed.")};
        case ErrorCode::QuestionNotFound:
            return {tr("No row waits because of “%1”. Rows wait because of: %2"),
                    tr("See the questions with “pending”.")};
        case ErrorCode::QuestionAmbiguous:
            return {tr("Rows of several places wait because of “%1”: %2"),
                    tr("Say which: --in MUNICIPALITY, --type TYPE.")};
        case ErrorCode::ReportUnknown:
            return {tr("There is no report “%1”. Known: %2"), tr("See them with “reports”.")};
        case ErrorCode::ReportEmpty:
            return {tr("There is nothing to print for the report “%1” in the week %2."),
                    tr("Import the week's file or choose another week.")};
        case ErrorCode::OutputFormatUnknown:
            return {tr("The format of the file %1 is not written. Known endings: %2"),
                    tr("Give one of these endings.")};
        case ErrorCode::OutputNotWritable:
            return {tr("The file %1 cannot be written: %2"),
                    tr("Close it in other programs, check the folder and the access rights.")};
        default:
            return {tr("An unknown error: %1 %2"), {}};
        }
    }
};

class Places final {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
public:
    static QString cell(const Location& where) {
        if (where.row > 0 && where.column > 0)
            return tr("cell %1").arg(core::columnLetters(where.column) + QString::number(where.row));
        return where.row > 0 ? tr("row %1").arg(where.row) : QString();
    }
    static QString sheet(const QString& name) { return name.isEmpty() ? QString() : tr("sheet “%1”").arg(name); }
};

/// Without a detail the sentence ends before it: «… Perhaps: %2», «… is damaged: %2».
QString withoutDetail(QString sentence) {
    static const QRegularExpression tail(u"(?:[.?!]\\s[^.?!]*|\\s?[:—-]?\\s?)%2[.]?$"_s);
    const auto match = tail.match(sentence);
    return match.hasMatch() ? sentence.left(match.capturedStart()) + u'.' : sentence;
}

/// Replaces both marks at once: a subject that itself holds «%2» stays as it is.
QString filled(const QString& given, const Error& error) {
    const QString sentence = error.detail.isEmpty() ? withoutDetail(given) : given;
    QString result;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const bool isMark = sentence[i] == u'%' && i + 1 < sentence.size();
        if (isMark && (sentence[i + 1] == u'1' || sentence[i + 1] == u'2'))
            result += sentence[++i] == u'1' ? error.subject : translatedDetail(error.detail);
        else
            result += sentence[i];
    }
    return result.trimmed();
}

} // namespace

QString translatedDetail(const QString& detail) {
    const QString phrase = detail.section(u": "_s, 0, 0);
    return QCoreApplication::translate("Detail", phrase.toUtf8().constData()) + detail.mid(phrase.size());
}

QString ErrorText::joined() const {
    QStringList lines{what, where, todo};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString describe(const Location& where) {
    QStringList parts{where.file, Places::sheet(where.sheet), Places::cell(where)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

ErrorText explain(const Error& error) {
    const Texts::Sentence sentence = Texts::of(error.code);
    // The file alone is named in the sentence already.
    const bool isFileOnly = error.where.sheet.isEmpty() && error.where.row == 0 && sentence.what.contains(u"%1"_s) &&
                            error.subject.endsWith(error.where.file);
    const bool isTodoLost = error.detail.isEmpty() && sentence.todo.contains(u"%2"_s);
    return {filled(sentence.what, error), isFileOnly ? QString() : describe(error.where),
            isTodoLost ? QString() : filled(sentence.todo, error)};
}

} // namespace svodka::services
