// What the tests of the JSON Schema of ledgers have in common: a schema compiled by ajv, and its
// errors held against what `sipub check` finds.
'use strict';
const fs = require('fs');
const path = require('path');
const Ajv = require('ajv/dist/2020');
const YAML = require('yaml');
const { run } = require('./findings.cjs');

/** Whether a code is about the structure of a single ledger, which a schema can say. */
const isStructural = (code) =>
  (code.startsWith('L1') && code !== 'L113') || // two records with one id
  ['L201', 'L701', 'L702', 'L712'].includes(code);

/** What a ledger says; nothing where it is not YAML, or not only one document. */
const valueOf = (text) => {
  const document = YAML.parseDocument(text, { version: '1.2', schema: 'core' });
  return document.errors.length > 0 ? undefined : document.toJS();
};

/** `公益短信[0].日期` as a JSON pointer. */
const pointer = (place) =>
  place === '' ? '' : '/' + place.replace(/\[(\d+)\]/g, '.$1').split('.').join('/');

const holds = (whole, part) => whole === part || whole.startsWith(`${part}/`);

const ledgersBelow = (directory) =>
  fs.readdirSync(directory, { recursive: true })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => path.join(directory, name));

/** Holds the ledgers of a plan against its schema. `asked` = options that name the plan. */
class SchemaTest {
  constructor(sipub, asked) {
    this.sipub = sipub;
    this.asked = asked;
    this.told = [];
    this.seen = new Set();
    this.compared = 0;
  }

  schema(language, ...options) {
    const text = run(this.sipub, 'schema', 'json-schema', '--lang', language, ...this.asked,
      ...options);
    // A property that another keyword names needn't be defined beside it.
    const ajv = new Ajv({
      allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true,
    });
    return ajv.compile(JSON.parse(text));
  }

  /** What `check` finds below a directory, by file. */
  findingsBelow(directory, asOf) {
    const text = run(this.sipub, 'check', directory, '--as-of', asOf, '--format', 'json',
      ...this.asked);
    const findings = new Map();
    for (const one of JSON.parse(text).diagnostics) {
      findings.set(one.file, [...(findings.get(one.file) || []), one]);
    }
    return findings;
  }

  /** Holds what a schema says of a ledger against what `check` says of it. */
  compare(name, file, findings, validate) {
    // What the text itself is at fault for, the YAML reader of the editor tells.
    if (findings.some((one) => one.code.startsWith('Y') && one.severity === 'error')) return;
    const value = valueOf(fs.readFileSync(file, 'utf8'));
    if (value === undefined) return;
    const structural = findings.filter((one) => isStructural(one.code));
    const isValid = validate(value);
    const places = (validate.errors || []).map((error) => error.instancePath);
    if (structural.length === 0 && !isValid) {
      this.told.push(`${name}: is sound, but ${places[0]} ${validate.errors[0].message}`);
    }
    for (const finding of structural) {
      const at = pointer(finding.path);
      if (!places.some((one) => holds(one, at) || holds(at, one))) {
        this.told.push(`${name}: ${finding.code} at ${finding.path} is not found`);
      }
      this.seen.add(finding.code);
    }
  }

  /** Holds every ledger below a directory against a schema. */
  compareAll(what, directory, asOf, validate) {
    const findings = this.findingsBelow(directory, asOf);
    for (const file of ledgersBelow(directory)) {
      const name = `${path.relative(directory, file)} ${what}`;
      this.compare(name, file, findings.get(file) || [], validate);
      this.compared += 1;
    }
  }
}

module.exports = { SchemaTest, isStructural };
