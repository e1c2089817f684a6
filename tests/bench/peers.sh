#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Installs the programs that the benchmarks are compared with (Debian, Ubuntu). They are no part of the product.
set -eu

packages="libreoffice-writer-nogui keepassxc xvfb"
missing=""
for package in $packages; do
    dpkg -s "$package" >/dev/null 2>&1 || missing="$missing $package"
done
if [ -z "$missing" ]; then
    echo "All peers are installed: $packages"
    exit 0
fi
echo "Installing the peers for the benchmarks:$missing"
as_root=""
[ "$(id -u)" -eq 0 ] || as_root="sudo"
$as_root apt-get update
# shellcheck disable=SC2086 # a list of words
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing
