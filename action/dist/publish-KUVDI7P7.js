import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import {
  publish
} from "./chunk-LKDUR3D5.js";
import "./chunk-X5XGSJAQ.js";
import "./chunk-WVYSYR4W.js";
import "./chunk-7XQJ2LRK.js";
import "./chunk-3FB633JR.js";
import "./chunk-X56MCLKZ.js";
import "./chunk-LECLERIK.js";
export {
  publish
};
