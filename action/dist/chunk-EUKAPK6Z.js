import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import{__commonJS}from"./chunk-FZ2V5DOF.js";var require_fs=__commonJS({"builtin:fs"(exports,module){module.exports=process.getBuiltinModule("node:fs")}});export{require_fs};
