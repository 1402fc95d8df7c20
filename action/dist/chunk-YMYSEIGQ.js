import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import{settingsAt,settingsTable}from"./chunk-YSG5BFFT.js";var package_default={name:"lockjam",version:"0.1.0",description:"Runs copies of a program at once and says whether they wait for each other, break each other, o\
r run side by side.",license:"MIT",type:"module",bin:{lockjam:"dist/cli.js"},exports:{"./measure":{"lockjam-source":"./src/measure.ts",default:"./dist/measure.j\
s"},"./config.schema.json":"./docs/config.schema.json","./fixture.schema.json":"./docs/fixture.schema.json","./report.schema.json":"./docs/report.schema.json","\
./package.json":"./package.json"},files:["dist","docs"],engines:{node:">=20.19"},dependencies:{"@actions/cache":"^6.3.0","@actions/core":"^3.0.1",picocolors:"^1\
.1.1",tinyglobby:"^0.2.17",yaml:"^2.9.1"},devDependencies:{eslint:"^10.15.0","eslint-plugin-lockjam":"0.1.0"}};import{lstat,rename,rm,writeFile}from"node:fs/promises";async function saveWhole(file,text){let present=await lstat(file).catch(()=>{}),beside=`${file}.lockjam-${process.
pid}`;if(!isReplaceable(present)||!await isAdded(beside,text,present)){await writeFile(file,text);return}await rename(beside,file)}function isReplaceable(present){
return present===void 0||present.isFile()&&present.nlink===1}var refusals=new Set(["EACCES","EEXIST","ENAMETOOLONG","EPERM"]);async function isAdded(file,text,like){
try{return await writeFile(file,text,{flag:"wx",...like===void 0?{}:{mode:like.mode}}),!0}catch(error){if(refusals.has(error.code??""))return!1;throw await rm(file,
{force:!0}),error}}import{resolve}from"node:path";async function checkReportFiles(targets,{cwd,files}){let names=targets.flatMap(({file})=>file===void 0?[]:[file]),can=await Promise.
all(names.map(name=>files.canWrite(resolve(cwd,name))));return names.filter((_,index)=>can[index]!==!0).map(name=>({where:"--report",message:`Expected \`--report\
\` to name a file that can be written, in a folder that exists, got \`${name}\`.`}))}function readInputs(read,place){let given=settingsAt(place).map(row=>[row.name,splitValues(row,read(row.name))]);return Object.fromEntries(given)}function splitValues({
type,repeatable},text){let{split=splitLines}=type;return(repeatable?split(text):[text]).map(value=>value.trim()).filter(value=>value!=="")}function splitLines(text){
return text.split(/\r?\n/)}function parseCliSettings(raw){let reader=readerOf(raw,"cli"),settings={...measuringSettings(reader),report:reader.many("report",settingsTable.report)};return finish(
settings,[...reader.problems,...crowdedOutput(settings)])}function parseRunSettings(raw){let reader=readerOf(raw,"config");reader.one("history",settingsTable.history);
let{report}=tellingSettings(reader),settings={...measuringSettings(reader),report},fixtures=reader.many("fixtures",settingsTable.fixtures),commands=reader.many(
"command",settingsTable.command),problems=[...reader.problems,...missingSubject(raw),...crowdedOutput(settings)];return finish({settings,fixtures,commands},problems)}
function parseActionSettings(raw){let reader=readerOf(raw,"action"),[shard]=reader.many("shard",settingsTable.shard),settings={...measuringSettings(reader),...tellingSettings(
reader),fixtures:reader.many("fixtures",settingsTable.fixtures),commands:reader.many("command",settingsTable.command),...shard===void 0?{}:{shard},history:reader.
one("history",settingsTable.history)};return finish(settings,[...reader.problems,...missingSubject(raw),...fileless(settings)])}function parseMergeSettings(raw){
let reader=readerOf(raw,"merge"),reports=reader.many("reports",settingsTable.reports),settings={...tellingSettings(reader),reports:reports.length>0?reports:[initialValue(
"reports",settingsTable.reports)]};return finish(settings,[...reader.problems,...fileless(settings)])}function tellingSettings(reader){let sarifFiles=reader.many(
"sarif-file",settingsTable["sarif-file"]);return{report:[...reader.many("report",settingsTable.report),...sarifFiles.map(file=>({format:"sarif",file}))],workingDirectory:reader.
one("working-directory",settingsTable["working-directory"]),annotations:reader.one("annotations",settingsTable.annotations),summary:reader.one("summary",settingsTable.
summary)}}function spell(name,place){return place==="cli"?`--${name}`:name}function readerOf(raw,place){let problems=[],many=(name,setting)=>{let given=raw[name]??
[],where=spell(name,place);if(!setting.repeatable&&given.length>1){let message=`Expected \`${where}\` once, got it ${given.length} times.`;problems.push({where,
message})}return given.flatMap(text=>{let value=setting.type.parse(text);if(value!==void 0)return[value];let message=`Expected \`${where}\` to be ${setting.type.
expected}, got \`${text}\`.`;return problems.push({where,message}),[]})};return{problems,one:(name,setting)=>many(name,setting)[0]??initialValue(name,setting),many}}
function initialValue(name,setting){let value=setting.type.parse(setting.initially??"");if(value===void 0)throw new Error(`Internal error: ${name} has no initia\
l value.`);return value}function measuringSettings(reader){return{copies:reader.one("copies",settingsTable.copies),threshold:reader.one("threshold",settingsTable.
threshold),timeout:reader.one("timeout",settingsTable.timeout),until:reader.one("until",settingsTable.until),state:reader.many("state",settingsTable.state),failOn:reader.
one("fail-on",settingsTable["fail-on"])}}function finish(value,problems){return problems.length===0?{kind:"ok",value}:{kind:"faulty",problems}}function crowdedOutput(settings){
let formats=settings.report.filter(target=>target.file===void 0);return formats.length<2?[]:[{where:"--report",message:`Expected one \`--report\` on standard outp\
ut, got ${formats.map(target=>`\`${target.format}\``).join(" and ")}: write one to a file, as in \`json=report.json\`.`}]}function missingSubject(raw){let hasFixtures=(raw.
fixtures??[]).length>0,hasCommand=(raw.command??[]).length>0;return hasFixtures!==hasCommand?[]:[{where:"fixtures",message:`Expected \`fixtures\` or \`command\`, go\
t ${hasCommand?"both":"neither"}.`}]}function fileless(settings){return settings.report.filter(target=>target.file===void 0).map(({format})=>({where:"report",message:`\
Expected \`report\` to name a file, as in \`${format}=report.txt\`, got \`${format}\`.`}))}export{package_default,saveWhole,checkReportFiles,readInputs,splitValues,parseCliSettings,parseRunSettings,parseActionSettings,parseMergeSettings};
