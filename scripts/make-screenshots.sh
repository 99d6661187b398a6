#!/usr/bin/env bash
# scripts/make-screenshots.sh: every page over the sample ledger at 100 % and 150 %, into docs/screenshots/.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

cmake --preset release >/dev/null
cmake --build --preset release --target screenshots >/dev/null
QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 build/release/bin/screenshots docs/screenshots 100 150
