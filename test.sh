#!/usr/bin/env bash
# Installs what is missing, builds, runs every test: ./test.sh [--long]
# --long kills imports and saves 2,000 times instead of 200.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

case "${1:-}" in
    "") ;;
    --long) export SOMOTCUA_LONG=1 ;;
    *) echo "usage: ./test.sh [--long]" >&2; exit 2 ;;
esac

echo "Sổ Một Cửa: installs what is missing, builds (the first time takes minutes) and runs every test."
scripts/install-packages.sh
scripts/build.sh release
scripts/run-tests.sh release
