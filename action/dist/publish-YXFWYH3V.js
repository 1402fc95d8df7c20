import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import{publish}from"./chunk-WEU7MT74.js";import"./chunk-4ITOFNTA.js";import"./chunk-AKAEIET2.js";import"./chunk-CP6YMDUO.js";import"./chunk-4TJ536KF.js";
import"./chunk-Y5KSX6KY.js";import"./chunk-DFB24PS6.js";import"./chunk-HMVSGKHI.js";import"./chunk-FZ2V5DOF.js";export{publish};
