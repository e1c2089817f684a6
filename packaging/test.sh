#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The whole suite on a fresh machine: set-up, build, format and lint, ctest with a real window (Xvfb with a window
# manager) and a real keyring, core and forms tests under ASan and UBSan. --full sanitizes and lints everything.
set -euo pipefail
cd "$(dirname "$0")/.."
. packaging/setup.sh

full=no
case "${1:-}" in
    --full) full=yes ;;
    "") ;;
    *) echo "usage: packaging/test.sh [--full]" >&2; exit 2 ;;
esac

renkei_install test
export CCACHE_BASEDIR="$PWD" CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
build=build/test asan=build/asan
renkei_say "Configuring and building in $build"
cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Debug >/dev/null
cmake --build "$build"

renkei_say "clang-format on all files"
cmake --build "$build" --target format_check >/dev/null
if [ "$full" = yes ]; then
    renkei_say "clang-tidy on all files"
    cmake --build "$build" --target lint
else
    base=$(git merge-base HEAD origin/main 2>/dev/null || true)
    [ "$base" != "$(git rev-parse HEAD 2>/dev/null)" ] || base=$(git rev-parse -q --verify HEAD~1 2>/dev/null || true)
    changed=$( { git diff --name-only --diff-filter=d "${base:-HEAD}" 2>/dev/null; git ls-files -o --exclude-standard; } |
        grep -E '^(core|forms|app|tests)/.*\.cpp$' | sort -u | head -n "${RENKEI_LINT_AT_MOST:-40}" || true)
    renkei_say "clang-tidy on changed files: $(printf '%s' "$changed" | grep -c . || true)"
    if [ -n "$changed" ]; then
        cmake --build "$build" --target lint_configuration >/dev/null
        printf '%s\n' "$changed" | xargs -P "$(nproc)" -n 4 clang-tidy --quiet -p "$build/lint" 2>/dev/null
    fi
fi

renkei_say "Building with AddressSanitizer and UndefinedBehaviorSanitizer in $asan"
cmake -S . -B "$asan" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DRENKEI_SANITIZE=ON >/dev/null
if [ "$full" = yes ]; then
    cmake --build "$asan"
else
    cmake --build "$asan" --target core_tests forms_tests
fi

# Nothing of the person running the tests is touched: own home, data and runtime folders, own keyring.
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/data" "$home/runtime"
cat >"$home/session.sh" <<'SESSION'
set -eu
build=$1 asan=$2 full=$3
printf 'keyring' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
export RENKEI_TEST_KEYRING=1
openbox >/dev/null 2>&1 &
manager=$!
trap 'kill "$manager" 2>/dev/null || true' EXIT
code=0
export ASAN_OPTIONS=detect_leaks=0 UBSAN_OPTIONS=print_stacktrace=1
if [ "$full" = yes ]; then pattern=.; else pattern='^(core|forms): '; fi
echo "== core and forms tests under ASan and UBSan"
ctest --test-dir "$asan" -R "$pattern" -j "$(nproc)" --output-on-failure || code=1
echo "== the whole suite"
QT_QPA_PLATFORM=xcb ctest --test-dir "$build" -j "$(nproc)" --output-on-failure || code=1
exit $code
SESSION
HOME="$home" XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home/runtime" XDG_CONFIG_HOME="$home/config" \
    xvfb-run -a -s "-screen 0 1600x1000x24" dbus-run-session -- bash "$home/session.sh" "$build" "$asan" "$full"
