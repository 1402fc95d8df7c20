import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import{require_fs}from"./chunk-EUKAPK6Z.js";import{__toESM}from"./chunk-FZ2V5DOF.js";var import_node_fs=__toESM(require_fs(),1);import{access,readdir,readFile,realpath,stat}from"node:fs/promises";import{delimiter,dirname,resolve}from"node:path";
var importLimit=2e4;function realWorld(cwd,environment,node,signal){let home=environment.HOME,folders=(environment.PATH??"").split(delimiter).filter(folder=>folder!==
"");return{cwd,...home===void 0||home===""?{}:{home},searchPath:folders.map(folder=>resolve(cwd,folder)),node,files:realFiles,succeeds:async(program,words,folder)=>{
let{execFile}=await import("node:child_process");return await new Promise(settle=>{let ending={timeout:importLimit,killSignal:"SIGKILL",signal},options={cwd:folder,
env:{...environment},...ending};execFile(program,[...words],options,error=>{settle(error===null)})})}}}var realFiles={look,isExecutable:async path=>await look(path)!==
"folder"&&await allows(path,import_node_fs.constants.X_OK),canWrite:async path=>{let sight=await look(path);return sight==="missing"?await allows(dirname(path),
import_node_fs.constants.W_OK|import_node_fs.constants.X_OK):sight!=="folder"&&await allows(path,import_node_fs.constants.W_OK)},readText:path=>readFile(path,"u\
tf8"),list:folder=>readdir(folder).catch(()=>[]),realPath:path=>realpath(path).catch(()=>{}),find:async(pattern,folder)=>{let{glob}=await import("./dist-T6UGHMC5.js");
return(await glob(pattern,{cwd:folder,dot:!0,onlyFiles:!1,expandDirectories:!1,followSymbolicLinks:!1,ignore:["**/node_modules/**","**/.git/**"]})).map(path=>resolve(
folder,path)).sort()}};async function look(path){try{let found=await stat(path),isFolder=found.isDirectory(),wanted=isFolder?import_node_fs.constants.R_OK|import_node_fs.constants.
X_OK:import_node_fs.constants.R_OK;return await allows(path,wanted)?isFolder?"folder":found.isFile()?"file":"other":"forbidden"}catch(error){return isRefusal(error)?
"forbidden":"missing"}}async function allows(path,mode){return await access(path,mode).then(()=>!0,()=>!1)}function isRefusal(error){let code=error instanceof Error&&
"code"in error?error.code:void 0;return code==="EACCES"||code==="EPERM"}export{realWorld,realFiles};
