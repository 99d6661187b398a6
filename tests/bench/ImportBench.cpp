#include "ImportBench.h"

#include "BareLedger.h"
#include "BenchLedger.h"
#include "ImportBook.h"

#include <QFile>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace somotcua::bench {

namespace {

constexpr int kRows = 20000;

/// A late book: days all over the last year, codes that nobody has yet.
QList<AssistEntry> bookEntries(const BenchEntries &entries)
{
    QList<AssistEntry> rows;
    rows.reserve(kRows);
    const int firstDay = entries.days() - 250;
    for (int number = 0; number < kRows; ++number) {
        const quint64 seed = mixed(quint64(number) + 991);
        AssistEntry entry = entries.entry(qint64(seed % quint64(entries.dossiers())));
        if (number % 4 == 0) {
            const Person person = personOf(quint64(entries.people()) + seed % 90000);
            entry.citizen = person.name;
            entry.birth = person.birth;
            entry.identity = IdentityNumber::read(person.identity);
            entry.phone = PhoneNumber::read(person.phone);
        }
        const qint64 moved = entry.day.daysTo(entries.day(firstDay + number * 249 / kRows));
        const auto move = [&](std::optional<QDate> &day) {
            if (day)
                day = day->addDays(moved);
        };
        entry.day = entry.day.addDays(moved);
        move(entry.received);
        move(entry.due);
        move(entry.finished);
        move(entry.returned);
        entry.code = DossierCode::read(u"H26.12-%1-%2"_s.arg(entry.day.toString(u"yyMMdd"_s)).arg(800000 + number));
        rows += entry;
    }
    return rows;
}

QByteArray cell(const std::optional<QDate> &day)
{
    return day ? day->toString(u"dd/MM/yyyy"_s).toLatin1() : QByteArray();
}

QByteArray csvOf(const QList<AssistEntry> &rows)
{
    QByteArray csv = "date,shift,volunteer,citizen,birth,identity,phone,hamlet,procedure,outcome,code,received,due,"
                     "finished,returned\r\n";
    for (const AssistEntry &row : rows) {
        const QByteArrayList cells{cell(row.day),
                                   "Chiều",
                                   row.volunteer->toUtf8(),
                                   row.citizen.toUtf8(),
                                   cell(row.birth->day),
                                   row.identity->text().toLatin1(),
                                   row.phone->text().toLatin1(),
                                   row.hamlet->toUtf8(),
                                   row.procedureCode->toLatin1(),
                                   idOf(row.effectiveOutcome()).toLatin1(),
                                   row.code->text().toLatin1(),
                                   cell(row.received),
                                   cell(row.due),
                                   cell(row.finished),
                                   cell(row.returned)};
        csv += cells.join(',') + "\r\n";
    }
    return csv;
}

void importOurs(benchmark::State &state, const QString &path, const BenchEntries &entries)
{
    const QString copy = copyOf(path, u".import"_s);
    const QString book = path + u".book.csv"_s;
    QFile file(book);
    if (!file.open(QIODevice::WriteOnly) || file.write(csvOf(bookEntries(entries))) < 0) {
        state.SkipWithError("cannot write the book");
        return;
    }
    file.close();
    const auto database = openLedger(copy, OpenMode::ReadWrite);
    const Stamp stamp{momentOf(entries.day(entries.days() - 1), QTime(19, 0)), u"somotcua-bench"_s};
    for ([[maybe_unused]] auto _ : state) {
        const auto answer = importBook(*database, {{book}, ImportMode::Write, {}, {}}, stamp);
        if (!answer || answer->assists != kRows) {
            state.SkipWithError("not all rows went in");
            return;
        }
    }
    state.counters["rows_per_s"] = benchmark::Counter(kRows, benchmark::Counter::kIsRate);
}

void importBare(benchmark::State &state, const QString &path, const BenchEntries &entries)
{
    const QString copy = copyOf(path, u".import"_s);
    BareDatabase database(copy, true);
    BareLedger ledger(database);
    std::vector<BareLedger::Row> rows;
    for (const AssistEntry &entry : bookEntries(entries))
        rows.push_back(ledger.prepare(entry));
    const QByteArray cells(220, 'x');
    for ([[maybe_unused]] auto _ : state) {
        database.run("BEGIN IMMEDIATE");
        for (const BareLedger::Row &row : rows) {
            ledger.write(row, ledger.sessionOf(row));
            ledger.remember(row.day + cells);
        }
        database.run("COMMIT");
    }
    state.counters["rows_per_s"] = benchmark::Counter(kRows, benchmark::Counter::kIsRate);
}

} // namespace

void registerImports(const QString &path, const BenchEntries &entries)
{
    benchmark::RegisterBenchmark("import", importOurs, path, entries)
        ->Iterations(1)
        ->UseRealTime()
        ->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("import, bare SQLite", importBare, path, entries)
        ->Iterations(1)
        ->UseRealTime()
        ->Unit(benchmark::kMillisecond);
}

} // namespace somotcua::bench
