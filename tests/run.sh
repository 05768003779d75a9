#!/bin/sh
# Installs what is missing, builds, and runs every test. Works from any directory.
set -eu
top=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$top/.ci/prepare.sh"

# shellcheck disable=SC2086  # the lists are words
install_missing $build_packages $test_packages
build=${SIPUB_BUILD_DIR:-$top/build}
configure_and_build "$build" -DSIPUB_TESTS=ON

log="$build/tests.log"
status=0
ctest --test-dir "$build" --parallel "$(nproc)" --output-on-failure --no-tests=error \
  --output-log "$log" || status=$?

# ctest's own summary: "98% tests passed, 1 tests failed out of 50".
total=$(sed -n 's/.*tests failed out of \([0-9]*\).*/\1/p' "$log" | tail -n 1)
failed=$(sed -n 's/.*tests passed, \([0-9]*\) tests failed out of.*/\1/p' "$log" | tail -n 1)
total=${total:-0}
failed=${failed:-0}
if [ "$total" -eq 0 ] && [ "$status" -eq 0 ]; then
  status=1
fi
# A test that was left out is named: "12 - published.sarif (Skipped)".
skipped=$(sed -n 's/^[[:space:]]*[0-9]* - \(.*\) (Skipped)$/\1/p' "$log" | sort -u)
count=$(printf '%s' "$skipped" | grep -c . || true)
[ "$count" -eq 0 ] || echo "Left out:" $skipped
echo "$((total - failed - count)) passed, $failed failed, $count skipped"
exit "$status"
