#pragma once

#include <QString>

namespace somotcua {

/// What went wrong, as far as anybody branches on it. `explain` (actions) has a sentence for each of them; the command
/// line has an exit code for each family.
enum class Fault : quint8
{
    // What was asked for is wrong: the command line ends with 2.
    BadDay,
    BadPeriod,
    BadSchedule,
    BadIdentityNumber,
    BadPhoneNumber,
    NameMissing,
    UnknownDossier,
    UnknownAssist,
    UnknownCitizen,
    UnknownProcedure,
    UnknownVolunteer,
    UnknownStatus,
    UnknownOutcome,
    UnknownObstacle,
    UnknownSession,
    DayInFuture,
    DayBeforeSubmission,
    ReasonMissing,
    CodeTaken,
    NameTaken,
    ValidityOverlaps,
    DaysReversed,
    BadNumber,
    UnknownHamlet,
    MakeupOnWorkday,
    NothingToUndo,
    // A file named as input or output cannot be used: 3.
    FileMissing,
    FileUnreadable,
    MapUnreadable,
    FileUnwritable,
    BookWithoutHeading,
    BookQuoteOpen,
    BookEncoding,
    BookKind,
    BookColumn,
    TableColumns,
    // The ledger cannot be used: 4.
    LedgerMissing,
    LedgerExists,
    LedgerForeign,
    LedgerNewer,
    LedgerOlder,
    LedgerDamaged,
    LedgerReadOnly,
    LedgerLocked,
    LedgerFull,
    LedgerFailed,
    ReportContradicts,
    // Not allowed: 5.
    StatusNotNext,
    AlreadyTakenBack,
    Conflict,
    Stopped,
};

/// A fault, what it is about (shown to people) and a detail (for the helper behind «Chi tiết», never shown alone).
struct Error
{
    Fault fault;
    QString subject;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace somotcua
