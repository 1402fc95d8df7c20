import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);

// action/src/report/printable.ts
import { stripVTControlCharacters } from "node:util";
function printable(text) {
  return stripVTControlCharacters(text).replaceAll(/\s+/g, " ").replaceAll(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, "").toWellFormed().trim();
}

// action/src/model/verdict.ts
var verdictKinds = [
  "concurrent",
  "slower",
  "serialized",
  "conflict",
  "deadlock",
  "corrupted",
  "inconclusive",
  "broken"
];

export {
  printable,
  verdictKinds
};
