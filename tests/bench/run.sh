#!/bin/sh
# Builds a Release, writes a province of ledgers, and times sipub against others, whole processes
# in turn. Works from any directory. Ratios are what counts; times are this machine's.
#
#   SIPUB_BENCH_DIR  where all of it goes (default: build-bench in the tree)
#   SIPUB_BENCH_MB   the province's size in millions of bytes (default: 100)
#   SIPUB_BENCH_RUNS counted runs of each side (default: 5)
set -eu
top=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
. "$top/.ci/prepare.sh"
here=$top/tests/bench
work=${SIPUB_BENCH_DIR:-$top/build-bench}
megabytes=${SIPUB_BENCH_MB:-100}
runs=${SIPUB_BENCH_RUNS:-5}

bench_packages="libyaml-dev python3-yaml python3-jsonschema"
command -v npm >/dev/null 2>&1 || bench_packages="$bench_packages npm"
# shellcheck disable=SC2086  # the lists are words
install_missing $build_packages $test_packages $bench_packages
mkdir -p "$work/peers"
cmake -S "$top" -B "$work" -GNinja -DCMAKE_BUILD_TYPE=Release >&2
cmake --build "$work" --target sipub bench_corpus bench_workbook >&2
# shellcheck disable=SC2046  # flags are words
cc -O2 "$here/peers/event_pass.c" -o "$work/peers/event_pass" $(pkg-config --cflags --libs libfyaml)
cc -O2 "$here/peers/libyaml_pass.c" -o "$work/peers/libyaml_pass" -lyaml
cp "$here/peers/package.json" "$work/peers/"
(cd "$work/peers" && npm install --no-audit --no-fund --silent >&2)

# The one whose packages were installed, whatever other comes first.
python=/usr/bin/python3
[ -x "$python" ] || python=python3
sipub=$work/cmd/sipub
corpus=$work/tests/bench/bench_corpus
schema=$work/schema.json
export BENCH_MODULES="$work/peers" SIPUB_LANG=en
"$sipub" schema json-schema >"$schema"

# generate NAME MEGABYTES FILES: writes ledgers once; names their list and what is wrong in them.
generate() {
  [ -f "$work/$1.txt" ] && return
  rm -rf "${work:?}/$1"
  "$corpus" "$work/$1" "$2" "$3" >"$work/$1.faults"
  find "$work/$1" -name '*.yaml' | LC_ALL=C sort >"$work/$1.txt"
}

pair() { "$python" "$here/measure.py" pair "$@"; }
one() { "$python" "$here/measure.py" one "$@"; }
head_row() {
  printf '\n### %s\n\n| what | median | least–most | processor | peak memory |\n|---|---|---|---|---|\n' \
    "$1"
}

generate province "$megabytes" 0
ledgers=$work/province
list=$work/province.txt

echo "$("$sipub" --version | head -n 1), $(nproc) processors," \
  "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)"
cat "$work/province.faults"

# Speed is worth nothing if it finds less: the faults put in, to the number, and no others.
found=$("$sipub" check "$ledgers" --format json 2>/dev/null |
  "$python" -c 'import json, sys; d = json.load(sys.stdin); print(d["errors"], d["warnings"])' || true)
expected="$(sed -n 's/^faults //p' "$work/province.faults") 0"
if [ "$found" != "$expected" ]; then
  echo "check found $found errors and warnings instead of $expected" >&2
  exit 1
fi

head_row "check of a province, against a bare single-threaded pass of libfyaml's events"
pair "$runs" "sipub check" "$sipub check $ledgers" "libfyaml events" \
  "$work/peers/event_pass <$list" 0.9
head_row "the same, against libyaml's events"
pair "$runs" "sipub check" "$sipub check $ledgers" "libyaml events" "$work/peers/libyaml_pass <$list"
head_row "the same, against js-yaml and ajv, structure alone"
pair 3 "js-yaml + ajv" "node $here/peers/structure.mjs $schema <$list" \
  "sipub check" "$sipub check $ledgers" "at least 4"
head_row "the same, against PyYAML (C loader) and jsonschema, structure alone"
pair 1 "PyYAML + jsonschema" "$python $here/peers/structure.py $schema <$list" \
  "sipub check" "$sipub check $ledgers" "at least 40"
# Both sides read alike and differ by little: more pairs tell it from the machine's noise.
head_row "assess of the same, against check"
pair $((3 * runs)) "sipub assess" "$sipub assess $ledgers --as-of 2015-06-30" \
  "sipub check" "$sipub check $ledgers" 1.2
head_row "one ledger of 20 KB, and the program alone"
generate small 11.3 0
small=$(find "$work/small" -size +19k -size -22k | LC_ALL=C sort | head -n 1)
one 20 "sipub check (bar: 0.010 s)" "$sipub check $small"
one 20 "sipub --version (bar: 0.003 s)" "$sipub --version"
one 20 "a process that does nothing" /bin/true
head_row "a workbook of 100,000 rows, against a bare loop over libxlsxwriter"
pair "$runs" "our renderer" "$work/tests/bench/bench_workbook ours 100000 $work/ours.xlsx" \
  "bare loop" "$work/tests/bench/bench_workbook bare 100000 $work/bare.xlsx" 1.5

head_row "how cost grows: 564 ledgers"
for size in 1 10 100 300; do
  generate "province-$size" "$size" 0
  one 3 "check, $size MB" "$sipub check $work/province-$size"
  [ "$size" -gt 100 ] ||
    one 1 "assess, $size MB" "$sipub assess $work/province-$size --as-of 2015-06-30"
done
head_row "how cost grows: a single ledger"
for size in 1 10 100; do
  generate "single-$size" "$size" 1
  one 3 "check, $size MB" "$sipub check $work/single-$size"
done
head_row "shapes that could be costly, 10 MB each"
"$python" "$here/hostile.py" "$work/hostile"
for file in "$work"/hostile/*.yaml; do
  one 1 "check, $(basename "$file" .yaml)" "$sipub check $file"
done
