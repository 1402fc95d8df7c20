import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import{measure}from"./chunk-APDMTI4A.js";import"./chunk-DFB24PS6.js";import"./chunk-5NXAT24J.js";import"./chunk-IKGEFCQ3.js";import"./chunk-K47TBTOT.js";
import"./chunk-EUKAPK6Z.js";import"./chunk-FZ2V5DOF.js";export{measure};
