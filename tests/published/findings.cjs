// What tests of findings need: the example ledgers with faults of every kind, checked.
'use strict';
const fs = require('fs');
const os = require('os');
const path = require('path');
const { spawnSync } = require('child_process');

/** A directory of its own, gone when the program ends. */
exports.scratch = () => {
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'sipub-published-'));
  process.on('exit', () => fs.rmSync(place, { recursive: true }));
  return place;
};

/** Runs the program; gives what it wrote. A status of 2 ends the test. */
exports.run = (sipub, ...options) => {
  const done = spawnSync(sipub, options, { maxBuffer: 1 << 28, encoding: 'utf8' });
  if (done.status === 0 || done.status === 1) return done.stdout;
  throw new Error(`${options.join(' ')}: status ${done.status}\n${done.stderr}`);
};

/** Ends the test: with status 1 where a sentence was told. */
exports.finish = (what, told) => {
  told.forEach((sentence) => console.log(sentence));
  console.log(`${what}, ${told.length} at fault`);
  process.exitCode = told.length > 0 ? 1 : 0;
};
