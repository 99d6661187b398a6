#!/usr/bin/env bash
# clang-tidy over core/ with the checks of .clang-tidy, in a build folder of its own: no precompiled headers (they belong
# to another compiler). Nothing is built there: no source of core/ includes a generated file.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export folder=build/tidy
mkdir -p "$folder"
cmake -S . -B "$folder" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DSOMOTCUA_PRECOMPILE=OFF -DCMAKE_EXPORT_COMPILE_COMMANDS=ON \
    >"$folder.log" 2>&1 || { cat "$folder.log" >&2; exit 1; }

tidy() {
    local database=$1
    shift
    clang-tidy-19 -p "$database" --quiet --extra-arg=-Wno-unknown-warning-option --extra-arg=-Wno-unused-command-line-argument "$@"
}

# A group that does not compile says nothing about its sources: they are looked at one by one.
look() {
    local group=$1 said
    shift
    if said=$(tidy "$folder/groups" "$group" 2>/dev/null); then
        return 0
    fi
    if grep -q 'clang-diagnostic-error' <<<"$said"; then
        local source failed=0
        for source in "$@"; do
            tidy "$folder" "$source" 2>/dev/null || failed=1
        done
        return $failed
    fi
    printf '%s\n' "$said"
    return 1
}
export -f tidy look

scripts/tidy-groups.py "$folder" core |
    xargs --max-lines=1 --max-procs="$(nproc)" bash -c 'look "$@"' look
