#include "EveryReportBench.h"

#include "BareSqlite.h"
#include "base/LocalTime.h"
#include "BenchLedger.h"
#include "BuildReport.h"
#include "Latencies.h"

#include <algorithm>
#include <chrono>
#include <vector>

using namespace Qt::StringLiterals;

namespace somotcua::bench {

namespace {

constexpr int kRuns = 10;

// As a hand would read them over these tables and indexes. ?1 is the first day, ?2 the last.
constexpr auto kRegister = {
    R"sql(SELECT dossier.code, procedure.name, citizen.name, hamlet.name, citizen.phone, dossier.received_day,
                 dossier.due_day, dossier.returned_day,
                 (SELECT note FROM assist WHERE dossier_id = dossier.id AND note IS NOT NULL LIMIT 1)
          FROM dossier JOIN citizen ON citizen.id = dossier.citizen_id
          LEFT JOIN procedure ON procedure.id = dossier.procedure_id
          LEFT JOIN hamlet ON hamlet.id = citizen.hamlet_id
          WHERE dossier.voided_at IS NULL AND submitted_day BETWEEN ?1 AND ?2 ORDER BY submitted_day)sql",
};
constexpr auto kFollowUp = {
    R"sql(SELECT dossier.code, procedure.short_name, citizen.name, hamlet.name, citizen.phone, span.due_day, span.phase
          FROM dossier_span AS span JOIN dossier ON dossier.id = span.dossier_id
          JOIN citizen ON citizen.id = dossier.citizen_id
          LEFT JOIN procedure ON procedure.id = dossier.procedure_id
          LEFT JOIN hamlet ON hamlet.id = citizen.hamlet_id
          WHERE span.phase < 2 AND length_class IN (0, 1, 2, 3) AND until_day > ?2 AND from_day <= ?2
            AND (span.due_day <= date(?2, '4 days') OR span.phase = 1 OR dossier.code IS NULL) AND ?1 <= ?2
          ORDER BY span.due_day)sql",
};
constexpr auto kSessionSheet = {
    R"sql(SELECT help_session.id, count(*), count(DISTINCT assist.person_id), outcome
          FROM help_session JOIN assist ON assist.session_id = help_session.id AND assist.voided_at IS NULL
          WHERE help_session.day BETWEEN ?1 AND ?2 GROUP BY help_session.id, outcome)sql",
    R"sql(SELECT help_session.id, code, count(*)
          FROM help_session JOIN assist ON assist.session_id = help_session.id AND assist.voided_at IS NULL
          JOIN assist_obstacle ON assist_id = assist.id
          WHERE help_session.day BETWEEN ?1 AND ?2 GROUP BY help_session.id, code)sql",
    R"sql(SELECT help_session.id, citizen.name, procedure.short_name, dossier.code, span.due_day
          FROM help_session JOIN assist ON assist.session_id = help_session.id AND assist.voided_at IS NULL
          JOIN dossier ON dossier.id = assist.dossier_id
          JOIN dossier_span AS span ON span.dossier_id = dossier.id AND from_day <= ?2 AND until_day > ?2 AND phase < 2
          JOIN citizen ON citizen.id = assist.citizen_id
          LEFT JOIN procedure ON procedure.id = dossier.procedure_id
          WHERE help_session.day BETWEEN ?1 AND ?2)sql",
};

/// What is asked for at once.
struct Wanted
{
    ReportKind kind;
    Period period;
};

bool made(Database &database, const Wanted &wanted)
{
    return buildReport(database, wanted.kind, wanted.period, momentOf(wanted.period.last(), QTime(18, 0)), u"vi"_s)
        .has_value();
}

void ours(benchmark::State &state, const QString &path, const Wanted &wanted)
{
    const auto database = openLedger(path, OpenMode::ReadOnly);
    Latencies latencies;
    for ([[maybe_unused]] auto _ : state) {
        latencies.time([&] {
            if (!made(*database, wanted))
                state.SkipWithError("no report");
        });
    }
    latencies.report(state);
}

/// Each report again and again; `slowest_ms` is the middle run of the slowest one.
void slowest(benchmark::State &state, const QString &path, const QList<Wanted> &all)
{
    const auto database = openLedger(path, OpenMode::ReadOnly);
    double longest = 0;
    for ([[maybe_unused]] auto _ : state) {
        for (const Wanted &wanted : all) {
            std::vector<double> runs;
            for (int run = 0; run < kRuns; ++run) {
                const auto start = std::chrono::steady_clock::now();
                if (!made(*database, wanted))
                    state.SkipWithError("no report");
                runs.push_back(
                    std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
            }
            std::ranges::nth_element(runs, runs.begin() + kRuns / 2);
            longest = std::max(longest, runs.at(kRuns / 2));
        }
    }
    state.counters["slowest_ms"] = longest;
}

void bare(benchmark::State &state, const QString &path, std::initializer_list<const char *> sqls, const Period &period)
{
    BareDatabase database(path, false);
    const QByteArray first = period.first().toString(Qt::ISODate).toLatin1();
    const QByteArray last = period.last().toString(Qt::ISODate).toLatin1();
    Latencies latencies;
    for ([[maybe_unused]] auto _ : state) {
        latencies.time([&] {
            for (const char *sql : sqls) {
                BareStatement statement(database, sql);
                statement.bind(1, first).bind(2, last);
                while (statement.next())
                    benchmark::DoNotOptimize(statement.text(1));
            }
        });
    }
    latencies.report(state);
}

/// Lists of dossiers and sessions are made for a month at most; what counts is made for a year as well.
bool onlyCounts(ReportKind kind)
{
    static const QStringList lists{u"register"_s, u"follow-up"_s, u"session-sheet"_s, u"roster"_s};
    return !lists.contains(idOf(kind));
}

} // namespace

void registerEveryReport(const QString &path, const BenchEntries &entries)
{
    const Period month = Period::monthOf(entries.day(entries.days() - 1)).before();
    const Period year = Period::yearOf(month.last()).before();

    const auto add = [&](const QString &name, auto &&run, auto &&...arguments) {
        return benchmark::RegisterBenchmark(name.toUtf8().constData(), run, path, arguments...)
            ->Unit(benchmark::kMillisecond);
    };
    QList<Wanted> all;
    for (const ReportKind kind : reportKinds()) {
        all << Wanted{kind, month};
        add(u"report %1, month"_s.arg(idOf(kind)), ours, all.last())->Iterations(kRuns);
        if (!onlyCounts(kind))
            continue;
        all << Wanted{kind, year};
        add(u"report %1, year"_s.arg(idOf(kind)), ours, all.last())->Iterations(kRuns);
    }
    add(u"report register, month, bare SQLite"_s, bare, kRegister, month)->Iterations(kRuns);
    add(u"report follow-up, month, bare SQLite"_s, bare, kFollowUp, month)->Iterations(kRuns);
    add(u"report session-sheet, month, bare SQLite"_s, bare, kSessionSheet, month)->Iterations(kRuns);
    add(u"every report"_s, slowest, all)->Iterations(1);
}

} // namespace somotcua::bench
