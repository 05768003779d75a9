#!/bin/sh
# The manual names every option that the program declares, and no other: manual.sh SIPUB PAGE
# mandoc must find no error in any page beside it.
set -eu
sipub=$1
page=$2
places=$(mktemp -d)
trap 'rm -rf "$places"' EXIT
export SIPUB_LANG=en LC_ALL=C.UTF-8

for command in check assess due trend 'report biweekly' 'report briefing' 'report scorecard' 'report ledger' \
  'schema list' 'schema show' 'schema check' 'schema export' 'schema json-schema' explain init \
  completion ''; do
  # shellcheck disable=SC2086  # the command is words
  "$sipub" $command --help
done | grep -oE -e '--[a-z][a-z-]*' | sort -u > "$places/declared"

# In mdoc `--as-of` is `.Fl -as-of`.
grep -oE 'Fl -[a-z][a-z-]*' "$page" | sed 's/^Fl /-/' | sort -u > "$places/documented"

status=0
if ! diff "$places/declared" "$places/documented" > "$places/difference"; then
  echo "Options declared (<) and documented (>) differ:"
  cat "$places/difference"
  status=1
fi
for file in "$(dirname -- "$page")"/*.[1-8]; do
  mandoc -T lint -W error "$file" || status=1
done
exit "$status"
