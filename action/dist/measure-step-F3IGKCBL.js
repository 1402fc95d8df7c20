import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import{followRun}from"./chunk-EZFYOXRJ.js";import{measure}from"./chunk-APDMTI4A.js";import{planDigest,renderShardReport,takeShard,withJson}from"./chunk-XPMTVCZQ.js";
import"./chunk-BV4I4UNB.js";import{tell}from"./chunk-D4WLSI2R.js";import{exitCodeOf,outcomeOf}from"./chunk-RBHW2OYQ.js";import{createTerminalView}from"./chunk-CP6YMDUO.js";
import"./chunk-4TJ536KF.js";import"./chunk-YSG5BFFT.js";import"./chunk-Y5KSX6KY.js";import"./chunk-DFB24PS6.js";import"./chunk-5NXAT24J.js";
import"./chunk-IKGEFCQ3.js";import"./chunk-K47TBTOT.js";import"./chunk-HMVSGKHI.js";import"./chunk-EUKAPK6Z.js";import{__callDispose,__using}from"./chunk-FZ2V5DOF.js";import{join}from"node:path";var columns=100;function openLog({print,...rest}){return createTerminalView({...rest,write:print,clock:()=>performance.now(),columns,colored:!0,redraws:!1,tellsResults:!0})}async function measureStep(settings,{subjects:all,environment,world:{cwd,node}},runner){var _stack=[];try{let{failOn,shard}=settings;let subjects=shard===void 0?
all:takeShard(all,shard);let judge=subject=>outcomeOf(subject,failOn);let print=text=>{tell(text,runner)};let hasPassed=subject=>judge(subject)==="passed"&&subject.
verdict.kind!=="inconclusive";let context={settings,subjects,environment,node,runner,hasPassed};let history=__using(_stack,settings.history==="off"?void 0:await openHistory(
context),!0);let again=await history?.unchanged()??new Map;let changed=subjects.filter(subject=>!again.has(subject));let view=__using(_stack,openLog({print,cwd,
total:changed.length,outcomeOf:judge}));for(let[{name},report2]of again)view.tell({kind:"subject-ended",name,report:report2});let{signal,toolVersion}=runner;let surroundings={
environment,signal,toolVersion};let measured=await followRun(measure(changed,settings,surroundings),view.tell);let report=withAgain(measured,subjects,again);view.
close(report);let names=all.map(({name})=>name);let files=await reportFiles(report,{settings,names,cwd},runner);let{publish}=await import("./publish-YXFWYH3V.js");
let isPart=shard!==void 0;let how={...settings,...runner.places,...runner,...files,cwd,print,isPart};let trend=await history?.trend(report);let remembering=history?.
remember(report);let past=trend===void 0?{}:{trend};await publish(report,{...how,...past,outcomeOf:judge},runner.commands);await remembering;signal.throwIfAborted();
let isEmpty=report.subjects.every(subject=>judge(subject)==="skipped");return isPart&&isEmpty?0:exitCodeOf(report,failOn)}catch(_){var _error=_,_hasError=!0}finally{
var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}async function openHistory(context){let{openStepHistory}=await import("./step-history-KHDRWKH4.js");
return openStepHistory(context)}function withAgain(measured,subjects,again){let rest=measured.subjects.values(),reports=subjects.flatMap(subject=>again.get(subject)??
rest.next().value??[]);return{...measured,subjects:reports}}async function reportFiles(report,{settings,names,cwd},{places,save,token,toolVersion}){let{shard,failOn}=settings,
{workspace,temporary,run}=places;if(shard===void 0)return withJson(settings.report,cwd,join(temporary,`lockjam-${token()}.json`));let plan=planDigest(names,settings,
toolVersion),part={kind:"lockjam-shard",schemaVersion:1,shard,plan,run,failOn},file=join(temporary,`lockjam-shard-${shard.index}-of-${shard.count}.json`);return await save(
file,renderShardReport({...part,report},workspace)),{report:settings.report,reportFile:file}}export{measureStep};
