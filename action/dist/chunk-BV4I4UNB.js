import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import{doings}from"./chunk-5NXAT24J.js";import{verdictKinds}from"./chunk-HMVSGKHI.js";import{sep}from"node:path";var workspaceWord="$WORKSPACE";function outOfWorkspace(data,workspace){return mapTexts(data,each=>each===workspace||each.startsWith(workspace+
sep)?workspaceWord+each.slice(workspace.length):each)}function inWorkspace(data,workspace){return mapTexts(data,each=>each===workspaceWord||each.startsWith(`${workspaceWord}\
/`)?workspace+each.slice(workspaceWord.length):each)}function mapTexts(data,change){return typeof data=="string"?change(data):Array.isArray(data)?data.map(item=>mapTexts(
item,change)):typeof data!="object"||data===null?data:Object.fromEntries(Object.entries(data).map(([name,value])=>[name,mapTexts(value,change)]))}function object(fields){let entries=Object.entries(fields);return(value,at)=>{if(typeof value!="object"||value===null)return{at,expected:"an object"};for(let[name,
shape]of entries){let fault=shape(value[name],`${at}.${name}`);if(fault!==void 0)return fault}}}function list(shape){return(value,at)=>{if(!Array.isArray(value))
return{at,expected:"a list"};for(let[index,item]of value.entries()){let fault=shape(item,`${at}[${index}]`);if(fault!==void 0)return fault}}}function optional(shape){
return(value,at)=>value===void 0?void 0:shape(value,at)}function union(kinds){let table=new Map(Object.entries(kinds).map(([kind,fields])=>[kind,object(fields)]));
return(value,at)=>{let kind=value?.kind,shape=typeof kind=="string"?table.get(kind):void 0;return shape===void 0?{at:`${at}.kind`,expected:`one of ${[...table.keys()].
join(", ")}`}:shape(value,at)}}function oneOf(...values){return(value,at)=>values.some(each=>each===value)?void 0:{at,expected:`one of ${values.join(", ")}`}}function text(value,at){
return typeof value=="string"?void 0:{at,expected:"a text"}}function number(value,at){return Number.isFinite(value)?void 0:{at,expected:"a number"}}function truth(value,at){
return typeof value=="boolean"?void 0:{at,expected:"true or false"}}var resource=object({kind:oneOf("flock","posix-lock","ofd-lock","lease","semaphore","fifo","socket","port","lock-file","lock-folder","mutex","message-queue"),path:text,
detail:optional(text)}),holder=object({copy:optional(number),pid:number}),meanwhile=object({doing:oneOf(...doings),inChild:truth,share:number}),shared={serialShare:number},
named={resource:optional(resource),holder:optional(holder)},note=union({"single-flight":{copies:number,lives:number},"work-stealing":{copies:number,lives:number},
"exit-barrier":{copies:number,lives:number},leader:{copies:number,lives:number},"single-instance":{early:number,copies:number,after:number}}),reason=union({contradiction:{
shares:list(number)},"round-timed-out":{unfinished:number,limit:number},"one-core":{},skipped:{because:text}}),failure=union({exit:{code:number},signal:{signal:text},
"time-out":{limit:number},silent:{},"needs-peers":{},check:{},refused:{because:text}}),verdictShape=union({concurrent:{...shared,passedProbes:number,note:optional(
note)},slower:{...shared,spentOn:oneOf("cpu","io","unknown"),extra:number},serialized:{...shared,...named,by:oneOf("copy","lease","third-party","unknown"),capacity:optional(
number),waits:list(number),holdProfile:optional(object({from:number,to:number})),meanwhile:optional(list(meanwhile)),stalledFor:optional(number)},conflict:{...shared,
...named,failed:number,copies:number,errorLine:text,failedAfter:number},deadlock:{...shared,ring:list(number),resource:optional(resource)},corrupted:{...shared,
errorLine:text},inconclusive:{...shared,reason},broken:{...shared,failure,errorLine:text}});var ending=union({exited:{code:number},signaled:{signal:text},"timed-out":{limit:number},printed:{}}),copyRun=object({copy:number,pid:number,wall:number,cpu:number,
runQueue:number,diskSleep:number,firstOutput:optional(number),ending,errorText:text,outputText:text}),sighting={mechanism:oneOf("flock","posix","ofd","lease"),access:oneOf(
"read","write"),path:text,start:number,end:number,from:number,to:number},hold=object({...sighting,copy:number,pid:number}),wait=object({...sighting,copy:number,
pid:number,holderCopy:optional(number),holderPid:number}),round=object({kind:oneOf("round"),purpose:oneOf("warm-up","solo","screen","pair","repeat","fresh","sta\
ggered"),copies:list(copyRun),holds:list(hold),waits:list(wait),ring:optional(list(number)),check:optional(object({passed:truth,text}))}),standstillPlace=oneOf(
"flock","posix","ofd","semaphore","mutex","message-queue","fifo","socket"),probe=object({kind:oneOf("probe"),point:number,frozenCopies:number,outcome:oneOf("pas\
sed","stalled","missed"),frozenFor:number,thawedAt:optional(number),frozen:copyRun,other:optional(copyRun),offset:number,holds:list(hold),waits:list(wait),openFiles:list(
text),standstills:list(object({pid:number,at:standstillPlace,path:text})),listening:list(text),temporary:list(object({path:text,isFolder:truth}))}),openedAt=object(
{file:text,line:number,column:number,messageId:text,message:text,sourceLine:text,related:list(object({line:number,sourceLine:text})),fingerprint:text,suggestion:optional(
object({title:text,diff:text}))}),location=union({found:{openedAt,others:list(openedAt)},silent:{because:text}}),subjectShape=object({name:text,command:list(text),
cwd:text,verdict:verdictShape,expected:optional(object({verdict:oneOf(...verdictKinds)})),disagreements:list(object({message:text})),location,rounds:list(round),
probes:list(probe),elapsed:number,measuredIn:optional(object({id:text,attempt:text,number:text}))}),reportShape=object({schemaVersion:oneOf(1),tool:object({name:oneOf(
"lockjam"),version:text}),machine:object({cores:number,load:number,os:text,node:text}),subjects:list(subjectShape)});export{outOfWorkspace,inWorkspace,object,list,oneOf,text,number,subjectShape,reportShape};
