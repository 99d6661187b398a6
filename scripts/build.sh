#!/usr/bin/env bash
# scripts/build.sh PRESET: configures and builds, quietly; what was said is kept in build/PRESET.log and shown on failure.
set -euo pipefail
preset=$1
cd "$(dirname "${BASH_SOURCE[0]}")/.."

mkdir -p build
log=build/$preset.log
if ! { cmake --preset "$preset" && cmake --build --preset "$preset" --parallel "$(nproc)"; } >"$log" 2>&1; then
    # The first failure matters; a long log ends with what ninja was doing besides.
    grep --max-count=1 --after-context=60 -E '^FAILED|CMake Error' "$log" >&2 || tail -n 60 "$log" >&2
    echo "The build failed; all of it is in $log" >&2
    exit 1
fi
