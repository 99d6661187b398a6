#include "Latencies.h"

#include <algorithm>

namespace somotcua::bench {

void Latencies::report(benchmark::State &state)
{
    if (m_milliseconds.empty())
        return;
    std::ranges::sort(m_milliseconds);
    const auto at = [&](double share) {
        return m_milliseconds.at(size_t(double(m_milliseconds.size() - 1) * share));
    };
    state.counters["p50_ms"] = at(0.50);
    state.counters["p95_ms"] = at(0.95);
    state.counters["p99_ms"] = at(0.99);
    state.counters["max_ms"] = m_milliseconds.back();
}

} // namespace somotcua::bench
