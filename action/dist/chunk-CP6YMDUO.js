import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import{impossible}from"./chunk-4TJ536KF.js";import{printable}from"./chunk-Y5KSX6KY.js";import{median}from"./chunk-DFB24PS6.js";import{verdictKinds}from"./chunk-HMVSGKHI.js";
import{__commonJS,__toESM}from"./chunk-FZ2V5DOF.js";var require_picocolors=__commonJS({"node_modules/picocolors/picocolors.js"(exports,module){var p=process||{},argv=p.argv||[],env=p.env||{},isColorSupported=!(env.
NO_COLOR||argv.includes("--no-color"))&&(!!env.FORCE_COLOR||argv.includes("--color")||p.platform==="win32"||(p.stdout||{}).isTTY&&env.TERM!=="dumb"||!!env.CI),formatter=(open,close,replace=open)=>input=>{
let string=""+input,index=string.indexOf(close,open.length);return~index?open+replaceClose(string,close,replace,index)+close:open+string+close},replaceClose=(string,close,replace,index)=>{
let result="",cursor=0;do result+=string.substring(cursor,index)+replace,cursor=index+close.length,index=string.indexOf(close,cursor);while(~index);return result+
string.substring(cursor)},createColors=(enabled=isColorSupported)=>{let f=enabled?formatter:()=>String;return{isColorSupported:enabled,reset:f("\x1B[0m","\x1B[0m"),
bold:f("\x1B[1m","\x1B[22m","\x1B[22m\x1B[1m"),dim:f("\x1B[2m","\x1B[22m","\x1B[22m\x1B[2m"),italic:f("\x1B[3m","\x1B[23m"),underline:f("\x1B[4m","\x1B[24m"),inverse:f(
"\x1B[7m","\x1B[27m"),hidden:f("\x1B[8m","\x1B[28m"),strikethrough:f("\x1B[9m","\x1B[29m"),black:f("\x1B[30m","\x1B[39m"),red:f("\x1B[31m","\x1B[39m"),green:f("\
\x1B[32m","\x1B[39m"),yellow:f("\x1B[33m","\x1B[39m"),blue:f("\x1B[34m","\x1B[39m"),magenta:f("\x1B[35m","\x1B[39m"),cyan:f("\x1B[36m","\x1B[39m"),white:f("\x1B[37\
m","\x1B[39m"),gray:f("\x1B[90m","\x1B[39m"),bgBlack:f("\x1B[40m","\x1B[49m"),bgRed:f("\x1B[41m","\x1B[49m"),bgGreen:f("\x1B[42m","\x1B[49m"),bgYellow:f("\x1B[43m",
"\x1B[49m"),bgBlue:f("\x1B[44m","\x1B[49m"),bgMagenta:f("\x1B[45m","\x1B[49m"),bgCyan:f("\x1B[46m","\x1B[49m"),bgWhite:f("\x1B[47m","\x1B[49m"),blackBright:f("\x1B\
[90m","\x1B[39m"),redBright:f("\x1B[91m","\x1B[39m"),greenBright:f("\x1B[92m","\x1B[39m"),yellowBright:f("\x1B[93m","\x1B[39m"),blueBright:f("\x1B[94m","\x1B[39m"),
magentaBright:f("\x1B[95m","\x1B[39m"),cyanBright:f("\x1B[96m","\x1B[39m"),whiteBright:f("\x1B[97m","\x1B[39m"),bgBlackBright:f("\x1B[100m","\x1B[49m"),bgRedBright:f(
"\x1B[101m","\x1B[49m"),bgGreenBright:f("\x1B[102m","\x1B[49m"),bgYellowBright:f("\x1B[103m","\x1B[49m"),bgBlueBright:f("\x1B[104m","\x1B[49m"),bgMagentaBright:f(
"\x1B[105m","\x1B[49m"),bgCyanBright:f("\x1B[106m","\x1B[49m"),bgWhiteBright:f("\x1B[107m","\x1B[49m")}};module.exports=createColors();module.exports.createColors=
createColors}});var second=1e3,minute=60*second,mostListed=7;function duration(span2){let whole=Math.round(span2);if(whole<second)return`${whole} ms`;if(whole<2*minute)return`${(whole/
second).toFixed(1)} s`;let seconds=Math.round(whole/second);return seconds%60===0?`${seconds/60} min`:`${Math.floor(seconds/60)} min ${seconds%60} s`}function percent(share2){
return`${Math.max(0,Math.round(share2*100))} %`}function durations(spans){return spans.length>mostListed?`${duration(spans[0]??0)} to ${duration(spans.at(-1)??0)}`:
listed(spans.map(duration))}function listed(words){let last=words.at(-1)??"";return words.length<2?last:`${words.slice(0,-1).join(", ")} and ${last}`}var resourceWords={
flock:"a flock on","posix-lock":"a POSIX lock on","ofd-lock":"an open-file-description lock on",lease:"a lease on",semaphore:"a semaphore in",mutex:"a mutex in",
"message-queue":"the message queue",fifo:"the FIFO",socket:"the socket",port:"the port","lock-file":"the lock file","lock-folder":"the lock folder"};function nameResource({
kind,path,detail}){return`${resourceWords[kind]} ${path}${detail===void 0?"":` (${detail})`}`}function nameHolder({copy,pid}){return copy===void 0?`process ${pid}`:
`copy ${copy} (pid ${pid})`}var doingWords={computing:"computing",sleeping:"sleeping",disk:"reading or writing files",socket:"waiting at a socket",child:"waitin\
g for a child process",lock:"waiting for another lock",pipe:"waiting at a pipe or terminal"},nearlyAll=.95;function nameDoings(meanwhile){return listed(meanwhile.
map(({doing,inChild,share:share2})=>{let words=`${doingWords[doing]}${inChild?" in a child process":""}`;return share2>=nearlyAll?words:`${words} (${percent(share2)}\
)`}))}function capital(text){return`${text.charAt(0).toUpperCase()}${text.slice(1)}`}function quoted(line){return`\`${line}\``}function sentences(...parts){return parts.
filter(part=>part!==void 0&&part!=="").join(" ")}function together({rounds}){let alone=wallsOf(rounds,"solo"),screen=rounds.find(round=>round.purpose==="screen");
if(alone.length===0||screen===void 0)return;let longest=Math.max(...screen.copies.map(run=>run.wall));return`${screen.copies.length} copies took ${duration(longest)}\
 together, one takes ${duration(median(alone))} alone.`}function wallsOf(rounds,purpose){return rounds.filter(round=>round.purpose===purpose).flatMap(round=>round.
copies.map(run=>run.wall))}function closingLines({subjects},outcomeOf){let named=outcome=>subjects.filter(subject=>outcomeOf(subject)===outcome),[failed,broken,skipped]=[named("failed"),named(
"broken"),named("skipped")],lines=[{tone:"bad",text:tell(broken,"fails alone, without company","fail alone")},{tone:"bad",text:tell(failed.filter(isPromised),"i\
s not as expected","are not as expected")},{tone:"bad",text:tell(failed.filter(isUnpromised),"fails the run","fail the run")},{tone:failed.length+broken.length===
0?"good":"plain",text:tellMet(subjects,skipped,[...failed,...broken])},{tone:"aside",text:tell(skipped,"was skipped","were skipped")},{tone:"aside",text:tell(subjects.
filter(isOfEarlierRun),"was not measured again, unchanged since it passed in an earlier run","were not measured again, unchanged since they passed in earlier ru\
ns")}];return[{tone:"plain",text:counts(subjects,skipped)},...lines.filter(({text})=>text!=="")]}function counts(subjects,skipped){let measured=subjects.filter(
subject=>!skipped.includes(subject)&&!isOfEarlierRun(subject)),all=measured.length===1?"1 program":`${measured.length} programs`,elapsed=subjects.reduce((sum,subject)=>sum+
subject.elapsed,0),kinds=verdictKinds.map(kind=>({kind,count:measured.filter(each=>each.verdict.kind===kind).length})).filter(({count})=>count>0).map(({kind,count})=>`${count}\
 ${kind}`),told=kinds.length===0?"":`: ${kinds.join(", ")}`;return`${all} measured in ${duration(elapsed)}${told}.`}function tell(subjects,one,many){if(subjects.
length===0)return"";let names=listed(subjects.map(({name})=>printable(name)));return`${subjects.length} ${subjects.length===1?one:many}: ${names}.`}function tellMet(subjects,skipped,bad){
let promised=subjects.filter(isPromised).filter(subject=>!skipped.includes(subject)),met=promised.filter(subject=>!bad.includes(subject)).length;return promised.
length===0?bad.length===0&&subjects.length>skipped.length?"Nothing to fail on.":"":met===promised.length?`Every expectation met: ${met} of ${promised.length}.`:
`Expectations met: ${met} of ${promised.length}.`}function isOfEarlierRun({measuredIn}){return measuredIn!==void 0}function isPromised({expected}){return expected!==
void 0}function isUnpromised({expected}){return expected===void 0}function cutText(text,most){return text.slice(0,most).replace(/[\uD800-\uDBFF]$/,"")}var import_picocolors=__toESM(require_picocolors(),1),widths={least:48,most:100};function fits(columns){return columns>=widths.least}function createStyle(columns,colored){
return{columns:Math.min(widths.most,Math.max(widths.least,columns)),colors:import_picocolors.default.createColors(colored)}}function wantsColors(environment,isTerminal){
if((environment.NO_COLOR??"")!=="")return!1;let forced=environment.FORCE_COLOR??"";return forced!==""?forced!=="0":isTerminal&&environment.TERM!=="dumb"}import{basename}from"node:path";var nothingYet={name:"",number:0,stepStartedAt:0,copies:[]};function follow(state,event,now){switch(event.kind){case"subject-started":return{...nothingYet,name:event.
name,number:state.number+1,stepStartedAt:now};case"step-started":return{...state,...beginStep(event.step,now)};case"copy-ended":{let{ending}=event.run,failed=ending.
kind==="exited"?ending.code!==0:ending.kind!=="printed";return change(state,event.copy,{state:failed?"failed":"done",endedAt:now})}case"copy-frozen":return releaseOthers(
change(state,event.copy,{state:"frozen",frozenAt:now}),now);case"copy-thawed":return change(state,event.copy,{state:"works",thawedAt:now});case"copy-sent-home":
return change(state,event.copy,{state:"sent-home",endedAt:now});case"copy-waiting":return beginWait(state,event.copy,wordsOfWait(event),now);case"copy-went-on":
return endWait(state,event.copy,now);case"step-ended":return{...state,...learnLife(event.observation)};case"copy-printed":case"state-busy":case"state-recovered":case"\
strays-ended":case"step-void":case"subject-ended":return state;default:return impossible(event)}}function noticeOf(event){if(event.kind==="state-busy")return`wa\
iting: another lockjam${event.owner===void 0?"":` (process ${event.owner})`} measures with ${event.path}`;if(event.kind==="step-void")return`lockjam itself stoo\
d still for ${duration(event.stoodStill)}: this step is made once more`;if(event.kind==="strays-ended")return`an earlier run was killed: ${event.processes===1?"\
1 process was":`${event.processes} processes were`} left of it, and ended`;if(event.kind!=="state-recovered")return;let kept=event.keptAs===void 0?"":`; what la\
y in its place is now ${event.keptAs}`;return`an earlier run was cut off: ${event.path} is yours again${kept}`}function describeStep(step){if(step.kind==="probe")
return`copy 1 is frozen at ${percent(step.point)} of its life: can copy 2 finish?`;switch(step.purpose){case"warm-up":return"warms up, alone";case"solo":return"\
runs alone";case"screen":case"pair":return`${step.copies} copies together`;case"fresh":return`${step.copies} copies together, from fresh state`;case"staggered":
return`${step.copies} copies, one after the other`;case"repeat":return`${step.copies} copies together, once more`;default:return impossible(step.purpose)}}function showElapsed({
stepStartedAt},now){return duration(now-stepStartedAt)}function beginStep(step,now){let copies=step.kind==="round"?step.copies:2,startsAt=copy=>step.kind==="pro\
be"&&copy===2?"gate":"works";return{step,stepStartedAt:now,copies:Array.from({length:copies},(_,index)=>({copy:index+1,state:startsAt(index+1),releasedAt:now}))}}
function change(state,copy,parts){let copies=state.copies.map(each=>each.copy===copy?{...each,...parts}:each);return{...state,copies}}function wordsOfWait({holder,
path,isSure}){let whom=holder===void 0?"somebody else":`copy ${holder}`;return`${isSure?"waits":"seems to wait"} for ${whom} on ${basename(path)}`}function beginWait(state,copy,words,now){
let firstWait=state.firstWait??`copy ${copy} ${words}`;return change({...state,firstWait},copy,{wait:{from:now,words}})}function endWait(state,copy,now){let wait=state.
copies.find(each=>each.copy===copy)?.wait;return wait===void 0?state:change(state,copy,{wait:{...wait,to:now}})}function releaseOthers(state,now){let copies=state.
copies.map(each=>each.state==="gate"?{...each,state:"works",releasedAt:now}:each);return{...state,copies}}function learnLife(observation){let wall=observation.kind===
"round"&&observation.copies.length===1?observation.copies[0]?.wall:void 0;return wall===void 0?{}:{life:wall}}var signs={works:"━",waits:"╌",frozen:"░"};function drawBar(segments,scale,width,{colors}){let paint={works:colors.green,waits:colors.yellow,frozen:colors.
cyan},cell=time=>Math.max(0,Math.min(width,Math.round(time/scale*width))),drawn=0,bar="";for(let{kind,from,to}of segments){let begin=Math.max(drawn,cell(from)),
end=Math.max(begin,cell(to));bar+=" ".repeat(begin-drawn)+(end>begin?paint[kind](signs[kind].repeat(end-begin)):""),drawn=end}return bar+" ".repeat(width-drawn)}var mostRows=8,leftWidth=12,rightWidth=18;function barWidth({columns}){return columns-leftWidth-rightWidth}function renderTimeline(timeline,style){let{colors}=style,
rows=timeline.rows.slice(0,mostRows),left=timeline.rows.length-rows.length;return[...rows.map(row=>renderRow(row,timeline.longest,style)),...left>0?[colors.dim(
`  and ${left} more`)]:[],colors.dim(`${" ".repeat(leftWidth)}${tellLegend(timeline)}`)]}function tellLegend({rows,alone}){let waits=rows.some(row=>row.waiting!==
void 0),bars=`${signs.works} works${waits?`  ${signs.waits} waits`:""}`;return alone===void 0?bars:`${bars}  (alone: ${duration(alone)})`}function rowHead(copy){
return`  copy ${copy}`.padEnd(leftWidth)}function renderRow(row,longest,style){let bar=drawBar(segmentsOf(row),longest,barWidth(style),style);return`${rowHead(row.
copy)}${bar}  ${duration(row.end)}${renderEnding(row.ending,style)}`}function segmentsOf({end,waiting}){return waiting===void 0?[{kind:"works",from:0,to:end}]:[
{kind:"works",from:0,to:waiting.from},{kind:"waits",...waiting},{kind:"works",from:waiting.to,to:end}]}function renderEnding(ending,{colors}){switch(ending.kind){case"\
exited":return ending.code===0?"":colors.red(` ✗ exit ${ending.code}`);case"signaled":return colors.red(` ✗ ${ending.signal}`);case"timed-out":return colors.
red(" ✗ killed");case"printed":return colors.dim(" printed");default:return impossible(ending)}}var patience=1.15,slack=150,unknownPart=.75;function renderLive(state,now,total,style){if(state.step===void 0)return[];let{colors,columns}=style,cut=text=>cutText(
text,columns-4),head=`${printable(state.name)}  ${state.number} of ${total}`,told=`${describeStep(state.step)}  ${showElapsed(state,now)}`;return[`${colors.cyan(
"▸")} ${colors.bold(cut(head))}`,`  ${colors.dim(cut(told))}`,...state.copies.slice(0,mostRows).map(copy=>renderCopy(copy,state,now,style)),...waitsOf(state).
map(wait=>`  ${colors.yellow(cut(printable(wait)))}`)]}function waitsOf({copies}){let waiting=copies.filter(({wait,endedAt})=>wait&&!wait.to&&endedAt===void 0),
[first]=waiting;if(first?.wait===void 0)return[];let more=waiting.length===1?"":`, and ${waiting.length-1} more wait`;return[`copy ${first.copy} ${first.wait.words}${more}`]}
function renderCopy(copy,state,now,style){let segments=segmentsOf2(copy,state,now).map(({kind,from,to})=>({kind,from:from-state.stepStartedAt,to:to-state.stepStartedAt})),
bar=drawBar(segments,scaleOf(state,now),barWidth(style),style),waits=copy.endedAt===void 0&&segments.some(({kind})=>kind==="waits");return`${rowHead(copy.copy)}${bar}\
  ${tell2(copy,waits,now)}`}function scaleOf({life,copies,stepStartedAt},now){let gone=(now-stepStartedAt)/unknownPart;return Math.max(1,gone,(life??0)*copies.length)}
