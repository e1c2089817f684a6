#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs what is missing, builds, and opens the desk on a demo ledger. Without a display the same program runs
# under Xvfb and leaves pictures of every page and the four forms as PDF in build/demo/.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/setup.sh

case "${1:-}" in
    -h | --help) echo "usage: packaging/run.sh    set up, build, open the desk on a demo ledger"; exit 0 ;;
    "") ;;
    *) echo "packaging/run.sh takes no arguments." >&2; exit 2 ;;
esac

renkei_install build
build=build/release
renkei_say "Building in $build"
cmake --preset release -DRENKEI_TESTS=OFF >"build-configure.log" 2>&1 || { cat build-configure.log >&2; rm -f build-configure.log; exit 1; }
rm -f build-configure.log
cmake --build "$build"

demo=build/demo
mkdir -p "$demo"
export RENKEI_PASSWORD="Renkei-demo-2026"
if [ ! -e "$demo/ledger/keys.json" ]; then
    rm -rf "$demo/ledger"
    renkei_say "Making a demo ledger with invented people in $demo/ledger"
    umask 077; printf '%s\n' "$RENKEI_PASSWORD" >"$demo/password.txt"
    "$build/renkei" demo "$demo/ledger" --password-file "$demo/password.txt" --password-only --offices 6 --staff 42 --patients 60 --seed 1
fi

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    renkei_say "Opening the desk. The password of the demo ledger is: $RENKEI_PASSWORD"
    exec "$build/renkei-desk" "$demo/ledger"
fi

renkei_say "No display here: the same desk runs under Xvfb and leaves pictures."
xvfb-run -a -s "-screen 0 1600x1000x24" bash -c '
    openbox >/dev/null 2>&1 & manager=$!
    "$1/renkei-desk" "$2/ledger" --screenshots "$2/screenshots"; code=$?
    kill "$manager" 2>/dev/null; exit "$code"' run "$build" "$demo"
for form in form1 form2 form3 form4; do
    case $form in
        form3) who=(--staff all) ;;
        form4) who=(--patient all) ;;
        *) who=() ;;
    esac
    "$build/renkei" print "$form" --ledger "$demo/ledger" "${who[@]}" --out "$demo/$form.pdf"
    "$build/renkei" print "$form" --ledger "$demo/ledger" --blank --out "$demo/$form-blank.pdf"
done
renkei_say "Pictures of every page and the forms:"
find "$PWD/$demo" \( -name '*.png' -o -name '*.pdf' \) | sort
