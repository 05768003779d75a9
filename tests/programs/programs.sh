# Sourced by the tests that need a program of others, with `sipub` and `source` set.

# need PROGRAM TEST: leaves the test out (status 77) where the program isn't installed; with
# SIPUB_CI set, as under .ci/run, that is a failure.
need() {
  command -v "$1" >/dev/null 2>&1 && return 0
  echo "$2 is left out: there is no $1."
  [ -z "${SIPUB_CI:-}" ] || exit 1
  exit 77
}

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

# report KIND FILE [OPTION…]: over the little plan, whatever is found.
report() {
  kind=$1
  file=$2
  shift 2
  "$sipub" report "$kind" "$source/tests/report/ledgers" --plan "$source/tests/report/plan.yaml" \
    --as-of 2014-10-31 -o "$file" "$@" 2>"$place/errors" || [ $? -eq 1 ]
}
