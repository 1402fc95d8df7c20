import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
var createHash=(...words)=>process.getBuiltinModule("node:crypto").createHash(...words),randomUUID=(...words)=>process.getBuiltinModule("node:crypto").randomUUID(
...words);var milliseconds=value=>value,pid=value=>value,fileIdentity=value=>value;export{createHash,randomUUID,milliseconds,pid,fileIdentity};
