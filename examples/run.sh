#!/bin/sh
# Installs what is missing, builds, runs the main job on the examples, and says where the outputs
# are. Works from any directory.
set -eu
top=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$top/.ci/prepare.sh"

# shellcheck disable=SC2086  # the lists are words
install_missing $build_packages
build=${SIPUB_BUILD_DIR:-$top/build}
configure_and_build "$build" -DSIPUB_TESTS=OFF

sipub="$build/cmd/sipub"
ledgers="$top/examples/ledgers"
outputs="$build/outputs"
mkdir -p "$outputs"

# Status 1 means that something was found, which is what these commands are for; 2 and more is a
# failure.
run() {
  status=0
  "$@" || status=$?
  [ "$status" -le 1 ] || exit "$status"
}

echo "== check: is every ledger sound? =="
run "$sipub" check "$ledgers" --as-of 2014-10-31 --waivers "$top/examples/waivers.yaml"
echo "== check: the common mistakes, each with its cure =="
run "$sipub" check "$top/examples/broken" > "$outputs/broken.txt"
tail -n 1 "$outputs/broken.txt"
echo "== assess: the end of stage 1 =="
run "$sipub" assess "$ledgers" --as-of 2014-10-31 --waivers "$top/examples/waivers.yaml" \
  > "$outputs/assessment-2014-10-31.txt"
run "$sipub" assess "$ledgers" --as-of 2014-10-31 --waivers "$top/examples/waivers.yaml" \
  --format json -o "$outputs/assessment-2014-10-31.json"
head -n 6 "$outputs/assessment-2014-10-31.txt"
echo "== report: what a city hands in, and what the province hands out =="
run "$sipub" report biweekly "$ledgers" --org 440400-hrss --as-of 2014-10-26 \
  -o "$outputs/biweekly-440400-2014-10-26.md"
run "$sipub" report scorecard "$ledgers" --as-of 2014-10-31 --waivers "$top/examples/waivers.yaml" \
  -o "$outputs/scorecard-2014-10-31.xlsx"
run "$sipub" report briefing "$ledgers" --as-of 2014-10-31 -o "$outputs/briefing-2014-10-31.html"
echo
echo "Outputs:"
ls -1 "$outputs"/*
