import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import{ProcessTree,allClear,chooseEvidence,claimPaths,endAllMarked,endTree,giveBack,removeAll}from"./chunk-IKGEFCQ3.js";import{milliseconds,pid}from"./chunk-K47TBTOT.js";
import{require_fs}from"./chunk-EUKAPK6Z.js";import{__callDispose,__toESM,__using}from"./chunk-FZ2V5DOF.js";var import_node_fs=__toESM(require_fs(),1);import{createInterface}from"node:readline";var claimLimit=milliseconds(1e4);async function cleanUpAfter(orders2,evidence){for(let order of orders2)if(order.kind==="group"){let leader=pid(order.group);endTree(
new ProcessTree({pid:leader,startTicks:order.startTicks}),evidence)}for(let order of orders2)order.kind==="mark"&&endAllMarked(order.runMark,evidence);for(let order of orders2){
if(order.kind==="state")for(let state of order.paths)await giveBackClaimed(state).catch(()=>{});order.kind==="folder"&&await removeAll(order.folder).catch(()=>{})}}
async function giveBackClaimed(state){var _stack=[];try{let patience={limit:claimLimit,signal:new AbortController().signal};let _claim=__using(_stack,await claimPaths(
[state.path],{...patience,onBusy:()=>{}}),!0);await giveBack([state])}catch(_){var _error=_,_hasError=!0}finally{var _promise=__callDispose(_stack,_error,_hasError);
_promise&&await _promise}}var guard=1,orders=[];for await(let line of createInterface({input:process.stdin})){let order=parseOrder(line);order?.kind==="group-ended"?forget(order.group):order!==
void 0&&orders.push(order)}if(orders.at(-1)?.kind!=="all-clear"){await cleanUpAfter(orders,chooseEvidence(process.platform));try{(0,import_node_fs.writeSync)(guard,
allClear)}catch{}}function parseOrder(line){try{return JSON.parse(line)}catch{return}}function forget(group){let index=orders.findLastIndex(order=>order.kind===
"group"&&order.group===group);index>=0&&orders.splice(index,1)}
