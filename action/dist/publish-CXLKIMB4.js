import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import {
  publish
} from "./chunk-5BFVIUDQ.js";
import "./chunk-X5XGSJAQ.js";
import "./chunk-Q2JNSCLA.js";
import "./chunk-VAJWVKYU.js";
import "./chunk-3FB633JR.js";
import "./chunk-X56MCLKZ.js";
import "./chunk-LECLERIK.js";
export {
  publish
};
