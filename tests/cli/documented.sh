#!/bin/sh
# Runs every command that people are told of: documented.sh SIPUB SOURCE
#
# Takes the lines that begin with `sipub ` (or `$ sipub `) from fenced blocks of README.md, from
# displays of the man pages (.Bd … .Ed, .Dl) and from the examples of every --help, and runs each
# in a directory with the ledgers that the examples speak of. A command may find something (status
# 1), but not fail.
set -eu
sipub=$1
source=$2
top=$(mktemp -d)
trap 'chmod -R u+w "$top"; rm -rf "$top"' EXIT
PATH=$(dirname "$sipub"):$PATH
export PATH SIPUB_LANG=en LC_ALL=C

# Markdown: inside fences only, a line that ends in a backslash goes on in the next.
from_markdown() {
  awk '/^```/ { inside = !inside; next } inside' "$1"
}
# mdoc: literal displays; a hyphen and a backslash are written as escapes there.
from_man() {
  awk '/^\.Bd/ { inside = 1; next } /^\.Ed/ { inside = 0; next }
       /^\.Dl / { sub(/^\.Dl /, ""); print; next } inside' "$1" |
    sed 's/\\-/-/g; s/\\(aq/'\''/g; s/\\e/\\/g; s/\\&//g'
}
from_help() {
  for command in check assess why due trend 'report biweekly' 'report briefing' 'report scorecard' \
    'report ledger' 'schema list' 'schema show' 'schema check' 'schema export' \
    'schema json-schema' explain init; do
    # shellcheck disable=SC2086  # the command is words
    sipub $command --help | sed -n 's/^  sipub /sipub /p'
  done
}

{
  from_help
  for file in "$source"/README.md "$source"/man/*.[1-8]; do
    case $file in
      *'*'*) ;;
      *.md) [ ! -f "$file" ] || from_markdown "$file" ;;
      *) from_man "$file" ;;
    esac
  done
} | sed -e ':a' -e '/\\$/N; s/\\\n *//; ta' | sed -n 's/^ *\(\$ \)\{0,1\}sipub /sipub /p' |
  sort -u > "$top/commands"

number=0
failed=0
while IFS= read -r command; do
  number=$((number + 1))
  place=$top/$number
  mkdir "$place"
  cd "$place"
  ln -s "$source/examples" examples
  cp -r "$source/examples/ledgers" ledgers
  cp -r "$source/examples/ledgers/440400" .
  cp "$source/examples/ledgers/440400/440400-hrss-2014.yaml" ledger.yaml
  cp "$source/examples/ledgers/440100/440100-hrss-2014.yaml" .
  cp "$source/examples/ledgers/440400/440400-hrss-2014.yaml" last-year.yaml
  cp "$source/schemas/plans/guangdong-2014.yaml" plan.yaml
  cp "$source/examples/waivers.yaml" .
  cp -r "$source/schemas" schemas
  status=0
  sh -c "$command" > "$top/out" 2>&1 < /dev/null || status=$?
  if [ "$status" -gt 1 ]; then
    failed=$((failed + 1))
    echo "status $status: $command"
    tail -n 5 "$top/out"
  fi
  cd "$top"
  rm -rf "$place"
done < "$top/commands"

echo "$number commands, $failed failed"
[ "$number" -gt 0 ] && [ "$failed" -eq 0 ]
