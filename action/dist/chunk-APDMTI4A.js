import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import{median}from"./chunk-DFB24PS6.js";import{meetingPlaces}from"./chunk-5NXAT24J.js";import{PathsBusy,ProcessTree,allClear,chooseEvidence,claimPaths,
endAllMarked,endMarked,endTree,folderPrefix,isThere,removeAll,runVariable,setAside,signalGroup,signalProcess,startGuard}from"./chunk-IKGEFCQ3.js";import{milliseconds,
pid,randomUUID}from"./chunk-K47TBTOT.js";import{require_fs}from"./chunk-EUKAPK6Z.js";import{__callDispose,__toESM,__using}from"./chunk-FZ2V5DOF.js";import{EventEmitter,on}from"node:events";import{availableParallelism,loadavg,release as release2,type}from"node:os";import{mkdir,mkdtemp}from"node:fs/promises";import{tmpdir}from"node:os";import{dirname as dirname3,join as join5}from"node:path";import{lstat,readdir}from"node:fs/promises";import{join as join2}from"node:path";import{once}from"node:events";import{rename}from"node:fs/promises";import{connect,createServer}from"node:net";import{join}from"node:path";var signName="alive";async function showLife(folder){
let server=createServer(visitor=>visitor.destroy()).unref(),early=join(folder,`${signName}-soon`);try{server.listen(early),await once(server,"listening"),await rename(
early,join(folder,signName))}catch{server.close()}return{[Symbol.dispose](){server.close()}}}async function isDead(folder){let socket=connect(join(folder,signName));
try{return await once(socket,"connect"),!1}catch(error){return error.code==="ECONNREFUSED"}finally{socket.destroy()}}async function endStrays(evidence,temporary){if(evidence.silentBecause!==void 0)return 0;let count=0;for(let name of await readdir(temporary).catch(()=>[])){let folder=join2(
temporary,name);!name.startsWith(folderPrefix)||!await isMine(folder)||!await isDead(folder)||(count+=endAllMarked(name.slice(folderPrefix.length),evidence),await removeAll(
folder).catch(()=>{}))}return count}async function isMine(folder){let stats=await lstat(folder).catch(()=>{});return stats?.isDirectory()===!0&&stats.uid===process.
getuid?.()}var lookEvery=100;function followOwnStillness(){let last=performance.now(),longest2=0,look=()=>{let now2=performance.now();longest2=Math.max(longest2,now2-last-
lookEvery),last=now2},timer=setInterval(look,lookEvery).unref();return{longest(){return look(),milliseconds(longest2)},[Symbol.dispose](){clearInterval(timer)}}}import{setTimeout as delay3}from"node:timers/promises";import{setImmediate,setTimeout as delay}from"node:timers/promises";var pipeDelay=10;function endCopies(context,copies){for(let copy of copies)endTree(copy.tree,context.evidence),context.watchdog.tell({kind:"group-ended",group:copy.
tree.root})}async function settle(copies){let over=new AbortController,timer=delay(pipeDelay,void 0,{signal:over.signal}).catch(()=>{});await Promise.race([Promise.
all(copies.map(copy=>copy.closed)),timer]),over.abort(),await setImmediate(),await setImmediate()}async function withLimit(work,limit,signal){signal.throwIfAborted();
let over=new AbortController,stop=()=>{over.abort()};signal.addEventListener("abort",stop);try{let timer=delay(limit,void 0,{signal:over.signal}).catch(()=>{});
return await Promise.race([work,timer])}finally{over.abort(),signal.removeEventListener("abort",stop),signal.throwIfAborted()}}import{setTimeout as delay2}from"node:timers/promises";var stopped=new Set(["T","t","Z","X"]),mostLooks=50;async function freeze(tree,evidence){for(let look=0;look<mostLooks;look++){signalGroup(tree.root,"SIGSTOP"),
tree.refresh(evidence.processes());for(let row of strays(tree,evidence))signalProcess(row.pid,"SIGSTOP");if(tree.alive(evidence).every(row=>stopped.has(row.state)||
row.session!==tree.root))return;await delay2(1)}}function thaw(tree,evidence){for(let row of strays(tree,evidence))signalProcess(row.pid,"SIGCONT");signalGroup(
tree.root,"SIGCONT")}function strays(tree,evidence){return tree.alive(evidence).filter(row=>row.group!==tree.root&&row.session===tree.root)}var lookEvery2=40,StandingCopy=class{#evidence;#copy;#familiar;#at;#since=0;#nextLook=0;constructor(evidence,copy,familiar){this.#evidence=evidence,this.#copy=copy,
this.#familiar=new Set(familiar)}standsFor(now2){if(now2>=this.#nextLook){this.#nextLook=now2+lookEvery2;let at=this.#look();at!==this.#at&&(this.#at=at,this.#since=
now2)}return this.#at===void 0?0:now2-this.#since}#look(){return this.#copy.tree.pids().flatMap(pid2=>this.#evidence.standstills(pid2)).filter(({at,path})=>meetingPlaces.
includes(at)&&!this.#familiar.has(path)).map(({at,path})=>`${at} ${path}`)[0]}};import{spawn}from"node:child_process";import{once as once2}from"node:events";var gate='echo >&3; read -r _ <&3 || exit 125; exec 3>&-; exec "$@"',keptText=4096;async function startCopy(context,number,copies,folder){let child=spawn("/bin/\
sh",["-c",gate,"lockjam-gate",...context.subject.command],{cwd:context.subject.cwd,detached:!0,stdio:["ignore","pipe","pipe","pipe"],env:{...context.environment,
[runVariable]:context.runMark,LOCKJAM_COPY:String(number),LOCKJAM_COPIES:String(copies),LOCKJAM_DIR:folder}}),failed=new Promise(resolve=>child.once("error",resolve));
if(child.pid===void 0)throw new Error(`Copy ${number} could not be started.`,{cause:await failed});let channel=child.stdio[3];channel.on("error",()=>{});let exited=once2(
child,"exit").catch(()=>{}),closed=once2(child,"close").catch(()=>{}),root=pid(child.pid),startTicks=context.evidence.identify(root)?.startTicks??"";return context.
watchdog.tell({kind:"group",group:root,startTicks}),await Promise.race([once2(channel,"data"),exited]),createCopy({context,child,channel,number,exited,closed,root,
startTicks})}function createCopy({context,child,channel,number,root,startTicks,...ends}){let{clock,emit,subject}=context,{exited,closed}=ends,releasedAt=clock(),
firstOutput,wall,elapsed=()=>milliseconds(clock()-releasedAt),output=keepTail(child.stdout),errors=keepTail(child.stderr),printed=Promise.race([child.stdout?once2(
child.stdout,"data"):exited,exited]);child.stdout?.once("data",()=>{firstOutput=elapsed(),emit({kind:"copy-printed",name:subject.name,copy:number,at:firstOutput})});
let spent={cpu:0,runQueue:0,diskSleep:0};return child.once("exit",()=>{wall=elapsed(),setTimeout(()=>{for(let stream of child.stdio)stream?.destroy()},afterExit).
unref()}),{number,tree:new ProcessTree({pid:root,startTicks}),spent,release(){releasedAt=clock(),channel.end(`
`)},elapsed,printed,exited,closed,hasExited:()=>wall!==void 0,hasPrinted:()=>firstOutput!==void 0,describe(fallback){return{copy:number,pid:root,wall:wall??(fallback.
kind==="printed"?firstOutput:void 0)??elapsed(),cpu:milliseconds(spent.cpu),runQueue:milliseconds(spent.runQueue),diskSleep:milliseconds(spent.diskSleep),...firstOutput===
void 0?{}:{firstOutput},ending:wall===void 0?fallback:endingOf(child),errorText:errors(),outputText:output()}}}}function endingOf({exitCode,signalCode}){return signalCode===
null?{kind:"exited",code:exitCode??0}:{kind:"signaled",signal:signalCode}}var afterExit=1e3,keptBytes=3*keptText;function keepTail(stream){let tail=Buffer.alloc(
0);return stream?.on("data",part=>{let room=keptBytes-part.length;tail=room>0?Buffer.concat([tail.subarray(-room),part]):Buffer.from(part.subarray(-keptBytes))}),
()=>tail.toString("utf8").slice(-keptText)}async function startCopies(context,count,folder){let results=await Promise.allSettled(Array.from({length:count},(_,index)=>startCopy(context,index+1,count,folder))),
copies=results.flatMap(result=>result.status==="fulfilled"?[result.value]:[]),failure=results.find(result=>result.status==="rejected");if(failure!==void 0)throw endCopies(
context,copies),failure.reason;return copies}var import_node_fs=__toESM(require_fs(),1);import{dirname,join as join3}from"node:path";var deepest=3,mostNames=5e3,passedOver=new Set([".git",".hg","__pycache_\
_","node_modules"]);function placesOf({cwd,state},folder){return[...new Set([cwd,folder,...state.map(path=>dirname(path))])]}function listNames(folders){let names=new Map;
for(let folder of folders)list(folder,0,names);return names}function temporaryPaths(before,frozen,after){return[...frozen].flatMap(([path,isFolder])=>before.has(
path)||after.has(path)?[]:[{path,isFolder}])}function list(folder,depth,names){for(let entry of readEntries(folder)){if(names.size>=mostNames)return;if(isLeftBySqlite(
entry.name))continue;let path=join3(folder,entry.name);names.set(path,entry.isDirectory()),entry.isDirectory()&&depth<deepest&&!passedOver.has(entry.name)&&list(
path,depth+1,names)}}function isLeftBySqlite(name){return/-(?:journal|shm|wal)$/.test(name)}function readEntries(folder){try{return(0,import_node_fs.readdirSync)(
folder,{withFileTypes:!0})}catch{return[]}}function findRing(waits){let waitsFor=new Map(waits.flatMap(({copy,holder})=>copy===holder?[]:[[copy,holder]]));for(let start of waitsFor.keys()){let path=[start],
next=waitsFor.get(start);for(;next!==void 0&&!path.includes(next);)path.push(next),next=waitsFor.get(next);if(next===start)return path}}var lookEvery3=250,StandoffFinder=class{#copies;#locks;#stuckFor;#seen="";#since=0;#nextLook=0;constructor(copies,locks,stuckFor){this.#copies=copies,this.#locks=
locks,this.#stuckFor=stuckFor}look(now2){if(now2<this.#nextLook)return;this.#nextLook=now2+lookEvery3;let live=this.#copies.filter(copy=>!copy.hasExited()),waits=live.
flatMap(copy=>this.#waitsOf(copy,live)),ring=live.every(({number})=>waits.some(({copy})=>copy===number))&&live.length>1?findRing(waits):void 0,seen=ring===void 0?
"":`${JSON.stringify(waits)} ${this.#locks.fingerprint()}`;return seen!==this.#seen&&(this.#seen=seen,this.#since=now2),now2-this.#since>=this.#stuckFor?ring:void 0}#waitsOf(copy,live){
return live.flatMap(holder=>{if(holder===copy)return[];let path=this.#locks.keptOutOf(copy,holder)??this.#locks.keptFromMore(copy,holder);return path===void 0?[]:
[{copy:copy.number,holder:holder.number,path}]})}};function lostToQueue(queued,passed){return milliseconds(Math.max(0,Math.min(queued,passed)))}var OwnerFinder=class{#evidence;#copies;#found=new Map;constructor(evidence,copies){this.#evidence=evidence,this.#copies=copies}findAll(record){if(record.pid<0&&
record.blockedBy!==void 0)return this.#waiters(record);let owner=this.findHolder(record);return owner===void 0?[]:[owner]}findHolder(record){let direct=this.#copies.
find(copy2=>copy2.tree.has(record.pid));if(direct!==void 0||this.#isStrangers(record))return direct;let key=keyOf(record),known=this.#found.get(key);if(known!==
void 0&&(known.copy!==void 0||known.looks++<5))return known.copy;let copy=this.#holder(key);return this.#found.set(key,{copy,looks:0}),copy}#isStrangers(record){
return record.pid>0&&this.#evidence.identify(record.pid)!==void 0}#holder(key){return this.#copies.find(copy=>copy.tree.pids().some(pid2=>this.#evidence.locksOfDescriptors(
pid2).some(lock=>keyOf(lock)===key)))}#waiters(record){return this.#copies.filter(copy=>copy.tree.pids().some(pid2=>{let waits=this.#evidence.standstills(pid2).
filter(({at})=>at===record.mechanism);if(waits.length===0)return!1;let open=this.#evidence.openFiles(pid2).find(({file})=>file===record.file);return waits.some(
({path})=>path===open?.path)}))}};function keyOf({mechanism,access,file,start,end,pid:pid2,blockedBy}){return`${mechanism} ${access} ${file} ${start} ${end} ${pid2}\
 ${blockedBy===void 0}`}var pathLookEvery=5,deleted=" (deleted)",mostSightings=4096,LockObserver=class{#evidence;#owners;#sightings=[];#latest=new Map;#looks=0;#paths=new Map;constructor(evidence,copies){
this.#evidence=evidence,this.#owners=new OwnerFinder(evidence,copies)}look(at){this.#looks++;let current=[];for(let record of this.#evidence.locks()){let holderCopy=record.
blockedBy&&this.#owners.findHolder(record.blockedBy);for(let copy of this.#owners.findAll(record))if(this.#remember(record,copy,holderCopy,at),record.blockedBy!==
void 0){let path=this.#paths.get(record.file)??`inode ${record.file}`;current.push({copy:copy.number,holder:holderCopy?.number,path})}}return current}keptOutOf(copy,holder){
let kept=this.#filesLockedBy(holder,"write");if(kept.size===0)return;let own=this.#filesLockedBy(copy,"write");return copy.tree.pids().flatMap(pid2=>this.#evidence.
openFiles(pid2)).find(({file})=>kept.has(file)&&!own.has(file))?.path}keptFromMore(copy,holder){let read=this.#filesLockedBy(holder,"read"),file=[...this.#filesLockedBy(
copy,"write")].find(each=>read.has(each));return file===void 0?void 0:this.#paths.get(file)??`inode ${file}`}fingerprint(){return this.#sightings.filter(({lastLook,
record})=>lastLook===this.#looks&&record.blockedBy===void 0).map(({record,from})=>`${record.pid} ${record.file} ${record.start} ${from}`).join(", ")}#filesLockedBy(copy,access){
return new Set(this.#sightings.filter(({lastLook,record})=>lastLook===this.#looks&&record.blockedBy===void 0).filter(sighting=>sighting.copy===copy&&sighting.record.
access===access).map(({record})=>record.file))}holds(){return this.#sightings.flatMap(({record,copy,from,to})=>copy===void 0||record.blockedBy!==void 0?[]:[{...this.#describe(
record,from,to),copy:copy.number,pid:memberPid(copy,record)}])}waits(){return this.#sightings.flatMap(({record,copy,holderCopy,from,to})=>copy===void 0||record.
blockedBy===void 0?[]:[{...this.#describe(record,from,to),copy:copy.number,pid:memberPid(copy,record),holderPid:holderCopy?memberPid(holderCopy,record.blockedBy):
record.blockedBy.pid,...holderCopy===void 0?{}:{holderCopy:holderCopy.number}}])}#remember(record,copy,holderCopy,at){let holder=record.blockedBy?.pid??"",{mechanism,
access,file,start,end}=record,key=`${mechanism} ${access} ${file} ${start} ${end} ${record.pid} ${holder} ${copy.number}`,known=this.#latest.get(key);if(known?.
lastLook===this.#looks-1||known?.lastLook===this.#looks){known.to=at,known.lastLook=this.#looks,this.#looks%pathLookEvery===0&&this.#findPath(record,copy);return}
if(this.#sightings.length<mostSightings){let sighting={record,copy,holderCopy,from:at,to:at,lastLook:this.#looks};this.#sightings.push(sighting),this.#latest.set(
key,sighting),this.#findPath(record,copy)}}#findPath({pid:pid2,file,blockedBy},copy){let holder=blockedBy===void 0?[]:[blockedBy.pid];for(let each of[pid2,...holder,
...copy.tree.pids()]){if(this.#paths.has(file))return;for(let open of this.#evidence.openFiles(each))open.path.endsWith(deleted)?this.#paths.has(open.file)||this.#paths.
set(open.file,open.path.slice(0,-deleted.length)):this.#paths.set(open.file,open.path)}}#describe(record,from,to){let{mechanism,access,start,end,file}=record,path=this.#paths.
get(file)??`inode ${file}`;return{mechanism,access,path,start,end,from,to:milliseconds(to)}}};function memberPid(copy,{pid:pid2}){return copy.tree.has(pid2)?pid2:
copy.tree.root}var import_node_fs2=__toESM(require_fs(),1);function whatACopyDoes({number:copy,tree},doingOf,at){let own=doingOf(tree.root);if(own!==void 0&&own!=="child")return{copy,at,doing:own,inChild:!1};let child=tree.
pids().filter(pid2=>pid2!==tree.root).map(doingOf).find(doing=>doing!==void 0&&doing!=="child");return child!==void 0?{copy,at,doing:child,inChild:!0}:own===void 0?
void 0:{copy,at,doing:own,inChild:!1}}var listingPart=.01,waitPart=.05,mostTraces=4096,TraceObserver=class{#evidence;#copies;#places;#clock;#before;#sightings=[];#latest=new Map;#activities=[];#looks=0;#nextLook=0;#listings=0;#nextListing=0;constructor({
evidence,clock},copies,places){this.#evidence=evidence,this.#clock=clock,this.#copies=copies,this.#places=places,this.#before=listNames(places)}lookAtCopies(at){
if(!(this.#clock()<this.#nextLook)){this.#nextLook=this.#clock()+at*waitPart,this.#looks++;for(let copy of this.#copies)this.#lookAtCopy(copy,at)}}#lookAtCopy(copy,at){
let looks=new Map(copy.tree.pids().map(pid2=>[pid2,this.#evidence.look(pid2)])),activity=whatACopyDoes(copy,pid2=>looks.get(pid2)?.doing,at);activity!==void 0&&
this.#activities.push(activity);for(let[pid2,{standstills}]of looks){for(let{at:kind,path,server}of standstills){if(kind==="flock"||kind==="posix"||kind==="ofd")
continue;let served=server===void 0?{}:{server};this.#remember({kind,path,copy:copy.number,...served,from:at},"",this.#looks)}for(let path of this.#evidence.listening(
pid2)){let trace={kind:"port",path,copy:copy.number,server:pid2,from:at};this.#remember(trace,"",this.#looks)}}}lookAtPlaces(at){let startedAt=this.#clock();if(startedAt<
this.#nextListing)return;this.#listings++;for(let[path,isFolder]of listNames(this.#places)){if(this.#before.has(path))continue;let kind=isFolder?"lock-folder":"\
lock-file";this.#remember({kind,path,from:at},incarnationOf(path),this.#listings)}let now2=this.#clock();this.#nextListing=now2+(now2-startedAt)/listingPart}traces(){
return this.#sightings.map(({trace,to})=>({...trace,to}))}activities(){return this.#activities}#remember(trace,incarnation,look){let key=`${trace.kind} ${trace.
copy??""} ${trace.path} ${incarnation}`,known=this.#latest.get(key);if(known!==void 0&&known.lastLook>=look-1){known.to=trace.from,known.lastLook=look;return}if(this.#sightings.
length>=mostTraces)return;let sighting={trace,to:trace.from,lastLook:look};this.#sightings.push(sighting),this.#latest.set(key,sighting)}};function incarnationOf(path){
let{ino,birthtimeMs}=(0,import_node_fs2.statSync)(path,{throwIfNoEntry:!1})??{ino:0,birthtimeMs:0};return`${ino} ${birthtimeMs}`}function refuseForeign(pids){for(let pid2 of pids){let cause2=refusalToSignal(pid2);if(cause2!==void 0)throw new Error(`Process ${pid2} of the program runs with\
 the rights of another user, so it can neither be stopped nor ended.`,{cause:cause2})}}function refusalToSignal(pid2){try{process.kill(pid2,0);return}catch(error){
return error.code==="EPERM"?error:void 0}}var WaitTeller=class{#context;#copies;#locks;#since=new Map;#told=new Map;#behind=[];#nextLook=0;constructor(context,copies,locks){this.#context=context,this.#copies=
copies,this.#locks=locks}follow(inLine){let now2=this.#context.clock(),waits=[...inLine.filter(({copy,holder})=>copy!==holder).map(wait=>({...wait,isSure:!0})),
...this.#byRecord(now2)],keys=new Set(waits.map(keyOf2));for(let key of this.#since.keys())keys.has(key)||this.#since.delete(key);for(let wait of waits)this.#since.
set(keyOf2(wait),this.#since.get(keyOf2(wait))??now2);for(let{number}of this.#copies)this.#tell(number,waits,now2)}#tell(copy,waits,now2){let before=this.#told.
get(copy),own=waits.filter(wait=>wait.copy===copy),lasting=own.find(wait=>now2-(this.#since.get(keyOf2(wait))??now2)>(wait.isSure?150:500)),{name}=this.#context.
subject;if(lasting!==void 0&&(before===void 0||keyOf2(before)!==keyOf2(lasting))){let{holder,path,isSure}=lasting;this.#told.set(copy,lasting);let event={kind:"\
copy-waiting",name,copy,path,isSure};this.#context.emit(holder===void 0?event:{...event,holder})}else before!==void 0&&own.length===0&&(this.#told.delete(copy),
this.#context.emit({kind:"copy-went-on",name,copy}))}#byRecord(now2){if(now2<this.#nextLook)return this.#behind;this.#nextLook=now2+250;let live=this.#copies.filter(
copy=>!copy.hasExited());return this.#behind=live.flatMap(copy=>live.flatMap(holder=>{let path=copy===holder?void 0:this.#locks.keptOutOf(copy,holder);return path===
void 0?[]:[{copy:copy.number,holder:holder.number,path,isSure:!1}]})),this.#behind}};function keyOf2({copy,holder,path}){return`${copy} ${holder??""} ${path}`}var lookEvery4=milliseconds(20),fullLookEvery=10,startUpLooks=10,lockLookEvery=30,lockLookPart=.01,longestLockPause=200,traceLookEvery=5,ringLasts=milliseconds(
250);function watchCopies(context,copies,places=[],stuckFor){let onRing=()=>{},onFailure=()=>{},failure,ring=new Promise((resolve,reject)=>{onRing=resolve,onFailure=
reject});ring.catch(()=>{});let watcher=createWatcher(context,copies,onRing,stuckFor),traces=new TraceObserver(context,copies,places),elapsed=()=>copies[0]?.elapsed()??
milliseconds(0),tick=0,nextLockLook=0,timer=everyTick(()=>{watcher.consume(tick<startUpLooks||tick%fullLookEvery===0),context.clock()>=nextLockLook&&(nextLockLook=
context.clock()+lockPauseAt(elapsed()),watcher.lookAtLocks(),places.length>0&&traces.lookAtPlaces(elapsed())),tick%traceLookEvery===0&&traces.lookAtCopies(elapsed()),
tick++},error=>{failure={error},onFailure(error)});return{locks:watcher.locks,traces,ring,lookNow(){if(failure!==void 0)throw failure.error;return watcher.lookAtLocks()},
[Symbol.dispose](){timer[Symbol.dispose]();try{failure===void 0&&watcher.consume(!1)}finally{watcher[Symbol.dispose]()}}}}function everyTick(look,onFailure){let isOver=!1,
end=()=>{isOver=!0,clearInterval(timer)},once5=()=>{if(!isOver)try{look()}catch(error){end(),onFailure(error)}},timer=setInterval(once5,lookEvery4);return queueMicrotask(
once5),{[Symbol.dispose]:end}}function lockPauseAt(age){return Math.min(longestLockPause,Math.max(lockLookEvery,lockLookPart*age))}function createWatcher(context,copies,onRing,stuckFor){
let{evidence,clock}=context,locks=new LockObserver(evidence,copies),teller=new WaitTeller(context,copies,locks),meters=copies.map(copy=>({copy,meter:evidence.meter()})),
queued=new Map,standoffs=stuckFor===void 0?void 0:new StandoffFinder(copies,locks,stuckFor),ringSince,lastLook=clock(),births;return{locks,consume(full){let passed=clock()-
lastLook;lastLook=clock();let before=births;full&&(births=evidence.births());let isNew=full&&(births===void 0||births!==before),table=isNew?evidence.processes():
void 0;for(let{copy,meter}of meters){table!==void 0&&(copy.tree.refresh(table),refuseForeign(copy.tree.pids()));let{cpu,runQueue,isOnDisk}=meter.read(copy.tree.
pids(),isNew);copy.spent.cpu=cpu,copy.spent.runQueue+=lostToQueue(runQueue-(queued.get(copy)??0),passed),queued.set(copy,runQueue),copy.spent.diskSleep+=isOnDisk?
passed:0}},lookAtLocks(){let waits=locks.look(copies[0]?.elapsed()??milliseconds(0));teller.follow(waits);let standoff=standoffs?.look(clock());standoff!==void 0&&
onRing(standoff);let ring=findRing(waits);return ringSince=ring===void 0?void 0:ringSince??clock(),ring!==void 0&&ringSince!==void 0&&clock()-ringSince>ringLasts&&
onRing(ring),waits},[Symbol.dispose](){for(let{meter}of meters)meter[Symbol.dispose]()}}}var lookEvery5=milliseconds(10),queuedLasts=milliseconds(80),standingLasts=milliseconds(250);async function runProbe(context,step2,folder){let copies=await startCopies(
context,step2.frozenCopies+1,folder);try{return await watchProbe(context,step2,copies,folder)}finally{endCopies(context,copies)}}async function watchProbe(context,step2,copies,folder){
var _stack=[];try{let[one,two]=[copies[0],copies.at(-1)];let frozenOnes=copies.slice(0,-1);if(one===void 0||two===void 0||one===two)throw new Error("Internal er\
ror: a probe needs a copy to freeze and one that tries to finish.");let watch=__using(_stack,watchCopies(context,copies));let{emit,subject,evidence,clock}=context;
let late={kind:"timed-out",limit:step2.limit};let places=placesOf(subject,folder);let before=listNames(places);for(let copy of frozenOnes)copy.release();await reach(
context,one,step2);if(one.hasExited())return describe("missed",step2,{watch,frozen:one.describe(late)});let frozenAmid=whatACopyDoes(one,pid2=>evidence.look(pid2).
doing,one.elapsed());await Promise.all(frozenOnes.map(copy=>freeze(copy.tree,evidence)));let frozenAt=clock();for(let{number}of frozenOnes)emit({kind:"copy-froz\
en",name:subject.name,copy:number,at:one.elapsed()});let names=listNames(places);let offset=one.elapsed();two.release();let outcome=await tryToFinish(context,step2,
watch,two);let traces=outcome==="stalled"?lookAround(context,one,two):{};let frozenFor=milliseconds(clock()-frozenAt);let thawedAt=two.elapsed();for(let copy of frozenOnes)
thaw(copy.tree,evidence),emit({kind:"copy-thawed",name:subject.name,copy:copy.number,at:one.elapsed()});let all=Promise.all(copies.map(copy=>copy.exited));await withLimit(
Promise.race([all,watch.ring]),step2.limit,context.signal);await settle(copies);let temporary=temporaryPaths(before,names,listNames(places));let runs={frozen:one.
describe(late),other:two.describe(late)};return describe(outcome,step2,{watch,...runs,...frozenAmid===void 0?{}:{frozenAmid},frozenFor,thawedAt,offset,...traces,
temporary})}catch(_){var _error=_,_hasError=!0}finally{__callDispose(_stack,_error,_hasError)}}function lookAround({evidence},one,two){let openPaths=two.tree.pids().
flatMap(pid2=>evidence.openFiles(pid2));return{openFiles:[...new Set(openPaths.map(({path})=>path))],standstills:two.tree.pids().flatMap(pid2=>evidence.standstills(
pid2)),listening:[...new Set(one.tree.pids().flatMap(pid2=>evidence.listening(pid2)))]}}async function reach({signal,until},copy,step2){until==="first-output"&&
await withLimit(copy.printed,step2.limit,signal);let origin=until==="first-output"?copy.elapsed():0,own=()=>copy.elapsed()-origin-copy.spent.runQueue;for(;!copy.
hasExited()&&own()<step2.freezeAt&&copy.elapsed()<step2.limit;)signal.throwIfAborted(),await delay3(Math.min(lookEvery5,Math.max(1,step2.freezeAt-own())))}async function tryToFinish(context,step2,watch,copy){
let{signal,until,clock}=context,queuedSince,standing=new StandingCopy(context.evidence,copy,step2.familiar??[]);for(;;){if(signal.throwIfAborted(),copy.hasExited()||
until==="first-output"&&copy.hasPrinted())return"passed";queuedSince=watch.lookNow().some(wait=>wait.copy===copy.number&&wait.holder!==void 0)?queuedSince??clock():
void 0;let queuedFor=queuedSince===void 0?0:clock()-queuedSince,stoodFor=standing.standsFor(clock());if(queuedFor>queuedLasts||stoodFor>standingLasts||copy.elapsed()-
copy.spent.runQueue>step2.patience)return"stalled";await delay3(lookEvery5)}}function describe(outcome,step2,facts){let{watch,...rest}=facts;return{frozenFor:milliseconds(
0),offset:milliseconds(0),openFiles:[],standstills:[],listening:[],temporary:[],...rest,kind:"probe",point:step2.point,frozenCopies:step2.frozenCopies,outcome,holds:watch.
locks.holds(),waits:watch.locks.waits()}}import{execFile}from"node:child_process";var longest=6e4,keptText2=4096;async function runCheck(context,folder){let{subject,environment,runMark,signal}=context;if(subject.verify===void 0)return;let[program,
...words]=subject.verify,options={cwd:subject.cwd,env:{...environment,[runVariable]:runMark,LOCKJAM_DIR:folder},timeout:longest,killSignal:"SIGKILL",signal},check=await new Promise(
resolve=>{execFile(program,words,options,(error,output,errors)=>{let text=`${output}${errors}`.slice(-keptText2);resolve({passed:error===null,text:text===""?error?.
message??"":text})})});return signal.throwIfAborted(),check}import{setTimeout as delay5}from"node:timers/promises";import{once as once3}from"node:events";import{setTimeout as delay4}from"node:timers/promises";var lookEvery6=20;async function testHolder(context,step2,round){let{over,copies,isDone}=round;for(await Promise.race([round.firstDone,abortOf(over)]),await delay4(
step2.after,void 0,{signal:over}).catch(()=>{});!over.aborted;){let found=findHolder(round);if(found!==void 0)return await freezeHolder(context,step2,round,found);
if(copies.every(isDone))return;await delay4(lookEvery6,void 0,{signal:over}).catch(()=>{})}}function abortOf(signal){return signal.aborted?Promise.resolve():once3(
signal,"abort")}function findHolder({copies,watch,isDone}){let live=copies.filter(copy=>!copy.hasExited()),waits=watch.lookNow(),found=live.map(holder=>({holder,
behind:live.filter(copy=>copy!==holder&&!isDone(copy)&&(waits.some(wait=>wait.copy===copy.number&&wait.holder===holder.number)||watch.locks.keptOutOf(copy,holder)!==
void 0))})),[best]=found.toSorted((one,other)=>other.behind.length-one.behind.length);return best===void 0||best.behind.length===0?void 0:best}async function freezeHolder({
evidence,emit,subject},{freezeFor,sendsHome},{over,isDone},{holder,behind}){let told={name:subject.name,copy:holder.number};await freeze(holder.tree,evidence);let at=holder.
elapsed();emit({kind:"copy-frozen",...told,at}),await delay4(freezeFor,void 0,{signal:over}).catch(()=>{});let passed=behind.filter(copy=>isDone(copy)).map(({number})=>number);
thaw(holder.tree,evidence),emit({kind:"copy-thawed",...told,at:holder.elapsed()});let home=sendsHome&&passed.length===0?behind.filter(copy=>!isDone(copy)):[];return{
copy:holder.number,at,lasted:freezeFor,behind:behind.map(({number})=>number),passed,sentHome:home.map(({number})=>number)}}async function runRound(context,step2,folder){let copies=await startCopies(context,step2.copies,folder);try{return await watchRound(context,step2,copies,placesOf(
context.subject,folder))}finally{endCopies(context,copies)}}async function watchRound(context,step2,copies,places){var _stack=[];try{let watch=__using(_stack,watchCopies(
context,copies,places,step2.stuckFor));let runs=new Map;let home=new Set;let done=copies.map(async copy=>{if(await(context.until==="exit"?copy.exited:copy.printed),
await settle([copy]),home.has(copy.number))return;let run=copy.describe({kind:"printed"});runs.set(copy,run),context.emit({kind:"copy-ended",name:context.subject.
name,copy:copy.number,run})});let over=new AbortController;let released=release(copies,step2.stagger,over.signal);let isDone=copy=>runs.has(copy);let so={copies,
watch,firstDone:Promise.race(done),over:over.signal,isDone};let test=testAndSendHome(context,step2,so,home);test.catch(()=>{});let allDone=Promise.all([released,
...done]).then(()=>{});let ring;try{ring=await withLimit(Promise.race([allDone,watch.ring]),step2.limit,context.signal)}finally{over.abort(),await test}watch.lookNow();
let late={kind:"timed-out",limit:step2.limit};let holderTest=await test;return{kind:"round",purpose:step2.purpose,copies:copies.filter(({number})=>!home.has(number)).
map(copy=>runs.get(copy)??copy.describe(late)),holds:watch.locks.holds(),waits:watch.locks.waits(),traces:watch.traces.traces(),activities:watch.traces.activities(),
...holderTest===void 0?{}:{holderTest},...ring===void 0?{}:{ring}}}catch(_){var _error=_,_hasError=!0}finally{__callDispose(_stack,_error,_hasError)}}async function release(copies,stagger,over){
for(let copy of copies){if(stagger!==void 0&&copy!==copies[0]&&await delay5(stagger,void 0,{signal:over}).catch(()=>{}),over.aborted)return;copy.release()}}async function testAndSendHome(context,{
holderTest},round,home){if(holderTest===void 0||context.evidence.silentBecause!==void 0)return;let found=await testHolder(context,holderTest,round);for(let copy of found?.
sentHome??[])home.add(copy);let leaving=round.copies.filter(({number})=>home.has(number));endCopies(context,leaving);for(let{number}of leaving)context.emit({kind:"\
copy-sent-home",name:context.subject.name,copy:number});return found}import{lstat as lstat2,readdir as readdir2,rename as rename2}from"node:fs/promises";import{basename,dirname as dirname2,join as join4}from"node:path";async function recoverState(paths){let recoveries=[];for(let path of paths){let recovery=await recoverPath(path);recovery!==void 0&&recoveries.push(recovery)}return recoveries}
async function recoverPath(path){let names=await readdir2(dirname2(path)).catch(()=>[]),leftBy=word=>names.filter(name=>name.startsWith(`${basename(path)}.lockj\
am-${word}-`)).map(name=>join4(dirname2(path),name));for(let warmed of leftBy("warmed"))await removeAll(warmed);let absent=leftBy("absent"),[original,...later]=await oldestFirst(
leftBy("original")),[cause2]=original===void 0?absent:[original];if(cause2===void 0)return;let keptAs=nameFound(cause2),isTaken=await isThere(path);isTaken&&await rename2(
path,keptAs),original!==void 0&&await rename2(original,path);for(let other of later)await rename2(other,nameFound(other));for(let mark of absent)await removeAll(
mark);return{path,...isTaken?{keptAs}:{}}}async function oldestFirst(paths){return(await Promise.all(paths.map(async path=>({path,at:(await lstat2(path)).ctimeMs})))).
toSorted((one,other)=>one.at-other.at).map(({path})=>path)}function nameFound(left){return left.replace(/\.lockjam-(?:absent|original)-(?=[^/]*$)/,".lockjam-fou\
nd-")}var claimLimit=milliseconds(6e5);async function createEngine(parts){let{runMark,watchdog}=parts,folder=join5(tmpdir(),folderPrefix+runMark),{state,holds}=await begin(
parts,folder).catch(async error=>{throw await removeAll(folder),watchdog.dismiss(),error}),context={...parts,state};return{perform:step2=>perform(context,step2,
folder),[Symbol.asyncDispose]:()=>cleanUp(context,folder,holds)}}async function cleanUp({runMark,evidence,state,watchdog},folder,holds){let failure=[await settled(
()=>endMarked(runMark,evidence)),await settled(()=>state.giveBack()),await settled(()=>holds.claim[Symbol.asyncDispose]()),await settled(()=>removeAll(folder)),
await settled(()=>{holds.life[Symbol.dispose]()})].find(result=>result.status==="rejected");if(failure!==void 0)throw watchdog.takeOver(),failure.reason;watchdog.
dismiss()}async function settled(act){let[result]=await Promise.allSettled([(async()=>await act())()]);return result}async function begin(parts,folder){let{subject,
runMark,watchdog,evidence,emit}=parts;watchdog.tell({kind:"mark",runMark}),watchdog.tell({kind:"folder",folder}),await mkdir(folder,{mode:448});let life=await showLife(
folder);try{let processes=await endStrays(evidence,dirname3(folder));processes>0&&emit({kind:"strays-ended",name:subject.name,processes});let{state,claim}=await takeState(
parts);return{state,holds:{claim,life}}}catch(error){throw life[Symbol.dispose](),error}}async function takeState({subject,runMark,watchdog,signal,emit}){let{name}=subject,
claim=await claimPaths(subject.state,{limit:claimLimit,signal,onBusy:(path,owner)=>{emit({kind:"state-busy",name,path,owner})}});try{for(let recovery of await recoverState(
subject.state))emit({kind:"state-recovered",name,...recovery});return{state:await setAside(subject.state,runMark,paths=>{watchdog.tell({kind:"state",paths})}),claim}}catch(error){
throw await claim[Symbol.asyncDispose](),error}}var longestStillness=milliseconds(1e3),mostTries=3;async function perform(context,step2,folder){let{emit,subject,
state}=context,{name}=subject;for(let tries=1;;tries++){var _stack=[];try{emit({kind:"step-started",name,step:step2});let stillness2=__using(_stack,followOwnStillness());
let observation=await tryStep(context,step2,folder);let stoodStill=stillness2.longest();if(stoodStill>longestStillness&&tries<mostTries){emit({kind:"step-void",
name,stoodStill});continue}observation.kind==="round"&&observation.purpose==="warm-up"&&await state.keepAsWarmed();emit({kind:"step-ended",name,observation});return observation}catch(_){
var _error=_,_hasError=!0}finally{__callDispose(_stack,_error,_hasError)}}}async function tryStep(context,step2,folder){let{state,evidence,runMark}=context;await state.
restore(step2.kind==="round"&&step2.purpose==="fresh"?"fresh":"warmed");let own=await mkdtemp(join5(folder,"step-")),observation=step2.kind==="round"?await runChecked(
context,step2,own):await runProbe(context,step2,own);return endMarked(runMark,evidence),await removeAll(own),observation}async function runChecked(context,step2,folder){
let round=await runRound(context,step2,folder),check=await runCheck(context,folder);return check===void 0?round:{...round,check}}import{spawn as spawn2}from"node:child_process";import{once as once4}from"node:events";import{fileURLToPath}from"node:url";async function startWatchdog(file){let words=[process.execPath,...process.execArgv,fileURLToPath(file)],guard=await startGuard(words),[program,...rest]=words,child=spawn2(
program,rest,{detached:!0,stdio:["pipe",guard.pipe,"ignore"],cwd:"/"});try{await once4(child,"spawn")}catch(error){throw guard.dismiss(),error}return child.on("\
error",()=>{}),child.stdin.on("error",()=>{}),child.unref(),{tell(order){child.stdin.write(lineOf(order)),guard.pipe.write(lineOf(order))},dismiss(){child.stdin.
end(allClear),guard.dismiss()},takeOver(){child.stdin.end(),guard.letGo()}}}function lineOf(order){return`${JSON.stringify(order)}
`}function roundsOf(observations,purpose){return observations.flatMap(each=>each.kind==="round"&&each.purpose===purpose&&!isCut(each)?[each]:[])}function cutRoundOf(observations){
return observations.find(each=>each.kind==="round"&&isCut(each))}function isCut({holderTest}){return(holderTest?.sentHome.length??0)>0}function probesOf(observations,frozenCopies){
return observations.flatMap(each=>each.kind==="probe"&&(frozenCopies??each.frozenCopies)===each.frozenCopies?[each]:[])}var cpuAllowance=1.3,cpuSlack=20,spinning=2,accident=1.5,alike=1.3;function baselineOf(observations){let rounds=roundsOf(observations,"solo"),solos=rounds.flatMap(
round=>round.copies),usual=withoutAccident(solos),traces=rounds.flatMap(round=>round.traces??[]),cpu=milliseconds(Math.max(...solos.map(run=>run.cpu)));return{life:milliseconds(
Math.max(1,median(usual.map(ownTime)))),cpu,ownStillness:milliseconds(Math.max(...usual.map(run=>stillness(run,cpu)))),longestWall:milliseconds(Math.max(...solos.
map(run=>run.wall))),familiar:[...new Set(traces.filter(({kind})=>meetingPlaces.includes(kind)).map(({path})=>path))]}}function withoutAccident(solos){let sorted=solos.
toSorted((one,other)=>ownTime(one)-ownTime(other)),others=sorted.slice(0,-1),[shortest,longest2,odd]=[others[0],others.at(-1),sorted.at(-1)];if(shortest===void 0||
longest2===void 0||odd===void 0)return solos;let isOdd=ownTime(odd)>accident*ownTime(longest2),areAlike=others.length>=2&&ownTime(longest2)<=alike*ownTime(shortest);
return isOdd&&areAlike?others:solos}function ownTime({wall,runQueue}){return milliseconds(wall-runQueue)}function stillness(run,soloCpu){let work=workOf(run,soloCpu);
return milliseconds(Math.max(0,run.wall-queuedForWork(run,soloCpu)-work-run.diskSleep))}function queuedForWork(run,soloCpu){let work=workOf(run,soloCpu);return run.
cpu>0&&run.cpu>=spinning*work?milliseconds(run.runQueue*(work/run.cpu)):run.runQueue}function workOf(run,soloCpu){return Math.min(run.cpu,cpuAllowance*soloCpu+cpuSlack)}var trouble=/\b\w*(?:error|exception)\b|locked|\bbusy\b|denied|cannot|unavailable|panic/i,cause=/\[?\bcause\b\]?:\s*(?<reason>.*error.*)/i,frame=/^\s+(?:at |File ")/;function errorLineOf(errorText){let lines=errorText.split(`
`).filter(line2=>line2.trim()!==""&&!frame.test(line2)),reason=lines.map(line2=>cause.exec(line2)?.groups?.reason).findLast(Boolean),named=lines.some(line2=>line2.
startsWith("Traceback"))?lines.findLast(isTrouble):lines.find(line2=>namesError(line2));return(reason??named??lines.findLast(isTrouble)??lines.at(-1)??"").trim().
replace(/\s*\{$/,"").slice(0,300)}function troubleLines(errorText){return errorText.split(`
`).filter(isTrouble).map(line=>line.trim().replaceAll(/0x[0-9a-f]+|\d+/gi,"#"))}function isTrouble(line){return trouble.test(line)}function namesError(line){return/^\s*(?:Uncaught )?[\w.]*(?:Error|Exception)\b.*:\s*\S/.
test(line)}import{dirname as dirname4}from"node:path";var sharedMemory="-shm";function readSqliteRange(lock){if(lock.mechanism!=="flock"){if(lock.path.endsWith(sharedMemory)&&lock.start>=120&&lock.end<=128){let path=lock.
path.slice(0,-sharedMemory.length),writes=lock.access==="write"&&lock.start===120;return{path,detail:writes?"SQLite write transaction, WAL mode":"SQLite reader,\
 WAL mode",harmless:!writes}}if(!(lock.start<1073741824||lock.end>1073742335))return{path:lock.path,...readMainRange(lock)}}}function readMainRange(lock){return lock.
access==="read"?{detail:"SQLite open reader",harmless:!0}:lock.end===1073742335?{detail:"SQLite exclusive lock",harmless:!1}:lock.start<=1073741825&&lock.end<=1073741825?
{detail:"SQLite write transaction",harmless:!1}:{detail:"SQLite lock",harmless:!1}}function heldWhileFrozen(probe){return probe.holds.filter(hold=>hold.copy<=probe.frozenCopies&&hold.to>probe.offset).filter(hold=>hold.from<probe.offset+probe.frozenFor).
filter(hold=>hold.mechanism==="lease"||probe.openFiles.includes(hold.path)||isTakenAfterwards(hold,probe)).toSorted((one,other)=>weightOf(one)-weightOf(other))}
function keepersIn(probe){let wanted=queuedBehind(probe).at(-1)??heldWhileFrozen(probe).findLast(hold=>weightOf(hold)===2);if(wanted===void 0)return[];let{offset,
frozenFor,frozenCopies}=probe,kept=probe.holds.filter(hold=>hold.copy<=frozenCopies&&hold.from<offset+frozenFor&&hold.to>offset&&isOfFamily(hold,wanted));return[
...new Set(kept.map(({copy})=>copy))]}function isOfFamily(hold,lock){return weightOf(hold)===2&&hold.mechanism===lock.mechanism&&dirname4(hold.path)===dirname4(
lock.path)}function isTakenAfterwards(hold,{holds,frozenCopies,offset,frozenFor}){return holds.some(other=>other.copy>frozenCopies&&other.path===hold.path&&other.
mechanism===hold.mechanism&&other.access==="write"&&hold.access==="write"&&other.start<=hold.end&&hold.start<=other.end&&other.from>=Math.max(hold.to,offset+frozenFor))}
function weightOf(lock){return readSqliteRange(lock)?.harmless===!0||isMarkOfLife(lock)?0:lock.access==="write"?2:1}function queuedBehind({waits,frozenCopies}){
return waits.filter(({copy,holderCopy})=>copy>frozenCopies&&holderCopy!==void 0&&holderCopy<=frozenCopies)}function isMarkOfLife({start,end,pid:pid2}){return start===
end&&start===pid2}var leastLimit=milliseconds(3e4),limitLives=3,points=[.55,.3,.8,.42,.68,.18,.92,.5],afterOutput=[30,100,300,1e3,3e3],mostProbes=points.length,soloRuns=4,pausePart=.05,
leastPause=30,longestPause=150,stuckLives=3,leastStuck=2e3,longLife=1900,patienceLives=1.2,leastPatience=500;function roundStep(purpose,copies,limit){return{kind:"\
round",purpose,copies,limit}}function screenStep({copies,hasCheck,cannotFreeze},baseline,isCut2){let{life}=baseline,holderTest={after:milliseconds(Math.max(leastPause,
pausePart*life)),freezeFor:milliseconds(Math.min(longestPause,Math.max(leastPause,pausePart*life))),sendsHome:isCut2&&life>=longLife&&!hasCheck},limit=limitFor(
copies,baseline),stuckFor=milliseconds(Math.max(leastStuck,stuckLives*baseline.longestWall)),step2={kind:"round",purpose:"screen",copies,limit,stuckFor};return cannotFreeze===
!0?step2:{...step2,holderTest}}function limitFor(copies,baseline){return milliseconds(Math.max(leastLimit,limitLives*(copies+1)*baseline.longestWall))}function patienceFor({
longestWall},frozenCopies){let more=Math.max(leastPatience,patienceLives*longestWall);return milliseconds(longestWall+frozenCopies*more)}function probeStep(frozenCopies,index,settings,baseline){
let point=points[index%points.length]??.5,freezeAt=settings.until==="exit"?point*baseline.life:afterOutput[index%afterOutput.length]??point;return{kind:"probe",
point,frozenCopies,freezeAt:milliseconds(freezeAt),patience:patienceFor(baseline,frozenCopies),familiar:baseline.familiar,limit:limitFor(frozenCopies+1,baseline)}}var ownWork=.1,patienceLeft=.9;function judgeProbe(probe,baseline){let{frozen,other}=probe;if(probe.outcome==="missed"||other===void 0||isFailure(other.ending))
return{kind:"void"};if(probe.outcome==="passed")return{kind:"passed"};if(isFailure(frozen.ending))return{kind:"void"};let queue=queuedBehind(probe),release3=queue.
length>0?Math.max(...queue.map(wait=>wait.to)):Math.max(frozen.wall,0);return other.wall-(release3-probe.offset)<ownWork*baseline.life?{kind:"wanted-result"}:queue.
length>0||keepsOut(probe)||standsAtStrange(probe,baseline)?{kind:"held",evident:!0}:probe.frozenFor<patienceLeft*patienceFor(baseline,probe.frozenCopies)?{kind:"\
void"}:{kind:"held",evident:!1}}function keepsOut(probe){return heldWhileFrozen(probe).some(hold=>weightOf(hold)===2)}function standsAtStrange({standstills},{familiar}){
return standstills.some(({at,path})=>meetingPlaces.includes(at)&&!familiar.includes(path))}function isFailure(ending){switch(ending.kind){case"exited":return ending.
code!==0;case"printed":return!1;case"signaled":case"timed-out":return!0}}var shortLife=milliseconds(300),doubtful=1.5,mostlyComputing=.5,leastPeersLimit=milliseconds(3e4);function decideAlone(observations,settings){let[warmUp]=roundsOf(
observations,"warm-up");if(warmUp===void 0)return{kind:"step",step:roundStep("warm-up",1,settings.timeout)};let failed=[warmUp,...roundsOf(observations,"solo")].
flatMap(round=>round.copies).find(run=>isFailure(run.ending));if(failed!==void 0)return decideBroken(failed,observations,settings);let unchecked=[warmUp,...roundsOf(
observations,"solo")].find(round=>round.check?.passed===!1);if(unchecked?.check!==void 0){let errorLine=errorLineOf(unchecked.check.text);return{kind:"verdict",
verdict:{kind:"broken",serialShare:0,failure:{kind:"check"},errorLine}}}if(settings.until==="first-output"&&warmUp.copies[0]?.firstOutput===void 0)return brokenBecause(
{kind:"silent"},warmUp.copies[0]);let solos=roundsOf(observations,"solo");return solos.length<solosWanted(solos,warmUp)?{kind:"step",step:roundStep("solo",1,settings.
timeout)}:computesOnOneCore(solos,settings)?{kind:"verdict",verdict:{kind:"inconclusive",serialShare:0,reason:{kind:"one-core"}}}:void 0}function solosWanted(solos,warmUp){
let lives=solos.map(lifeOf);return Math.max(...lives)>doubtful*Math.min(...lives,lifeOf(warmUp))?3:Math.min(...lives)<shortLife?2:1}function computesOnOneCore(solos,{
cores=2}){return cores===1&&solos.flatMap(round=>round.copies).some(run=>run.cpu>mostlyComputing*ownTime(run))}function decideBroken(failed,observations,settings){
let{ending}=failed;if(ending.kind==="timed-out")return brokenBecause({kind:"time-out",limit:ending.limit},failed);let[together]=roundsOf(observations,"screen");
if(together===void 0){let limit=milliseconds(Math.min(settings.timeout,leastPeersLimit));return{kind:"step",step:roundStep("screen",settings.copies,limit)}}return together.
copies.every(run=>!isFailure(run.ending))?brokenBecause({kind:"needs-peers"},failed):ending.kind==="signaled"?brokenBecause({kind:"signal",signal:ending.signal},
failed):brokenBecause({kind:"exit",code:ending.kind==="exited"?ending.code:0},failed)}function brokenBecause(failure,run){let errorLine=errorLineOf(run?.errorText??
"");return{kind:"verdict",verdict:{kind:"broken",serialShare:0,failure,errorLine}}}function lifeOf({copies}){return milliseconds(Math.max(...copies.map(ownTime)))}function failsNewly(observations){let known=new Set(["warm-up","solo"].flatMap(purpose=>roundsOf(observations,purpose)).flatMap(round=>round.copies).flatMap(run=>troubleLines(
run.errorText)));return run=>run.ending.kind!=="timed-out"&&(isFailure(run.ending)||troubleLines(run.errorText).some(line=>!known.has(line)))}function coveredBy(spans){let total=0,reached=Number.NEGATIVE_INFINITY;for(let{from,to}of spans.toSorted((one,other)=>one.from-other.from))total+=Math.max(0,to-
Math.max(from,reached)),reached=Math.max(reached,to);return total}function clip(span,within){let clipped={from:Math.max(span.from,within.from),to:Math.min(span.
to,within.to)};return clipped.from<clipped.to?[clipped]:[]}var leastWait=.15,mostPrice=.3,leastExplained=.6,leastHold=.2;function queueSeen(round,solos,baseline){let excesses=round.copies.map(run=>stillness(run,baseline.
cpu)-baseline.ownStillness),price=Math.max(0,Math.min(...excesses));if(price>mostPrice*baseline.life)return;let excessOf=run=>(excesses[round.copies.indexOf(run)]??
0)-price,waiting=round.copies.filter(run=>excessOf(run)>=leastWait*baseline.life),locks=waiting.map(run=>lockWaitedFor(run.copy,excessOf(run),round,solos)),[lock]=locks;
if(lock===void 0||locks.includes(void 0)||heldAlone(lock,solos)<leastHold*baseline.life)return;let holds=round.holds.filter(hold=>excludes(hold,lock)),first=holds.
find(({copy})=>copy===round.holderTest?.copy)??holds[0],capacity=capacityOf(round,lock,new Set(waiting.map(({copy})=>copy)));return first===void 0||capacity===void 0?
void 0:{held:first,capacity}}function heldAlone(lock,solos){return Math.min(...solos.map(({holds})=>coveredBy(holds.filter(hold=>isOfFamily(hold,lock)))))}function lockWaitedFor(copy,excess,round,solos){
let inLine=round.waits.filter(wait=>wait.copy===copy&&wait.holderCopy!==void 0&&wait.holderCopy!==copy),taken=longestOf(round.holds.filter(hold=>hold.copy===copy&&
weightOf(hold)>0));return[longestOf(inLine),taken].filter(each=>each!==void 0).find(lock=>{let stood=inLine.filter(({path})=>path===lock.path),kept=lock===taken?
keptFrom(copy,lock,round,solos):[];return coveredBy([...stood,...kept])>=leastExplained*excess})}function keptFrom(copy,taken,round,solos){let alone=solos.flatMap(
({holds})=>holds.filter(hold=>excludes(hold,taken))),usual=alone.length===0?0:Math.min(...alone.map(hold=>hold.from));return round.holds.filter(hold=>hold.copy!==
copy&&excludes(hold,taken)).flatMap(hold=>clip(hold,{from:usual,to:taken.from}))}function capacityOf(round,lock,waiting){let ahead=round.copies.filter(({copy})=>!waiting.
has(copy));if(ahead.length<=1)return ahead.length===1?1:void 0;let family=ahead.map(({copy})=>longestOf(round.holds.filter(hold=>hold.copy===copy&&isOfFamily(hold,
lock))));return family.every((one,index)=>family.slice(index+1).every(other=>one&&other&&!excludes(one,other)&&clip(one,other).length>0))?ahead.length:void 0}function excludes(one,other){
return one.path===other.path&&(one.mechanism===other.mechanism||one.mechanism!=="flock"&&other.mechanism!=="flock")&&(one.access==="write"||other.access==="writ\
e")&&one.start<=other.end&&other.start<=one.end&&weightOf(one)>0&&weightOf(other)>0}function longestOf(sightings){return sightings.toSorted((one,other)=>other.to-
other.from-(one.to-one.from))[0]}var mostOfALife=.6,unevenTurn=.5,evenTurn=.4,wholeTurn=.3,computedPart=.5;function queueingOf(round,baseline){let{cpu,life,ownStillness}=baseline,computes=Math.
min(1,cpu/life),copies=round.copies.map(run=>({wait:milliseconds(Math.max(0,stillness(run,cpu)-ownStillness)),lifeHere:life+computes*queuedForWork(run,cpu)})).toSorted(
(one,other)=>one.wait-other.wait),waits=copies.map(({wait})=>wait),excess=waits.at(-1)??milliseconds(0),others=copies.slice(0,-1).reduce((sum,{lifeHere})=>sum+lifeHere,
0);return{share:excess/Math.max(life,others),excess,waits}}function stepsOf(round,{life}){let finished=finishTimes(round);return((finished.at(-1)??Number.NaN)-(finished[1]??
Number.NaN))/((finished.length-2)*life)}function risesByTurns({share,excess,waits}){let turn=excess/(waits.length-1);return waits.length>=3&&share>=mostOfALife&&
waits.every((wait,index)=>Math.abs(wait-index*turn)<=unevenTurn*turn)}function finishOneByOne(round,{life}){let finished=finishTimes(round),turns=finished.slice(
1).map((time,index)=>time-(finished[index]??0)),longest2=Math.max(...turns);return turns.length>=2&&longest2>=wholeTurn*life&&Math.min(...turns)>=evenTurn*longest2}
function slopeOf(many,two,baseline){let cpu=run=>run.cpu,growth=pick=>Math.max(...many.copies.map(pick))-Math.max(...two.copies.map(pick)),price=median(many.copies.
map(ownTime))-baseline.life;return(median(many.copies.map(cpu))-baseline.cpu>computedPart*price?Math.min(growth(ownTime),growth(cpu)):growth(ownTime))/(Math.max(
1,many.copies.length-two.copies.length)*baseline.life)}function finishTimes({copies}){return copies.map(ownTime).toSorted((one,other)=>one-other)}function byLikelihood(one,other){return rank(other)-rank(one)}var saysLock=/lock|lck|mutex|\.pid$/i;function rank({path,isFolder}){return(isFolder?2:0)+(saysLock.
test(path.slice(path.lastIndexOf("/")))?1:0)}var tolerance=.25,slack=100,leastHold2=.2;function turnsSeen(round,solos,baseline){let finished=round.copies.toSorted((one,other)=>one.wall-other.wall),[first]=finished,
names=new Set((round.traces??[]).filter(trace=>canBeTaken(trace)&&!isBesideLock(trace,round)).map(trace=>({...trace,isFolder:trace.kind==="lock-folder"})).toSorted(
byLikelihood).map(keyOf3));for(let name of names){let turns=turnsOf(round,name),[trace]=turns;if(first!==void 0&&trace!==void 0&&isKeptAlone(name,solos,baseline)&&
match(turns,finished,baseline))return{trace,first}}}function canBeTaken({kind}){return kind==="lock-file"||kind==="lock-folder"||kind==="port"}function isBesideLock({
path},{holds}){return holds.some(hold=>path.startsWith(hold.path))}function keyOf3({kind,path}){return`${kind} ${path}`}function turnsOf(round,name){return(round.
traces??[]).filter(trace=>keyOf3(trace)===name).toSorted((one,other)=>one.from-other.from)}function isKeptAlone(name,solos,{life}){return solos.every(solo=>{let[
only,...more]=turnsOf(solo,name);return only!==void 0&&more.length===0&&only.to-only.from>=leastHold2*life})}function match(turns,finished,baseline){let[first]=turns;
return first===void 0||turns.length!==finished.length?!1:turns.every((turn,index)=>{let run=finished[index],previous=turns[index-1];if(run===void 0||previous!==
void 0&&turn.from<previous.to)return!1;let excess=stillness(run,baseline.cpu)-baseline.ownStillness;return Math.abs(turn.from-first.from-Math.max(0,excess))<=tolerance*
baseline.life+slack})}var clearShare=.3,clearPart=1.5;function seenInRound(round,solos,{threshold},baseline){let{share}=queueingOf(round,baseline);if(!(share<Math.max(clearShare,clearPart*
threshold))&&!((round.holderTest?.passed.length??0)>0))return queueSeen(round,solos,baseline)??turnsSeen(round,solos,baseline)}function didWhileHeld(solos,spansOf){return sumUp(solos.flatMap(solo=>{let spans=spansOf(solo);return(solo.activities??[]).filter(({at})=>spans.some(({from,to})=>from<=
at&&at<=to))}))}function didWhenFrozen(probes){return sumUp(probes.flatMap(({frozenAmid})=>frozenAmid??[]))}function sumUp(seen){let counts=new Map;for(let activity of seen){
let key=`${activity.doing} ${activity.inChild}`,known=counts.get(key);known===void 0?counts.set(key,{first:activity,count:1}):known.count++}let meanwhile=[...counts.
values()].map(({first:{doing,inChild},count})=>({doing,inChild,share:count/seen.length})).filter(({share})=>share>=.1).toSorted((one,other)=>other.share-one.share);
return meanwhile.length===0?{}:{meanwhile}}import{isAbsolute,relative}from"node:path";var lockKinds={flock:"flock",posix:"posix-lock",ofd:"ofd-lock",lease:"lease"};function nameUnrecorded(probe,cwd){let[standstill]=probe.standstills;if(standstill!==
void 0){let{at,path}=standstill;return{kind:at==="flock"||at==="posix"||at==="ofd"?lockKinds[at]:at,path:nameFrom(cwd,path)}}let[temporary]=probe.temporary.toSorted(
byLikelihood);if(temporary!==void 0)return{kind:temporary.isFolder?"lock-folder":"lock-file",path:nameFrom(cwd,temporary.path)};let[address]=probe.listening;return address===
void 0?void 0:{kind:"port",path:nameFrom(cwd,address)}}var leastLeases=2;function nameLease(probes,cwd){let kept=probes.flatMap(probe=>probe.temporary).toSorted(
byLikelihood),[first]=kept.filter(({path})=>kept.filter(other=>other.path===path).length>=leastLeases);if(first===void 0)return{};let keeper=probes.findLast(({temporary})=>temporary.
some(({path})=>path===first.path))?.frozen;return{resource:{kind:first.isFolder?"lock-folder":"lock-file",path:nameFrom(cwd,first.path)},...keeper===void 0?{}:{
holder:{copy:keeper.copy,pid:keeper.pid}}}}function nameFrom(cwd,path){let inside=relative(cwd,path);return inside.startsWith("..")||isAbsolute(inside)||!isAbsolute(
path)?path:inside}function nameHeld(probes,solos,cwd){let held=probes.flatMap(waitsKept).at(-1)??probes.filter(probe=>!standsWhereCopiesMeet(probe)).flatMap(probe=>recordsKept(probe,
1)).at(-1);if(held===void 0){let resource=probes.map(probe=>nameUnrecorded(probe,cwd)).findLast(Boolean);return resource===void 0?{}:{resource,...didWhenFrozen(
probes)}}return{resource:describe2(held.lock,cwd),holder:{copy:held.copy,pid:held.pid},...didWhenFrozen(probes),...profileOf(held.lock,solos)}}function standsWhereCopiesMeet({
standstills}){return standstills.some(({at})=>meetingPlaces.includes(at))}function waitsKept(probe){return queuedBehind(probe).map(wait=>({lock:wait,copy:wait.holderCopy??
1,pid:wait.holderPid}))}function recordsKept(probe,leastWeight){return heldWhileFrozen(probe).filter(hold=>weightOf(hold)>=leastWeight).map(hold=>({lock:hold,copy:hold.
copy,pid:hold.pid}))}function nameQueueSeen({held,capacity},solos,cwd){let{copy,pid:pid2}=held;return{resource:describe2(held,cwd),holder:{copy,pid:pid2},...capacity===
1?{}:{capacity},...profileOf(held,solos)}}function nameTurns({trace,first},solos,cwd){let{kind,path}=trace,spansOf=solo=>(solo.traces??[]).filter(each=>each.kind===
kind&&each.path===path);return{resource:{kind,path:nameFrom(cwd,path)},holder:{copy:first.copy,pid:first.pid},...profileFrom(solos,spansOf)}}function nameQueue(rounds,cwd){
let[wait]=rounds.flatMap(round=>round.waits).filter(({holderCopy})=>holderCopy!==void 0).toSorted((one,other)=>other.to-other.from-(one.to-one.from));return wait?.
holderCopy===void 0?{}:{resource:describe2(wait,cwd),holder:{copy:wait.holderCopy,pid:wait.holderPid}}}function nameConflict(round,bad,errorLine,cwd){let losers=new Set(
bad.map(run=>run.copy)),held=round.holds.filter(hold2=>!losers.has(hold2.copy)&&weightOf(hold2)>0).toSorted((one,other)=>other.to-other.from-(one.to-one.from)),
texts=[errorLine,...bad.map(run=>run.errorText)],hold=held.find(hold2=>texts.some(text=>text.includes(hold2.path)))??held.find(each=>each.access==="write");return hold===
void 0?{}:{resource:describe2(hold,cwd),holder:{copy:hold.copy,pid:hold.pid}}}function nameRing(round,cwd){let isInRing=({copy})=>round.ring?.includes(copy)===!0,
kept=round.holds.filter(hold=>isInRing(hold)&&weightOf(hold)===2).toSorted((one,other)=>other.to-other.from-(one.to-one.from)),lock=round.waits.find(isInRing)??
kept[0];return lock===void 0?void 0:describe2(lock,cwd)}function describe2(lock,cwd){let sqlite=readSqliteRange(lock);return{kind:lockKinds[lock.mechanism],path:nameFrom(
cwd,sqlite?.path??lock.path),...sqlite===void 0?{}:{detail:sqlite.detail}}}function profileOf(lock,solos){return profileFrom(solos,({holds})=>holds.filter(hold=>hold.
path===lock.path&&hold.access==="write"))}function profileFrom(solos,spansOf){let shares=solos.flatMap(solo=>spansOf(solo).map(span=>shareOfLife(span,solo)));return shares.
length===0?{}:{holdProfile:{from:Math.min(...shares.map(share=>share.from)),to:Math.max(...shares.map(share=>share.to))},...didWhileHeld(solos,spansOf)}}function shareOfLife({
from,to},{copies}){let wall=copies[0]?.wall??0;return{from:from/wall,to:Math.min(1,to/wall)}}var leastCopies=2;function nameServer(rounds,cwd){let traces=rounds.flatMap(round=>round.traces??[]),stood=rounds.flatMap(sharedSockets).toSorted((one,other)=>other.
stood-one.stood)[0];if(stood===void 0)return{};let{path}=stood,resource={kind:"socket",path:nameFrom(cwd,path)},at=kind=>traces.find(trace=>trace.kind===kind&&trace.
path===path&&trace.server),listening=at("port"),pid2=listening?.server??at("socket")?.server;if(pid2===void 0)return{resource};let copy=listening?.copy;return{resource,
holder:{...copy===void 0?{}:{copy},pid:pid2}}}function sharedSockets({traces=[]}){let sockets=traces.filter(({kind,path})=>kind==="socket"&&path!==unnamed);return[
...new Set(sockets.map(({path})=>path))].flatMap(path=>{let here=sockets.filter(trace=>trace.path===path),copies=[...new Set(here.map(({copy})=>copy))],each=copies.
map(copy=>coveredBy(here.filter(trace=>trace.copy===copy)));return copies.length<leastCopies?[]:[{path,stood:Math.max(...each)}]})}var unnamed="unix socket";var worthTelling=30;function serializedByCopy(observations,baseline,cwd,serialShare){let probes=probesOf(observations).filter(probe=>judgeProbe(probe,baseline).
kind==="held"),named=nameHeld(probes,roundsOf(observations,"solo"),cwd),seen=named.resource===void 0?nameQueue(roundsOf(observations,"screen"),cwd):{},stalled=probes.
at(-1)?.frozenFor;return{kind:"serialized",by:"copy",serialShare,waits:waitsOf(observations,baseline),...seen,...named,...named.holder===void 0?holderOf(probes):
{},...stalled===void 0?{}:{stalledFor:stalled}}}function serializedAsSeen(seen,round,observations,baseline,cwd,serialShare){let solos=roundsOf(observations,"sol\
o"),test="held"in seen&&round.holderTest?.copy===seen.held.copy?round.holderTest:void 0;return{kind:"serialized",by:"copy",serialShare,waits:waitsIn(round,baseline),
...test===void 0?{}:{stalledFor:test.lasted},..."trace"in seen?nameTurns(seen,solos,cwd):nameQueueSeen(seen,solos,cwd)}}function serializedByOthers(observations,baseline,cwd,serialShare){
let waits=waitsOf(observations,baseline),shared={kind:"serialized",serialShare,waits},named=nameQueue(roundsOf(observations,"screen"),cwd);if(named.resource!==void 0)
return{...shared,by:"copy",...named};let lease=nameLease(probesOf(observations,1),cwd);if(lease.resource!==void 0)return{...shared,by:"lease",...lease};let rounds=[
...roundsOf(observations,"screen"),...roundsOf(observations,"repeat")];return{...shared,by:"third-party",...nameServer(rounds,cwd)}}function holderOf(probes){let run=probes.
at(-1)?.frozen;return run===void 0?{}:{holder:{copy:run.copy,pid:run.pid}}}function waitsOf(observations,baseline){let[round]=roundsOf(observations,"screen");return round===
void 0?[]:waitsIn(round,baseline)}function waitsIn(round,baseline){return queueingOf(round,baseline).waits.filter(wait=>wait>=worthTelling)}function decideCut(observations,settings){let round=cutRoundOf(observations);if(round===void 0||round.ring!==void 0||round.copies.some(failsNewly(observations)))
return;let baseline=baselineOf(observations),seen=seenInRound(round,roundsOf(observations,"solo"),settings,baseline);if(seen===void 0)return;let{share}=queueingOf(
round,baseline);return{kind:"verdict",verdict:serializedAsSeen(seen,round,observations,baseline,settings.cwd,share)}}function conflictIn(failing,isBad,cwd){let round=failing.reduce((worst,other)=>other.copies.filter(isBad).length>worst.copies.filter(isBad).length?other:worst),
bad=round.copies.filter(isBad),text=bad.map(run=>errorLineOf(run.errorText)).find(line=>line!=="")??"",named=nameConflict(round,bad,text,cwd);return{kind:"confl\
ict",serialShare:0,failed:bad.length,copies:round.copies.length,errorLine:text,failedAfter:milliseconds(Math.max(...bad.map(run=>run.wall))),...named}}function nextScreen(observations,settings){let isFirst=cutRoundOf(observations)===void 0&&roundsOf(observations,"screen").length===0;return screenStep(settings,
baselineOf(observations),isFirst)}var failingRounds=2,mostRounds=4;function decideFailures(observations,settings){let screens=roundsOf(observations,"screen"),again={kind:"step",step:nextScreen(observations,
settings)};if(screens.length===0)return again;let stuck=screens.find(round=>round.ring!==void 0);if(stuck?.ring!==void 0){let resource=nameRing(stuck,settings.cwd);
return{kind:"verdict",verdict:{...{kind:"deadlock",serialShare:0,ring:stuck.ring},...resource&&{resource}}}}let damaged=screens.find(round=>round.check?.passed===
!1);if(damaged?.check!==void 0)return{kind:"verdict",verdict:{kind:"corrupted",serialShare:0,errorLine:errorLineOf(damaged.check.text)}};let isBad=failsNewly(observations),
failing=screens.filter(round=>round.copies.some(isBad));return failing.length>=failingRounds?{kind:"verdict",verdict:conflictIn(failing,isBad,settings.cwd)}:failing.
length===1&&screens.length<mostRounds?again:decideUnfinished(screens)}function decideUnfinished(screens){let unfinishedIn=round=>round.copies.filter(run=>run.ending.
kind==="timed-out"),unfinished=screens.map(unfinishedIn).reduce((worst,other)=>other.length>worst.length?other:worst),[first]=unfinished;if(first?.ending.kind!==
"timed-out")return;let{limit}=first.ending;return{kind:"verdict",verdict:{kind:"inconclusive",serialShare:0,reason:{kind:"round-timed-out",unfinished:unfinished.
length,limit}}}}var failingRounds2=2,mostRounds2=4,shortLife2=300,shortRounds=3,calmRounds=2;function decideFresh(observations,settings){if(settings.hasState!==!0)return;let rounds=roundsOf(
observations,"fresh"),warmed=baselineOf(observations),cold=coldBaselineOf(observations,warmed),again={kind:"step",step:freshStep(settings,cold)};if(rounds.length===
0)return again;let failing=rounds.filter(round=>round.copies.some(failsNewly(observations))),verdict3=findStuck(rounds,settings)??findDamage(rounds)??(failing.length<
failingRounds2?findQueue(rounds,observations,settings,cold):conflictIn(failing,failsNewly(observations),settings.cwd));if(verdict3===void 0){let calm=warmed.life<
shortLife2?shortRounds:1,enough=failing.length>0?mostRounds2:calm;return rounds.length<enough?again:void 0}return roundsOf(observations,"screen").length<calmRounds?
{kind:"step",step:nextScreen(observations,settings)}:{kind:"verdict",verdict:{...verdict3,coldStart:!0}}}function coldBaselineOf(observations,warmed){let alone=roundsOf(
observations,"warm-up").map(round=>({...round,purpose:"solo"})),cold=baselineOf(alone);return cold.life>warmed.life?cold:warmed}function freshStep(settings,cold){
let step2=screenStep(settings,cold,!1);return step2.kind==="round"?{...step2,purpose:"fresh",limit:limitFor(settings.copies,cold)}:step2}function findStuck(rounds,{
cwd}){let stuck=rounds.find(round=>round.ring!==void 0);if(stuck?.ring===void 0)return;let resource=nameRing(stuck,cwd);return{kind:"deadlock",serialShare:0,ring:stuck.
ring,...resource&&{resource}}}function findDamage(rounds){let damaged=rounds.find(round=>round.check?.passed===!1);if(damaged?.check!==void 0)return{kind:"corru\
pted",serialShare:0,errorLine:errorLineOf(damaged.check.text)}}function findQueue(rounds,observations,settings,cold){let alone=roundsOf(observations,"warm-up");
for(let round of rounds){let seen=seenInRound(round,alone,settings,cold);if(seen!==void 0){let{share}=queueingOf(round,cold);return serializedAsSeen(seen,round,
alone,cold,settings.cwd,share)}}}var earlyEnd=.3,leastLife=100,oneLife=1.3,sharedWork=.6,usesResult=.75,stallsToTell=2,longWait=.2;function concurrent(observations,baseline,serialShare){let findings=probesOf(
observations).map(probe=>judgeProbe(probe,baseline)),passedProbes2=findings.filter(finding=>finding.kind==="passed").length,stalls=findings.filter(({kind})=>kind===
"wanted-result"||kind==="held").length,note=noteShared(observations,baseline)??noteHandedOver(observations,baseline)??noteStalled(observations,baseline,stalls);
return{kind:"concurrent",serialShare,passedProbes:passedProbes2,...note===void 0?{}:{note}}}function noteShared(observations,{life}){let screens=roundsOf(observations,
"screen"),shortest=shortestLife(observations),isShared=screens.every(({copies})=>copies.every(run=>isWell(run)&&run.wall<shortest)),lives=Math.max(...screens.map(
makespanOf))/shortest;return isShared&&life>=leastLife&&lives<sharedWork?{kind:"work-stealing",copies:copiesOf(screens),lives}:void 0}function noteHandedOver(observations,{
life}){let screens=roundsOf(observations,"screen"),shortest=shortestLife(observations),early=screens.map(({copies})=>copies.filter(run=>isWell(run)&&run.wall<shortest).
map(ownTime).filter(own=>own<earlyEnd*shortest));if(!(screens.length===0||life<leastLife||early.some(ends=>ends.length===0)))return{kind:"single-instance",early:Math.
min(...early.map(ends=>ends.length)),copies:copiesOf(screens),after:Math.max(...early.flat())/life}}function noteStalled(observations,{life},stalls){let screens=roundsOf(
observations,"screen"),lives=Math.min(...screens.map(makespanOf))/life;if(lives>oneLife)return;let told={copies:copiesOf(screens),lives};return stalls===0?screens.
every(round=>usesOthers(round,life))?{kind:"single-flight",...told}:void 0:roundsOf(observations,"staggered").flatMap(({copies})=>copies.slice(-1)).every(run=>ownTime(
run)<=usesResult*life)?{kind:"single-flight",...told}:stalls<stallsToTell?void 0:{kind:probesOf(observations).some(({standstills})=>standstills.some(({at})=>at===
"socket"))?"leader":"exit-barrier",...told}}function usesOthers({copies,waits},life){return copies.some(run=>{let own=waits.filter(wait=>wait.copy===run.copy&&wait.
holderCopy!==void 0),waited=coveredBy(own);return waited>=longWait*life&&ownTime(run)-waited<=usesResult*life})}function isWell({ending}){return ending.kind==="\
exited"&&ending.code===0}function shortestLife(observations){return Math.min(...roundsOf(observations,"solo").flatMap(({copies})=>copies.map(ownTime)))}function makespanOf({
copies}){return Math.max(...copies.map(ownTime))}function copiesOf(rounds){return rounds[0]?.copies.length??0}var worthTelling2=.5,leastPrice=.25;function explainExtraTime(observations,baseline,serialShare){let rounds=[...roundsOf(observations,"screen"),...roundsOf(observations,
"repeat")],runs=rounds.flatMap(round=>round.copies),prices=rounds.map(round=>queueingOf(round,baseline).waits[0]??0),extra=milliseconds(median(prices)),isPaidAlways=Math.
min(...prices)>=leastPrice*baseline.life;return extra<worthTelling2*baseline.life||!isPaidAlways?concurrent(observations,baseline,serialShare):{kind:"slower",serialShare,
spentOn:spentOn(runs,extra,baseline),extra}}function spentOn(runs,extra,{cpu}){return median(runs.map(run=>run.cpu-cpu+run.runQueue))>extra/2?"cpu":median(runs.
map(run=>run.diskSleep))>extra/2?"io":"unknown"}var margin=.1,tolerance2=.25,clearPart2=.5,clearPartOfTwo=.75;function standsOut(observations,baseline,atLeast){let undisturbed=[...lonelyTimes(observations,baseline),
...frozenTimes(observations,baseline)],longest2=Math.max(...undisturbed)+margin*baseline.life;return companies(observations).every(({copies})=>atLeast>0&&copies.
filter(run=>stillness(run,baseline.cpu)>longest2).length>=atLeast)}function isAlike(observations,baseline){let longest2=companies(observations).map(({copies})=>Math.
max(...copies.map(run=>stillness(run,baseline.cpu)))),[least,most]=[Math.min(...longest2),Math.max(...longest2)];return most-least<=tolerance2*median(longest2)&&
Math.max(...lonelyTimes(observations,baseline))<=clearPart2*least&&Math.max(...frozenTimes(observations,baseline))<=clearPartOfTwo*least}function lonelyTimes(observations,{
cpu}){let ownTime2=run=>stillness(run,cpu),solos=roundsOf(observations,"solo").flatMap(({copies})=>copies.map(ownTime2)),beside=probesOf(observations,1).flatMap(
({outcome,other})=>outcome==="passed"&&other!==void 0?[ownTime2(other)]:[]);return[...solos,...beside]}function frozenTimes(observations,{cpu}){return probesOf(
observations,1).map(({frozen,frozenFor})=>stillness(frozen,cpu)-frozenFor)}function companies(observations){return[...roundsOf(observations,"screen"),...roundsOf(
observations,"repeat")]}var triesTogether=2,roundsUnrecorded=2;function decideTogether(numbers,observations,settings,baseline){for(let frozen of numbers){let probes=probesOf(observations,
frozen),findings=probes.map(probe=>judgeProbe(probe,baseline)),held=findings.filter(finding=>finding.kind==="held"),isEvident=held.some(finding=>finding.evident);
if(!isEvident&&!standsOut(observations,baseline,settings.copies-frozen))continue;let screens=roundsOf(observations,"screen").length;if(!isEvident&&held.length===
triesTogether&&screens<roundsUnrecorded)return{kind:"step",step:nextScreen(observations,settings)};if(held.length===triesTogether||isEvident){let rounds=[...roundsOf(
observations,"screen"),...roundsOf(observations,"repeat")],share=median(rounds.map(round=>queueingOf(round,baseline).share)),named=serializedByCopy(observations,
baseline,settings.cwd,share);return{kind:"verdict",verdict:probes.some(probe=>probe.outcome==="stalled"&&keepersIn(probe).length===1)||rounds.length>1&&rounds.every(
round=>finishOneByOne(round,baseline))?named:{...named,capacity:frozen}}}if(held.length===findings.length&&findings.length<triesTogether)return{kind:"step",step:probeStep(
frozen,findings.length,settings,baseline)}}}var leastSlope=.1;function growthOf(observations,{copies},baseline){let screens=roundsOf(observations,"screen"),many=screens.at(-1);if(copies<=2||many===void 0||
screens.every(round=>stepsOf(round,baseline)>=leastSlope))return"grows";let[pair]=roundsOf(observations,"pair");return pair===void 0?"unknown":slopeOf(many,pair,
baseline)>=leastSlope?"grows":"constant"}var thirdPartyRounds=5,evenRounds=2,thirdPartyExcess=60;function decideUnheld(observations,settings,baseline){let rounds=[...roundsOf(observations,"screen"),...roundsOf(
observations,"repeat")].map(round=>queueingOf(round,baseline)),share=median(rounds.map(queueing=>queueing.share));if(!rounds.every(queueing=>queueing.share>=settings.
threshold&&queueing.excess>=thirdPartyExcess))return verdict(explainExtraTime(observations,baseline,share));let repeats=roundsOf(observations,"repeat").length;if(roundsOf(
observations,"solo").length<soloRuns+repeats)return{kind:"step",step:roundStep("solo",1,settings.timeout)};let growth=growthOf(observations,settings,baseline);if(growth===
"unknown")return{kind:"step",step:roundStep("pair",2,limitFor(2,baseline))};if(growth==="constant")return verdict(explainExtraTime(observations,baseline,share));
let isEven=rounds.every(risesByTurns),numbers=Array.from({length:Math.max(0,settings.copies-2)},(_,index)=>index+2),together=settings.cannotFreeze===!0||isEven?
void 0:decideTogether(numbers,observations,settings,baseline);if(together!==void 0)return together;if(repeats<(isEven&&settings.cannotFreeze!==!0?evenRounds:thirdPartyRounds)){
let limit=limitFor(settings.copies,baseline);return{kind:"step",step:roundStep("repeat",settings.copies,limit)}}if(!standsOut(observations,baseline,Math.floor(settings.
copies/2))&&!isAlike(observations,baseline))return verdict(explainExtraTime(observations,baseline,share));let queue=serializedByOthers(observations,baseline,settings.
cwd,share);return verdict(settings.cannotFreeze&&queue.by!=="copy"?{...queue,by:"unknown"}:queue)}function verdict(reached){return{kind:"verdict",verdict:reached}}var leastExcess=30,quietPart=.8;function isQuiet(observations,baseline,{threshold}){return roundsOf(observations,"screen").map(round=>queueingOf(round,baseline)).
every(({share,excess})=>share<quietPart*threshold||excess<leastExcess)}var spread=.5,leastShare=.3,leastWait2=60,firstShare=.15,agreeing=2,mostRounds3=4,heldProbes=2,passedProbes=2,mostVoid=3;function decideStaggered(observations,settings){
let baseline=baselineOf(observations);if(!asksStaggered(observations,settings,baseline)||!isQuiet(observations,baseline,settings))return;let[frozen]=probesOf(observations,
1),isBad=failsNewly(observations);if(frozen===void 0)return{kind:"step",step:probeStep(1,0,settings,baseline)};if(frozen.outcome==="passed"&&frozen.other!==void 0&&
!isBad(frozen.other))return;let rounds=roundsOf(observations,"staggered"),again={kind:"step",step:staggeredStep(settings,baseline)};if(rounds.length===0)return again;
let failing=rounds.filter(round=>round.copies.some(isBad));if(failing.length>=agreeing)return{kind:"verdict",verdict:asStaggered(conflictIn(failing,isBad,settings.
cwd))};if(failing.length>0)return rounds.length<mostRounds3?again:void 0;let shares=rounds.map(round=>shareOf(round,baseline));return shares.some(share=>share<Math.
max(leastShare,settings.threshold))?stallOnceMore(observations,settings,baseline):rounds.length<agreeing?again:findHold(observations,settings,baseline,median(shares))}
function asksStaggered(observations,{cannotFreeze,until,threshold},{life}){return cannotFreeze===!0||until!=="exit"?!1:roundsOf(observations,"solo").some(round=>leavesSign(
round,threshold*life))}function leavesSign({holds,traces=[]},least){let lasts=({from,to})=>to-from>=least,takes=holds.some(hold=>lasts(hold)&&weightOf(hold)>0&&
readSqliteRange(hold)===void 0&&hold.mechanism!=="lease"),makes=traces.some(trace=>lasts(trace)&&(trace.kind==="lock-file"||trace.kind==="lock-folder"||trace.kind===
"port"));return takes||makes}function staggeredStep({copies},baseline){let limit=limitFor(copies,baseline),stagger=milliseconds(spread*baseline.life/Math.max(1,
copies-1));return{kind:"round",purpose:"staggered",copies,limit,stagger}}function shareOf({copies},baseline){let wait=Math.max(...copies.map(run=>stillness(run,
baseline.cpu)))-baseline.ownStillness;return wait<leastWait2?0:Math.min(1,wait/baseline.life)}function stallOnceMore(observations,settings,baseline){let probes=probesOf(
observations,1),kinds=probes.map(probe=>judgeProbe(probe,baseline).kind),isTold=kinds.filter(kind=>kind==="held"||kind==="wanted-result").length>=heldProbes||kinds.
includes("passed")||probes.length>mostVoid;return probes[0]?.outcome==="stalled"&&!isTold?{kind:"step",step:probeStep(1,0,settings,baseline)}:void 0}function firstWaits(round,baseline){
let[first]=round.copies;return first!==void 0&&shareOf({...round,copies:[first]},baseline)>=firstShare}function findHold(observations,settings,baseline,share){let findings=probesOf(
observations,1).map(probe=>judgeProbe(probe,baseline)),held=findings.filter(finding=>finding.kind==="held"),isEvident=held.some(finding=>finding.evident),staggered=roundsOf(
observations,"staggered");if(!isEvident&&staggered.some(round=>firstWaits(round,baseline)))return stallOnceMore(observations,settings,baseline);if(held.length>0&&
!isEvident&&roundsOf(observations,"solo").length<soloRuns)return{kind:"step",step:roundStep("solo",1,settings.timeout)};if(isEvident||held.length>=heldProbes){let named=serializedByCopy(
asScreens(observations),baseline,settings.cwd,share);return{kind:"verdict",verdict:asStaggered(named)}}return findings.filter(finding=>!["held","void"].includes(
finding.kind)).length<passedProbes&&findings.length<mostProbes?{kind:"step",step:probeStep(1,findings.length,settings,baseline)}:void 0}function asScreens(observations){
return observations.flatMap(each=>each.kind!=="round"||each.purpose!=="staggered"?each.kind==="round"&&each.purpose==="screen"?[]:[each]:[{...each,purpose:"scre\
en"}])}function asStaggered(verdict3){return{...verdict3,staggered:!0}}var leastLife2=300,clearPart3=.5,wholeLife=.75;function isClear(observations,settings,baseline){let screens=roundsOf(observations,"screen"),rounds=[...roundsOf(
observations,"solo"),...screens];return settings.until==="exit"&&settings.hasCheck!==!0&&baseline.life>=leastLife2&&screens.every(round=>isFarFromQueue(round,settings,
baseline))&&(rounds.every(showsNothingShared)||asksStaggered(observations,settings,baseline))}function isFarFromQueue(round,{threshold},baseline){return round.copies.
every(run=>ownTime(run)>=wholeLife*baseline.life)&&queueingOf(round,baseline).share<clearPart3*threshold}function showsNothingShared({holds,waits,traces=[],activities=[]}){
return activities.length>0&&holds.length+waits.length+traces.length===0}var quietRounds=2,notDelayed=.15,heldProbes2=2,roundsUnrecorded2=2,clearPart4=1.25,closeRounds=3,solosUnrecorded=6;function decideQueue(observations,settings){let baseline=baselineOf(
observations),share=shareOf2(observations,baseline,settings);if(isQuiet(observations,baseline,settings)){let enough=settings.hasState===!0||isClear(observations,
settings,baseline)?1:quietRounds;return roundsOf(observations,"screen").length<enough?step(nextScreen(observations,settings)):verdict2(concurrent(observations,baseline,
share))}return decideSuspicion(observations,settings,baseline,share)}function decideSuspicion(observations,settings,baseline,share){let last=roundsOf(observations,
"screen").at(-1);if(last!==void 0&&growthOf(observations,settings,baseline)==="grows"){let seen=seenInRound(last,roundsOf(observations,"solo"),settings,baseline);
if(seen!==void 0)return verdict2(serializedAsSeen(seen,last,observations,baseline,settings.cwd,share))}if(settings.cannotFreeze===!0)return decideUnheld(observations,
settings,baseline);let findings=probesOf(observations,1).map(probe=>judgeProbe(probe,baseline)),held=findings.filter(finding=>finding.kind==="held"),passed=findings.
filter(finding=>finding.kind==="passed").length;if(held.some(finding=>finding.evident))return decideSlope(observations,settings,baseline,share);if(passed>0&&held.
length===0){let together=decideTogether(guessCapacity(observations,baseline),observations,settings,baseline);if(together!==void 0)return together}return(held.length>
0||passed>=2)&&roundsOf(observations,"solo").length<soloRuns?step(roundStep("solo",1,settings.timeout)):held.length>=heldProbes2?decideUnrecorded(observations,settings,
baseline,share):findings.length<mostProbes&&passed<enoughPasses(share)?step(probeStep(1,findings.length,settings,baseline)):decideUnheld(observations,settings,baseline)}
function decideUnrecorded(observations,settings,baseline,share){return roundsOf(observations,"screen").length<roundsUnrecorded2?step(nextScreen(observations,settings)):
settings.until==="exit"&&roundsOf(observations,"solo").length<solosUnrecorded?step(roundStep("solo",1,settings.timeout)):settings.until==="first-output"||standsOut(
observations,baseline,Math.floor(settings.copies/2))?decideSlope(observations,settings,baseline,share):verdict2(explainExtraTime(observations,baseline,share))}function guessCapacity(observations,baseline){
let last=roundsOf(observations,"screen").at(-1),{waits}=last===void 0?{waits:[]}:queueingOf(last,baseline),ahead=waits.filter(wait=>wait<notDelayed*baseline.life).
length;return ahead>=2&&ahead<waits.length?[ahead]:[]}function decideSlope(observations,settings,baseline,share){let{threshold}=settings;if(share<clearPart4*threshold&&
roundsOf(observations,"screen").length<closeRounds)return step(nextScreen(observations,settings));if(share<threshold)return verdict2(explainExtraTime(observations,
baseline,share));let growth=growthOf(observations,settings,baseline);return growth==="unknown"?step(roundStep("pair",2,limitFor(2,baseline))):verdict2(growth===
"grows"?serializedByCopy(observations,baseline,settings.cwd,share):explainExtraTime(observations,baseline,share))}function shareOf2(observations,baseline,{until}){
let rounds=roundsOf(observations,"screen"),share=median(rounds.map(round=>queueingOf(round,baseline).share));return until==="first-output"?Math.min(1,share):share}
function enoughPasses(share){return share>=.6?3:share>=.35?5:mostProbes}function step(next){return{kind:"step",step:next}}function verdict2(reached){return{kind:"\
verdict",verdict:reached}}function decide(observations,settings){let decision=decideAlone(observations,settings)??decideCut(observations,settings)??decideFailures(observations,settings)??
decideQueue(observations,settings);return decision.kind==="verdict"&&(decision.verdict.kind==="concurrent"||decision.verdict.kind==="slower")?decideFresh(observations,
settings)??decideStaggered(observations,settings)??decision:decision}function findDisagreements({expected,skipped},verdict3,location){if(expected===void 0||skipped!==void 0)return[];let found=[];if(verdict3.kind!==expected.verdict&&
found.push({message:`Expected the verdict ${expected.verdict}, got ${verdict3.kind}.`}),expected.coldStart!==verdict3.coldStart){let told=coldStart=>coldStart===
!0?"on fresh state alone":"on warmed state as well",message=`Expected it ${told(expected.coldStart)}, got it ${told(verdict3.coldStart)}.`;found.push({message})}
if(expected.staggered!==verdict3.staggered){let told=staggered=>staggered===!0?"only when one starts after the other":"whenever copies start",message=`Expected \
it ${told(expected.staggered)}, got it ${told(verdict3.staggered)}.`;found.push({message})}let{path}="resource"in verdict3&&verdict3.resource||{path:void 0};if(expected.
resource!==void 0&&expected.resource!==path){let got=path===void 0?"none":path;found.push({message:`Expected the resource ${expected.resource}, got ${got}.`})}return[
...found,...findingsMissed(expected.findings,location)]}function findingsMissed(expected,location){if(expected===void 0)return[];let got=location.kind==="found"?
[location.openedAt,...location.others]:[],missed=expected.filter(({messageId,at})=>!got.some(each=>each.messageId===messageId&&standsAt(each,at))).map(({messageId,
at})=>({message:`Expected the rule to report ${messageId} at \`${at}\`, it did not.`})),extra=got.filter(each=>!expected.some(({messageId,at})=>each.messageId===
messageId&&standsAt(each,at))).map(({messageId,line})=>({message:`Expected no report of the rule there, got ${messageId} in line ${line}.`}));return[...missed,...extra]}
function standsAt({sourceLine,related},words){return[sourceLine,...related.map(each=>each.sourceLine)].some(line=>line.includes(words))}import{readFile}from"node:fs/promises";import{basename as basename2,extname}from"node:path";var underway=new Set(["transactionHeldAcross"]);function rankFindings(findings){let rank2=({said})=>underway.has(said.messageId)?1:0,[first,...others]=[...findings].
sort((left,right)=>rank2(left)-rank2(right));return first===void 0?[]:[first.atOpening??first.said,...others.map(({said})=>said)]}async function locate(subject){if(subject.sources.length===0)return{kind:"silent",because:"no source file of this command is known"};let readings=[];for(let file of subject.
sources)readings.push(await readSource(file));let findings=readings.flatMap(reading=>reading.kind==="read"?reading.findings:[]),[openedAt,...others]=rankFindings(
findings);return openedAt===void 0?{kind:"silent",because:whySilent(subject.sources,readings)}:{kind:"found",openedAt,others}}var readable=new Set([".cjs",".cts",
".js",".jsx",".mjs",".mts",".py",".ts"]);async function readSource(file){let extension=extname(file);if(!readable.has(extension))return{kind:"unread",because:`o\
nly JavaScript, TypeScript and Python are read, and ${basename2(file)} is none of them`};let text=await readFile(file,"utf8").catch(withoutPath);if(typeof text!=
"string")return{kind:"unread",because:`${basename2(file)} cannot be read: ${text.reason}`};let{lintSource}=await import("./lint-source-HBFYKNKK.js");return lintSource(
file,text)}function withoutPath(error){return{reason:error.message.replace(/^[A-Z]+: /,"").replace(/, .*/s,"")}}function whySilent(sources,readings){let reasons=readings.
flatMap(each=>each.kind==="unread"?[each.because]:[]);return reasons.length>0?[...new Set(reasons)].join("; "):`the rule reports nothing in ${sources.map(file=>basename2(
file)).join(", ")}`}function refusalOf(error){if(!(error instanceof Error))return;if(error instanceof PathsBusy||"syscall"in error&&"code"in error)return error.message;let cause2=refusalOf(
error.cause);return cause2===void 0?void 0:`${error.message.replace(/\.$/,"")}: ${cause2}`}async function*measure(subjects,settings,surroundings){let machine={cores:surroundings.cores??availableParallelism(),load:loadavg()[0]??0,os:`${type()} ${release2()}`,
node:process.version},reports=[];for(let subject of subjects)reports.push(yield*measureSubject(subject,settings,surroundings));return{schemaVersion:1,tool:{name:"\
lockjam",version:surroundings.toolVersion},machine,subjects:reports}}async function*measureSubject(subject,settings,surroundings){let{name,command}=subject;yield{
kind:"subject-started",name,command};let startedAt=now(),left=new AbortController,signal=AbortSignal.any([surroundings.signal,left.signal]),told=new EventEmitter,
events=on(told,"event",{close:["end"]}),work=observe(subject,settings,{...surroundings,signal},event=>{told.emit("event",event)}).finally(()=>told.emit("end"));
try{for await(let[event]of events)yield event;let outcome=await work.catch(asRefusal),report=await tell(subject,outcome,milliseconds(now()-startedAt));return yield{
kind:"subject-ended",name,report},report}finally{left.abort(),await work.catch(()=>{})}}function asRefusal(error){let because=refusalOf(error);if(because===void 0)
throw error;return{verdict:{kind:"broken",serialShare:0,failure:{kind:"refused",because},errorLine:""},observations:[]}}async function observe(subject,settings,surroundings,emit){
var _stack=[];try{let observations=[];if(subject.skipped!==void 0)return{verdict:{kind:"inconclusive",serialShare:0,reason:{kind:"skipped",because:subject.skipped}},
observations};let{platform=process.platform}=surroundings;let engine=__using(_stack,await createEngine({subject,until:settings.until,evidence:chooseEvidence(platform),
clock:now,environment:surroundings.environment,runMark:randomUUID(),watchdog:await startWatchdog(watchdogFile()),signal:surroundings.signal,emit}),!0);for(;;){let next=decide(
observations,{...settings,cwd:subject.cwd,hasCheck:subject.verify!==void 0,hasState:subject.state.length>0,cannotFreeze:platform==="win32",cores:surroundings.cores??
availableParallelism()});if(next.kind==="verdict")return{verdict:next.verdict,observations};observations.push(await engine.perform(next.step))}}catch(_){var _error=_,
_hasError=!0}finally{var _promise=__callDispose(_stack,_error,_hasError);_promise&&await _promise}}async function tell(subject,{verdict:verdict3,observations},elapsed){
let location=await locate(subject);return{name:subject.name,command:subject.command,cwd:subject.cwd,verdict:verdict3,...subject.expected===void 0?{}:{expected:subject.
expected},disagreements:findDisagreements(subject,verdict3,location),location,rounds:observations.filter(observation=>observation.kind==="round"),probes:observations.
filter(observation=>observation.kind==="probe"),elapsed}}function now(){return milliseconds(performance.now())}function watchdogFile(){let extension=import.meta.
url.endsWith(".ts")?"ts":"js";return new URL(`./watchdog.${extension}`,import.meta.url)}export{measure};
