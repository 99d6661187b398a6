#!/usr/bin/env bash
# scripts/update-translations.sh [FOLDER]: brings somotcua_vi.ts and somotcua_en.ts (in translations/ or FOLDER) up to date
# with the sources, and takes the Vietnamese a programmer left beside a text ("//: vi: …") where none stands yet.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder=${1:-translations}

lupdate=$(command -v lupdate6 || echo /usr/lib/qt6/bin/lupdate)
includes=()
for root in core/*/ ui/ app/*/ translations/; do
    includes+=(-I "$root")
done
obsolete=(-no-obsolete)
if [[ -n "${KEEP_VANISHED:-}" ]]; then
    obsolete=()
fi
run() {
    "$lupdate" "${includes[@]}" -recursive core ui app -locations none "${obsolete[@]}" -silent "$@"
}
run -source-language en -target-language vi_VN -ts "$folder/somotcua_vi.ts"
run -source-language en -target-language en_GB -pluralonly -ts "$folder/somotcua_en.ts"
if [[ -z "${KEEP_VANISHED:-}" ]]; then
    python3 scripts/take-translations.py "$folder/somotcua_vi.ts" "$folder/somotcua_en.ts"
fi
