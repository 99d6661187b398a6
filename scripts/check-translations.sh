#!/usr/bin/env bash
# Has every text of the program its Vietnamese, every counted one its two English forms, and is nothing left over? The
# sources are read into a copy of the .ts files, where new texts turn up as unfinished, lost ones as vanished.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp translations/*.ts "$copy"
KEEP_VANISHED=1 scripts/update-translations.sh "$copy" >/dev/null

failed=0
for file in "$copy"/*.ts; do
    wrong=$(grep -B 6 -E 'type="(unfinished|vanished|obsolete)"|<numerusform></numerusform>|<translation></translation>' "$file" |
        grep -oE '<source>.*' | sed -E 's/<[^>]+>//g' || true)
    if [[ -n "$wrong" ]]; then
        echo "translations/$(basename "$file"): unfinished or left over; run scripts/update-translations.sh and fill in:"
        sed 's/^/    /' <<<"$wrong"
        failed=1
    fi
done
exit $failed
