// js-yaml and ajv: the structural checks alone, by the JSON Schema that `sipub schema json-schema`
// writes, compiled once, for the files named on standard input. usage: structure.mjs SCHEMA
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

// Where run.sh has installed them, not where this file lies.
const require = createRequire(`${process.env.BENCH_MODULES}/`);
const yaml = require("js-yaml");
const Ajv = require("ajv/dist/2020").default;

const schema = JSON.parse(readFileSync(process.argv[2], "utf8"));
const valid = new Ajv({ strict: false, validateFormats: false }).compile(schema);
let faulty = 0;
for (const file of readFileSync(0, "utf8").split("\n")) {
  if (file === "") continue;
  // JSON_SCHEMA leaves dates as the text that they are in the schema.
  const ledger = yaml.load(readFileSync(file, "utf8"), { schema: yaml.JSON_SCHEMA });
  if (!valid(ledger)) faulty += 1;
}
console.log(`${faulty} faulty ledgers`);
