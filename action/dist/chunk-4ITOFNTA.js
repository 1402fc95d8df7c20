import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import{isAbsolute}from"node:path";function permalink({server,name,commit},file,line){if(isAbsolute(file))return;let path=file.toWellFormed().split("/").map(part=>encodeURIComponent(
part).replaceAll(/[()'!*]/g,escape)).join("/");return`${server}/${name}/blob/${commit}/${path}#L${line}`}function escape(character){return`%${character.charCodeAt(
0).toString(16).toUpperCase()}`}function repositoryOf(environment){let{GITHUB_SERVER_URL:server="",GITHUB_REPOSITORY:name="",GITHUB_SHA:commit=""}=environment;return/^https?:\/\/[\w.:-]+$/.
test(server)&&/^[\w.-]+\/[\w.-]+$/.test(name)&&/^[0-9a-f]{40,64}$/.test(commit)?{server,name,commit}:void 0}export{permalink,repositoryOf};
