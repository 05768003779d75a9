// The JSON Schema of another authority's plan, other in records, words and levels: it takes the
// ledgers that its requirements are worked out on, and finds the structural faults of broken ones.
// second_plan.cjs SIPUB SOURCE
'use strict';
const fs = require('fs');
const path = require('path');
const YAML = require('yaml');
const { scratch, run, finish } = require('./findings.cjs');
const { SchemaTest } = require('./schema_test.cjs');

const [sipub, source] = process.argv.slice(2);
const plan = path.join(source, 'tests/second_plan');
const asOf = '2031-12-31';
const test = new SchemaTest(sipub, ['--schemas', path.join(plan, 'schemas')]);
const place = scratch();

const headOf = (org, year) => {
  const [division, role, unit] = org.split('-');
  const number = unit === undefined ? '' : `, unit: ${unit}`;
  return `sipub: 1\nplan: harrow-2031\nyear: ${year}\norg: {division: ${division}, role: ${role}${number}}\n`;
};

/** A ledger in a directory of its own, so that no two are of the same office. */
const write = (part, name, text) => {
  const directory = path.join(place, part);
  fs.mkdirSync(directory, { recursive: true });
  fs.writeFileSync(path.join(directory, `${name}.yaml`), text);
};

for (const file of fs.readdirSync(path.join(plan, 'cases'))) {
  const { requirement, cases } = YAML.parse(fs.readFileSync(path.join(plan, 'cases', file), 'utf8'));
  cases.forEach(({ ledgers }, index) => (ledgers || []).forEach((ledger, number) => {
    if (ledger.text === undefined) return;
    write('sound', `${requirement}-${index}-${number}`,
      `${headOf(ledger.org, ledger.year)}${ledger.text}...\n`);
  }));
}

/** What each of these breaks is the code that `check` has for it. */
const broken = {
  L101: 'bulletins:\n  - three of them\n',
  L102: 'bulletins: none\n',
  L103: 'bulletin:\n  - {date: 2031-03-10}\n',
  L104: 'bulletins:\n  - {date: 2031-03-10, sheets: 40}\n',
  L108: 'bulletins:\n  - {copies: 40}\n',
  L109: 'papers:\n',
  L111: 'gauges:\n  - {id: g, name: [Mill, Weir], built: 2030-01-01}\n',
  L112: 'papers:\n  - {kind: flood_map, issued: 2031-03-10}\n',
  L121: 'bulletins:\n  - {date: 2031-03-10, copies: 40%}\n',
  L122: 'bulletins:\n  - {date: 2031-03-10, copies: 40.5}\n',
  L125: 'bulletins:\n  - {date: 2031-03-10, copies: many}\n',
  L126: 'bulletins:\n  - {date: 2031-03-10, copies: -4}\n',
  L131: 'bulletins:\n  - {date: 2031/3/10}\n',
  L136: 'bulletins:\n  - {date: in spring}\n',
  L137: 'bulletins:\n  - {date: 2031-02-30}\n',
  L142: 'bulletins:\n  - {date: 2031-03-10, themes: [rain]}\n',
  L201: 'measurements:\n  - {gauge: g}\n',
};
for (const [code, text] of Object.entries(broken)) {
  write(`broken/${code}`, code, `${headOf('H1A-press', 2031)}${text}...\n`);
}
write('broken/L107', 'L107', 'sipub: 1\nplan: harrow-2031\norg: {division: H1A, role: press}\n...\n');
write('broken/L702', 'L702', `${headOf('X9-press', 2031)}bulletins: []\n...\n`);

const compare = (what, validate) => {
  for (const part of ['sound', 'broken']) {
    test.compareAll(what, path.join(place, part), asOf, validate);
  }
};
compare('with all labels', test.schema('en', '--all-labels'));
// Words stand as names in these; in one language their labels are asked for.
run(sipub, 'check', place, '--as-of', asOf, '--fix', '--keys', 'en', ...test.asked);
compare('in en', test.schema('en'));
for (const code of [...Object.keys(broken), 'L107', 'L702']) {
  if (!test.seen.has(code)) test.told.push(`No ledger has ${code}.`);
}
finish(`${test.compared} ledgers, ${test.seen.size} codes`, test.told);
