"""PyYAML, with libyaml as its parser, and jsonschema: the structural checks alone, by the JSON
Schema that `sipub schema json-schema` writes, for the files named on standard input.
usage: structure.py SCHEMA"""
import json
import sys

import jsonschema
import yaml


class Loader(yaml.CSafeLoader):
    """Leaves dates as the text that they are in the schema."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in found if tag != "tag:yaml.org,2002:timestamp"]
    for first, found in yaml.CSafeLoader.yaml_implicit_resolvers.items()
}

with open(sys.argv[1], encoding="utf-8") as schema:
    validator = jsonschema.Draft202012Validator(json.load(schema))
faulty = 0
for file in sys.stdin.read().split("\n"):
    if not file:
        continue
    with open(file, encoding="utf-8") as text:
        ledger = yaml.load(text, Loader)
    if next(validator.iter_errors(ledger), None) is not None:
        faulty += 1
print(f"{faulty} faulty ledgers")
