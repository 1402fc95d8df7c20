import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import{splitValues}from"./chunk-YMYSEIGQ.js";import{settingsAt}from"./chunk-YSG5BFFT.js";import{nearestName}from"./chunk-EEPKYVOK.js";import{realFiles}from"./chunk-R6KW6YFO.js";import{resolve}from"node:path";function settingsFolder(workspace,below){let folder=resolve(workspace,below);return{name:folder,readText:async name=>{let path=resolve(folder,name);return await realFiles.
look(path)==="file"?await realFiles.readText(path):void 0},count:async glob=>(await realFiles.find(glob,folder)).length}}var configFiles=["lockjam.config.json","lockjam.config.yaml"],defaultFixtures="fixtures/**/fixture.json";function parseConfig(data,file){if(typeof data!="object"||data===null||Array.isArray(data)){let message=`Expected \`${file}\` to hold settings by their names, go\
t ${describe(data)}.`;return{kind:"faulty",problems:[{where:file,message}]}}let read=Object.entries(data).filter(([name])=>name!=="$schema").map(([name,value])=>readSetting(
name,value,file)),problems=read.flatMap(each=>each.kind==="faulty"?each.problems:[]);return problems.length>0?{kind:"faulty",problems}:{kind:"ok",value:Object.fromEntries(
read.flatMap(valueOf))}}function valueOf(read){return read.kind==="ok"?[read.value]:[]}function readSetting(name,value,file){let rows=settingsAt("config"),row=rows.
find(each=>each.name===name);if(row===void 0)return faulty(unknownName(name,file,rows));let texts=textsOf(row,value);if(texts!==void 0)return{kind:"ok",value:[name,
texts]};let list=row.repeatable?", or a list of texts":"",message=`Expected \`${name}\` in \`${file}\` to be a text, a number, true or false${list}, got ${describe(
value)}.`;return faulty({where:name,message})}function unknownName(name,file,rows){let nearest=nearestName(name,rows.map(row=>row.name)),hint=nearest===void 0?"":
` Did you mean \`${nearest}\`?`;return{where:file,message:`Expected a setting that exists, got \`${name}\` in \`${file}\`.${hint}`}}function textsOf(row,value){
if(typeof value=="number"||typeof value=="boolean")return[String(value)];if(typeof value=="string")return splitValues(row,value);if(!(!(row.repeatable&&Array.isArray(
value))||!value.every(each=>typeof each=="string")))return value}function describe(value){return value==null?"nothing":Array.isArray(value)?"a list":`a ${typeof value}`}
function faulty(problem){return{kind:"faulty",problems:[problem]}}var step={where:"fixtures",nothingNamed:"The step names nothing to measure",expected:"Expected `fixtures` or `command`, got neither.",overruling};async function completeInputs(raw,folder,asker=step){
if(namesSomething(raw))return{kind:"ok",value:{raw}};let found=await findConfigs(folder),[config,other]=found;if(other!==void 0)return faulty2(tooMany(found));if(config===
void 0)return await takeFixtures(raw,folder,"no file of settings",asker);let parsed=await parse(config);if(parsed.kind==="faulty")return parsed;let merged={...parsed.
value,...asker.overruling(raw)};if(!namesSomething(merged))return await takeFixtures(merged,folder,config.name,asker);let told=`${asker.nothingNamed}; settings \
are taken from ${config.name}.`;return{kind:"ok",value:{raw:merged,told}}}function namesSomething({fixtures=[],command=[]}){return fixtures.length>0||command.length>
0}async function findConfigs({readText}){let texts=await Promise.all(configFiles.map(readText));return configFiles.flatMap((name,index)=>{let text=texts[index];
return text===void 0?[]:[{name,text}]})}function tooMany(found){return{where:"lockjam.config",message:`Expected one file of settings, found ${found.map(({name})=>`\
\`${name}\``).join(" and ")}.`}}async function parse({name,text}){let read=name.endsWith(".json")?parseJson(text):await loadYaml(text);if("data"in read)return parseConfig(
read.data,name);let language=name.endsWith(".json")?"JSON":"YAML";return faulty2({where:name,message:`Expected \`${name}\` to be ${language}: ${read.fault}`})}function parseJson(text){
try{return{data:JSON.parse(text)}}catch(error){return{fault:error instanceof Error?error.message:String(error)}}}async function loadYaml(text){let{parseYaml}=await import("./parse-yaml-PHPSDFIJ.js");
return parseYaml(text)}function overruling(raw){let rows=settingsAt("action");return Object.fromEntries(Object.entries(raw).filter(([name,values])=>{let initially=rows.
find(row=>row.name===name)?.initially;return values.length>0&&!(values.length===1&&values[0]===initially)}))}async function takeFixtures(raw,{name,count},config,{
where,nothingNamed,expected}){let matches=await count(defaultFixtures);if(matches>0){let told=`${nothingNamed}; ${defaultFixtures} matches ${matches}.`;return{kind:"\
ok",value:{raw:{...raw,fixtures:[defaultFixtures]},told}}}let looked=[...configFiles,defaultFixtures].map(each=>`\`${each}\``).join(", "),message=`${expected} L\
ooked for ${looked} in ${name}: found ${config}${config.startsWith("no ")?"":", which names neither,"} and no manifest.`;return faulty2({where,message})}function faulty2(problem){
return{kind:"faulty",problems:[problem]}}export{settingsFolder,defaultFixtures,completeInputs};
