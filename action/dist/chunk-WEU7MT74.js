import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import{permalink}from"./chunk-4ITOFNTA.js";import{deliver,findingsOf}from"./chunk-AKAEIET2.js";import{closingLines,cutText,duration,durations,explain,
nameResource,percent,showCommand,timelineOf,within}from"./chunk-CP6YMDUO.js";import{printable}from"./chunk-Y5KSX6KY.js";import{verdictKinds}from"./chunk-HMVSGKHI.js";var mostOfALevel=10,longestMessage=4096;function annotate(report,options){let all=findingsOf(report,options).map(annotationOf),shown=["error","warning","notice"].
flatMap(level=>all.filter(annotation=>annotation.level===level).slice(0,mostOfALevel));return{shown,left:all.length-shown.length}}function annotationOf({level,title,
texts,place}){let{file,line,column}=place;return{level,message:cut(texts.join(`
`)),properties:{title,...file===void 0?{}:{file},...line===void 0?{}:{startLine:line},...column===void 0?{}:{startColumn:column}}}}function cut(message){return message.
length<=longestMessage?message:`${cutText(message,longestMessage-1)}…`}function renderOutputs({subjects},reportFile){let verdicts=subjects.map(({verdict})=>verdict),count=kind=>String(verdicts.filter(verdict=>verdict.kind===kind).length),
shares=verdicts.map(({serialShare})=>serialShare);return{verdict:verdictKinds.findLast(kind=>verdicts.some(each=>each.kind===kind))??"",serialized:count("serial\
ized"),conflicts:count("conflict"),"serial-share":Math.max(0,...shares).toFixed(3),"report-file":reportFile}}var meaningful=/[\\`*_[\]{}<>&|~@#$!]|:(?!\s|$)/g,nothing="<!-- -->";function markdownText(text){return printable(text).replaceAll(meaningful,entity).replace(/^[-+=]/,
entity).replace(/^(\d+)([.)])/,(_,digits,mark2)=>digits+entity(mark2)).replaceAll(/&#64;(?=[\w.-])/g,`&#64;${nothing}`).replaceAll(/www\./gi,start=>start.slice(
0,-1)+entity("."))}function entity(character){return`&#${character.charCodeAt(0)};`}function markdownSentence(text){return markdownText(text).replaceAll(/&#96;(.*?)&#96;/g,
"<code>$1</code>")}function markdownCode(text){return`<code>${markdownText(text)}</code>`}function markdownCodeBlock(text,language){let safe=text.replaceAll(/\r\n?|[\u2028\u2029\u0085]/g,`
`).replaceAll(/(?![\n\t])[\p{Cc}\p{Bidi_Control}]/gu,"").toWellFormed(),longest=Math.max(2,...[...safe.matchAll(/`+/g)].map(([run])=>run.length)),fence="`".repeat(
longest+1);return`${fence}${language}
${safe}
${fence}`}var mostRows=16;function renderMermaid(report){let timeline=timelineOf(report),probe=report.probes.find(({outcome})=>outcome==="stalled"),waits=waitWords(report),
charts=[];if(timeline!==void 0){let rows=timeline.rows.slice(0,mostRows),alone=timeline.alone===void 0?"":`, alone ${duration(timeline.alone)}`,title=`${timeline.
rows.length} copies released together${alone}`;charts.push(renderChart(title,rows.map(row=>sectionOf(row,waits))))}return probe!==void 0&&report.verdict.kind===
"serialized"&&charts.push(renderChart(titleOf(probe),probeSections(probe,waits))),charts}function waitWords({verdict}){let resource="resource"in verdict?verdict.
resource:void 0;return resource===void 0?"waits":`waits for ${nameResource(resource)}`}function sectionOf({copy,end,ending,waiting},waits){let name=`copy ${copy}`,
works=`works${wordsOf(ending)}`;if(waiting===void 0)return{name,bars:[bar(works,"active",0,end)]};let{from,to}=waiting,bars2=[bar("works","active",0,from),bar(waits,
"crit",from,to)];return{name,bars:[...bars2,bar(works,"active",to,end)]}}function wordsOf(ending){return ending.kind==="exited"?ending.code===0?"":`, exit ${ending.
code}`:ending.kind==="signaled"?`, ${ending.signal}`:`, ${ending.kind}`}function titleOf({frozenCopies,frozenFor}){return`The proof, ${frozenCopies===1?"copy 1":
`${frozenCopies} copies`} frozen for ${duration(frozenFor)}`}function probeSections(probe,waits){let{frozen,other,offset,frozenFor}=probe,thaw=offset+(probe.thawedAt??
frozenFor),freeze=Math.max(0,thaw-frozenFor),first={name:probe.frozenCopies===1?"copy 1":"first copies",bars:[bar("works","active",0,freeze),bar("frozen","done",
freeze,thaw),bar("works","active",thaw,Math.max(thaw,frozen.wall))]};if(other===void 0)return[first];let end=offset+other.wall,second={name:"another",bars:[bar(
waits,"crit",offset,Math.min(thaw,end)),bar("works","active",thaw,end)]};return[first,second]}function bar(text,paint,from,to){return{text,paint,from:Math.round(
from),to:Math.round(to)}}var short=1e4,minute=6e4;function renderChart(title,sections){let longest=Math.max(...sections.flatMap(({bars:bars2})=>bars2.map(({to})=>to)));
return["```mermaid","gantt",`  title ${mermaidText(title)}`,"  dateFormat x",`  axisFormat ${axisFormat(longest)}`,...sections.flatMap(({name,bars:bars2})=>[`  \
section ${mermaidText(name)}`,...bars2.filter(({from,to})=>to>from).map(({text,paint,from,to})=>`  ${mermaidText(text)} :${paint}, ${from}, ${to}`)]),"```"].join(
`
`)}function axisFormat(longest){return longest<=short?"%-S.%L s":longest<minute?"%-S s":"%-M:%S"}var longestText=60;function mermaidText(text){let plain=printable(
text).replaceAll(/[^\p{L}\p{N} .,()/_+*=@-]/gu,"_").replaceAll(/(?<=%)%|-(?=-)/g,"").trim();return plain.length>longestText?`${cutText(plain,longestText-1)}…`:
plain||"unnamed"}function renderSummaryTable(subjects,options){let head=["","Program","Verdict","Serial share","Waits for","Others waited","Opened at"],rows=subjects.map(subject=>[
mark(subject,options.isFailure(subject)),markdownText(subject.name),markdownText(`${subject.verdict.kind}: ${explain(subject).headline}${asExpected(subject)}`),
percent(subject.verdict.serialShare),...queueCells(subject),subject.location.kind==="silent"?"":lineLink(subject.location.openedAt,options)]);return[head,head.map(
()=>"---"),...rows].map(cells=>`| ${cells.join(" | ")} |`).join(`
`)}function asExpected({expected,disagreements}){return expected!==void 0&&disagreements.length===0?" (as expected)":""}function mark({verdict},fails){return fails?
"❌":verdict.kind==="inconclusive"?"❔":"✅"}function queueCells({verdict}){let resource="resource"in verdict?verdict.resource:void 0;return[resource===void 0?
"":markdownText(nameResource(resource)),verdict.kind==="serialized"?durations(verdict.waits):""]}function lineLink({file,line},{workspace,repository}){let path=within(
workspace,file),code=markdownCode(`${path}:${line}`),address=repository&&permalink(repository,path,line);return address===void 0?code:`[${code}](${address})`}function renderSummarySection(subject,detail,options){let{headline,why,advice}=explain(subject),pictures=detail==="everything"?renderMermaid(subject):[],text=[markdownCode(
showCommand(subject)),...pictures,markdownSentence(why),...advice===void 0?[]:[`**What to do.** ${markdownSentence(advice)}`],...detail==="everything"?renderChange(
subject,options):[],...subject.disagreements.map(({message})=>`**Expected otherwise.** ${markdownSentence(message)}`)].join(`

`),title=markdownText(`${subject.name} ${headline}`);return`<details${options.isFailure(subject)?" open":""}><summary>${title}</summary>

${text}

</details>`}function renderChange({location},options){if(location.kind==="silent")return[];let{openedAt}=location,{message,suggestion}=openedAt,said=`**The line\
.** ${lineLink(openedAt,options)}: ${markdownSentence(message)}`;if(suggestion===void 0)return[said];let title=`**What the rule suggests for it.** ${markdownSentence(
suggestion.title)}`;return[said,title,markdownCodeBlock(suggestion.diff,"diff")]}function renderSummaryTrend({runs,rows}){let last=runs.at(-1),title=runs.length===1?`run #${last?.number??""} of the default branch`:`${runs.length} runs of the\
 default branch, the last #${last?.number??""}`,head=["Program","Serial share, newest last","Verdicts, newest last","Now"],cells=rows.map(({name,past,now})=>[markdownText(
name),`${bars(past)} ${span(past)}`,markdownText(series(past)),now]),table=[head,head.map(()=>"---"),...cells];return[`### Before: ${markdownText(title)}`,table.
map(row=>`| ${row.join(" | ")} |`).join(`
`),"_For information: machines differ, and no verdict depends on an earlier run._"].join(`

`)}var heights="▁▂▃▄▅▆▇█";function bars(past){return past.map(({serialShare})=>{let within2=Math.min(1,Math.max(0,serialShare));return heights[Math.
round(within2*(heights.length-1))]??""}).join("")}function span(past){let shares=past.map(({serialShare})=>serialShare),[least,most]=[percent(Math.min(...shares)),
percent(Math.max(...shares))];return least===most?least:`${least} to ${most}`}function series(past){let groups=[];for(let{verdict}of past){let last=groups.at(-1);
last?.verdict===verdict?last.count+=1:groups.push({verdict,count:1})}return groups.map(({verdict,count})=>`${verdict} × ${count}`).join(", ")}var summaryLimit=1024*1024-4096;function renderSummary(report,options){let text="";for(let detail of details(report.subjects.length))if(text=render(report,options,
detail),new TextEncoder().encode(text).byteLength<=options.limit)return text;return text}function details(subjects){return[{sections:"all",within:"everything",rows:subjects},
{sections:"failures",within:"everything",rows:subjects},{sections:"failures",within:"words",rows:subjects},...[subjects,1e3,100,10,0].filter(rows=>rows<=subjects).
map(rows=>({sections:"none",within:"words",rows}))]}function render(report,options,detail){let{sections,within:within2,rows}=detail,failed=report.subjects.filter(
options.isFailure),ordered=[...failed,...report.subjects.filter(subject=>!failed.includes(subject))],told={all:ordered,failures:failed,none:[]}[sections];return[
`## lockjam: ${total(report.subjects,failed.length)}`,...rows===0?[]:[renderSummaryTable(ordered.slice(0,rows),options)],...leftOut(ordered.length-rows,detail,options.
annotationsLeft),...options.trend===void 0||sections==="none"?[]:[renderSummaryTrend(options.trend)],...told.map(subject=>renderSummarySection(subject,within2,options)),
renderMachine(report)].join(`

`)}function total(subjects,failed){let again=subjects.filter(({measuredIn})=>measuredIn!==void 0).length,all=programs(subjects.length);return failed>0?`${failed}\
 of ${all} failed`:again===0?`${all} measured, nothing to fail on`:`${programs(subjects.length-again)} measured, ${again} unchanged since they passed in an earl\
ier run`}function programs(count){return count===1?"1 program":`${count} programs`}function leftOut(rows,{sections,within:within2},annotations){let told={all:"",
failures:"programs that passed are not explained",none:"the explanations are left out"}[sections],notes=[rows>0?`${rows} more programs are not shown`:"",told,within2===
"words"&&sections!=="none"?"timelines and changes are left out":"",annotations>0?`${annotations} more annotations are not shown in the pull request`:""].filter(
note=>note!=="");return notes.length===0?[]:[`_There is not room for everything: ${notes.join("; ")}._`]}function renderMachine({machine,tool}){let{cores,load,os,
node}=machine,parts=[`${tool.name} ${tool.version}`,`${cores} cores`,`load ${load.toFixed(1)}`,os];return`<sub>${markdownText([...parts,`Node.js ${node}`].join(
", "))}</sub>`}async function publish(report,how,commands){await deliver(report,how.report,how);let isFailure=subject=>["failed","broken"].includes(how.outcomeOf(subject)),{shown,
left}=annotate(report,{...how,isFailure});for(let{level,message,properties}of how.annotations?shown:[])commands[level](message,properties);if(needsError(report,
how,isFailure)){let closing=closingLines(report,how.outcomeOf).map(({text})=>text);commands.error(closing.join(" "))}for(let[name,value]of Object.entries(renderOutputs(
report,how.reportFile)))commands.setOutput(name,value);if(!how.summary||how.summaryFile===void 0)return;let{workspace,repository}=how,options={isFailure,workspace,
...repository===void 0?{}:{repository},annotationsLeft:how.annotations?left:0,limit:summaryLimit,...how.trend===void 0?{}:{trend:how.trend}};await how.append(how.
summaryFile,renderSummary(report,options)).catch(error=>{commands.warning(`The job summary could not be written: ${String(error)}`)})}function needsError({subjects},{
annotations,outcomeOf,isPart},isFailure){return subjects.every(subject=>outcomeOf(subject)==="skipped")&&!isPart||!annotations&&subjects.some(isFailure)}export{publish};
