#!/usr/bin/env node
import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import{followRun}from"./chunk-EZFYOXRJ.js";import{completeInputs,settingsFolder}from"./chunk-ZU6NSV7T.js";import{measure}from"./chunk-APDMTI4A.js";
import{deliver}from"./chunk-AKAEIET2.js";import{exitCodeOf,outcomeOf}from"./chunk-RBHW2OYQ.js";import{createTerminalView,wantsColors}from"./chunk-CP6YMDUO.js";
import"./chunk-4TJ536KF.js";import{checkReportFiles,package_default,parseCliSettings,parseRunSettings,saveWhole}from"./chunk-YMYSEIGQ.js";import{renderInternalError,
renderProblems,settingsAt,settingsTable}from"./chunk-YSG5BFFT.js";import{printable,require_util}from"./chunk-Y5KSX6KY.js";import"./chunk-DFB24PS6.js";
import"./chunk-5NXAT24J.js";import"./chunk-IKGEFCQ3.js";import"./chunk-K47TBTOT.js";import{plan}from"./chunk-3A4BUY7B.js";import{nearestName}from"./chunk-EEPKYVOK.js";
import{realWorld}from"./chunk-R6KW6YFO.js";import"./chunk-HMVSGKHI.js";import"./chunk-R3TCUP6O.js";import"./chunk-EUKAPK6Z.js";import{__callDispose,
__toESM,__using}from"./chunk-FZ2V5DOF.js";var exitCodes={SIGHUP:129,SIGINT:130,SIGPIPE:141,SIGTERM:143},couldNotWrite=3;function listenForStops(command){let stop2=new AbortController;for(let signal of["\
SIGHUP","SIGINT","SIGTERM"])command.once(signal,()=>{stop2.abort(exitCodes[signal])});return command.stderr.on("error",()=>{stop2.abort(exitCodes.SIGPIPE)}),command.
stdout.on("error",({code,message})=>{code!=="EPIPE"&&command.stderr.write(`lockjam: standard output cannot be written: ${message}
`),stop2.abort(code==="EPIPE"?exitCodes.SIGPIPE:couldNotWrite)}),command.once("exit",()=>{stop2.signal.aborted&&command.exitCode===0&&(command.exitCode=stop2.signal.
reason)}),stop2.signal}var usualColumns=80;function openView(terminal2,targets,total,outcomeOf2){let tellsResults=targets.every(({format,file})=>file!==void 0||format==="terminal"),stream=tellsResults?
terminal2.stdout:terminal2.stderr,isTerminal=stream.isTTY===!0;return createTerminalView({write:text=>{stream.write(text)},clock:()=>performance.now(),columns:stream.
columns??usualColumns,colored:wantsColors(terminal2.env,isTerminal),redraws:isTerminal&&terminal2.env.TERM!=="dumb",tellsResults,total,cwd:terminal2.cwd(),outcomeOf:outcomeOf2})}var import_node_util=__toESM(require_util(),1);function parseArgv(argv){let[first,...rest]=argv;return first==="run"?parseRun(rest):first==="--help"||first==="-h"?ok({kind:"help",topic:"general"}):first==="-\
-version"?ok({kind:"version"}):faulty([{where:"lockjam",message:unknownCommand(first)}])}function unknownCommand(first){return first===void 0?"Expected a comman\
d: `lockjam run <subject…>`, got nothing.":`Expected a command, \`run\`, got \`${first}\`.${meant(first,["run","--help","--version"])}`}function parseRun(words){
let dashes=words.indexOf("--"),own=dashes===-1?words:words.slice(0,dashes),command=dashes===-1?[]:words.slice(dashes+1),flags=scan(own);if(flags.help)return ok(
{kind:"help",topic:"run"});let settings=parseCliSettings(flags.raw),problems=[...flags.problems,...settings.kind==="faulty"?settings.problems:[],...subjectProblems(
flags.subjects,command,dashes!==-1)];if(settings.kind==="faulty"||problems.length>0)return faulty(problems);let[program,...rest]=command,commands=program===void 0?
[]:[[program,...rest]],{raw,subjects}=flags;return ok({kind:"run",settings:settings.value,raw,subjects,commands})}function scan(words){let known=settingsAt("cli").
map(({name})=>name),raw={},subjects=[],problems=[],help=!1,misspelled=!1;for(let token of tokensOf(words,known)){if(token.kind==="positional"&&!misspelled&&subjects.
push(token.value),misspelled=!1,token.kind!=="option")continue;let{name,rawName,value}=token;name==="help"?help=!0:isKnown(name,known)?isMissing(value,token.inlineValue)?
problems.push(missingValue(rawName,name)):(raw[name]??=[]).push(value):(problems.push(unknownFlag(rawName,known)),misspelled=nearestName(rawName,flagsOf(known))!==
void 0)}return{help,raw,subjects,problems}}function tokensOf(words,known){let flags=known.map(name=>[name,{type:"string",multiple:!0}]),{tokens}=(0,import_node_util.parseArgs)(
{args:[...words],options:{help:{type:"boolean",short:"h"},...Object.fromEntries(flags)},strict:!1,allowPositionals:!0,tokens:!0});return tokens}function isKnown(name,known){
return known.includes(name)}function isMissing(value,inline){return value===void 0||inline!==!0&&value.startsWith("--")}function missingValue(rawName,name){let{
placeholder}=settingsTable[name].type,message=`Expected \`${rawName}\` to have a value, as in \`${rawName} ${placeholder}\`.`;return{where:rawName,message}}function unknownFlag(rawName,known){
let message=`Expected a flag that exists, got \`${rawName}\`.${meant(rawName,flagsOf(known))}`;return{where:rawName,message}}function flagsOf(known){return[...known,
"help"].map(name=>`--${name}`)}function meant(typed,names){let nearest=nearestName(typed,names);return nearest===void 0?"":` Did you mean \`${nearest}\`?`}function subjectProblems(subjects,command,hasDashes){
let where="lockjam run";if(hasDashes&&command.length===0)return[{where,message:"Expected a command after `--`, got nothing."}];if(hasDashes&&subjects.length>0){
let message=`Expected subjects or a command after \`--\`, got both: \`${subjects.join(" ")}\` and \`${command.join(" ")}\`.`;return[{where,message}]}return[]}function ok(value){
return{kind:"ok",value}}function faulty(problems){return{kind:"faulty",problems}}function renderHelp(){return`lockjam: do copies of my program wait for each other, break each other,
or run side by side?

Usage
  lockjam run [options] <subject…>            a manifest, a program, a folder or a glob
  lockjam run [options] -- <command> [args…]  any command
  lockjam run --help                          every option
  lockjam --version

Example
  lockjam run --state .cache -- node build.js
`}function renderRunHelp(){return`Runs copies of a program at once and says whether they wait for each other, and for what.

Usage
  lockjam run [options] <subject…>
  lockjam run [options] -- <command> [args…]
  lockjam run [options]                       what lockjam.config.json or .yaml names,
                                              or fixtures/**/fixture.json

Subjects
  a manifest (fixture.json), a program (.ts .mts .js .mjs .cjs .py .sh), a glob,
  or a folder, which means every fixture.json below it

Options
${settingsAt("cli").map(renderOption).join(`
`)}
  --help
      This text.

Exit codes
  0    nothing to fail on, and every expectation is met
  1    something to fail on, or an expectation that is not met
  2    wrong use, or a subject that fails even alone
  3    an error of lockjam itself
  130  interrupted; 129, 141 and 143 by SIGHUP, a closed pipe and SIGTERM
`}function renderOption(row){let notes=[...row.repeatable?["repeatable"]:[],...row.initially===void 0?[]:[`default: ${row.initially}`]],note=notes.length===0?"":
` (${notes.join("; ")})`,words=`${row.description.replaceAll("`","")}${note}`;return[`  --${row.name} ${row.type.placeholder}`,...wrap(words,"      ")].join(`
`)}var lineWidth=88;function wrap(text,indent){let lines=[],line=indent;for(let word of text.split(" "))line.length+word.length+1>lineWidth&&line!==indent&&(lines.
push(line),line=indent),line+=line===indent?word:` ${word}`;return[...lines,line]}var terminal={where:"lockjam run",nothingNamed:"Nothing to measure was named",expected:"Expected a manifest, a program, a folder, a glob, or a command after `--\
`, got nothing.",overruling:raw=>raw};async function settingsOfRun({raw,subjects,commands,settings},folder){if(subjects.length+commands.length>0)return{kind:"ok",
value:{fixtures:subjects,commands,settings}};let complete=await completeInputs(raw,folder,terminal);if(complete.kind==="faulty")return complete;let{raw:completed,
...told}=complete.value,parsed=parseRunSettings(completed);return parsed.kind==="faulty"?parsed:{kind:"ok",value:{...parsed.value,...told}}}var stop=listenForStops(process);process.exitCode=await main(process.argv.slice(2)).catch(error=>error===stop.reason?error:(process.stderr.write(renderInternalError(
error)),3));async function main(words){let asked=parseArgv(words);return asked.kind==="faulty"?end(2,renderProblems(asked.problems)):asked.value.kind==="version"?
end(0,`${package_default.version}
`):asked.value.kind==="run"?await run(asked.value):end(0,asked.value.topic==="run"?renderRunHelp():renderHelp())}async function run(request){var _stack=[];try{let asked=await settingsOfRun(
request,settingsFolder(process.cwd(),"."));if(asked.kind==="faulty")return end(2,renderProblems(asked.problems));let{fixtures:subjects,commands,settings,told}=asked.
value;told!==void 0&&process.stderr.write(`lockjam: ${printable(told)}
`);let{report:targets,failOn,state}=settings;let world=realWorld(process.cwd(),process.env,process.execPath,stop);let planned=await plan({subjects,commands,state},
world);stop.throwIfAborted();let problems=await checkReportFiles(targets,world);if(planned.kind==="faulty")return end(2,renderProblems([...planned.problems,...problems]));
if(problems.length>0)return end(2,renderProblems(problems));let judge=subject=>outcomeOf(subject,failOn);let view=__using(_stack,openView(process,targets,planned.
value.length,judge));let surroundings={environment:process.env,signal:stop,toolVersion:package_default.version};let report=await followRun(measure(planned.value,
settings,surroundings),view.tell);view.close(report);let print=text=>process.stdout.write(text);await deliver(report,targets,{cwd:world.cwd,outcomeOf:judge,print,
save:saveWhole});return exitCodeOf(report,failOn)}catch(_){var _error=_,_hasError=!0}finally{__callDispose(_stack,_error,_hasError)}}function end(code,text){return process[code===
0?"stdout":"stderr"].write(text),code}
