// The JSON Schema takes the good examples and finds every structural fault of the bad ones, at its
// place, in each language: ledger_schema.cjs SIPUB SOURCE
'use strict';
const fs = require('fs');
const path = require('path');
const { scratch, run, finish } = require('./findings.cjs');
const { SchemaTest, isStructural } = require('./schema_test.cjs');

const [sipub, source] = process.argv.slice(2);
const asOf = '2015-07-01';
const test = new SchemaTest(sipub, []);
const examples = path.join(scratch(), 'examples');
for (const part of ['ledgers', 'rules', 'broken']) {
  fs.cpSync(path.join(source, 'examples', part), path.join(examples, part), { recursive: true });
}
for (const language of ['zh-Hans', 'zh-Hant', 'en']) {
  const validate = test.schema(language, '--all-labels');
  test.compareAll(`with all labels in ${language}`, examples, asOf, validate);
}
for (const language of ['zh-Hans', 'zh-Hant', 'en']) {
  // In one language a ledger is written after its keys and words are; forms are mended by that.
  run(sipub, 'check', examples, '--as-of', asOf, '--fix', '--keys', language);
  test.compareAll(`in ${language}`, examples, asOf, test.schema(language));
}
for (const rule of run(sipub, 'check', '--list-rules', '--lang', 'en').split('\n')) {
  const code = rule.slice(0, 4);
  if (isStructural(code) && !test.seen.has(code)) test.told.push(`No example has ${code}.`);
}
finish(`${test.compared} ledgers, ${test.seen.size} codes`, test.told);
