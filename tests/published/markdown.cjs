// Reports in Markdown are clean under a linter: node markdown.cjs SIPUB SOURCE
'use strict';
const markdownlint = require('markdownlint');
const {eachReport} = require('./reports.cjs');

const [sipub, source] = process.argv.slice(2);
// Every rule but the length of lines, which tables can't keep to.
const config = {default: true, MD013: false};

let faults = 0;
let files = 0;
eachReport(sipub, source, '.md', (name, file) => {
  files += 1;
  const found = markdownlint.sync({files: [file], config})[file];
  faults += found.length;
  for (const fault of found.slice(0, 5)) {
    console.log(`${name}:${fault.lineNumber}: ${fault.ruleNames[0]} ${fault.ruleDescription}` +
      ` ${fault.errorDetail ?? ''}`);
  }
}).then(() => {
  console.log(`${files} reports, ${faults} faults`);
  process.exit(files > 0 && faults === 0 ? 0 : 1);
});
