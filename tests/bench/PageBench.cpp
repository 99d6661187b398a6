#include "PageBench.h"

#include "BareSqlite.h"
#include "BenchLedger.h"
#include "DossierList.h"
#include "Latencies.h"

namespace somotcua::bench {

namespace {

constexpr int kPage = 128;
constexpr int kFirstRows = 256;
constexpr int kJumps = 300;

DossierFilter everything(const BenchEntries &entries)
{
    DossierFilter filter;
    filter.today = entries.day(entries.days() - 1);
    return filter;
}

void firstPage(benchmark::State &state, const QString &path, const BenchEntries &entries)
{
    const auto database = openLedger(path, OpenMode::ReadOnly);
    Latencies latencies;
    for ([[maybe_unused]] auto _ : state) {
        latencies.time([&] {
            const auto ids = dossierIds(*database, everything(entries), DossierOrder::SubmittedDay,
                                        SortDirection::Descending, kFirstRows, {});
            if (!ids || !dossierRows(*database, ids->mid(0, kPage)))
                state.SkipWithError("no page");
        });
    }
    latencies.report(state);
}

void allIds(benchmark::State &state, const QString &path, const BenchEntries &entries, DossierOrder order)
{
    const auto database = openLedger(path, OpenMode::ReadOnly);
    for ([[maybe_unused]] auto _ : state) {
        const auto ids = dossierIds(*database, everything(entries), order, SortDirection::Descending, -1, {});
        if (!ids)
            state.SkipWithError("no ids");
        else
            benchmark::DoNotOptimize(ids->size());
    }
}

void jumpOurs(benchmark::State &state, const QString &path, const BenchEntries &entries)
{
    const auto database = openLedger(path, OpenMode::ReadOnly);
    const auto ids = dossierIds(*database, everything(entries), DossierOrder::Name, SortDirection::Ascending, -1, {});
    if (!ids) {
        state.SkipWithError("no ids");
        return;
    }
    Latencies latencies;
    quint64 jump = 0;
    for ([[maybe_unused]] auto _ : state) {
        const qsizetype row = qsizetype(mixed(++jump) % quint64(ids->size() - kPage));
        latencies.time([&] {
            if (!dossierRows(*database, ids->mid(row, kPage)))
                state.SkipWithError("no page");
        });
    }
    latencies.report(state);
    state.counters["resident_mb"] = residentMegabytes();
}

void jumpBare(benchmark::State &state, const QString &path)
{
    BareDatabase database(path, false);
    std::vector<qint64> ids;
    BareStatement order(database, "SELECT id FROM dossier WHERE voided_at IS NULL ORDER BY name_key, id");
    while (order.next())
        ids.push_back(order.integer(0));
    BareStatement row(database,
                      "SELECT d.submitted_day, c.name, c.birth, d.code, p.short_name, d.due_day, d.status, "
                      "d.status_text, v.name, h.name FROM dossier d JOIN citizen c ON c.id = d.citizen_id "
                      "LEFT JOIN procedure p ON p.id = d.procedure_id "
                      "LEFT JOIN volunteer v ON v.id = d.volunteer_id "
                      "LEFT JOIN hamlet h ON h.id = d.hamlet_id WHERE d.id = ?1");
    Latencies latencies;
    quint64 jump = 0;
    for ([[maybe_unused]] auto _ : state) {
        const size_t first = mixed(++jump) % (ids.size() - kPage);
        latencies.time([&] {
            for (size_t place = first; place < first + kPage; ++place) {
                row.bind(1, ids.at(place));
                row.next();
                benchmark::DoNotOptimize(row.text(1));
                row.reset();
            }
        });
    }
    latencies.report(state);
}

} // namespace

void registerPages(const QString &path, const BenchEntries &entries)
{
    const auto unit = benchmark::kMillisecond;
    benchmark::RegisterBenchmark("ledger, first page", firstPage, path, entries)->Iterations(kJumps)->Unit(unit);
    benchmark::RegisterBenchmark("ledger, all ids by day", allIds, path, entries, DossierOrder::SubmittedDay)
        ->Iterations(3)
        ->Unit(unit);
    benchmark::RegisterBenchmark("ledger, all ids by name", allIds, path, entries, DossierOrder::Name)
        ->Iterations(3)
        ->Unit(unit);
    benchmark::RegisterBenchmark("ledger, page at a random row", jumpOurs, path, entries)
        ->Iterations(kJumps)
        ->Unit(unit);
    benchmark::RegisterBenchmark("ledger, page at a random row, bare SQLite", jumpBare, path)
        ->Iterations(kJumps)
        ->Unit(unit);
}

} // namespace somotcua::bench
