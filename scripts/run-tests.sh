#!/usr/bin/env bash
# scripts/run-tests.sh PRESET: runs the tests of a build; shows those that fail, and the line that counts them.
set -euo pipefail
preset=$1
cd "$(dirname "${BASH_SOURCE[0]}")/.."

log=build/$preset-tests.log
timeout=()
if [[ -n "${SOMOTCUA_LONG:-}" ]]; then
    timeout=(--timeout 3600)
fi
if ctest --preset "$preset" --parallel "$(nproc)" "${timeout[@]}" >"$log" 2>&1; then
    grep -E '^[0-9]+% tests passed|^Total Test time' "$log"
else
    # Everything but the lines of the tests that passed.
    grep -vE '^ *[0-9]+/[0-9]+ Test .* Passed|^ +Start +[0-9]+:' "$log" >&2 || cat "$log" >&2
    echo "Some tests failed; all of it is in $log" >&2
    exit 1
fi
