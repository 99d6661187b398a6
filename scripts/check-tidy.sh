#!/usr/bin/env bash
# clang-tidy over core/ with the checks of .clang-tidy, in a build folder of its own: no precompiled headers (they belong
# to another compiler), and only generated files are made there.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

folder=build/tidy
mkdir -p "$folder"
cmake -S . -B "$folder" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DSOMOTCUA_PRECOMPILE=OFF -DCMAKE_EXPORT_COMPILE_COMMANDS=ON \
    >"$folder.log" 2>&1 || { cat "$folder.log" >&2; exit 1; }
mapfile -t generated < <(ninja -C "$folder" -t targets all | grep -oE '^core/[^:]+_autogen:' | tr -d ':' | sort -u)
ninja -C "$folder" "${generated[@]}" >>"$folder.log" 2>&1 || { tail -n 40 "$folder.log" >&2; exit 1; }

git ls-files -z 'core/*.cpp' |
    xargs -0 --max-args=1 --max-procs="$(nproc)" clang-tidy-19 -p "$folder" --quiet \
        --extra-arg=-Wno-unknown-warning-option --extra-arg=-Wno-unused-command-line-argument 2>"$folder.errors"
