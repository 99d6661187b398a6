#!/usr/bin/env bash
# Installs the Debian 12 packages that building, running and testing need and that are missing: as root, else asking for
# sudo once. With --checks also what .ci/run looks with. Says nothing when nothing is missing.
set -euo pipefail

packages=(
    # compiler and build
    cmake ninja-build g++ ccache mold
    # Qt: libraries, the tools that compile translations, the plugins loaded at run time
    qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev libqt6svg6 libqt6sql6-sqlite qt6-qpa-plugins
    # storage and file formats
    libsqlite3-dev sqlite3 libxlsxwriter-dev libzip-dev libqrencode-dev
    # fonts and icons embedded at build time
    fonts-croscore fonts-noto-core bootstrap-icons
    # tests and scripts: benchmarks, printed pages and their codes read back, workbooks opened, a screen for the window
    libbenchmark-dev poppler-utils zbar-tools unzip tzdata xvfb xauth python3
)
if [[ "${1:-}" == --checks ]]; then
    packages+=(clang-format-14 clang-tidy-19 clang-19 libclang-rt-19-dev)
fi

missing=()
for package in "${packages[@]}"; do
    if [[ "$(dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null)" != installed ]]; then
        missing+=("$package")
    fi
done
if ((${#missing[@]} == 0)); then
    exit 0
fi

echo "Installing ${#missing[@]} Debian packages: ${missing[*]}"

# The lists of packages are fetched only when they are too old or absent; everything in one call, so sudo asks once.
install='
    export DEBIAN_FRONTEND=noninteractive
    get="apt-get -qq -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0"
    $get install --yes --no-install-recommends "$@" ||
        { $get update && $get install --yes --no-install-recommends "$@"; }'
as_root=()
if ((EUID != 0)); then
    if ! command -v sudo >/dev/null; then
        echo "Not root and no sudo here. Run as root: apt-get install ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi

log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! "${as_root[@]}" sh -c "$install" install "${missing[@]}" >"$log" 2>&1; then
    cat "$log" >&2
    echo "The packages could not be installed. Is this Debian 12, and is the network there?" >&2
    exit 1
fi
