import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import{createHash,fileIdentity,milliseconds,pid}from"./chunk-K47TBTOT.js";import{require_fs}from"./chunk-EUKAPK6Z.js";import{__toESM}from"./chunk-FZ2V5DOF.js";import{spawn}from"node:child_process";import{once}from"node:events";var allClear=`{"kind":"all-clear"}
`,script=`orders= last=
while IFS= read -r last; do orders="$orders$last
"; done
case $orders in *'${allClear}') ;; *) printf %s "$orders" | exec "$@" ;; esac`;async function startGuard(watchdog){let child=spawn("/bin/sh",["-c",script,"lockj\
am-guard",...watchdog],{detached:!0,stdio:["pipe","ignore","ignore"],cwd:"/"});await once(child,"spawn"),child.on("error",()=>{}),child.unref();let pipe=child.stdin;
return pipe.on("error",()=>{}),{pipe,dismiss(){pipe.end(allClear)},letGo(){pipe.write(`
`,()=>pipe.destroy())}}}var import_node_fs5=__toESM(require_fs(),1);var import_node_fs2=__toESM(require_fs(),1);function identityOf({dev,ino}){let major=dev>>8n&0xfffn|dev>>32n&~0xfffn,minor=dev&0xffn|dev>>12n&~0xffn&0xffffffffn,hex=value=>value.toString(16).padStart(2,"0");
return fileIdentity(`${hex(major)}:${hex(minor)}:${ino}`)}var row=/^\d+:(?<indent>\s+)(?<arrow>-> ?)?(?<mechanism>\S+)\s+\S+\s+(?<access>READ|WRITE)\s+(?<pid>-?\d+)\s+(?<file>[0-9a-f]+:[0-9a-f]+:\d+)\s+(?<start>\d+)\s+(?<end>\d+|EOF)\s*$/,
mechanisms={FLOCK:"flock",POSIX:"posix",OFDLCK:"ofd",LEASE:"lease",DELEG:"lease"};function parseLocks(text){let records=[],above=[];for(let line of text.split(`\

`)){let fields=row.exec(line)?.groups,mechanism=mechanisms[fields?.mechanism??""];if(fields===void 0||mechanism===void 0)continue;let depth=fields.arrow===void 0?
0:(fields.indent??" ").length,blockedBy=depth===0?void 0:above.slice(0,depth).findLast(Boolean),record={mechanism,access:fields.access==="WRITE"?"write":"read",
pid:pid(Number(fields.pid)),file:fileIdentity(fields.file??""),start:Number(fields.start),end:fields.end==="EOF"?Number.MAX_SAFE_INTEGER:Number(fields.end),...blockedBy===
void 0?{}:{blockedBy}};depth>0&&blockedBy===void 0||(above.length=depth,above[depth]=record,records.push(record))}return records}var import_node_fs=__toESM(require_fs(),1);function readText(path){try{return(0,import_node_fs.readFileSync)(path,"latin1")}catch{return}}function readNames(path){
try{return(0,import_node_fs.readdirSync)(path)}catch{return[]}}function readOpenFiles(pid2){let folder=`/proc/${pid2}/fd`;return readNames(folder).flatMap(name=>{try{let stats=(0,import_node_fs2.statSync)(`${folder}/${name}`,
{bigint:!0});return stats.isFile()||stats.isDirectory()?[{path:(0,import_node_fs2.readlinkSync)(`${folder}/${name}`),file:identityOf(stats)}]:[]}catch{return[]}})}
function readLocksOfDescriptors(pid2){let folder=`/proc/${pid2}/fdinfo`;return readNames(folder).flatMap(name=>{let locks=(readText(`${folder}/${name}`)??"").split(
`
`).filter(row5=>row5.startsWith("lock:"));return parseLocks(locks.map(row5=>row5.slice(5).trim()).join(`
`))})}function readDescriptor(pid2,descriptor){try{return(0,import_node_fs2.readlinkSync)(`/proc/${pid2}/fd/${descriptor}`)}catch{return}}var import_node_fs3=__toESM(require_fs(),1);function parseSchedstat(text){let[,cpu,runQueue]=/^(\d+) (\d+) \d+\s*$/.exec(text)??[];return cpu===void 0||runQueue===void 0?void 0:{cpu:Number(cpu),runQueue:Number(
runQueue)}}var schedstatBytes=64,statBytes=128,nanosecondsPerMillisecond=1e6;function createMeter(){let tasks=new Map,ended={cpu:0,runQueue:0},buffer=Buffer.alloc(statBytes),
first,isOnDisk=pid2=>pid2===void 0?!1:(first??={pid:pid2,descriptor:open(`/proc/${pid2}/stat`)},first.pid===pid2&&readState(first.descriptor,buffer)==="D"),find=pid2=>{
for(let tid of readNames(`/proc/${pid2}/task`)){let key=`${pid2}/${tid}`;if(!tasks.has(key)){let descriptor=open(`/proc/${pid2}/task/${tid}/schedstat`);descriptor!==
void 0&&tasks.set(key,{descriptor,text:"",cpu:0,runQueue:0})}}},retire=(key,task)=>{ended.cpu+=task.cpu,ended.runQueue+=task.runQueue,(0,import_node_fs3.closeSync)(
task.descriptor),tasks.delete(key)};return{read(pids,full){full&&pids.forEach(find);for(let[key,task]of tasks)refresh(task,buffer)||retire(key,task);return{...total(
ended,tasks.values()),isOnDisk:isOnDisk(pids[0])}},[Symbol.dispose](){first?.descriptor!==void 0&&(0,import_node_fs3.closeSync)(first.descriptor),first=void 0;for(let[
key,task]of tasks)retire(key,task)}}}function open(path){try{return(0,import_node_fs3.openSync)(path,"r")}catch{return}}function refresh(task,buffer){try{let length=(0,import_node_fs3.readSync)(
task.descriptor,buffer,0,schedstatBytes,0),text=buffer.toString("latin1",0,length);if(text===task.text)return!0;let time=parseSchedstat(text);return time===void 0?
!1:(task.text=text,task.cpu=time.cpu,task.runQueue=time.runQueue,!0)}catch{return!1}}function readState(descriptor,buffer){if(descriptor!==void 0)try{let text=buffer.
toString("latin1",0,(0,import_node_fs3.readSync)(descriptor,buffer,0,statBytes,0));return text[text.lastIndexOf(")")+2]}catch{return}}function total(ended,tasks){
let{cpu,runQueue}=ended;for(let task of tasks)cpu+=task.cpu,runQueue+=task.runQueue;return{cpu:milliseconds(cpu/nanosecondsPerMillisecond),runQueue:milliseconds(
runQueue/nanosecondsPerMillisecond)}}var row2=/^(?<pid>\d+) \(.*\) (?<state>[A-Za-z]) (?<parent>\d+) (?<group>-?\d+) (?<session>-?\d+)(?: -?\d+){15} (?<startTicks>\d+)(?: |$)/s;function parseStat(text){
let{startTicks,state,...numbers}=row2.exec(text)?.groups??{},values=Object.values(numbers).map(Number);if(startTicks===void 0||state===void 0||!values.every(Number.
isSafeInteger))return;let read=name=>pid(Number(numbers[name]));return{pid:read("pid"),state,parent:read("parent"),group:read("group"),session:read("session"),startTicks}}function readDoing(pid2,threads){let found=threads.flatMap(thread=>thread==="running"?"computing":doingIn(pid2,thread.name,thread.call)??[]);return found.find(doing=>doing===
"computing"||doing==="disk")??found[0]}function doingIn(pid2,name,call){switch(name){case"nanosleep":return"sleeping";case"wait":return"child";case"sync":return"\
disk";case"accept":case"connect":case"receive":case"send":return"socket";case"flock":case"fcntl":case"semop":case"message-queue":case"posix-queue":return"lock";case"\
futex":return atFutex(call);case"read":case"write":return atDescriptor(pid2,call);case"epoll":case"poll":case"ppoll":case"select":return atSeveral(pid2,name,call)}}
var privateFutex=128n;function atFutex({arguments:[,operation=0n,,limit=0n]}){return(operation&privateFutex)===0n?"lock":limit===0n?void 0:"sleeping"}var lastStandardStream=2n;
function atDescriptor(pid2,{arguments:[descriptor=0n]}){if(descriptor<=lastStandardStream)return"pipe";let link=readDescriptor(pid2,descriptor);if(link!==void 0)
return link.startsWith("socket:")?"socket":link.startsWith("pipe:")?"pipe":"disk"}function atSeveral(pid2,name,call){return(readText(`/proc/${pid2}/task/${pid2}\
/children`)??"").trim()!==""?"child":hasSocket(pid2)?"socket":hasTimeLimit(name,call)?"sleeping":void 0}function hasSocket(pid2){return readNames(`/proc/${pid2}\
/fd`).some(name=>BigInt(name)>lastStandardStream&&readDescriptor(pid2,name)?.startsWith("socket:")===!0)}function hasTimeLimit(name,{arguments:given}){switch(name){case"\
epoll":return BigInt.asIntN(32,given[3]??0n)>=0n;case"poll":return BigInt.asIntN(32,given[2]??0n)>=0n;case"ppoll":return given[2]!==0n;default:return given[4]!==
0n}}function parseSyscall(text){let[number,...rest]=text.trim().split(" ");if(number===void 0||!/^\d+$/.test(number))return;let values=rest.slice(0,argumentCount);if(!(values.
length<argumentCount||!values.every(value=>/^0x[0-9a-f]+$/.test(value))))return{number:Number(number),arguments:values.map(BigInt)}}var argumentCount=6;function readThreads(pid2,names){return readNames(`/proc/${pid2}/task`).flatMap(tid=>{let text=readText(`/proc/${pid2}/task/${tid}/syscall`)??"";if(text===`runn\
ing
`)return["running"];let call=parseSyscall(text),name=call===void 0?void 0:names.get(call.number);return call===void 0||name===void 0?[]:[{name,call}]})}var internetRow=/^\s*\d+: (?<local>[0-9A-F]+:[0-9A-F]{4}) (?<remote>[0-9A-F]+:[0-9A-F]{4}) (?<state>[0-9A-F]{2}) (?:\S+\s+){5}(?<inode>\d+)/,keeping=["0A","07"];
function parseInternet(text){return text.split(`
`).flatMap(line=>{let{local,remote,state,inode}=internetRow.exec(line)?.groups??{};if(local===void 0||remote===void 0)return[];let[near,far]=[readAddress(local),
readAddress(remote)];return near===void 0||far===void 0?[]:[{inode:Number(inode),local:near,remote:far,keepsAddress:keeping.includes(state)}]})}var unixRow=/^[0-9a-f]+: [0-9A-F]+ [0-9A-F]+ [0-9A-F]+ [0-9A-F]+ (?<state>[0-9A-F]+)\s+(?<inode>\d+) (?<path>\S.*)$/,
unconnected="01";function parseUnix(text){return text.split(`
`).flatMap(line=>{let{state,inode,path}=unixRow.exec(line)?.groups??{};return path===void 0?[]:[{inode:Number(inode),path,keepsAddress:state===unconnected}]})}function readAddress(text){
let[address="",port=""]=text.split(":"),bytes=(address.match(/.{8}/g)??[]).flatMap(word=>(word.match(/../g)??[]).reverse().map(byte=>Number.parseInt(byte,16))),
number=Number.parseInt(port,16);return bytes.length===4?`${bytes.join(".")}:${number}`:bytes.length!==16?void 0:`[${Array.from({length:8},(_,index)=>((bytes[2*index]??
0)<<8|(bytes[2*index+1]??0)).toString(16)).join(":").replace(/(?:^|:)0(?::0)+(?:$|:)/,"::")}]:${number}`}function peerOf(pid2,link,unixPeerOf){let inode=inodeOf(link);if(inode===void 0)return;let tcp=readInternet(pid2,"tcp").find(socket=>socket.inode===inode);if(tcp!==
void 0)return{address:`tcp ${tcp.keepsAddress?tcp.local:tcp.remote}`};let own=readUnix(pid2).find(socket=>socket.inode===inode);if(own!==void 0)return{address:`\
unix ${own.path}`};let{path,server}=unixPeerOf(inode)??{};return path===void 0?{address:"unix socket"}:{address:`unix ${path}`,...server===void 0?{}:{server}}}var lastStandardStream2=2,
rememberedLooks=10;function createListening(){let remembered=new Map;return pid2=>{let inodes=readNames(`/proc/${pid2}/fd`).filter(name=>Number(name)>lastStandardStream2).
flatMap(name=>inodeOf(readDescriptor(pid2,name)??"")??[]);if(inodes.length===0)return[];let sockets=inodes.join(" "),known=remembered.get(pid2);if(known?.sockets===
sockets&&known.looks++<rememberedLooks)return known.found;let found=findKept(pid2,new Set(inodes));return remembered.set(pid2,{sockets,found,looks:0}),found}}function findKept(pid2,inodes){
let isKept=({keepsAddress,inode})=>keepsAddress&&inodes.has(inode),[tcp,unix,udp]=[readInternet(pid2,"tcp"),readUnix(pid2),readInternet(pid2,"udp")];return[...tcp.
filter(isKept).map(({local})=>`tcp ${local}`),...unix.filter(isKept).map(({path})=>`unix ${path}`),...udp.filter(isKept).map(({local})=>`udp ${local}`)]}function readInternet(pid2,protocol){
return[protocol,`${protocol}6`].flatMap(name=>parseInternet(readText(`/proc/${pid2}/net/${name}`)??""))}function readUnix(pid2){return parseUnix(readText(`/proc\
/${pid2}/net/unix`)??"")}function inodeOf(link){let digits=/^socket:\[(\d+)\]$/.exec(link)?.[1];return digits===void 0?void 0:Number(digits)}var import_node_fs4=__toESM(require_fs(),1);var row3=/^(?<start>[0-9a-f]+)-(?<end>[0-9a-f]+) r.{2}s [0-9a-f]+ \S+ \d+\s+(?<path>\/.*?)(?: \(deleted\))?$/;function parseSharedMappings(text){return text.split(
`
`).flatMap(line=>{let{start,end,path}=row3.exec(line)?.groups??{};return start===void 0||end===void 0||path===void 0?[]:[{start:BigInt(`0x${start}`),end:BigInt(
`0x${end}`),path}]})}function nameSemaphores(identifier){return`System V set ${keyAndId("sem",identifier)}`}function nameQueue(identifier){return`System V queue ${keyAndId("msg",identifier)}`}
function keyAndId(table,identifier){let fields=(readText(`/proc/sysvipc/${table}`)??"").split(`
`).map(row5=>row5.trim()).map(row5=>row5.split(/\s+/)).find(([,id])=>id===String(identifier)),key=Number(fields?.[0]??0);return key===0?`id ${identifier}`:`0x${(key>>>
0).toString(16).padStart(8,"0")} (id ${identifier})`}var setLockWait=7n,setOpenFileLockWait=38n;function readStandstills(pid2,threads,unixPeerOf){return threads.flatMap(thread=>{let found=thread==="running"?void 0:
readPlace(pid2,thread,unixPeerOf);return found===void 0?[]:[{pid:pid2,...found}]})}function readPlace(pid2,{name,call},unixPeerOf){let[identifier=0n,command]=call.
arguments;switch(name){case"futex":return readFutex(pid2,call);case"semop":return{at:"semaphore",path:nameSemaphores(identifier)};case"message-queue":return{at:"\
message-queue",path:nameQueue(identifier)};case"posix-queue":return readFile(pid2,identifier,"message-queue");case"flock":return readFile(pid2,identifier,"flock");case"\
fcntl":return command===setLockWait?readFile(pid2,identifier,"posix"):command===setOpenFileLockWait?readFile(pid2,identifier,"ofd"):void 0;case"connect":case"re\
ad":case"receive":return readStream(pid2,identifier,unixPeerOf);default:return}}function readFile(pid2,descriptor,at){let path=readDescriptor(pid2,descriptor);return path===
void 0?void 0:{at,path}}function readStream(pid2,descriptor,unixPeerOf){let path=readDescriptor(pid2,descriptor);if(path===void 0)return;let peer=peerOf(pid2,path,
unixPeerOf);if(peer!==void 0){let{address,server}=peer;return{at:"socket",path:address,...server===void 0?{}:{server}}}return isFifo(path)?{at:"fifo",path}:void 0}
var privateFutex2=128n;function readFutex(pid2,call){let[address=0n,operation=0n]=call.arguments;if((operation&privateFutex2)!==0n)return;let mapping=parseSharedMappings(
readText(`/proc/${pid2}/maps`)??"").find(({start,end})=>address>=start&&address<end);return mapping&&{at:isMutex(call)?"mutex":"semaphore",path:mapping.path}}var commandBits=127n,
lockPriorityInheriting=[6n,13n],heldAndWaitedFor=2n,waiters=0x80000000n,ownerBits=0x3fffffffn;function isMutex({arguments:[,operation=0n,given=0n]}){if(lockPriorityInheriting.
includes(operation&commandBits))return!0;let value=BigInt.asUintN(32,given),isOwned=(value&waiters)!==0n&&(value&ownerBits)!==ownerBits;return value===heldAndWaitedFor||
isOwned}function isFifo(path){try{return path.startsWith("/")&&(0,import_node_fs4.statSync)(path).isFIFO()}catch{return!1}}var tables={arm64:{accept:[202,242],connect:[203],epoll:[22],fcntl:[25],flock:[32],futex:[98],"message-queue":[188,189],nanosleep:[101,115],"posix-queue":[182,183],
ppoll:[73],read:[63,65,67,69],receive:[207,212,243],select:[72],semop:[192,193],send:[206,211,269],sync:[82,83,84],wait:[95,260],write:[64,66,68,70]},x64:{accept:[
43,288],connect:[42],epoll:[232,281],fcntl:[72],flock:[73],futex:[202],"message-queue":[69,70],nanosleep:[35,230],poll:[7],"posix-queue":[242,243],ppoll:[271],read:[
0,17,19,295],receive:[45,47,299],select:[23,270],semop:[65,220],send:[44,46,307],sync:[74,75,277],wait:[61,247],write:[1,18,20,296]}};function systemCalls(architecture){
let table=tables[architecture]??{};return new Map(Object.entries(table).flatMap(([name,numbers])=>numbers.map(number=>[number,name])))}import{spawnSync}from"node:child_process";var mostQuestions=64;function createUnixPeers(){let known=new Map;return inode=>{if(!known.has(inode)&&known.size<mostQuestions){let{stdout}=spawnSync("ss",["-x\
anpeH"],{encoding:"utf8"});known.set(inode,findUnixPeer(stdout,inode))}return known.get(inode)}}var row4=/^u_\S+\s+\S+\s+\d+\s+\d+\s+(?<path>\S.*?)\s+(?<inode>\d+)\s+\S.*?\s+(?<peer>\d+)\s(?<rest>.*)$/;
function findUnixPeer(text,inode){let rows=text.split(`
`).map(line=>row4.exec(line)?.groups??{}),waiting=new RegExp(`peers:.* ${inode}(?: |$)`),found=rows.find(({peer,path:path2})=>Number(peer)===inode&&path2!=="*")??
rows.find(({rest="",path:path2})=>path2!=="*"&&waiting.test(rest)),path=found?.path;if(path===void 0)return;let server=/users:\(\(.*?pid=(\d+),/.exec(found?.rest??
"")?.[1];return server===void 0?{path}:{path,server:pid(Number(server))}}function createLinuxEvidence(architecture){let names=systemCalls(architecture),unixPeerOf=createUnixPeers();return{processes:()=>readNames("/proc").flatMap(name=>identifyAll(
name)),births:readBirths,identify:number=>identifyAll(String(number))[0],locks:()=>parseLocks(readText("/proc/locks")??""),openFiles:readOpenFiles,locksOfDescriptors:readLocksOfDescriptors,
standstills:number=>readStandstills(number,readThreads(number,names),unixPeerOf),look(number){let threads=readThreads(number,names);return{doing:readDoing(number,
threads),standstills:readStandstills(number,threads,unixPeerOf)}},listening:createListening(),hasEnvironment:(number,entry)=>(readText(`/proc/${number}/environ`)??
"").split("\0").includes(entry),meter:createMeter}}function readBirths(){return readText("/proc/loadavg")?.trim().split(" ").at(-1)}function identifyAll(name){if(!/^\d+$/.
test(name))return[];let row5=parseStat(readText(`/proc/${name}/stat`)??"");return row5?.pid===pid(Number(name))?[row5]:[]}function createSilentEvidence(silentBecause){let nothing={cpu:milliseconds(0),runQueue:milliseconds(0),isOnDisk:!1};return{silentBecause,processes:()=>[],births:()=>{},
identify:()=>{},locks:()=>[],openFiles:()=>[],locksOfDescriptors:()=>[],standstills:()=>[],look:()=>({doing:void 0,standstills:[]}),listening:()=>[],hasEnvironment:()=>!1,
meter:()=>({read:()=>nothing,[Symbol.dispose]:()=>{}})}}function chooseEvidence(platform){if(platform!=="linux")return createSilentEvidence(`no lock table on ${platform}`);try{return(0,import_node_fs5.accessSync)("/p\
roc/self/stat"),createLinuxEvidence(process.arch)}catch{return createSilentEvidence("no /proc on this machine")}}var import_node_fs6=__toESM(require_fs(),1);import{once as once2}from"node:events";import{connect,createServer}from"node:net";import{tmpdir}from"node:os";import{
basename,dirname,join}from"node:path";import{setTimeout as delay}from"node:timers/promises";var retryAfter=20,introduction=1e3;async function claimPaths(paths,patience){
let claims=[],release=async()=>{for(let claim of claims)await claim[Symbol.asyncDispose]()};try{for(let path of[...new Set(paths.map(truePath))].sort())claims.push(
await claimPath(path,patience))}catch(error){throw await release(),error}return{[Symbol.asyncDispose]:release}}var PathsBusy=class extends Error{name="PathsBusy"};
async function claimPath(path,patience){let{limit,signal,onBusy}=patience,name=socketName(path),startedAt=performance.now(),told=!1;for(;;){signal.throwIfAborted();
let claim=await listen(name);if(claim!==void 0)return claim;let left=limit-(performance.now()-startedAt),owner=await waitForEnd(name,Math.max(0,left),signal,pid2=>{
told||onBusy(path,pid2),told=!0});if(signal.throwIfAborted(),performance.now()-startedAt>=limit){let who=owner===void 0?"another lockjam":`another lockjam (proc\
ess ${owner})`,waited=`${Math.round(limit/1e3)} s`;throw new PathsBusy(`${path} is being measured by ${who}, and was not free within ${waited}. Let that run end\
, or give each run a state of its own.`)}}}async function listen(name){let waiters2=new Set,server=createServer(waiter=>{waiters2.add(waiter),waiter.on("error",
()=>{}).once("close",()=>waiters2.delete(waiter)),waiter.unref().write(`${process.pid}
`)}),listening=once2(server,"listening");server.listen(name);try{await listening}catch(error){if(error.code==="EADDRINUSE")return;throw error}return server.unref(),
{[Symbol.asyncDispose]:()=>close(server,waiters2)}}async function close(server,waiters2){if(server.listening){server.close();for(let waiter of waiters2)waiter.destroy();
await once2(server,"close")}}async function waitForEnd(name,limit,signal,onOwner){let owner,socket=connect(name),stop=()=>{socket.destroy()},startedAt=performance.
now(),isOver=()=>performance.now()-startedAt>=limit,atLimit=setTimeout(()=>{owner!==void 0&&stop()},limit),afterwards=setTimeout(stop,limit+introduction);signal.
addEventListener("abort",stop),socket.setEncoding("utf8").on("data",text=>{owner===void 0&&(owner=/^\d{1,10}/.exec(text)?.[0],onOwner(owner),isOver()&&stop())});
let failure;return socket.on("error",error=>failure=error),await new Promise(resolve=>socket.once("close",resolve)),clearTimeout(atLimit),clearTimeout(afterwards),
signal.removeEventListener("abort",stop),failure?.code==="ECONNREFUSED"&&removeStale(name),owner===void 0&&await delay(Math.min(retryAfter,limit)),owner}function removeStale(name){
name.endsWith(".sock")&&(0,import_node_fs6.rmSync)(name,{force:!0})}function socketName(path){let digest=createHash("sha256").update(path).digest("hex").slice(0,
24);return process.platform==="linux"?`\0lockjam-state-${digest}`:process.platform==="win32"?`\\\\.\\pipe\\lockjam-state-${digest}`:join(tmpdir(),`lockjam-state\
-${digest}.sock`)}function truePath(path){try{return join((0,import_node_fs6.realpathSync)(dirname(path)),basename(path))}catch{return path}}var folderPrefix="lockjam-",runVariable="LOCKJAM_RUN";function signalGroup(leader,signal){return signalProcess(0-leader,signal)}function signalProcess(target,signal){if(!Number.isSafeInteger(target)||Math.abs(target)<=
1)return!1;try{return process.kill(target,signal)}catch{return!1}}function endTree(tree,evidence){tree.refresh(evidence.processes());let members=tree.alive(evidence);(evidence.silentBecause!==void 0||members.some(row5=>row5.group===
tree.root))&&(signalGroup(tree.root,"SIGKILL"),signalGroup(tree.root,"SIGCONT"));for(let row5 of members)kill(row5.pid)}function endMarked(runMark,evidence){let found=evidence.
processes().filter(row5=>row5.state!=="Z").filter(row5=>evidence.hasEnvironment(row5.pid,`${runVariable}=${runMark}`));for(let row5 of found)evidence.identify(row5.
pid)?.startTicks===row5.startTicks&&kill(row5.pid);return found}var looks=5;function endAllMarked(runMark,evidence){let ended=new Set;for(let look=0;look<looks;look++){
let found=endMarked(runMark,evidence);if(found.length===0)break;for(let{pid:pid2}of found)ended.add(pid2)}return ended.size}function kill(target){signalProcess(
target,"SIGKILL"),signalProcess(target,"SIGCONT")}import{chmod,lstat,readdir,rm}from"node:fs/promises";import{join as join2}from"node:path";var refusals=new Set(["EACCES","EPERM"]),ownFolder=448;async function removeAll(path){
try{await remove(path)}catch(error){if(!refusals.has(error.code))throw error;await openFolders(path),await remove(path)}}async function remove(path){await rm(path,
{recursive:!0,force:!0,maxRetries:3})}async function openFolders(path){if((await lstat(path)).isDirectory()){await chmod(path,ownFolder);for(let name of await readdir(
path))await openFolders(join2(path,name))}}var ProcessTree=class{root;#rootStartTicks;#members=new Map;constructor(root){this.root=root.pid,this.#rootStartTicks=root.startTicks,this.#members.set(root.pid,
root)}refresh(table){let byPid=new Map(table.map(row5=>[row5.pid,row5])),leader=byPid.get(this.root),groupIsOurs=leader===void 0||leader.startTicks===this.#rootStartTicks;
for(let[pid2,member]of this.#members)byPid.get(pid2)?.startTicks!==member.startTicks&&this.#members.delete(pid2);let size=-1;for(;size!==this.#members.size;){size=
this.#members.size;for(let row5 of table)(this.#members.has(row5.parent)||groupIsOurs&&row5.group===this.root)&&this.#members.set(row5.pid,row5)}}has(pid2){return this.#members.
has(pid2)}pids(){return[...this.#members.keys()]}alive(evidence){return[...this.#members.values()].flatMap(member=>{let row5=evidence.identify(member.pid);return row5?.
startTicks===member.startTicks?[row5]:[]})}};var import_node_fs7=__toESM(require_fs(),1);import{cp,mkdir,rename,writeFile}from"node:fs/promises";import{dirname as dirname2}from"node:path";import{lstat as lstat2}from"node:fs/promises";async function isThere(path){return await lstat2(path).then(()=>!0,()=>!1)}async function setAside(paths,runMark,announce){let states=await Promise.all(paths.map(async path=>({path,existed:await isThere(path),original:`${path}.lockjam-\
original-${runMark}`,warmed:`${path}.lockjam-warmed-${runMark}`,absent:`${path}.lockjam-absent-${runMark}`})));announce(states);try{for(let{path,existed,original,
absent}of states)existed?await rename(path,original):await mark(absent)}catch(error){throw await giveBack(states),error}let warm=!1;return{paths:states,async keepAsWarmed(){
for(let{path,warmed}of states)await replace(warmed,path);warm=!0},async restore(start){for(let{path,original,warmed}of states)await replace(path,warm&&start==="\
warmed"?warmed:original)},giveBack:()=>giveBack(states)}}async function giveBack(states){let failed=[],causes=[];for(let state of states)try{await giveOneBack(state)}catch(error){
failed.push(`${state.path} (see ${state.original})`),causes.push(error)}if(causes.length!==0)throw new AggregateError(causes,`Could not put back ${failed.join("\
, ")}: ${String(causes[0])}`)}async function mark(absent){await writeFile(absent,"").catch(()=>{})}async function giveOneBack(state){let{path,existed,original,warmed,
absent}=state,isAside=existed&&await isThere(original);(isAside||!existed)&&await removeAll(path),isAside&&await rename(original,path),await removeAll(warmed),await removeAll(
absent)}async function replace(target,source){await removeAll(target),await isThere(source)&&(await mkdir(dirname2(target),{recursive:!0}),await cp(source,target,
{recursive:!0,preserveTimestamps:!0,verbatimSymlinks:!0,mode:import_node_fs7.constants.COPYFILE_FICLONE}))}export{claimPaths,PathsBusy,folderPrefix,runVariable,signalGroup,signalProcess,endTree,endMarked,endAllMarked,removeAll,ProcessTree,isThere,setAside,giveBack,allClear,
startGuard,chooseEvidence};