function segmentsOf2(copy,{life},now){let{state,releasedAt,frozenAt,thawedAt,endedAt,wait}=copy;if(state==="gate")return[];if(frozenAt!==void 0)return[{kind:"wo\
rks",from:releasedAt,to:frozenAt},{kind:"frozen",from:frozenAt,to:thawedAt??now},{kind:"works",from:thawedAt??now,to:now}];let until=endedAt??now;return wait!==
void 0?[{kind:"works",from:releasedAt,to:wait.from},{kind:"waits",from:wait.from,to:wait.to??until},{kind:"works",from:wait.to??until,to:until}]:life!==void 0&&
until-releasedAt>life*patience+slack?[{kind:"works",from:releasedAt,to:releasedAt+life},{kind:"waits",from:releasedAt+life,to:until}]:[{kind:"works",from:releasedAt,
to:until}]}function tell2({state,releasedAt,endedAt},waits,now){let words={gate:"at the gate",works:"works",frozen:"frozen",done:"done",failed:"failed","sent-ho\
me":"sent home"},span2=state==="gate"?"":` ${duration((endedAt??now)-releasedAt)}`;return`${waits?"waits":words[state]}${span2}`}function explainBroken(verdict,report){let{headline,why,advice}=describe(verdict,report),who=verdict.failure.kind==="check"?"check":"program",said=verdict.errorLine===
""?void 0:`The ${who} says: ${quoted(verdict.errorLine)}.`;return{headline,why:sentences(why,said),advice}}function describe({failure},report){let alone=`Make ${quoted(
report.command.join(" "))} work by itself in ${report.cwd}, then measure again.`;switch(failure.kind){case"exit":return{headline:"fails even alone",why:`One cop\
y alone exits with code ${failure.code}, so there is nothing to compare with.`,advice:alone};case"signal":return{headline:"is killed even alone",why:`One copy a\
lone is ended by ${failure.signal}, so there is nothing to compare with.`,advice:alone};case"time-out":return{headline:"does not end",why:`One copy alone was st\
ill running after ${duration(failure.limit)} and was killed.`,advice:"Give it more time with `--timeout`, or stop at the first output with `--until`."};case"sil\
ent":return{headline:"prints nothing",why:"One copy alone ended without a word on standard output, and the first output was to be waited for.",advice:"Measure u\
ntil it exits, with `--until exit`, or let it print a line."};case"needs-peers":return{headline:"needs other copies",why:"It does not finish alone, but does so \
together: there is no solo run to compare with.",advice:"Measure a program that does its work alone, without the part that waits for others."};case"check":return{
headline:"damages its own state even alone",why:"The check of the subject fails after one copy alone, so there is nothing to compare with.",advice:"Make the che\
ck pass after a lonely run, then measure again."};case"refused":return{headline:"cannot be run here",why:`The system refused what lockjam needs to run it: ${failure.
because}.`,advice:adviseRefused(failure.because)};default:return impossible(failure)}}function adviseRefused(because){return/\bE[MN]FILE\b/.test(because)?"Allow\
 more open files (`ulimit -n`), or run fewer copies.":/\bEAGAIN\b/.test(because)?"Allow more processes (`ulimit -u`), or run fewer copies.":/\b(ENOSPC|EDQUOT)\b/.
test(because)?"Make room: every round needs a copy of the state beside it, and a folder for temporary files.":/\bkill EPERM\b/.test(because)?"Measure it without\
 sudo and without set-user-ID programs, or start lockjam as that user.":/another lockjam/.test(because)?"Start it again when the other run has ended.":"See that\
 its folder, its state and the folder for temporary files can be read and written by you."}var leastPart=.2;function crowded({rounds}){let copies=rounds.find(({purpose})=>purpose==="screen")?.copies??[],[last]=copies.toSorted((one,other)=>other.wall-one.
wall);return last===void 0||last.runQueue<leastPart*last.wall?void 0:`For ${duration(last.runQueue)} of it a copy was ready and no core was free.`}import{isAbsolute,relative}from"node:path";function where({location,cwd}){switch(location.kind){case"found":{let{openedAt}=location;return`It was opened at ${at(openedAt,cwd)}: ${quoted(openedAt.sourceLine.
trim())}.`}case"silent":return`The line that opened it is not known: ${location.because.replace(/\.$/,"")}.`;default:return impossible(location)}}function whereIdle({
location,cwd}){return location.kind==="found"?`The rule reports ${at(location.openedAt,cwd)}, but in this run nobody waited for it.`:void 0}function at({file,line,
column},cwd){let inside=relative(cwd,file);return`${!isAbsolute(file)||inside.startsWith("..")||isAbsolute(inside)?file:inside}:${line}:${column}`}var sizeable=.15;function explainConcurrent(verdict,report){let{serialShare,passedProbes,note}=verdict,probed=passedProbes===0?void 0:`A copy finished while ano\
ther stood frozen, ${passedProbes===1?"once":`${passedProbes} times`}.`;return{headline:headlineOf(note),why:sentences(together(report),note===void 0?crowded(report):
void 0,note===void 0?describeShare(serialShare):describe2(note),probed,whereIdle(report))}}function describeShare(serialShare){return serialShare<sizeable?`Hard\
ly any of it was spent waiting for each other (serial share ${percent(serialShare)}).`:`The waits were too short, or too seldom, to be a queue (serial share ${percent(
serialShare)}).`}function headlineOf(note){switch(note?.kind){case void 0:return"runs side by side";case"single-flight":return"one copy works, the others use it\
s result";case"work-stealing":return"the copies share the work of one";case"exit-barrier":return"copies wait for each other, and delay nobody";case"leader":return"\
one copy serves the others, and delays nobody";case"single-instance":return"some copies leave the work to others"}}function describe2(note){switch(note.kind){case"\
single-flight":return`The others waited for the first one's result and used it: ${note.copies} copies took ${note.lives.toFixed(1)} x the time of one.`;case"wor\
k-stealing":return`No copy took as long as one alone: ${note.copies} copies were done after ${note.lives.toFixed(1)} x the time of one.`;case"exit-barrier":case"\
leader":return`A stopped copy stops the others; running copies do not delay each other: ${note.copies} copies took ${note.lives.toFixed(1)} x the time of one.`;case"\
single-instance":return`${note.early} of ${note.copies} copies ended within ${percent(note.after)} of a life, and well: handed over or skipped. Their work was n\
ot tested side by side.`;default:return impossible(note)}}function explainConflict(verdict,report){let{failed,copies,errorLine,failedAfter}=verdict,said=errorLine===""?", without a word on standard error":`, saying ${quoted(
errorLine)}`;return{headline:`${failed} of ${copies} copies fail in company`,why:sentences(`Alone it works; of ${copies} copies released together ${failed} fail\
ed within ${duration(failedAfter)}${said}.`,held(verdict),where(report)),advice:adviceFor(verdict)}}function held({resource,holder}){return resource===void 0?void 0:
`${holder===void 0?"A copy that got through":`${capital(nameHolder(holder))} got through and`} held ${nameResource(resource)}.`}function adviceFor({resource}){return resource?.
detail?.startsWith("SQLite")===!0?"Commit and close before slow work begins, and set a busy time-out so that a copy waits its turn.":"Close it before slow work \
begins; where two copies may still meet, wait and try again, or give each copy its own folder."}function explainDeadlock({ring,resource},report){let names=listed(ring.map(copy=>`copy ${copy}`)).replace(/^c/,"C"),how=ring.length===2?"waited for each other: \
each held a lock that the other needed, and neither could go on.":"waited for each other in a ring: each held a lock that another needed, and none could go on.";
return{headline:"copies wait for each other in a ring",why:sentences(`${names} ${how}`,resource===void 0?void 0:`One of them waited for ${nameResource(resource)}\
.`,where(report)),advice:resource?.detail?.startsWith("SQLite")===!0?"Begin with `BEGIN IMMEDIATE` when you are going to write, so that no two copies hold a rea\
d lock and want more.":"Let every copy take its locks in the same order, or take one lock that stands for all."}}function explainInconclusive({reason}){switch(reason.kind){case"contradiction":return{headline:"the rounds do not agree",why:`The serial shares of its rounds we\
re ${listed(reason.shares.map(percent))}: too far apart to say that copies wait, or that they do not.`,advice:"Run it again on a quieter machine."};case"round-t\
imed-out":return{headline:"did not finish in company",why:`${reason.unfinished===1?"One copy was":`${reason.unfinished} copies were`} still running after ${duration(
reason.limit)} and had to be killed; alone it ends.`,advice:"Let each copy do less work, or look at what it does when it is not alone."};case"one-core":return{headline:"\
cannot be judged on one core",why:"The program computes for most of its life and this machine has one core: copies of it can only take turns here, with or witho\
ut a lock.",advice:"Run it on a machine with two cores or more."};case"skipped":return{headline:"not measured",why:reason.because};default:return impossible(reason)}}var nearlyAll2=.8;function explainSerialized(verdict,report){switch(verdict.by){case"copy":return behindCopy(verdict,report);case"lease":return behindLease(verdict,
report);case"unknown":return behindUnknown(verdict,report);case"third-party":return behindThirdParty(verdict,report);default:return impossible(verdict.by)}}function behindCopy(verdict,report){
let{resource}=verdict;return{headline:headlineOf2(verdict),why:sentences(together(report),share(verdict),waited(verdict,report),held2(verdict),profile(verdict),
meanwhileOf(verdict),where(report)),advice:adviceFor2(resource)}}function headlineOf2({serialShare,capacity=1}){return capacity>1?`runs ${capacity} at a time`:serialShare>=
nearlyAll2?"runs one after the other":"copies wait for each other in part"}function share({serialShare}){return`Serial share ${percent(serialShare)}: 0 % is sid\
e by side, 100 % is one after the other.`}function waited({waits},{rounds}){let screen=rounds.find(round=>round.purpose==="screen");return waits.length===0?void 0:
`${waits.length<(screen?.copies.length??0)?"The others":"The copies"} waited ${durations(waits)}.`}function held2({resource,holder,stalledFor,capacity=1}){let several=capacity===
1?"a copy":`${capacity} copies`,copy=holder===void 0||capacity>1?several:nameHolder(holder),what=resource&&nameResource(resource);if(stalledFor!==void 0){let stood=`\
With ${copy} frozen for ${duration(stalledFor)}, another stood still`;return what===void 0?`${stood}, and went on after the thaw: it needs something that is hel\
d, and no lock table shows what.`:`${stood}: it held ${what}.`}return what===void 0?void 0:`${capital(copy)} held ${what}.`}function profile({holdProfile}){return holdProfile===
void 0?void 0:`Alone, a copy holds it from ${percent(holdProfile.from)} to ${percent(holdProfile.to)} of its life.`}function meanwhileOf({meanwhile}){return meanwhile===
void 0?void 0:`Meanwhile it is ${nameDoings(meanwhile)}.`}function adviceFor2(resource){return resource?.detail?.startsWith("SQLite write transaction")===!0?"Co\
mmit before slow work begins: keep the transaction around the statements that need it, and nothing else.":resource?.detail?.startsWith("SQLite")===!0?"Close the\
 database before slow work begins, and leave `locking_mode` at NORMAL.":resource===void 0?"Look for what is open at that time - a store, a lock file, a port - a\
nd close it before slow work begins.":"Open it as late and close it as early as the work allows, and do slow work after it is closed."}function behindLease(verdict,report){
let{resource,holder}=verdict,what=resource===void 0?"":` on ${nameResource(resource)}`,kept=holder===void 0?"":`; ${nameHolder(holder)} kept it while it stood s\
till`;return{headline:headlineOf2(verdict),why:sentences(together(report),share(verdict),waited(verdict,report),`They queue behind a lock with a heart-beat${what}\
, named from its coming and going${kept}: a frozen copy cannot renew it.`,where(report)),advice:adviceFor2(resource)}}function behindUnknown(verdict,report){return{
headline:headlineOf2(verdict),why:sentences(together(report),share(verdict),waited(verdict,report),"Every round shows it, but no copy can be frozen on this syst\
em, so what they queue for was not tested: this is a warning, no proof.",where(report)),advice:"Measure it on Linux, which also names what the copies queue for."}}
function behindThirdParty(verdict,report){let{resource,holder}=verdict,server=holder===void 0?"":`, where ${nameHolder(holder)} serves`,place=resource===void 0?
"something outside: a server, a daemon or a shared quota":`${nameResource(resource)}${server}`;return{headline:"copies wait for somebody else",why:sentences(together(
report),share(verdict),waited(verdict,report),`No frozen copy held up another, so they queue at ${place}.`),advice:"Find the service that all copies talk to, an\
d let it serve several at a time, or give each copy its own."}}function explain(report){let told=explainMeasured(report),{measuredIn}=report;if(measuredIn===void 0)return told;let headline=`${told.headline} (unchanged since\
 run #${measuredIn.number}, not measured again)`;return{...told,headline}}function explainMeasured(report){if(report.verdict.staggered===!0)return explainStaggered(
report);if(report.verdict.coldStart!==!0)return explainVerdict(report);let told=explainVerdict({...report,rounds:freshRoundsOf(report)}),{headline,why}=told;return{
...told,headline:`${headline}, at a first start`,why:sentences(why,firstStart)}}var firstStart="Only copies that start from fresh state do so; from what an earl\
ier run left behind they run side by side.";function freshRoundsOf({rounds}){return rounds.flatMap(round=>round.purpose==="fresh"?[{...round,purpose:"screen"}]:
round.purpose==="warm-up"?[{...round,purpose:"solo"}]:[])}function explainStaggered(report){let rounds=report.rounds.flatMap(round=>round.purpose==="staggered"?
[{...round,purpose:"screen"}]:round.purpose==="screen"?[]:[round]),told=explainVerdict({...report,rounds}),{headline,why}=told;return{...told,headline:`${headline}\
, when one starts after the other`,why:sentences(why,oneAfterTheOther)}}var oneAfterTheOther="Copies that start at the same moment run side by side: none of the\
m finds what another has left by then.";function explainVerdict(report){let{verdict}=report;switch(verdict.kind){case"concurrent":return explainConcurrent(verdict,
report);case"slower":return explainSlower(verdict,report);case"serialized":return explainSerialized(verdict,report);case"conflict":return explainConflict(verdict,
report);case"deadlock":return explainDeadlock(verdict,report);case"corrupted":return explainCorrupted(verdict,report);case"inconclusive":return explainInconclusive(
verdict);case"broken":return explainBroken(verdict,report);default:return impossible(verdict)}}function explainSlower({spentOn,extra,serialShare},report){let spent={
cpu:"waiting for a free core",io:"waiting for the disk",unknown:"on something that no copy holds"}[spentOn];return{headline:"slower in company, but nobody holds\
 up the others",why:sentences(together(report),`The extra ${duration(extra)} were spent ${spent}: the price does not grow as a queue does (serial share ${percent(
serialShare)}).`),advice:"Nothing needs unlocking. If the price matters, let the copies do less of the same work at once."}}function explainCorrupted({errorLine},report){
return{headline:"copies damage what they share",why:sentences("Every copy ended well, but what they left behind no longer passes the check of the subject.",errorLine===
""?void 0:`The check says: ${quoted(errorLine)}.`,where(report)),advice:"Let one copy write at a time: use a store that locks, or write to a new file and rename\
 it into place."}}function isSkipped({verdict}){return verdict.kind==="inconclusive"&&verdict.reason.kind==="skipped"}import{isAbsolute as isAbsolute2,relative as relative2,sep}from"node:path";function factsOf(report,cwd){let{headline,why,advice}=explain(report);return[{label:"command",text:showCommand(report)},{label:"verdict",text:`${report.verdict.
kind}: ${headline}`},{label:"serial share",text:showShare(report)},...queueFacts(report),{label:"opened at",text:showLocation(report,cwd)},...expectationFacts(report),
{label:"why",text:why},{label:"what to do",text:advice??""}].map(({label,text})=>({label,text:printable(text)})).filter(({text})=>text!=="")}function showCommand({
command,cwd}){return command.map(word=>/\/node$/.test(word)?"node":within(cwd,word)||".").join(" ")}function showShare({verdict}){let{kind,serialShare}=verdict;
return kind==="concurrent"||kind==="slower"||kind==="serialized"?percent(serialShare):""}function queueFacts({verdict}){return verdict.kind==="conflict"?conflictFacts(
verdict):verdict.kind==="serialized"?waitFacts(verdict):[]}function waitFacts({resource,holder,waits,by,meanwhile=[]}){return[{label:"waits for",text:resource===
void 0?by==="copy"?"something that no lock table shows":"somebody else":nameResource(resource)},{label:"held by",text:showHolder(holder)},{label:"meanwhile",text:nameDoings(
meanwhile)},{label:"others waited",text:durations(waits)}]}function conflictFacts(verdict){let{resource,holder,failed,copies,failedAfter,errorLine}=verdict;return[
{label:"failed",text:`${failed} of ${copies} copies, within ${duration(failedAfter)}`},{label:"saying",text:errorLine},{label:"refused",text:resource===void 0?"":
nameResource(resource)},{label:"held by",text:showHolder(holder)}]}function showHolder(holder){return holder===void 0?"":nameHolder(holder)}function showLocation({
location,verdict},cwd){if(location.kind==="found")return showPlace(location.openedAt,cwd);switch(verdict.kind){case"inconclusive":case"broken":return"";case"con\
current":case"slower":return`no line to blame: ${location.because}`;default:return`not known: ${location.because}`}}function showPlace({file,line,column,messageId,
sourceLine},cwd){return`${within(cwd,file)}:${line}:${column} ${sourceLine.trim()} (${messageId})`}function within(folder,file){let inside=relative2(folder,file);
return!isAbsolute2(file)||isAbsolute2(inside)||inside.split(sep)[0]===".."?file:inside.split(sep).join("/")}function expectationFacts(report){let{expected,disagreements}=report;
if(expected===void 0||isSkipped(report))return[];let text=disagreements.map(({message})=>message).join(" ");return[{label:"expectation",text:text===""?"met":`no\
t met. ${text}`}]}function timelineOf({rounds,verdict}){let screen=rounds.find(({purpose})=>purpose==="screen");if(screen===void 0||screen.copies.length===0)return;let alone=rounds.
filter(({purpose})=>purpose==="solo").flatMap(({copies})=>copies.map(run=>run.wall)),life=alone.length===0?void 0:Math.max(...alone),queues=verdict.kind==="seri\
alized"||verdict.kind==="deadlock";return{longest:Math.max(1,...screen.copies.map(run=>run.wall)),...life===void 0?{}:{alone:life},rows:inOrderOfEnd(screen.copies).
map(run=>({copy:run.copy,end:run.wall,ending:run.ending,...queues?waitOf(run,screen,life):{}}))}}function inOrderOfEnd(copies){return copies.toSorted((one,other)=>one.
wall-other.wall)}function waitOf(run,{waits,holds},life){let seen=waits.filter(wait=>wait.copy===run.copy);if(seen.length>0)return span(Math.min(...seen.map(wait=>wait.
from)),Math.max(...seen.map(wait=>wait.to)));let excess=life===void 0?0:run.wall-run.runQueue-life;if(run.ending.kind==="timed-out")return span(run.wall-excess,
run.wall);let[longest]=holds.filter(hold=>hold.copy===run.copy&&hold.access==="write").toSorted((one,other)=>other.to-other.from-(one.to-one.from)),to=longest===
void 0?excess:Math.max(longest.from,excess);return span(to-excess,to)}function span(from,to){return to-from<30?{}:{waiting:{from,to}}}function wrap(text,width){let lines=[],line="";for(let word of text.split(" "))line!==""&&line.length+1+word.length>width&&(lines.push(line),line=""),line=line===
""?word:`${line} ${word}`;return[...lines,line]}function renderSubject(report,cwd,outcome,style){let timeline=timelineOf(report);return[renderTitle(report,outcome,style),...timeline===void 0?[]:renderTimeline(
timeline,style),...factsOf(report,cwd).filter(({label})=>isShown(label,report)).flatMap(fact=>renderFact(fact,style)),""]}function renderTitle(report,outcome,{colors}){
let marks={passed:colors.green("✓"),failed:colors.red("✗"),broken:colors.red("✗"),skipped:colors.dim("-")},name=colors.bold(printable(report.name)),{headline}=explain(
report),kind=paintVerdict(report,`${report.verdict.kind}, ${headline}`,colors);return`${marks[outcome]} ${name}  ${kind}  ${colors.dim(duration(report.elapsed))}`}
function paintVerdict({verdict},text,colors){return verdict.kind==="concurrent"||verdict.kind==="slower"?colors.green(text):verdict.kind==="inconclusive"?colors.
dim(text):colors.yellow(text)}var shownByFacts=new Set(["serialized","conflict"]);function isShown(label,report){return label==="verdict"?!1:label==="why"?!shownByFacts.
has(report.verdict.kind):!isSkipped(report)||label!=="command"}var labelWidth=15;function renderFact({label,text},{columns,colors}){let[first="",...rest]=wrap(text,
columns-labelWidth-2),paint=painters(colors)[label]??(line=>line);return[`  ${colors.dim(label.padEnd(labelWidth))}${paint(first)}`,...rest.map(line=>`  ${" ".repeat(
labelWidth)}${paint(line)}`)]}function painters(colors){return{"opened at":colors.cyan,"what to do":colors.bold,saying:colors.red}}var redrawEvery=100;function createTerminalView(options){let{write,clock,total,cwd,outcomeOf}=options,style=createStyle(options.columns,options.colored),picture=createPicture(
write),state=nothingYet,draw=()=>{picture.draw(renderLive(state,clock(),total,style))},redraws=options.redraws&&fits(options.columns),timer=redraws?setInterval(
draw,redrawEvery):void 0,settle=lines=>{picture.draw([]),options.tellsResults&&write(toText(lines))};return{tell(event){let{firstWait}=state;if(state=follow(state,
event,clock()),event.kind==="subject-ended"){state={...nothingYet,number:state.number},settle(renderSubject(event.report,cwd,outcomeOf(event.report),style));return}
let notice=noticeOf(event);notice!==void 0&&(picture.draw([]),write(`${printable(event.name)}: ${printable(notice)}
`)),redraws?draw():event.kind==="step-started"?write(`${printable(event.name)}: ${describeStep(event.step)}
`):state.firstWait!==void 0&&firstWait===void 0&&write(`${printable(event.name)}: ${printable(state.firstWait)}
`)},close(report){settle(renderClosing(report,outcomeOf,style))},[Symbol.dispose](){clearInterval(timer),picture.draw([])}}}function renderTerminal(report,cwd,outcomeOf,style){
let blocks=report.subjects.flatMap(subject=>renderSubject(subject,cwd,outcomeOf(subject),style));return toText([...blocks,...renderClosing(report,outcomeOf,style)])}
function renderClosing(report,outcomeOf,{colors}){let paint={plain:colors.bold,good:text=>colors.green(`✓ ${text}`),bad:text=>colors.red(`✗ ${text}`),aside:text=>colors.
dim(`- ${text}`)};return closingLines(report,outcomeOf).map(({tone,text})=>paint[tone](text))}function toText(lines){return lines.map(line=>`${line}
`).join("")}function createPicture(write){let height=0;return{draw(lines){if(height===0&&lines.length===0)return;let back=height===0?"":`\x1B[${height}A\x1B[0J`;
write(back+toText(lines)),height=lines.length}}}export{duration,percent,durations,nameResource,quoted,closingLines,cutText,explain,factsOf,showCommand,within,timelineOf,createStyle,wantsColors,createTerminalView,
renderTerminal};
