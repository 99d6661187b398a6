#include "BenchLedger.h"

#include "AssistRecorder.h"
#include "AuditedWrite.h"
#include "BenchPeople.h"
#include "CreateLedger.h"
#include "imports/ImportStore.h"
#include "Statement.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace somotcua::bench {

namespace {

constexpr int kDaysInOneImport = 250; // about a year of working days

template <typename Value>
Value must(Result<Value> result)
{
    if (!result) {
        std::fprintf(stderr, "somotcua-bench: fault %d, %s, %s\n", int(result.error().fault),
                     qPrintable(result.error().subject), qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<Value>)
        return std::move(*result);
}

Stamp stampOf(QDate day)
{
    return {momentOf(day, QTime(18, 0)), u"somotcua-bench"_s};
}

/// How far a run before this one came, that was cut off.
int daysImported(Database &database)
{
    Statement imports(database, "SELECT count(*) FROM import_batch");
    must(imports.start());
    return imports.next() ? int(imports.integer(0)) * kDaysInOneImport : 0;
}

std::unique_ptr<Database> beginLedger(const QString &path, QDate firstDay)
{
    if (QFileInfo::exists(path))
        return must(Database::open(path, OpenMode::ReadWrite));
    NewLedger office;
    office.unitCode = u"09739"_s;
    office.unitName = u"UBND xã Võng Xuyên"_s;
    office.parentName = u"UBND huyện Phúc Thọ"_s;
    office.teamName = u"Tổ tình nguyện"_s;
    office.schedule = must(Schedule::parse(u"mon,wed,fri 13:30-17:00"_s));
    return must(createLedger(path, office, stampOf(firstDay)));
}

void importDays(Database &database, const BenchEntries &entries, int first, int last)
{
    AuditedWrite write(database, stampOf(entries.day(last - 1)), u"import"_s);
    must(write.begun());
    ImportStore imports(database);
    const ImportBatchId batch = must(imports.begin(write, {u"bench.csv"_s}));
    AssistRecorder recorder(write, batch);
    ImportCounts counts;
    for (int day = first; day < last; ++day) {
        for (const AssistEntry &entry : entries.entries(day)) {
            counts.dossiers += must(recorder.record(entry)).newDossier ? 1 : 0;
            ++counts.assists;
        }
    }
    must(recorder.finish());
    must(imports.finish(write, batch, counts));
    must(write.commit(u"bench.csv"_s, batch.value));
}

} // namespace

void makeLedger(const LedgerWanted &wanted)
{
    if (QFileInfo::exists(wanted.path))
        return;
    const BenchEntries entries(wanted.dossiers);
    const QString unfinished = wanted.path + u".making"_s;

    QElapsedTimer timer;
    timer.start();
    {
        const auto database = beginLedger(unfinished, entries.day(0));
        for (int day = daysImported(*database); day < entries.days(); day += kDaysInOneImport) {
            importDays(*database, entries, day, std::min(day + kDaysInOneImport, entries.days()));
            std::fprintf(stderr, "\rmaking %lld dossiers: %d %%, %.0f s", static_cast<long long>(wanted.dossiers),
                         day * 100 / entries.days(), double(timer.elapsed()) / 1000);
        }
    }
    std::fprintf(stderr, "\n");
    if (!QFile::rename(unfinished, wanted.path)) {
        std::fprintf(stderr, "somotcua-bench: cannot keep %s\n", qPrintable(wanted.path));
        std::exit(1);
    }
}

std::unique_ptr<Database> openLedger(const QString &path, OpenMode mode)
{
    return must(Database::open(path, mode));
}

QString copyOf(const QString &path, const QString &ending)
{
    const QString copy = path + ending;
    for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s, u"-lock"_s})
        QFile::remove(copy + end);
    if (!QFile::copy(path, copy)) {
        std::fprintf(stderr, "somotcua-bench: cannot copy to %s\n", qPrintable(copy));
        std::exit(1);
    }
    return copy;
}

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).replace("kB", "").trimmed().toDouble() / 1024;
    }
    return 0;
}

} // namespace somotcua::bench
