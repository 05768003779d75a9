// Reports of every kind, language and form, for tests that hold them against something.
'use strict';
const {spawnSync} = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const kinds = ['biweekly', 'briefing', 'scorecard', 'ledger'];
const languages = ['zh-Hans', 'zh-Hant', 'en'];

/**
 * Calls `take(name, file)` for each report with this ending; they are gone afterwards. A little
 * plan's in every language, a city's in Chinese.
 */
async function eachReport(sipub, source, ending, take) {
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'sipub-reports-'));
  const little = [path.join(source, 'tests/report/ledgers'), '--plan',
    path.join(source, 'tests/report/plan.yaml')];
  const city = [path.join(source, 'examples/ledgers/440400')];
  try {
    for (const [name, inputs] of [['little', little], ['city', city]]) {
      for (const kind of kinds) {
        for (const language of name === 'little' ? languages : ['zh-Hans']) {
          const file = path.join(place, `${name}-${kind}-${language}${ending}`);
          const run = spawnSync(sipub, ['report', kind, ...inputs, '--as-of', '2014-10-31',
            '--lang', language, '-o', file], {encoding: 'utf8'});
          if (run.status > 1) throw new Error(run.stderr);
          await take(path.basename(file), file);
        }
      }
    }
  } finally {
    fs.rmSync(place, {recursive: true});
  }
}

module.exports = {eachReport};
