#pragma once

#include <benchmark/benchmark.h>
#include <map>

namespace somotcua::bench {

/// Shows the runs as they come and, at the end, what was to be reached beside what was.
class TargetReporter : public benchmark::ConsoleReporter
{
public:
    void ReportRuns(const std::vector<Run> &runs) override;
    /// Whether every target that was measured is met.
    bool printTargets();

private:
    struct Measured
    {
        double milliseconds = 0;
        std::map<std::string, double> counters;
    };
    std::map<std::string, Measured> m_measured;
};

} // namespace somotcua::bench
