import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);

// action/src/model/units.ts
var milliseconds = (value) => value;
var pid = (value) => value;
var fileIdentity = (value) => value;

export {
  milliseconds,
  pid,
  fileIdentity
};
