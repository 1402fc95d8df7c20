import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import {
  measure
} from "./chunk-3PTNJIJN.js";
import "./chunk-R2VSGME4.js";
import "./chunk-Q3KYIBEF.js";
import "./chunk-X56MCLKZ.js";
import "./chunk-LECLERIK.js";
export {
  measure
};
