#include "WriterBench.h"

#include "PdfFile.h"
#include "ReportFile.h"
#include "ReportFixtures.h"

#include <benchmark/benchmark.h>

namespace somotcua::bench {

namespace {

constexpr int kDossiers = 5000;
constexpr int kRuns = 5;

void paper(benchmark::State &state)
{
    const Report report = fixtures::dossierRegister(kDossiers);
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(asPdf(layOut(report)).size());
}

void workbook(benchmark::State &state, ReportFormat format)
{
    const Report report = fixtures::dossierRegister(kDossiers);
    for ([[maybe_unused]] auto _ : state) {
        if (!bytesOf(report, format))
            state.SkipWithError("no workbook");
    }
}

} // namespace

void registerWriters()
{
    const auto add = [](const char *name, auto &&run, auto &&...arguments) {
        benchmark::RegisterBenchmark(name, run, arguments...)->Iterations(kRuns)->Unit(benchmark::kMillisecond);
    };
    add("register of 5,000 as PDF", paper);
    add("register of 5,000 as XLSX", workbook, ReportFormat::Xlsx);
    add("register of 5,000 as ODS", workbook, ReportFormat::Ods);
}

} // namespace somotcua::bench
