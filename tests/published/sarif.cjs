// SARIF is as its schema, published by OASIS, has it: sarif.cjs SIPUB SOURCE
'use strict';
const fs = require('fs');
const path = require('path');
const Ajv = require('ajv-draft-04');
const addFormats = require('ajv-formats');
const { run, finish } = require('./findings.cjs');

const [sipub, source] = process.argv.slice(2);
const carrier = path.dirname(require.resolve('@microsoft/jest-sarif/package.json'));
const schema = path.join(carrier, 'lib', 'schemas', 'sarif-2.1.0-rtm.5.json');
// One pattern in the schema is not regular where Unicode is asked for.
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats(ajv);
const published = JSON.parse(fs.readFileSync(schema));
// The standard's errata mend a pattern that let every language pass. No small package carries them.
for (const object of ['run', 'toolComponent']) {
  const { language } = published.definitions[object].properties;
  language.pattern = '^[a-zA-Z]{2}(-[a-zA-Z]{2})?$';
}
const validate = ajv.compile(published);

const told = [];
let runs = 0;
let results = 0;
const look = (name, ...options) => {
  const log = JSON.parse(run(sipub, 'check', '--as-of', '2015-07-01', '--format', 'sarif', ...options));
  runs += 1;
  results += log.runs[0].results.length;
  if (!validate(log)) {
    for (const error of validate.errors) told.push(`${name}: ${error.instancePath} ${error.message}`);
  }
};
const examples = path.join(source, 'examples');
for (const language of ['zh-Hans', 'zh-Hant', 'en']) {
  for (const part of ['broken', 'rules', 'ledgers']) {
    look(`${part} in ${language}`, path.join(examples, part), '--lang', language);
  }
}
look('nothing', path.join(examples, 'rules', 'not-a-map.good.yaml'));
look('cut short', path.join(examples, 'broken'), '--max-findings', '3');
look('evidence', path.join(examples, 'ledgers'), '--evidence');
look('waived', path.join(examples, 'ledgers'), '--waivers', path.join(examples, 'waivers.yaml'));
if (results < 500) told.push(`Only ${results} results were looked at.`);
finish(`${runs} runs, ${results} results`, told);
