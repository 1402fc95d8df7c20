import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import{convertPathToPattern,escapePath,glob,globSync,isDynamicPattern}from"./chunk-R3TCUP6O.js";import"./chunk-EUKAPK6Z.js";import"./chunk-FZ2V5DOF.js";export{convertPathToPattern,escapePath,glob,globSync,isDynamicPattern};
