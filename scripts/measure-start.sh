#!/usr/bin/env bash
# scripts/measure-start.sh LEDGER [RUNS]: from process start to the window that shows the ledger's first page, beside
# DB Browser for SQLite opening the same file, in turns in one run. Prints the medians and their ratio (wanted: 0.7).
# Needs xvfb, xdotool and sqlitebrowser; the ledger is opened on a copy of the settings of nobody.
set -euo pipefail
ledger=$(realpath "${1:?a ledger is needed}")
runs=${2:-7}
here=$(cd "$(dirname "$0")/.." && pwd)
for tool in Xvfb xdotool sqlitebrowser python3; do
    command -v "$tool" >/dev/null || { echo "$tool is missing: apt-get install xvfb xdotool sqlitebrowser python3" >&2; exit 1; }
done
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home XDG_RUNTIME_DIR=$home LANG=vi_VN.UTF-8
chmod 700 "$home"
xvfb-run -a -s "-screen 0 1366x768x24" python3 - "$here/build/release/bin/somotcua" "$ledger" "$runs" <<'PYTHON'
import statistics, subprocess, sys, time

ours, ledger, runs = sys.argv[1], sys.argv[2], int(sys.argv[3])


def mapped(command):
    begin = time.monotonic()
    program = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while time.monotonic() - begin < 60:
            seen = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(program.pid), "--name", "."],
                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
            if seen.stdout.strip():
                return (time.monotonic() - begin) * 1000
        raise SystemExit(f"{command[0]} showed no window")
    finally:
        program.kill()
        program.wait()


times = {"somotcua": [], "sqlitebrowser": []}
for run in range(runs + 1):  # the first one warms the caches
    for name, command in (("somotcua", [ours, ledger]), ("sqlitebrowser", ["sqlitebrowser", "-R", ledger])):
        took = mapped(command)
        if run:
            times[name].append(took)
for name, each in times.items():
    print(f"{name:14} median {statistics.median(each):6.0f} ms   min {min(each):6.0f}   max {max(each):6.0f}")
ratio = statistics.median(times["somotcua"]) / statistics.median(times["sqlitebrowser"])
print(f"ratio {ratio:.2f} (wanted: at most 0.70)")
PYTHON
