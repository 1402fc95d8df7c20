import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import{publish}from"./chunk-WEU7MT74.js";import{joinShards,parseShardReport,withJson}from"./chunk-XPMTVCZQ.js";import"./chunk-BV4I4UNB.js";import{
error,getInput,notice,runnerPlaces,setOutput,warning}from"./chunk-M5JM7Y3V.js";import"./chunk-4ITOFNTA.js";import{refuse,tell}from"./chunk-D4WLSI2R.js";
import{renderReport}from"./chunk-AKAEIET2.js";import{exitCodeOf,outcomeOf}from"./chunk-RBHW2OYQ.js";import"./chunk-CP6YMDUO.js";import"./chunk-4TJ536KF.js";
import{checkReportFiles,package_default,parseMergeSettings,readInputs,saveWhole}from"./chunk-YMYSEIGQ.js";import{renderInternalError}from"./chunk-YSG5BFFT.js";
import"./chunk-Y5KSX6KY.js";import"./chunk-DFB24PS6.js";import"./chunk-5NXAT24J.js";import"./chunk-K47TBTOT.js";import{realFiles}from"./chunk-R6KW6YFO.js";
import"./chunk-HMVSGKHI.js";import{isDynamicPattern}from"./chunk-R3TCUP6O.js";import"./chunk-EUKAPK6Z.js";import"./chunk-FZ2V5DOF.js";import{appendFile}from"node:fs/promises";import{tmpdir}from"node:os";import{readFile}from"node:fs/promises";import{join,resolve as resolve2}from"node:path";import{relative,resolve}from"node:path";async function findReports(reports,cwd,files){let problems=[],paths=new Set;for(let given of reports){let found=await find(given,cwd,files);for(let path of found)
paths.add(path);if(found.length>0)continue;let message=`Expected \`reports\` to name a file, a folder with \`.json\` files or a glob that matches some, got \`${given}\
\`, which gives none in ${cwd}.`;problems.push({where:"reports",message})}let value=[...paths].map(path=>({path,label:relative(cwd,path)||path}));return problems.
length>0?{kind:"faulty",problems}:{kind:"ok",value}}async function find(given,cwd,files){let path=resolve(cwd,given),sight=await files.look(path);if(sight==="fi\
le")return[path];if(sight==="folder")return await files.find("**/*.json",path);if(sight!=="missing"||!isDynamicPattern(given))return[];let found=await files.find(
given,cwd),sights=await Promise.all(found.map(files.look));return found.filter((_,index)=>sights[index]==="file")}function joinShardReports(files,interleave){let[first]=files;if(first===void 0)return{kind:"faulty",problems:[{where:"reports",message:"Expected at least one re\
port of a shard, got none."}]};let problems=[...foreign(first,files),...repeated(files),...missing(first,files)];if(problems.length>0)return{kind:"faulty",problems};
let sorted=files.map(({shard})=>shard).toSorted((one,other)=>one.shard.index-other.shard.index),subjects=interleave(sorted.map(({report})=>report.subjects));return{
kind:"ok",value:{report:{...first.shard.report,subjects},failOn:first.shard.failOn}}}var sameness=[["of the same number of shards",({shard})=>shard.count],["of \
the same plan: subjects, settings and version",({plan})=>plan],["of the same run",({run})=>run]];function foreign(first,files){return files.flatMap(({file,shard})=>{
let difference=sameness.find(([,read2])=>read2(shard)!==read2(first.shard));if(difference===void 0)return[];let[same,read]=difference,message=`Expected \`${file}\
\` to be ${same} as \`${first.file}\`, got ${read(shard)} and not ${read(first.shard)}.`;return[{where:file,message}]})}function repeated(files){return files.flatMap(
({file,shard},position)=>{let{index,count}=shard.shard,same=files.findIndex(each=>each.shard.shard.index===index);if(same===position)return[];let message=`Expec\
ted each shard once, got shard ${index} of ${count} in \`${files[same]?.file??""}\` and in \`${file}\`.`;return[{where:file,message}]})}function missing(first,files){
let{count}=first.shard.shard,there=new Set(files.map(({shard})=>shard.shard.index)),absent=Array.from({length:count},(_,index)=>index+1).filter(index=>!there.has(
index));if(absent.length===0)return[];let which=absent.length===1?"shard":"shards";return[{where:"reports",message:`Expected the reports of all ${count} shards,\
 ${which} ${absent.join(", ")} missing. Does every job upload its \`report-file\`, also when it fails?`}]}async function joinStep(runner2){let asked=parseMergeSettings(readInputs(runner2.input,"merge"));if(asked.kind==="faulty")return refuse(asked.problems,runner2);
let settings=asked.value,{workspace,temporary}=runner2.places,cwd=resolve2(workspace,settings.workingDirectory),problems=await checkReportFiles(settings.report,
{cwd,files:realFiles}),found=await readShards(settings.reports,cwd,workspace),faults=[...problems,...found.kind==="faulty"?found.problems:[]];if(found.kind==="f\
aulty"||faults.length>0)return refuse(faults,runner2);let joined=joinShardReports(found.value,joinShards);if(joined.kind==="faulty")return refuse(joined.problems,
runner2);let{report,failOn}=joined.value,judge=subject=>outcomeOf(subject,failOn),print=text=>{tell(text,runner2)};print(renderReport("plain",report,{cwd,outcomeOf:judge}));
let files=withJson(settings.report,cwd,join(temporary,`lockjam-${runner2.token()}.json`)),how={...settings,...runner2.places,...runner2,...files,cwd,print,isPart:!1};
return await publish(report,{...how,outcomeOf:judge},runner2.commands),exitCodeOf(report,failOn)}async function readShards(reports,cwd,workspace){let found=await findReports(
reports,cwd,realFiles),problems=found.kind==="faulty"?[...found.problems]:[],shards=[];for(let{path,label}of found.kind==="ok"?found.value:[]){let text=await readFile(
path,"utf8").catch(()=>""),parsed=parseShardReport(text,label,workspace);parsed.kind==="ok"?shards.push({file:label,shard:parsed.value}):problems.push(...parsed.
problems)}return problems.length>0?{kind:"faulty",problems}:{kind:"ok",value:shards}}var stop=new AbortController,stopWith=exitCode=>stop.abort.bind(stop,exitCode);process.on("SIGINT",stopWith(130)).on("SIGTERM",stopWith(143));var otherwise={workspace:process.
cwd(),temporary:tmpdir()},runner={environment:process.env,places:runnerPlaces(process.env,otherwise),input:name=>getInput(name),commands:{error,warning,notice,setOutput},
write:text=>process.stdout.write(text),append:appendFile,save:saveWhole,token:()=>crypto.randomUUID(),signal:stop.signal,toolVersion:package_default.version};process.
exitCode=await joinStep(runner).catch(fault=>fault===stop.signal.reason?fault:(error(renderInternalError(fault)),3));
