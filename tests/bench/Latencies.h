#pragma once

#include <benchmark/benchmark.h>
#include <chrono>
#include <vector>

namespace somotcua::bench {

/// How long each of many runs took; the counters p50, p95, p99 and max, in milliseconds.
class Latencies
{
public:
    template <typename Work>
    void time(Work work)
    {
        const auto start = std::chrono::steady_clock::now();
        work();
        m_milliseconds.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    void report(benchmark::State &state);

private:
    std::vector<double> m_milliseconds;
};

} // namespace somotcua::bench
