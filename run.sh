#!/usr/bin/env bash
# Installs what is missing, builds, opens the window: ./run.sh [LEDGER]
# Without a display it makes the sample ledger and its weekly tally as text, PDF and workbook instead.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

echo "Sổ Một Cửa: installs what is missing, builds (the first time takes minutes) and opens the window."
"$root/scripts/install-packages.sh"
"$root/scripts/build.sh" release

if [[ -n "${DISPLAY:-}" || -n "${WAYLAND_DISPLAY:-}" ]]; then
    exec "$root/build/release/bin/somotcua" "$@"
fi

sample=$root/build/sample
rm -rf "$sample"
mkdir -p "$sample"
cli=$root/build/release/bin/somotcua-cli
"$cli" sample "$sample/sample.somotcua" >"$sample/sample.log"
for format in text pdf xlsx; do
    file=$sample/weekly-tally-2024-W39.${format/text/txt}
    "$cli" report weekly-tally "$sample/sample.somotcua" --week 2024-W39 --format "$format" -o "$file" >>"$sample/sample.log"
done
echo "There is no display here. The sample ledger and its weekly tally (text, PDF, XLSX) are in $sample"
