#include "SaveBench.h"

#include "BareLedger.h"
#include "BenchLedger.h"
#include "Latencies.h"
#include "LogAssist.h"

using namespace Qt::StringLiterals;

namespace somotcua::bench {

namespace {

constexpr int kSaves = 1000;

/// As the desk saves: today, most of the people known, no result yet, every dossier with a code of its own.
AssistEntry deskEntry(const BenchEntries &entries, int number)
{
    const quint64 seed = mixed(quint64(number) + 77);
    AssistEntry entry = entries.entry(qint64(seed % quint64(entries.dossiers())));
    if (number % 4 == 0) {
        const Person person = personOf(quint64(entries.people()) + seed % 90000);
        entry.citizen = person.name;
        entry.birth = person.birth;
        entry.identity = IdentityNumber::read(person.identity);
        entry.phone = PhoneNumber::read(person.phone);
    }
    entry.day = entries.day(entries.days() - 1);
    entry.code = DossierCode::read(u"H26.12-241231-%1"_s.arg(900000 + number));
    entry.due.reset();
    entry.finished.reset();
    entry.returned.reset();
    entry.received.reset();
    return entry;
}

Stamp deskStamp(const BenchEntries &entries)
{
    return {momentOf(entries.day(entries.days() - 1), QTime(14, 0)), u"Khuất Thị Hà"_s};
}

void saveOurs(benchmark::State &state, const QString &path, const BenchEntries &entries)
{
    const QString copy = copyOf(path, u".saves"_s);
    const auto database = openLedger(copy, OpenMode::ReadWrite);
    const Stamp stamp = deskStamp(entries);
    Latencies latencies;
    int number = 0;
    for ([[maybe_unused]] auto _ : state) {
        const AssistEntry entry = deskEntry(entries, number++);
        bool saved = false;
        latencies.time([&] { saved = logAssist(*database, entry, stamp).has_value(); });
        if (!saved) {
            state.SkipWithError("not saved");
            return;
        }
    }
    latencies.report(state);
}

void saveBare(benchmark::State &state, const QString &path, const BenchEntries &entries)
{
    const QString copy = copyOf(path, u".saves"_s);
    BareDatabase database(copy, true);
    BareLedger ledger(database);
    BareStatement begin(database, "BEGIN IMMEDIATE");
    BareStatement commit(database, "COMMIT");
    Latencies latencies;
    int number = 0;
    for ([[maybe_unused]] auto _ : state) {
        const BareLedger::Row row = ledger.prepare(deskEntry(entries, number++));
        latencies.time([&] {
            begin.run();
            ledger.write(row, ledger.sessionOf(row));
            ledger.audit();
            commit.run();
        });
    }
    latencies.report(state);
}

} // namespace

void registerSaves(const QString &path, const BenchEntries &entries)
{
    benchmark::RegisterBenchmark("save", saveOurs, path, entries)->Iterations(kSaves)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("save, bare SQLite", saveBare, path, entries)
        ->Iterations(kSaves)
        ->Unit(benchmark::kMillisecond);
}

} // namespace somotcua::bench
