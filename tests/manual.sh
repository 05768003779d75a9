#!/bin/sh
# The manual names every option that the program declares, and no other, each command in the page of
# its own where it has one; its pages are sound, and what they refer to is there.
# manual.sh SIPUB PAGES GENERATED-PAGES
set -eu
sipub=$1
pages=$2
generated=$3
places=$(mktemp -d)
trap 'rm -rf "$places"' EXIT
export SIPUB_LANG=en LC_ALL=C.UTF-8
status=0

# The options of a command, or of all its actions.
declared() {
  for action in "$@"; do
    # shellcheck disable=SC2086  # the command is words
    "$sipub" $action --help
  done | grep -oE -e '--[a-z][a-z-]*' | sort -u
}

# In mdoc `--as-of` is `.Fl -as-of`, and `-o, --output` is `.Fl o , -output`.
documented() {
  grep -hE '(^|[ .])Fl ' "$@" | grep -oE '(Fl|,) -[a-z][a-z-]*' | sed -E 's/^(Fl|,) -/--/' | sort -u
}

compare() {
  if ! diff "$places/declared" "$places/documented" > "$places/difference"; then
    echo "$1: options declared (<) and documented (>) differ:"
    cat "$places/difference"
    status=1
  fi
}

commands=$("$sipub" --help | sed -n '/^Commands/,/^$/s/^  \([a-z][a-z-]*\) .*/\1/p')
[ -n "$commands" ] || { echo "No command found in the help."; exit 1; }
declared '' > "$places/all"
for command in $commands; do
  actions=$("$sipub" "$command" --help | sed -n "/^Commands/,/^\$/s/^  \([a-z][a-z-]*\) .*/$command \1/p")
  if [ -n "$actions" ]; then
    echo "$actions" | while read -r action; do declared "$action"; done | sort -u > "$places/declared"
  else
    declared "$command" > "$places/declared"
  fi
  cat "$places/declared" >> "$places/all"
  page=$pages/sipub-$command.1
  [ -f "$page" ] || continue
  documented "$page" > "$places/documented"
  compare "$page"
done
sort -u "$places/all" > "$places/declared"
documented "$pages"/*.1 > "$places/documented"
compare "All pages"

for page in "$pages"/*.[1-8] "$generated"/*.7 "$generated"/*/*.7; do
  mandoc -T lint -W error "$page" || status=1
  # .Xr sipub-rules 7
  sed -n 's/^\.Xr \(sipub[a-z-]*\) \([0-9]\).*/\1.\2/p' "$page" | sort -u | while read -r other; do
    [ -f "$pages/$other" ] || [ -f "$generated/$other" ] || echo "$page refers to $other"
  done > "$places/missing"
  if [ -s "$places/missing" ]; then
    cat "$places/missing"
    status=1
  fi
done

# Every code has its page in sipub-rules(7).
"$sipub" explain | cut -c 1-4 | sort > "$places/declared"
for page in "$generated"/sipub-rules.7 "$generated"/*/sipub-rules.7; do
  sed -n 's/^\.Ss \([A-Z][0-9]*\) .*/\1/p' "$page" | sort > "$places/documented"
  compare "$page"
done
exit "$status"
