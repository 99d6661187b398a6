#include "ReportBench.h"

#include "BareSqlite.h"
#include "base/LocalTime.h"
#include "BenchLedger.h"
#include "BuildReport.h"
#include "counts/Comparison.h"
#include "Latencies.h"

#include <deque>

using namespace Qt::StringLiterals;

namespace somotcua::bench {

namespace {

constexpr int kRuns = 40;

// One plain statement a figure, as a hand would write it over these tables and indexes. ?1 is the first day, ?2 the
// last.
constexpr auto kTally = {
    R"sql(SELECT field, count(*), count(*) FILTER (WHERE outcome = 'not_submitted')
          FROM assist LEFT JOIN procedure ON procedure.id = procedure_id
          WHERE assist.voided_at IS NULL AND day BETWEEN ?1 AND ?2 GROUP BY field)sql",
    R"sql(SELECT field, count(*) FILTER (WHERE channel = 'online' AND dossier.online_level = 'toan_trinh'),
                 count(*) FILTER (WHERE channel = 'online' AND dossier.online_level = 'mot_phan'),
                 count(*) FILTER (WHERE channel = 'online' AND dossier.online_level NOT IN ('toan_trinh', 'mot_phan')),
                 count(*) FILTER (WHERE channel <> 'online')
          FROM dossier LEFT JOIN procedure ON procedure.id = procedure_id
          WHERE dossier.voided_at IS NULL AND submitted_day BETWEEN ?1 AND ?2 GROUP BY field)sql",
    R"sql(SELECT field, count(*), count(*) FILTER (WHERE phase = 2 AND finish_day < due_day),
                 count(*) FILTER (WHERE phase = 2 AND finish_day > due_day)
          FROM dossier_span LEFT JOIN procedure ON procedure.id = procedure_id
          WHERE phase >= 2 AND finish_day BETWEEN ?1 AND ?2 AND from_day <= ?2 AND until_day > ?2 GROUP BY field)sql",
    R"sql(SELECT field, count(*), count(*) FILTER (WHERE phase = 0 AND due_day < ?2)
          FROM dossier_span LEFT JOIN procedure ON procedure.id = procedure_id
          WHERE phase < 2 AND length_class IN (0, 1, 2, 3) AND until_day > ?2 AND from_day <= ?2 AND ?1 <= ?2
          GROUP BY field)sql",
    R"sql(SELECT code, count(*) FROM assist JOIN assist_obstacle ON assist_id = assist.id
          WHERE assist.voided_at IS NULL AND day BETWEEN ?1 AND ?2 GROUP BY code)sql",
    R"sql(SELECT help_session.id, count(*), count(DISTINCT dossier.id), count(DISTINCT assist.volunteer_id),
                 avg(unixepoch(ended_at) - unixepoch(started_at))
          FROM help_session
          JOIN assist ON assist.session_id = help_session.id AND assist.voided_at IS NULL
          LEFT JOIN dossier ON dossier.id = assist.dossier_id AND submitted_day = help_session.day
                           AND dossier.voided_at IS NULL
          WHERE help_session.day BETWEEN ?1 AND ?2
          GROUP BY help_session.id)sql",
};
constexpr auto kMeasures = {
    R"sql(SELECT count(*), count(*) FILTER (WHERE previous_day IS NULL OR previous_day < ?1)
          FROM assist WHERE voided_at IS NULL AND day BETWEEN ?1 AND ?2)sql",
    "SELECT count(*) FROM dossier WHERE voided_at IS NULL AND submitted_day BETWEEN ?1 AND ?2",
};

class BareCounts
{
public:
    explicit BareCounts(const QString &path)
        : m_database(path, false)
    {
        for (const char *sql : kTally)
            m_tally.emplace_back(m_database, sql);
        for (const char *sql : kMeasures)
            m_measures.emplace_back(m_database, sql);
    }

    void tally(const Period &week)
    {
        count(m_tally, {week.first(), week.last()});
        for (const ComparedDays &days :
             {comparedPeriod(week, week.last()), comparedMonth(week.last()), comparedYear(week.last())})
            compare(days);
    }

    void comparison(const Period &period)
    {
        compare(comparedPeriod(period, period.last()));
        for (const ComparedMonth &month : comparedMonths(period, period.last())) {
            count(m_measures, month.current);
            count(m_measures, month.lastYear);
        }
    }

private:
    void compare(const ComparedDays &days)
    {
        for (const DayRange &run : {days.current, days.previous, days.lastYear})
            count(m_measures, run);
    }

    static void count(std::deque<BareStatement> &statements, const DayRange &days)
    {
        const QByteArray first = days.first.toString(Qt::ISODate).toLatin1();
        const QByteArray last = days.last.toString(Qt::ISODate).toLatin1();
        for (BareStatement &statement : statements) {
            statement.bind(1, first).bind(2, last);
            while (statement.next())
                benchmark::DoNotOptimize(statement.integer(1));
            statement.reset();
        }
    }

    BareDatabase m_database;
    std::deque<BareStatement> m_tally;
    std::deque<BareStatement> m_measures;
};

void ours(benchmark::State &state, const QString &path, ReportKind kind, const Period &period)
{
    const auto database = openLedger(path, OpenMode::ReadOnly);
    Latencies latencies;
    for ([[maybe_unused]] auto _ : state) {
        latencies.time([&] {
            if (!buildReport(*database, kind, period, momentOf(period.last(), QTime(18, 0)), u"vi"_s))
                state.SkipWithError("no report");
        });
    }
    latencies.report(state);
}

void bare(benchmark::State &state, const QString &path, const std::function<void(BareCounts &)> &count)
{
    BareCounts counts(path);
    Latencies latencies;
    for ([[maybe_unused]] auto _ : state)
        latencies.time([&] { count(counts); });
    latencies.report(state);
}

} // namespace

void registerReports(const QString &path, const BenchEntries &entries)
{
    const QDate last = entries.day(entries.days() - 1);
    const Period week = Period::weekOf(last).before();
    const int year = last > QDate(last.year(), 9, 30) ? last.year() : last.year() - 1;
    const Period months = *Period::between(QDate(year, 1, 1), QDate(year, 9, 30));

    const auto add = [&](const char *name, auto &&run, auto &&...arguments) {
        benchmark::RegisterBenchmark(name, run, path, arguments...)->Iterations(kRuns)->Unit(benchmark::kMillisecond);
    };
    add("weekly tally", ours, ReportKind::WeeklyTally, week);
    add("weekly tally, bare SQLite", bare, [week](BareCounts &counts) { counts.tally(week); });
    add("nine-month comparison", ours, ReportKind::Comparison, months);
    add("nine-month comparison, bare SQLite", bare, [months](BareCounts &counts) { counts.comparison(months); });
}

} // namespace somotcua::bench
