#pragma once

#include "base/Error.h"
#include "CommandLine.h"
#include "Console.h"

#include <QList>

namespace somotcua {

/// How the program ends (docs/contract.md §1). The numbers are relied on by other programs.
enum ExitCode : int
{
    kDone = 0,
    kSomeRowsRefused = 1,
    kWrongCommandLine = 2,
    kFileUnusable = 3,
    kLedgerUnusable = 4,
    kNotAllowed = 5,
};

ExitCode exitCodeOf(Fault fault);

/// One verb: what it takes, what it says about itself, what it does. One file each under commands/.
struct Command
{
    QString verb;
    QString synopsis; // "LEDGER CODE STATUS"
    int leastPositional = 1;
    int mostPositional = 1; // -1: any number
    QString (*summary)();
    QString example;
    QList<Option> (*options)();
    int (*run)(const Arguments &arguments, Console &console);
};

/// All verbs that exist, in the order of the help.
const QList<Command> &commands();

Command newCommand();
Command sampleCommand();
Command importCommand();
Command exportCommand();
Command logCommand();
Command statusCommand();
Command searchCommand();
Command reportCommand();
Command readSheetCommand();

/// One line on standard error, and the exit code that goes with it.
int reportFault(Console &console, const Error &error);
int reportUsage(Console &console, const QString &sentence);

} // namespace somotcua
