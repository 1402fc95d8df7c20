import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import{plan}from"./chunk-3A4BUY7B.js";import"./chunk-EEPKYVOK.js";import{realWorld}from"./chunk-R6KW6YFO.js";import"./chunk-HMVSGKHI.js";
import"./chunk-R3TCUP6O.js";import"./chunk-EUKAPK6Z.js";import"./chunk-FZ2V5DOF.js";import{resolve}from"node:path";function subjectEnvironment(environment){return Object.fromEntries(Object.entries(environment).filter(([name])=>!belongsToRunner(name.toUpperCase())))}var runnerVariables=new Set(
["GITHUB_ENV","GITHUB_OUTPUT","GITHUB_PATH","GITHUB_STATE","GITHUB_STEP_SUMMARY","GITHUB_TOKEN"]);function belongsToRunner(name){return/^(?:ACTIONS|INPUT|STATE)_/.
test(name)||runnerVariables.has(name)}async function planStep(request,own,node,signal){let environment=subjectEnvironment(own),folder=resolve(request.workspace,request.workingDirectory),world=realWorld(
folder,environment,node,signal),problems=await checkFolder(request.workingDirectory,world);if(problems.length>0)return{kind:"faulty",problems};let planned=await plan(
{...request,subjects:request.fixtures},world);return planned.kind==="faulty"?planned:{kind:"ok",value:{subjects:planned.value,environment,world}}}async function checkFolder(given,{
cwd,files}){let sight=await files.look(cwd);if(sight==="folder")return[];let seen={file:"which is a file",other:"which is no folder",missing:"and nothing is the\
re",forbidden:"which may not be read"}[sight],where="working-directory";return[{where,message:`Expected \`${where}\` to be a folder, got \`${given}\`, ${seen} (${cwd}\
).`}]}export{planStep};
