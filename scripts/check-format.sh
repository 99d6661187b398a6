#!/usr/bin/env bash
# Is every C++ file written as .clang-format says? (Version 14: others break lines elsewhere.)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
git ls-files -z '*.cpp' '*.h' | xargs -0 --no-run-if-empty --max-args=20 --max-procs="$(nproc)" clang-format-14 --dry-run -Werror
