import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import{inWorkspace,list,number,object,oneOf,outOfWorkspace,subjectShape,text}from"./chunk-BV4I4UNB.js";import{tell}from"./chunk-D4WLSI2R.js";import{
impossible}from"./chunk-4TJ536KF.js";import"./chunk-YSG5BFFT.js";import"./chunk-Y5KSX6KY.js";import"./chunk-5NXAT24J.js";import{createHash,
milliseconds}from"./chunk-K47TBTOT.js";import{verdictKinds}from"./chunk-HMVSGKHI.js";import{require_fs}from"./chunk-EUKAPK6Z.js";import{__toESM}from"./chunk-FZ2V5DOF.js";import{readFile as readFile2}from"node:fs/promises";import{spawn}from"node:child_process";import{once}from"node:events";import{mkdir,mkdtemp,readFile,rm,stat,writeFile}from"node:fs/promises";import{join}from"node:path";
import{fileURLToPath}from"node:url";var entryFile="lockjam-history.json";var largestEntry=512*1024;async function sendCourier(errand,text2,dispatch,patience){if(/[\s"'\\]/.test(dispatch.temporary))return{kind:"failed",because:`there \
are spaces in the name of ${dispatch.temporary}`};try{await mkdir(dispatch.temporary,{recursive:!0});let folder=await mkdtemp(join(dispatch.temporary,"lockjam-c\
ourier-"));try{return errand.kind==="take"&&await writeFile(join(folder,entryFile),text2),await travel(errand,folder,dispatch,patience)}finally{await rm(folder,
{recursive:!0,force:!0})}}catch(error){return{kind:"failed",because:String(error)}}}async function travel(errand,folder,{node,courier:program,environment},patience){
let courier=spawn(node,[...process.execArgv,fileURLToPath(program)],{detached:!0,cwd:folder,env:courierEnvironment(environment,folder),stdio:["pipe","pipe","ign\
ore","pipe"]}),closed=once(courier,"close");closed.catch(()=>{});let[input,output,,words]=courier.stdio;input.on("error",()=>{});let told=gather(output),answer=gather(
words);input.write(`${JSON.stringify(errand)}
`),await Promise.race([answer.line,closed,isOver(patience)]);let isLate=patience.aborted,word=answer.text().trim(),brought=word==="done"&&errand.kind==="bring"?
await readEntry(folder):void 0;return endGroup(courier),await closed,isLate?{kind:"failed",because:"the cache did not answer in time"}:brought??endOf(word,told.
text())}var needed=/^(?:ACTIONS_(?:CACHE_MODE|CACHE_SERVICE_V2|CACHE_URL|RESULTS_URL|RUNTIME_TOKEN)|GITHUB_SERVER_URL|PATH|HOME|NODE_EXTRA_CA_CERTS|SSL_CERT_(?:DIR|FILE)|(?:HTTPS?|NO|ALL)_PROXY)$/i;
function courierEnvironment(environment,folder){let own=Object.entries(environment).filter(([name])=>needed.test(name));return{...Object.fromEntries(own),RUNNER_TEMP:folder,
GITHUB_WORKSPACE:folder}}var mostTold=64*1024;function gather(stream){let text2="",line=new Promise(settle=>{stream.setEncoding("utf8").on("data",part=>{text2.length<
mostTold&&(text2+=part),part.includes(`
`)&&settle()})});return{text:()=>text2,line}}async function isOver(signal){signal.aborted||await once(signal,"abort")}async function readEntry(folder){let file=join(
folder,entryFile),{size}=await stat(file);return size>largestEntry?{kind:"unreadable",because:`an entry of ${size} bytes is too large to be one of lockjam`}:{kind:"\
brought",text:await readFile(file,"utf8")}}function endGroup({pid,exitCode,signalCode}){if(!(pid===void 0||exitCode!==null||signalCode!==null))try{process.kill(
-pid,"SIGKILL")}catch{}}function endOf(word,told){let because=complaintIn(told);if(because!==void 0)return{kind:/\btar\b/i.test(because)?"unreadable":"failed",because};
switch(word){case"done":return{kind:"taken"};case"nothing":return{kind:"missing"};case"no-service":return{kind:"no-service",because:"there is no cache here"};case"":
return{kind:"failed",because:"the client of the cache ended early"};default:return impossible(word)}}var longestComplaint=300;function complaintIn(told){return[
...told.matchAll(/^(?:::(?:warning|error)::|(?=Failed to save: ))(.*)$/gm)].at(-1)?.[1]?.replaceAll(/%0[AD]/g," ").replaceAll(/https?:\/\/\S+/g,"(address)").slice(
0,longestComplaint).replace(/\.\s*$/,"")}var runName=object({id:text,attempt:text,number:text}),pastVerdict=object({name:text,verdict:oneOf(...verdictKinds),serialShare:number}),entryShape=object({kind:oneOf(
"lockjam-history"),schemaVersion:oneOf(1),runs:list(object({run:runName,subjects:list(pastVerdict)})),passes:list(object({fingerprint:text,run:runName,report:subjectShape}))});
function parseEntry(content,workspace){try{let data=JSON.parse(content);return entryShape(data,"entry")!==void 0?void 0:inWorkspace(data,workspace)}catch{return}}
function renderEntry(entry,workspace){let text2=`${JSON.stringify(outOfWorkspace(entry,workspace))}
`;if(Buffer.byteLength(text2)<=largestEntry)return text2;let{runs,passes}=entry;return passes.length>0?renderEntry({...entry,passes:half(passes)},workspace):runs.
length>1?renderEntry({...entry,runs:runs.slice(1)},workspace):renderEntry({...entry,runs:[]},workspace)}function half(items){return items.slice(0,Math.floor(items.
length/2))}async function bringEntry(keys,workspace,dispatch,patience){let mode=dispatch.environment.ACTIONS_CACHE_MODE?.trim().toLowerCase()??"";if(mode==="none"||mode===
"write-only")return none(`the cache may not be read (its mode is ${mode})`,!1);let end=await sendCourier({kind:"bring",...keys},"",dispatch,patience);switch(end.
kind){case"brought":{let entry=parseEntry(end.text,workspace);if(entry===void 0)return none("what the cache has is no history of lockjam",!0);let count=entry.runs.
length===1?"1 earlier run":`${entry.runs.length} earlier runs`;return{entry,mayBeFollowed:!0,told:`${count} of the default branch known.`}}case"missing":return none(
"the cache has no such entry yet",!0);case"unreadable":return none(end.because,!0);case"taken":throw new Error("Internal error: an errand to bring something too\
k it away.");case"failed":case"no-service":return none(end.because,!1);default:return impossible(end)}}function none(because,mayBeFollowed){return{mayBeFollowed,
told:`no earlier runs known: ${because}.`}}var identifying=["GITHUB_WORKFLOW","GITHUB_JOB","GITHUB_ACTION","RUNNER_OS","RUNNER_ARCH"];function entryKeys({environment,asked},run){let identity=JSON.stringify(
[identifying.map(name=>environment[name]??""),asked]),beginning=`lockjam-history-v1-${createHash("sha256").update(identity).digest("hex").slice(0,32)}-`;return{
key:`${beginning}${run.id}-${run.attempt}`,restoreKeys:[beginning]}}function nextEntry(before,{run,measured,passes}){let earlier=(before?.runs??[]).filter(past=>past.run.id!==run.id),subjects=measured.map(({name,verdict})=>({name,
verdict:verdict.kind,serialShare:Math.round(verdict.serialShare*1e3)/1e3}));return{kind:"lockjam-history",schemaVersion:1,runs:(subjects.length===0?earlier:[...earlier,
{run,subjects}]).slice(-20),passes}}function createPatience(total,clock){let left=total;return{async wait(work,end,most=total){let startedAt=clock(),timer=setTimeout(end,Math.max(0,Math.min(most,left)));
try{return await work}finally{clearTimeout(timer),left-=clock()-startedAt}}}}async function runsOnDefaultBranch(environment,readText){let path=environment.GITHUB_EVENT_PATH;if(environment.GITHUB_EVENT_NAME!=="push"||path===void 0)return!1;
let branch=defaultBranchIn(await readText(path).catch(()=>""));return branch!==void 0&&environment.GITHUB_REF===`refs/heads/${branch}`}function defaultBranchIn(event){
try{let{repository}=JSON.parse(event),branch=repository?.default_branch;return typeof branch=="string"&&branch!==""?branch:void 0}catch{return}}function trendOf(entry,subjects){let rows=subjects.map(({name,verdict})=>({name,now:verdict.kind,past:entry.runs.flatMap(run=>run.subjects.filter(each=>each.name===
name))}));return{runs:entry.runs.map(({run})=>run),rows:rows.filter(({past})=>past.length>0)}}import{availableParallelism}from"node:os";var import_node_fs=__toESM(require_fs(),1);import{lstat,readdir,readlink}from"node:fs/promises";import{join as join2}from"node:path";import{pipeline}from"node:stream/promises";
var leftOut=new Set([".git","node_modules"]),mostFiles=1e4,mostBytes=256*1024*1024;async function digestFiles(folder,patience){let hash=createHash("sha256"),seen={
files:0,bytes:0};try{for await(let path of filesBelow(folder,"")){let{mode,size}=await lstat(join2(folder,path));if(seen.files+=1,seen.bytes+=size,seen.files>mostFiles||
seen.bytes>mostBytes||patience.aborted)return;hash.update(JSON.stringify([path,mode,await digestFile(join2(folder,path),mode,patience)]))}}catch{return}return hash.
digest("hex")}async function*filesBelow(root,below){let entries=await readdir(join2(root,below),{withFileTypes:!0});for(let entry of entries.sort((one,other)=>one.
name<other.name?-1:1)){if(leftOut.has(entry.name))continue;let path=join2(below,entry.name);entry.isDirectory()?yield*filesBelow(root,path):yield path}}var kindOf={
mask:61440,file:32768,link:40960};async function digestFile(path,mode,patience){let kind=mode&kindOf.mask;if(kind===kindOf.link)return await readlink(path);if(kind!==
kindOf.file)return"";let hash=createHash("sha256");return await pipeline((0,import_node_fs.createReadStream)(path),hash,{signal:patience}),hash.digest("hex")}var volatile=/^(?:GITHUB_|RUNNER_|AGENT_|STATS_|_$)|^(?:INVOCATION_ID|JOURNAL_STREAM|OLDPWD|PWD|SHLVL|SYSTEMD_EXEC_PID)$/;function fingerprintOf(subject,circumstances){
let{workspace,environment,settings,...rest}=circumstances,{copies,threshold,timeout,until}=settings,variables=Object.entries(environment).filter(([name])=>!volatile.
test(name)).sort(([one],[other])=>one<other?-1:1),text2=JSON.stringify([subject,rest,copies,threshold,timeout,until,variables]).replaceAll(JSON.stringify(workspace).
slice(1,-1),"$WORKSPACE");return createHash("sha256").update(text2).digest("hex")}async function fingerprintSubjects({subjects,workspace,settings,toolVersion,environment},patience){let files=await digestFiles(workspace,patience);if(files===void 0)
return new Map;let machine={node:process.version,cores:availableParallelism()},circumstances={files,workspace,settings,toolVersion,environment,...machine};return new Map(
subjects.map(subject=>[subject,fingerprintOf(subject,circumstances)]))}function findPass({name},fingerprint,{passes}){let found=passes.find(pass=>pass.fingerprint===
fingerprint);if(found?.report.name===name)return{...found.report,elapsed:milliseconds(0),measuredIn:found.run}}function passesOf(reports,fingerprints,run){return reports.
flatMap(({measuredIn,...report})=>{let fingerprint=fingerprints.get(report.name);return fingerprint===void 0?[]:[{fingerprint,run:measuredIn??run,report}]})}var longestWait=900,longestWaitAtFirst=700,longestErrand=2e3,longestComparison=600;function openStepHistory(context){let{settings,subjects,environment,runner,hasPassed}=context,
{workspace}=runner.places,journey=planJourney(context),patience=createPatience(longestWait,()=>performance.now()),stop=new AbortController,signal=AbortSignal.any(
[runner.signal,stop.signal]),giveUp=()=>{stop.abort()},say=text2=>{tell(`lockjam: history: ${text2}`,runner)},soon=AbortSignal.any([signal,AbortSignal.timeout(longestErrand)]),
bringing=bringEntry(journey.keys,workspace,journey.dispatch,soon),fingerprints=new Map;return{async unchanged(){if(settings.history!=="skip-unchanged")return new Map;
let{toolVersion}=runner,step={subjects,workspace,settings,toolVersion,environment},limit=AbortSignal.any([runner.signal,AbortSignal.timeout(longestComparison)]),
both=Promise.all([bringing,fingerprintSubjects(step,limit)]),[{entry},found]=await patience.wait(both,giveUp,longestWaitAtFirst);fingerprints=found,found.size===
0&&say("everything is measured: the checkout has more files than can be compared in a moment.");let again=subjects.flatMap(subject=>findAgain(subject,found,entry));
return new Map(again.filter(([,report])=>hasPassed(report)))},async trend({subjects:reports}){let{entry,told}=await patience.wait(bringing,giveUp);return say(told),
entry&&trendOf(entry,reports)},async remember({subjects:reports}){let past=await patience.wait(bringing,giveUp),names=new Map([...fingerprints].map(([{name},each])=>[
name,each])),measured=reports.filter(({measuredIn})=>measuredIn===void 0),passes=passesOf(reports.filter(hasPassed),names,journey.run),entry=nextEntry(past.entry,
{run:journey.run,measured,passes}),take=takeEntry(entry,past,journey,signal);say(await patience.wait(take,giveUp))},async[Symbol.asyncDispose](){giveUp(),await bringing}}}
function findAgain(subject,fingerprints,entry){let fingerprint=fingerprints.get(subject);if(fingerprint===void 0||entry===void 0)return[];let report=findPass(subject,
fingerprint,entry);return report===void 0?[]:[[subject,report]]}function planJourney({settings,node,runner}){let{environment,places}=runner,run={id:environment.
GITHUB_RUN_ID??"",attempt:environment.GITHUB_RUN_ATTEMPT??"1",number:environment.GITHUB_RUN_NUMBER??environment.GITHUB_RUN_ID??""},{fixtures,commands,shard,copies,
threshold,timeout,until}=settings,how=[settings.workingDirectory,shard,copies,threshold,timeout,until],keys=entryKeys({environment,asked:[fixtures,commands,...how]},
run),dispatch={courier:courierFile(),node,environment,temporary:places.temporary};return{run,keys,dispatch,runner}}function courierFile(){let extension=import.meta.
url.endsWith(".ts")?"ts":"js";return new URL(`./courier.${extension}`,import.meta.url)}async function takeEntry(entry,past,{keys,dispatch,runner},signal){if(!await runsOnDefaultBranch(
runner.environment,path=>readFile2(path,"utf8")))return"this run is not remembered: it is no push to the default branch.";if(!past.mayBeFollowed)return"this run\
 is not remembered: it would hide earlier ones.";let text2=renderEntry(entry,runner.places.workspace),end=await sendCourier({kind:"take",...keys},text2,dispatch,
signal);return end.kind==="taken"?"this run is remembered.":`this run is not remembered: ${"because"in end?end.because:"the cache did not take it"}.`}export{openStepHistory};
