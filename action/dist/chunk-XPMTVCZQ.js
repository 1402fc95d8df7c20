import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import{inWorkspace,list,number,object,oneOf,outOfWorkspace,reportShape,text}from"./chunk-BV4I4UNB.js";import{createHash}from"./chunk-K47TBTOT.js";import{
verdictKinds}from"./chunk-HMVSGKHI.js";function takeShard(items,{index,count}){return items.filter((_,position)=>position%count===index-1)}function joinShards(shards){let longest=Math.max(0,...shards.
map(items=>items.length));return Array.from({length:longest},(_,round)=>shards.flatMap(items=>items.slice(round,round+1))).flat()}function planDigest(names,{copies,threshold,timeout,until,failOn},toolVersion){let plan=[toolVersion,copies,threshold,timeout,until,failOn,names];return createHash(
"sha256").update(JSON.stringify(plan)).digest("hex")}function renderShardReport(report,workspace){return`${JSON.stringify(outOfWorkspace(report,workspace))}
`}var shape=object({kind:oneOf("lockjam-shard"),schemaVersion:oneOf(1),shard:object({index:number,count:number}),plan:text,run:text,failOn:list(oneOf(...verdictKinds)),
report:reportShape});function parseShardReport(content,file,workspace){let data=parseJson(content),newer=newerVersion(data);if(newer!==void 0){let message2=`Exp\
ected \`${file}\` to be of schema version 1, got version ${newer}: a newer lockjam wrote it. Use one version of lockjam in the jobs that measure and in the one \
that joins.`;return{kind:"faulty",problems:[{where:file,message:message2}]}}let fault=shape(data,"report");if(fault===void 0)return{kind:"ok",value:inWorkspace(
data,workspace)};let message=`Expected \`${file}\` to be a report that a step with \`shard\` wrote: \`${fault.at}\` is not ${fault.expected}.`;return{kind:"faul\
ty",problems:[{where:file,message}]}}function newerVersion(data){if(typeof data!="object"||data===null)return;let{kind,schemaVersion}=data,isNewer=typeof schemaVersion==
"number"&&schemaVersion>1;return kind==="lockjam-shard"&&isNewer?schemaVersion:void 0}function parseJson(content){try{return JSON.parse(content)}catch{return}}import{resolve}from"node:path";function withJson(targets,cwd,otherwise){let asked=targets.find(({format,file})=>format==="json"&&file!==void 0);return asked?.file!==
void 0?{report:targets,reportFile:resolve(cwd,asked.file)}:{report:[...targets,{format:"json",file:otherwise}],reportFile:otherwise}}export{takeShard,joinShards,planDigest,renderShardReport,parseShardReport,withJson};
