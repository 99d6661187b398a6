#include "BenchLedger.h"
#include "EveryReportBench.h"
#include "ImportBench.h"
#include "PageBench.h"
#include "ReportBench.h"
#include "SaveBench.h"
#include "SearchBench.h"
#include "Targets.h"
#include "WriterBench.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QGuiApplication>

#include <benchmark/benchmark.h>
#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    using namespace somotcua::bench;
    benchmark::Initialize(&argc, argv); // takes its own --benchmark_… options
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) // pages are laid out, none is shown
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures the ledger beside the bare SQLite C API."_s);
    parser.addHelpOption();
    const QCommandLineOption dossiers(u"dossiers"_s, u"How many dossiers the ledger has."_s, u"N"_s, u"100000"_s);
    const QCommandLineOption ledger(
        u"ledger"_s, u"Where the ledger is kept for the next run; made when it is not there."_s, u"FILE"_s);
    const QCommandLineOption once(u"once"_s, u"Remove the ledger at the end."_s);
    parser.addOptions({dossiers, ledger, once});
    parser.process(application);

    bool isNumber = false;
    LedgerWanted wanted;
    wanted.dossiers = parser.value(dossiers).toLongLong(&isNumber);
    if (!isNumber || wanted.dossiers < 1000) {
        std::fprintf(stderr, "somotcua-bench: --dossiers wants a number from 1000 on\n");
        return 2;
    }
    wanted.path = parser.isSet(ledger) ? parser.value(ledger)
                                       : QDir::temp().filePath(u"somotcua-bench-%1.somotcua"_s.arg(wanted.dossiers));
    makeLedger(wanted);

    const BenchEntries entries(wanted.dossiers);
    registerSearches(wanted.path, entries);
    registerPages(wanted.path, entries);
    registerReports(wanted.path, entries);
    registerEveryReport(wanted.path, entries);
    registerWriters();
    registerSaves(wanted.path, entries);
    registerImports(wanted.path, entries);

    TargetReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    reporter.printTargets();
    for (const QString &ending : {u".saves"_s, u".import"_s, u".book.csv"_s}) {
        for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(wanted.path + ending + end);
    }
    if (parser.isSet(once))
        QFile::remove(wanted.path);
    return 0;
}
