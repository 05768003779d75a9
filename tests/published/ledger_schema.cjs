// The JSON Schema takes the good examples and finds every structural fault of the bad ones, at its
// place, in each language: ledger_schema.cjs SIPUB SOURCE
'use strict';
const fs = require('fs');
const path = require('path');
const Ajv = require('ajv/dist/2020');
const YAML = require('yaml');
const { scratch, run, finish } = require('./findings.cjs');

const [sipub, source] = process.argv.slice(2);
const place = scratch();
const told = [];
const seen = new Set();
let compared = 0;

/** Whether a code is about the structure of a single ledger, which a schema can say. */
const isStructural = (code) =>
  (code.startsWith('L1') && code !== 'L113') || // two records with one id
  ['L201', 'L701', 'L702', 'L712'].includes(code);

const schemaOf = (language, ...options) => {
  const text = run(sipub, 'schema', 'json-schema', '--lang', language, ...options);
  // A property that another keyword names needn't be defined beside it.
  const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
  return ajv.compile(JSON.parse(text));
};

/** What a ledger says; nothing where it is not YAML, or not only one document. */
const valueOf = (text) => {
  const document = YAML.parseDocument(text, { version: '1.2', schema: 'core' });
  return document.errors.length > 0 ? undefined : document.toJS();
};

/** `公益短信[0].日期` as a JSON pointer. */
const pointer = (place) =>
  place === '' ? '' : '/' + place.replace(/\[(\d+)\]/g, '.$1').split('.').join('/');

const holds = (whole, part) => whole === part || whole.startsWith(`${part}/`);

/** What `check` finds below a directory, by file. */
const findingsBelow = (directory) => {
  const text = run(sipub, 'check', directory, '--as-of', '2015-07-01', '--format', 'json');
  const findings = new Map();
  for (const one of JSON.parse(text).diagnostics) {
    findings.set(one.file, [...(findings.get(one.file) || []), one]);
  }
  return findings;
};

/** Holds what a schema says of a ledger against what `check` says of it. */
const compare = (name, file, findings, validate) => {
  const value = valueOf(fs.readFileSync(file, 'utf8'));
  if (value === undefined) return;
  // What the text itself is at fault for, the YAML reader of the editor tells.
  if (findings.some((one) => one.code.startsWith('Y') && one.severity === 'error')) return;
  const structural = findings.filter((one) => isStructural(one.code));
  const isValid = validate(value);
  const places = (validate.errors || []).map((error) => error.instancePath);
  if (structural.length === 0 && !isValid) {
    told.push(`${name}: is sound, but ${places[0]} ${validate.errors[0].message}`);
  }
  for (const finding of structural) {
    const at = pointer(finding.path);
    if (!places.some((one) => holds(one, at) || holds(at, one))) {
      told.push(`${name}: ${finding.code} at ${finding.path} is not found`);
    }
    seen.add(finding.code);
  }
};

const ledgersBelow = (directory) =>
  fs.readdirSync(directory, { recursive: true })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => path.join(directory, name));

/** Holds every ledger below a directory against a schema. */
const compareAll = (what, directory, validate) => {
  const findings = findingsBelow(directory);
  for (const file of ledgersBelow(directory)) {
    const name = `${path.relative(directory, file)} ${what}`;
    compare(name, file, findings.get(file) || [], validate);
    compared += 1;
  }
};

const examples = path.join(place, 'examples');
for (const part of ['ledgers', 'rules', 'broken']) {
  fs.cpSync(path.join(source, 'examples', part), path.join(examples, part), { recursive: true });
}
for (const language of ['zh-Hans', 'zh-Hant', 'en']) {
  compareAll(`with all labels in ${language}`, examples, schemaOf(language, '--all-labels'));
}
for (const language of ['zh-Hans', 'zh-Hant', 'en']) {
  // In one language a ledger is written after its keys and words are; forms are mended by that.
  run(sipub, 'check', examples, '--as-of', '2015-07-01', '--fix', '--keys', language);
  compareAll(`in ${language}`, examples, schemaOf(language));
}
for (const rule of run(sipub, 'check', '--list-rules', '--lang', 'en').split('\n')) {
  const code = rule.slice(0, 4);
  if (isStructural(code) && !seen.has(code)) told.push(`No example has ${code}.`);
}
finish(`${compared} ledgers, ${seen.size} codes`, told);
