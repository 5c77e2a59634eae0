// SPDX-FileCopyrightText: 2026 Svodka contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <utility>
#include <variant>

namespace svodka::core {

/// What went wrong. The user's sentence for each code is written once, in services/error_text.
enum class ErrorCode {
    Cancelled,
    InvalidArgument,
    // files that come in
    FileNotFound,
    FileUnreadable,
    FileEmpty,
    FileTooLarge,
    FileBroken,
    FileEncrypted,
    FormatUnsupported,
    // what a file holds
    SheetNotFound,
    SheetAmbiguous,
    TableNotFound,
    TableAmbiguous,
    NothingToImport,
    ColumnUnknown,
    ColumnCodeUnknown, ///< detail = the known codes
    ColumnRepeated,    ///< two columns for one figure
    ColumnIsName,      ///< a column of names was said to hold figures
    NameColumnMissing, ///< no column holds the names of organisations
    PlaceMissing,      ///< no column says to which municipality organisations belong
    // what the figures mean
    CampaignUnknown,
    CampaignAmbiguous,
    CampaignNotFound,
    PeriodMissing,
    PeriodInvalid,
    PeriodNotFound,
    NoWeeks, ///< the store holds no figures yet
    TypeUnknown,
    MunicipalityUnknown,
    OrganisationUnknown, ///< subject = the name or number given, detail = those that it may mean
    OrganisationExists,  ///< one of that name, place and type is known already
    NameMissing,
    ReasonMissing,         ///< a correction by hand without a reason
    ValueInvalid,          ///< detail = the title of what cannot have it
    DecisionMissing,       ///< nothing is said about a contradiction
    DecisionNotFound,      ///< nothing was decided about it
    ContradictionNotFound, ///< subject = the name that was given
    NothingToCorrect,      ///< it stands so already
    ReasonUnknown,         ///< detail = the codes of the campaign
    ReasonNotFound,        ///< nothing of the kind is suggested or noted for the organisation; subject = its name
    NoteEmpty,             ///< neither a reason nor a text
    NoteNotFound,          ///< subject = its number
    ContactNotFound,       ///< subject = its number
    ContactEmpty,          ///< nothing by which anybody could be reached
    // organisations and municipalities edited by hand
    NameTaken,          ///< subject = the name, detail = who bears it
    DayMissing,         ///< a change needs the day from which it holds
    DayTooEarly,        ///< subject = the day, detail = the day that it must come after
    DayTooLate,         ///< subject = the day, detail = the last one possible
    ClosedBeforeOpened, ///< subject = the closing day, detail = the opening day
    MergeWithItself,    ///< subject = the organisation
    MergedAlready,      ///< subject = the organisation, detail = into which
    JoinedAlready,      ///< the same of a reorganisation
    NothingToChange,    ///< it stands so already
    OktmoInvalid,       ///< subject = what is no 8 digits
    OktmoTaken,         ///< subject = the code, detail = whose it is
    CodeInvalid,        ///< subject = what is no ИНН, ОГРН or КПП
    BatchInUse,         ///< subject = the import, detail = the organisations that were edited since
    RegionUnknown,
    RegionDiffers, ///< subject = the region asked for, detail = the region of the store
    RegionInvalid,
    CatalogueInvalid, ///< subject = the path of the entry, detail = what is wrong with it
    CatalogueInUse,   ///< what is to go holds figures; subject = what, detail = why
    CatalogueChanged, ///< somebody else has changed it since it was read
    PresetUnknown,    ///< detail = the presets that there are
    PresetThere,      ///< the store has the campaign already
    ProfileNotFound,
    TaskNotFound,  ///< subject = the number given
    TaskInvalid,   ///< subject = its title, detail = why it cannot be kept
    ViewNotFound,  ///< subject = the name or number given, detail = the names that there are
    ViewNameTaken, ///< subject = the name, of another view or a report
    ViewNameMissing,
    IndicatorUnknown,  ///< detail = the known codes
    TaskPresetMissing, ///< subject = the region; no tasks come with the program for it
    // the store
    StoreNotChosen,
    StoreNotFound,
    StoreExists,
    StoreForeign, ///< the file is no store of Svodka
    StoreNewer,   ///< written by a newer program
    StoreLocked,
    StoreReadOnly, ///< it can be read, but not be written
    StoreBroken,
    BatchNotFound,
    BatchUndone,
    ChangeNotFound,    ///< no line of that number in the log, or one that cannot be taken back
    NothingToUndo,     ///< no change in force is left that could be taken back
    ChangeUndone,      ///< it was taken back already
    ChangeInTheWay,    ///< what it changed was changed again since; subject = what was changed
    QuestionNotFound,  ///< no row waits because of the spelling; detail = those for which rows wait
    QuestionAmbiguous, ///< rows of several municipalities or types wait because of it; detail = which
    // what goes out
    ReportUnknown,
    ReportEmpty,
    OutputFormatUnknown,
    OutputNotWritable,
};

/// Where in a file something stands. Unknown parts stay empty or 0; row and column are 1-based.
struct Location {
    QString file;
    QString sheet;
    int row = 0;
    int column = 0;

    friend bool operator==(const Location&, const Location&) = default;
};

/// A failure: a code, what it is about, where it is and a technical detail (never translated).
struct Error {
    ErrorCode code = ErrorCode::InvalidArgument;
    QString subject; ///< the name, path or value in question, verbatim
    Location where;
    QString detail; ///< text of a library, or a list of the allowed values

    friend bool operator==(const Error&, const Error&) = default;
};

/// Either a value or an Error. Reading the one that is not there is a programming error.
template <typename T>
class [[nodiscard]] Result final {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T& value() const& { return std::get<0>(m_state); }
    [[nodiscard]] T& value() & { return std::get<0>(m_state); }
    [[nodiscard]] T value() && {
        return std::get<0>(std::move(m_state));
    } ///< by value: a loop over f().value() is safe
    [[nodiscard]] const Error& error() const { return std::get<1>(m_state); }

    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T operator*() && { return std::move(*this).value(); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> final {
public:
    Result() = default;
    Result(Error error) : m_state(std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<std::monostate, Error> m_state;
};

/// Moves a value out of a result into `out`, or gives the error back.
template <typename T>
Result<void> take(Result<T> result, T* out) {
    if (!result)
        return result.error();
    *out = *std::move(result);
    return {};
}

} // namespace svodka::core
