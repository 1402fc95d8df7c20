import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import{completeInputs,defaultFixtures,settingsFolder}from"./chunk-ZU6NSV7T.js";import{error,getInput,notice,runnerPlaces,setOutput,warning}from"./chunk-M5JM7Y3V.js";
import"./chunk-4ITOFNTA.js";import{refuse,tell}from"./chunk-D4WLSI2R.js";import{checkReportFiles,package_default,parseActionSettings,readInputs,saveWhole}from"./chunk-YMYSEIGQ.js";
import{renderInternalError}from"./chunk-YSG5BFFT.js";import"./chunk-Y5KSX6KY.js";import"./chunk-K47TBTOT.js";import"./chunk-EEPKYVOK.js";
import"./chunk-R6KW6YFO.js";import"./chunk-HMVSGKHI.js";import"./chunk-EUKAPK6Z.js";import"./chunk-FZ2V5DOF.js";import{appendFile}from"node:fs/promises";import{tmpdir}from"node:os";async function settingsOfStep(raw,folder){let complete=await completeInputs(raw,folder),missing=complete.kind==="faulty"?complete.problems:[],given=complete.kind===
"ok"?complete.value:{raw:standIn(raw)},{raw:completed,...told}=given,settings=parseActionSettings(completed),problems=[...missing,...settings.kind==="faulty"?settings.
problems:[]];return settings.kind==="faulty"||problems.length>0?{kind:"faulty",problems}:{kind:"ok",value:{settings:settings.value,...told}}}function standIn(raw){
return{...raw,fixtures:[defaultFixtures]}}async function runStep(runner2,node){let raw=readInputs(runner2.input,"action"),below=raw["working-directory"]?.[0]??".",asked=await settingsOfStep(raw,settingsFolder(
runner2.places.workspace,below));if(asked.kind==="faulty")return refuse(asked.problems,runner2);let{settings,told}=asked.value;told!==void 0&&tell(`lockjam: ${told}`,
runner2);let{planStep}=await import("./plan-step-W6SSC7VV.js"),{environment,places,signal}=runner2,planned=await planStep({...settings,...places},environment,
node,signal);if(signal.throwIfAborted(),planned.kind==="faulty")return refuse(planned.problems,runner2);let problems=await checkReportFiles(settings.report,planned.
value.world);if(problems.length>0)return refuse(problems,runner2);let{measureStep}=await import("./measure-step-F3IGKCBL.js");return await measureStep(settings,planned.
value,runner2)}var stop=new AbortController,stopWith=exitCode=>stop.abort.bind(stop,exitCode);process.on("SIGINT",stopWith(130)).on("SIGTERM",stopWith(143));var otherwise={workspace:process.
cwd(),temporary:tmpdir()},runner={environment:process.env,places:runnerPlaces(process.env,otherwise),input:name=>getInput(name),commands:{error,warning,notice,setOutput},
write:text=>process.stdout.write(text),append:appendFile,save:saveWhole,token:()=>crypto.randomUUID(),signal:stop.signal,toolVersion:package_default.version};process.
exitCode=await runStep(runner,process.execPath).catch(fault=>fault===stop.signal.reason?fault:(error(renderInternalError(fault)),3));
