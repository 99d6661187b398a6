#include "Targets.h"

#include <array>
#include <cstdio>
#include <optional>

namespace somotcua::bench {

namespace {

/// What must hold at a million dossiers. `counter` empty: the mean time. `against` names the run that the figure is
/// divided by.
struct Target
{
    const char *what;
    const char *run;
    const char *counter;
    const char *against;
    double limit;
    bool atLeast;
    const char *unit;
};

constexpr std::array kTargets{
    Target{"search, prefixes of real names, p95", "search, prefixes of a name", "p95_ms", "", 10, false, "ms"},
    Target{"search, digits, p95", "search, digits", "p95_ms", "", 10, false, "ms"},
    Target{"search, code ends, p95", "search, code ends", "p95_ms", "", 10, false, "ms"},
    Target{"search, name and digits, p95", "search, name and digits", "p95_ms", "", 15, false, "ms"},
    Target{"search, words of several people, p95", "search, words of three people", "p95_ms", "", 15, false, "ms"},
    Target{"search, five single letters, p95", "search, five single letters", "p95_ms", "", 25, false, "ms"},
    Target{"weekly tally with all blocks", "weekly tally", "", "", 50, false, "ms"},
    Target{"nine-month comparison", "nine-month comparison", "", "", 50, false, "ms"},
    Target{"every report without rendering, the slowest", "every report", "slowest_ms", "", 300, false, "ms"},
    Target{"register of 5,000 dossiers as PDF", "register of 5,000 as PDF", "", "", 2000, false, "ms"},
    Target{"register of 5,000 dossiers as XLSX", "register of 5,000 as XLSX", "", "", 1000, false, "ms"},
    Target{"ledger, page at a random row, p95", "ledger, page at a random row", "p95_ms", "", 20, false, "ms"},
    Target{"ledger, resident memory", "ledger, page at a random row", "resident_mb", "", 150, false, "MB"},
    Target{"one save, times bare SQLite (p50)", "save", "p50_ms", "save, bare SQLite", 2.5, false, "×"},
    Target{"import, share of bare SQLite", "import", "rows_per_s", "import, bare SQLite", 0.3, true, "×"},
};

} // namespace

void TargetReporter::ReportRuns(const std::vector<Run> &runs)
{
    ConsoleReporter::ReportRuns(runs);
    for (const Run &run : runs) {
        if (run.error_occurred)
            continue;
        Measured measured;
        measured.milliseconds = run.GetAdjustedRealTime();
        for (const auto &[name, counter] : run.counters)
            measured.counters[name] = counter.value;
        m_measured[run.run_name.function_name] = measured;
    }
}

bool TargetReporter::printTargets()
{
    const auto figure = [&](const char *run, const char *counter) -> std::optional<double> {
        const auto found = m_measured.find(run);
        if (found == m_measured.end())
            return {};
        if (*counter == '\0')
            return found->second.milliseconds;
        const auto value = found->second.counters.find(counter);
        return value == found->second.counters.end() ? std::nullopt : std::optional(value->second);
    };
    bool all = true;
    std::printf("\n%-44s %12s %12s\n", "target at 1,000,000 dossiers", "wanted", "reached");
    for (const Target &target : kTargets) {
        std::optional<double> reached = figure(target.run, target.counter);
        if (reached && *target.against != '\0') {
            const auto bare = figure(target.against, target.counter);
            reached = bare && *bare > 0 ? std::optional(*reached / *bare) : std::nullopt;
        }
        if (!reached)
            continue;
        const bool met = target.atLeast ? *reached >= target.limit : *reached <= target.limit;
        all = all && met;
        std::printf("%-44s %s %6.1f %-3s %8.2f %-3s %s\n", target.what, target.atLeast ? "≥" : "≤", target.limit,
                    target.unit, *reached, target.unit, met ? "" : "MISSED");
    }
    return all;
}

} // namespace somotcua::bench
