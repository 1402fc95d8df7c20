import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import{rmSync as e,writeSync as t}from"node:fs";import{createInterface as s}from"node:readline";var n=3;for await(let r of s({input:process.stdin}))i(JSON.parse(
r));e(process.cwd(),{recursive:!0,force:!0});process.kill(-process.pid,"SIGKILL");async function i(r){try{let{runErrand:o}=await import("./cache-client-LONLBERL.js");
t(n,`${await o(r)}
`)}catch(o){process.stdout.write(`::warning::${String(o).replaceAll(/\s+/g," ")}
`),t(n,`nothing
`)}}
