#include "Command.h"

#include "Explain.h"

namespace somotcua {

ExitCode exitCodeOf(Fault fault)
{
    switch (fault) {
    case Fault::BadDay:
    case Fault::BadPeriod:
    case Fault::BadSchedule:
    case Fault::BadIdentityNumber:
    case Fault::BadPhoneNumber:
    case Fault::NameMissing:
    case Fault::UnknownDossier:
    case Fault::UnknownAssist:
    case Fault::UnknownCitizen:
    case Fault::UnknownProcedure:
    case Fault::UnknownVolunteer:
    case Fault::UnknownStatus:
    case Fault::UnknownOutcome:
    case Fault::UnknownObstacle:
    case Fault::UnknownSession:
    case Fault::DayInFuture:
    case Fault::DayBeforeSubmission:
    case Fault::ReasonMissing:
    case Fault::CodeTaken:
    case Fault::NameTaken:
    case Fault::ValidityOverlaps:
    case Fault::DaysReversed:
    case Fault::BadNumber:
    case Fault::UnknownHamlet:
    case Fault::MakeupOnWorkday:
    case Fault::NothingToUndo:
        return kWrongCommandLine;
    case Fault::FileMissing:
    case Fault::FileUnreadable:
    case Fault::MapUnreadable:
    case Fault::FileUnwritable:
    case Fault::BookWithoutHeading:
    case Fault::BookQuoteOpen:
    case Fault::BookEncoding:
    case Fault::BookKind:
    case Fault::BookColumn:
    case Fault::TableColumns:
        return kFileUnusable;
    case Fault::LedgerMissing:
    case Fault::LedgerExists:
    case Fault::LedgerForeign:
    case Fault::LedgerNewer:
    case Fault::LedgerOlder:
    case Fault::LedgerDamaged:
    case Fault::LedgerReadOnly:
    case Fault::LedgerLocked:
    case Fault::LedgerFull:
    case Fault::LedgerFailed:
    case Fault::ReportContradicts:
        return kLedgerUnusable;
    case Fault::StatusNotNext:
    case Fault::AlreadyTakenBack:
    case Fault::Conflict:
    case Fault::Stopped:
        return kNotAllowed;
    }
    Q_UNREACHABLE();
}

const QList<Command> &commands()
{
    static const QList<Command> all
        = {newCommand(),    sampleCommand(), importCommand(), exportCommand(),   logCommand(),
           statusCommand(), searchCommand(), reportCommand(), readSheetCommand()};
    return all;
}

int reportFault(Console &console, const Error &error)
{
    console.err << explain(error).simplified() << '\n';
    return exitCodeOf(error.fault);
}

int reportUsage(Console &console, const QString &sentence)
{
    console.err << sentence.simplified() << '\n';
    return kWrongCommandLine;
}

} // namespace somotcua
