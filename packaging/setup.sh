# SPDX-License-Identifier: Apache-2.0
# Installs what the build and the tests need; sourced by run.sh and test.sh. Says what it is about to do.
# Debian 12: all from the release itself, except libsqlcipher-dev and catch2, whose versions there are too old;
# these two come from bookworm-backports, by name, from the mirror that this machine's own sources name.

renkei_build_packages=(
    build-essential cmake ninja-build ccache mold pkg-config
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    qt6-pdf-dev qt6-svg-dev qt6-image-formats-plugins libqt6sql6-sqlite qtkeychain-qt6-dev libgl-dev
    libsodium-dev libqpdf-dev libqrencode-dev libzxing-dev libxlsxwriter-dev libzip-dev libzxcvbn-dev
    libharfbuzz-dev libfreetype-dev
    fonts-morisawa-bizud-mincho fonts-morisawa-bizud-gothic fonts-ipamj-mincho
    xvfb xauth openbox
)
renkei_test_packages=(
    clang clang-format clang-tidy dbus dbus-daemon gnome-keyring libsecret-1-0 poppler-utils qpdf git
)
renkei_backports_packages=(libsqlcipher-dev catch2)

renkei_say() { printf '== %s\n' "$*"; }
renkei_stop() { printf '%s\n' "$*" >&2; exit 1; }

renkei_as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# The mirror of the release, as this machine's sources name it (deb822 or one-line style).
renkei_mirror() {
    local codename=$1 uri=""
    uri=$(awk -v codename="$codename" '
        function flush() { if (uris != "" && suites ~ ("(^| )" codename "( |$)") && found == "") found = uris; uris = ""; suites = "" }
        /^[[:space:]]*#/ { next }
        /^$/ { flush() }
        /^URIs:/ { uris = $2 }
        /^Suites:/ { suites = substr($0, 9) }
        END { flush(); print found }' /dev/null $(find /etc/apt/sources.list.d -name '*.sources' 2>/dev/null))
    if [ -z "$uri" ]; then
        uri=$(sed -nE "s/^deb (\[[^]]*\] )?([^ ]+) $codename .*/\2/p" \
            $(find /etc/apt/sources.list /etc/apt/sources.list.d -name '*.list' 2>/dev/null) /dev/null | head -n 1)
    fi
    printf '%s' "$uri"
}

renkei_missing() {
    local package
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || printf '%s ' "$package"
    done
}

renkei_backports_installed() {
    dpkg --compare-versions "$(dpkg-query -W -f '${Version}' libsqlcipher-dev 2>/dev/null || echo 0)" ge 4.5 &&
        dpkg --compare-versions "$(dpkg-query -W -f '${Version}' libcatch2-dev 2>/dev/null ||
            dpkg-query -W -f '${Version}' catch2 2>/dev/null || echo 0)" ge 3
}

# renkei_install build|test
renkei_install() {
    local wanted=("${renkei_build_packages[@]}") missing="" id="" codename="" backports=""
    [ "$1" = test ] && wanted+=("${renkei_test_packages[@]}")
    if ! command -v apt-get >/dev/null 2>&1; then
        renkei_stop "This script installs with apt-get, which this machine does not have. Please install what corresponds to these Debian packages, then run cmake as the README says: ${wanted[*]} libsqlcipher-dev (4.5 or newer) catch2 (3 or newer)"
    fi
    # shellcheck disable=SC1091
    . /etc/os-release
    id=${ID:-unknown} codename=${VERSION_CODENAME:-unknown}
    case "$id:${VERSION_ID:-}" in
        debian:12) backports=bookworm-backports ;;
        debian:13) ;;
        ubuntu:24.04) renkei_say "Ubuntu 24.04 has not been tried with this program. Going on all the same." ;;
        *) renkei_stop "This script knows Debian 12, Debian 13 and (untested) Ubuntu 24.04; this is ${PRETTY_NAME:-$id}. Please install what corresponds to these packages, then run cmake as the README says: ${wanted[*]} libsqlcipher-dev (4.5 or newer) catch2 (3 or newer)" ;;
    esac
    [ -n "$backports" ] || wanted+=(libsqlcipher-dev catch2)

    missing=$(renkei_missing "${wanted[@]}")
    if [ -z "$missing" ] && { [ -z "$backports" ] || renkei_backports_installed; }; then
        renkei_say "Everything needed is installed."
        return
    fi
    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null 2>&1; then
        renkei_stop "Some packages are missing and this account cannot install them (no sudo). Please have them installed: $missing"
    fi
    export DEBIAN_FRONTEND=noninteractive
    if [ -n "$missing" ]; then
        renkei_say "Going to install with apt-get: $missing"
    fi
    if [ -n "$backports" ] && ! renkei_backports_installed; then
        renkei_say "Going to install from $backports: ${renkei_backports_packages[*]}"
        if ! apt-cache policy 2>/dev/null | grep -q "n=$backports\|a=$backports"; then
            local mirror; mirror=$(renkei_mirror "$codename")
            [ -n "$mirror" ] || renkei_stop "No mirror for $codename was found in /etc/apt. Please add $backports to the machine's sources and run this again."
            renkei_say "Going to add $backports from this machine's mirror to /etc/apt/sources.list.d/renkei-backports.sources"
            printf 'Types: deb\nURIs: %s\nSuites: %s\nComponents: main\nSigned-By: /usr/share/keyrings/debian-archive-keyring.gpg\n' \
                "$mirror" "$backports" | renkei_as_root tee /etc/apt/sources.list.d/renkei-backports.sources >/dev/null
        fi
    fi
    renkei_as_root apt-get update -q
    # shellcheck disable=SC2086
    [ -z "$missing" ] || renkei_as_root apt-get install -y -q --no-install-recommends $missing
    if [ -n "$backports" ] && ! renkei_backports_installed; then
        renkei_as_root apt-get install -y -q --no-install-recommends "${renkei_backports_packages[@]/%//$backports}"
    fi
}
