import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import{closingLines,createStyle,duration,durations,explain,factsOf,nameResource,quoted,renderTerminal,within}from"./chunk-CP6YMDUO.js";import{impossible}from"./chunk-4TJ536KF.js";
import{printable}from"./chunk-Y5KSX6KY.js";import{verdictKinds}from"./chunk-HMVSGKHI.js";import{resolve as resolve3}from"node:path";function renderJson(report,cwd){let{schemaVersion,tool,machine,subjects}=report,written=subjects.map(subject=>writeSubject(subject,cwd));return`${JSON.stringify(
{schemaVersion,tool,machine,subjects:written},null,2)}
`}function writeSubject(report,cwd){let{name,command,expected,disagreements,location,rounds,probes,elapsed,measuredIn}=report;return{name,command,verdict:writeVerdict(
report),...expected===void 0?{}:{expected},disagreements:disagreements.map(({message})=>message),...writeLocation(location,cwd),rounds:rounds.map(writeRound),probes:probes.
map(writeProbe),elapsedMs:rounded(elapsed),...measuredIn===void 0?{}:{measuredIn}}}function writeVerdict(report){let{verdict}=report,{headline,why,advice}=explain(
report);return{kind:verdict.kind,serialShare:rounded(verdict.serialShare),..."resource"in verdict?{resource:verdict.resource}:{},..."holder"in verdict?{holder:verdict.
holder}:{},...writeProfile(verdict),..."capacity"in verdict?{capacity:verdict.capacity}:{},..."note"in verdict?{note:verdict.note.kind}:{},...verdict.coldStart===
void 0?{}:{coldStart:verdict.coldStart},...verdict.staggered===void 0?{}:{staggered:verdict.staggered},...writeWaits(verdict),headline,why,...advice===void 0?{}:
{advice}}}function writeProfile(verdict){if(verdict.kind!=="serialized")return{};let{holdProfile,meanwhile}=verdict;return{...holdProfile===void 0?{}:{holdProfile:{
from:rounded(holdProfile.from),to:rounded(holdProfile.to)}},...meanwhile===void 0?{}:{meanwhile:meanwhile.map(each=>({...each,share:rounded(each.share)}))}}}function writeWaits(verdict){
if(verdict.kind!=="serialized"||verdict.waits.length===0)return{};let{waits}=verdict;return{waitedMs:rounded(Math.max(...waits)),waitsMs:waits.map(rounded)}}function writeLocation(location,cwd){
if(location.kind==="silent")return{openedAtUnknownBecause:location.because};let{file,line,column,messageId}=location.openedAt;return{openedAt:{file:within(cwd,file),
line,column,messageId}}}function writeRound({purpose,copies,holds,waits,ring,check}){return{purpose,copies:copies.map(writeCopy),holds:holds.map(writeHold),waits:waits.
map(writeWait),...ring===void 0?{}:{ring},...check===void 0?{}:{check}}}function writeProbe(probe){let{point,outcome,frozenFor,thawedAt,frozen,other,offset,holds,
waits}=probe;return{point,frozenCopies:probe.frozenCopies,outcome,frozenForMs:rounded(frozenFor),...thawedAt===void 0?{}:{thawedAtMs:rounded(thawedAt)},offsetMs:rounded(
offset),frozen:writeCopy(frozen),...other===void 0?{}:{other:writeCopy(other)},holds:holds.map(writeHold),waits:waits.map(writeWait)}}function writeCopy(run){let{
copy,pid,wall,cpu,runQueue,diskSleep,firstOutput,ending,errorText}=run;return{copy,pid,wallMs:rounded(wall),cpuMs:rounded(cpu),runQueueMs:rounded(runQueue),diskSleepMs:rounded(
diskSleep),...firstOutput===void 0?{}:{firstOutputMs:rounded(firstOutput)},ending:ending.kind==="timed-out"?{kind:ending.kind,limitMs:rounded(ending.limit)}:{...ending},
...errorText===""?{}:{errorText}}}function writeHold({copy,pid,...lock}){return{copy,pid,...writeLock(lock)}}function writeWait({copy,pid,holderCopy,holderPid,...lock}){
let holder={...holderCopy===void 0?{}:{copy:holderCopy},pid:holderPid};return{copy,pid,holder,...writeLock(lock)}}function writeLock({mechanism,access,path,start,
end,from,to}){return{mechanism,access,path,startByte:start,endByte:end===Number.MAX_SAFE_INTEGER?null:end,fromMs:rounded(from),toMs:rounded(to)}}function rounded(value){
return Math.round(value*1e3)/1e3}var unwritable=/[\uFFFE\uFFFF]/g,entities={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"};function xmlText(text){return printable(text).replaceAll(
unwritable,"").replaceAll(/[&<>"']/g,character=>entities[character]??"")}function renderJunit(report,cwd,outcomeOf){let outcomes=report.subjects.map(outcomeOf),count=outcome=>outcomes.filter(each=>each===outcome).length,elapsed=report.
subjects.reduce((sum,subject)=>sum+subject.elapsed,0),totals=attributes({name:report.tool.name,tests:outcomes.length,failures:count("failed"),errors:count("brok\
en"),skipped:count("skipped"),time:seconds(elapsed)}),cases=report.subjects.map(subject=>renderCase(subject,cwd,outcomeOf(subject)));return['<?xml version="1.0"\
 encoding="UTF-8"?>',`<testsuites${totals}>`,`  <testsuite${totals}>`,...cases,"  </testsuite>",`</testsuites>
`].join(`
`)}function renderCase(subject,cwd,outcome){let{name,verdict,elapsed,location}=subject,place=location.kind==="silent"?{}:{file:within(cwd,location.openedAt.file),
line:location.openedAt.line},facts=factsOf(subject,cwd).map(({label,text})=>xmlText(`${label}: ${text}`));return[`    <testcase${attributes({name,classname:`loc\
kjam.${verdict.kind}`,time:seconds(elapsed),...place})}>`,...renderOutcome(subject,outcome),`      <system-out>${facts.join(`
`)}</system-out>`,"    </testcase>"].join(`
`)}var elements={failed:"failure",broken:"error"};function renderOutcome(subject,outcome){let{headline,why}=explain(subject);switch(outcome){case"passed":return[];case"\
skipped":return[`      <skipped${attributes({message:why})}/>`];default:{let reasons=subject.disagreements.map(({message})=>message),text=reasons.length===0?why:
reasons.join(" "),words=attributes({message:headline,type:subject.verdict.kind}),element=elements[outcome];return[`      <${element}${words}>${xmlText(text)}</${element}\
>`]}}}function attributes(values){return Object.entries(values).map(([name,value])=>` ${name}="${xmlText(String(value))}"`).join("")}function seconds(span){return(span/
1e3).toFixed(3)}function renderPlain(report,cwd,outcomeOf){let blocks=report.subjects.map(subject=>renderBlock(subject,cwd,outcomeOf(subject))),closing=closingLines(report,outcomeOf).
map(({text})=>text);return`${[...blocks,closing.join(`
`)].join(`

`)}
`}function renderBlock(report,cwd,outcome){let facts=factsOf(report,cwd).map(({label,text})=>`  ${label}: ${text}`);return[`${printable(report.name)}: ${outcome}`,
...facts].join(`
`)}import{isAbsolute}from"node:path";import{pathToFileURL}from"node:url";import{resolve as resolve2}from"node:path";import{resolve}from"node:path";function openedHere(report){let{verdict}=report;switch(verdict.kind){case"serialized":return`Opened here${heldFor(verdict,report)}; ${waited(verdict)}.`;case"co\
nflict":return`Opened here${heldFor(verdict,report)}; ${failed(verdict)}.`;default:{let{headline,why}=explain(report);return`Opened here: ${headline}. ${why}`}}}
function heldFor({resource},report){if(resource===void 0)return"";let file=resolve(report.cwd,resource.path),[longest]=report.rounds.filter(({purpose})=>purpose===
"screen").flatMap(({holds,copies:copies2})=>holds.map(hold2=>({hold:hold2,copies:copies2}))).filter(({hold:{path}})=>path===file||path===`${file}-shm`).toSorted(
(one,other)=>spanOf(other.hold)-spanOf(one.hold));if(longest===void 0||spanOf(longest.hold)===0)return"";let{hold,copies}=longest,run=copies.find(({copy})=>copy===
hold.copy);return`, held ${duration(spanOf(hold))}${neededFor(spanOf(hold),run,report)}`}function spanOf({from,to}){return to-from}var mostNeeded=.5;function neededFor(held,run,{
location}){if(!(location.kind==="found"&&/heldAcross$/i.test(location.openedAt.messageId))||run===void 0)return"";let busy=run.cpu+run.diskSleep;return busy>mostNeeded*
held?"":`, needed for at most ${duration(busy)}`}function waited({waits,resource,by}){let what=resource===void 0?by==="copy"?"":" for something outside":` for ${nameResource(
resource)}`;return waits.length===0?`the copies waited${what}`:`${waits.length===1?"1 copy":`${waits.length} copies`} waited ${durations(waits)}${what}`}function failed({
failed:count,copies,failedAfter,errorLine,resource}){let said=errorLine===""?"":`, saying ${quoted(errorLine)}`,at=resource===void 0?"":` at ${nameResource(resource)}`;
return`${count} of ${copies} copies failed within ${duration(failedAfter)}${at}${said}`}function findingsOf(report,options){let grave=subject=>verdictKinds.indexOf(subject.verdict.kind);return[...report.subjects].sort((one,other)=>grave(other)-grave(
one)||share(other)-share(one)).flatMap(subject=>findingsOfSubject(subject,options))}function share({verdict}){return verdict.serialShare}function findingsOfSubject(subject,{
workspace,isFailure}){let{location}=subject,level=levelOf(subject,isFailure(subject)),title=printable(`lockjam: ${subject.name} ${explain(subject).headline}`),proof={
kind:"proof",subject,level,title};if(location.kind==="silent"){let place=firstLine(subject,workspace);return level==="notice"?[]:[{...proof,texts:unlocated(subject,
place),place}]}let{openedAt,others}=location,texts=safe(openedHere(subject),openedAt.message,...remarks(subject));return[{...proof,texts,place:placeOf(openedAt,
workspace),openedAt},...others.map(other=>({kind:"report",subject,level:level==="error"?"warning":level,title:printable(`lockjam: ${subject.name}`),texts:safe(other.
message),place:placeOf(other,workspace),openedAt:other}))]}var unhappy=new Set(["serialized","conflict","deadlock","corrupted","inconclusive"]);function levelOf({
verdict,expected},fails){return fails?"error":unhappy.has(verdict.kind)&&expected===void 0?"warning":"notice"}function unlocated(subject,{file}){let here=file===
void 0?"":"This stands in line 1 because no better line is known.";return safe(explain(subject).why,...remarks(subject),here)}function remarks(subject){let{location}=subject,
{advice=""}=explain(subject),change=location.kind==="found"?location.openedAt.suggestion:void 0;return[change===void 0?advice:`${change.title.replace(/\.?$/,".")}\
 ${advice}`,...subject.disagreements.map(({message})=>message)]}function safe(...texts){return texts.map(printable).filter(text=>text!=="")}function placeOf({file,
line,column},workspace){return{file:within(workspace,file),line,column}}var programFile=/\.(?:[cm]?[jt]s|py|sh)$/;function firstLine({command,cwd},workspace){let program=command.
find(word=>programFile.test(word));return program===void 0?{}:{file:within(workspace,resolve2(cwd,program)),line:1}}var mostResults=5e3;function renderSarif(report,options){let findings=findingsOf(report,options),shown=findings.slice(0,mostResults),log={$schema:"https://json.\
schemastore.org/sarif-2.1.0.json",version:"2.1.0",runs:[{tool:{driver:driverOf(report)},columnKind:"utf16CodeUnits",invocations:[invocationOf(findings.length-shown.
length)],results:shown.map(resultOf)}]};return`${JSON.stringify(log,null,2)}
`}var ruleOfReports="lockjam/no-long-lived-cache",ruleTexts={concurrent:"Copies of a program run side by side.",slower:"Copies of a program slow each other down\
 without waiting for each other.",serialized:"Copies of a program wait for each other.",conflict:"Copies of a program fail that do not fail alone.",deadlock:"Co\
pies of a program wait for each other in a ring.",corrupted:"Copies of a program damage what they share.",inconclusive:"Nothing can be said of copies of a progr\
am.",broken:"A program fails even alone."};function driverOf({tool}){let rules=verdictKinds.map(kind=>({id:ruleOfVerdict(kind),name:kind,shortDescription:{text:ruleTexts[kind]}})),
report={id:ruleOfReports,name:"no-long-lived-cache",shortDescription:{text:"A handle of a store is open for longer than it is needed."}};return{name:tool.name,semanticVersion:tool.
version,rules:[...rules,report]}}function ruleOfVerdict(kind){return`lockjam/${kind}`}function invocationOf(left){return left===0?{executionSuccessful:!0}:{executionSuccessful:!0,
toolExecutionNotifications:[{level:"warning",message:{text:`${left} more results are not shown: code scanning takes ${mostResults} at most.`}}]}}var levels={error:"\
error",warning:"warning",notice:"note"};function resultOf(finding){let{kind,subject,level,texts,openedAt}=finding,ruleId=kind==="proof"&&level!=="notice"?ruleOfVerdict(
subject.verdict.kind):ruleOfReports;return{ruleId,level:levels[level],message:{text:texts.join(`
`)},locations:[locationOf(finding.place)],partialFingerprints:fingerprintsOf(finding,ruleId),...codeFlowOf(finding),properties:{subject:printable(subject.name),
verdict:subject.verdict.kind,serialShare:Math.round(subject.verdict.serialShare*1e3)/1e3,...openedAt===void 0?{}:{reportedAs:openedAt.messageId}}}}var nowhere="\
.";function locationOf({file=nowhere,line=1,column}){let region={startLine:line,...column===void 0?{}:{startColumn:column}};return{physicalLocation:{artifactLocation:artifactOf(
file),region}}}function artifactOf(file){return isAbsolute(file)?{uri:pathToFileURL(file).href}:{uri:file.split("/").map(encode).join("/"),uriBaseId:"%SRCROOT%"}}
function encode(text){return encodeURIComponent(text.toWellFormed())}function fingerprintsOf({subject,openedAt,place},ruleId){return{"lockjam/v1":[ruleId,subject.
name,openedAt?.messageId??"",place.file??""].map(encode).join(":"),...openedAt===void 0?{}:{primaryLocationLineHash:openedAt.fingerprint}}}function codeFlowOf(finding){
let{openedAt,place}=finding;if(openedAt===void 0||openedAt.related.length===0)return{};let locations=[stepOf(place,`Opened here: ${printable(openedAt.sourceLine)}`),
...openedAt.related.map(({line,sourceLine})=>stepOf({...place,line,column:indentOf(sourceLine)},wordsFor(openedAt,sourceLine)))];return{codeFlows:[{message:{text:flowText(
finding)},threadFlows:[{locations}]}]}}function stepOf(place,text){return{location:{...locationOf(place),message:{text}}}}function wordsFor({messageId},sourceLine){
return`${/heldAcross$/i.test(messageId)?"Still open here":"Matters here"}: ${printable(sourceLine)}`}function indentOf(line){return line.length-line.trimStart().
length+1}function flowText({kind,subject}){return kind==="proof"?proofText(subject):"From the opening to where it is still open."}function proofText(subject){return`\
From the opening to where it is still open: ${explain(subject).headline}.`}var fileColumns=80;function renderReport(format,report,{cwd,workspace=cwd,outcomeOf}){switch(format){case"json":return renderJson(report,cwd);case"junit":return renderJunit(
report,workspace,outcomeOf);case"plain":return renderPlain(report,cwd,outcomeOf);case"sarif":{let fails=new Set(["failed","broken"]);return renderSarif(report,{
workspace,isFailure:subject=>fails.has(outcomeOf(subject))})}case"terminal":return renderTerminal(report,cwd,outcomeOf,createStyle(fileColumns,!1));default:return impossible(
format)}}async function deliver(report,targets,{print,save,...rendering}){for(let{format,file}of targets){let text=renderReport(format,report,rendering);file!==void 0?await save(
resolve3(rendering.cwd,file),text):format!=="terminal"&&print(text)}}export{findingsOf,renderReport,deliver};
