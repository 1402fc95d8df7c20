import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import{nearestName}from"./chunk-EEPKYVOK.js";import{verdictKinds}from"./chunk-HMVSGKHI.js";import{isDynamicPattern}from"./chunk-R3TCUP6O.js";import{join}from"node:path";var systemFolder="/usr/bin",tryImports=`import importlib, sys
for name in sys.argv[1:]: importlib.import_module(name)`;function createPythonFinder(world){let known=new Map,has=(python,modules,folder)=>{let key2=JSON.stringify(
[python,modules]),answer=known.get(key2)??world.succeeds(python,["-c",tryImports,...modules],folder);return known.set(key2,answer),answer};return async(modules,folder)=>{
let pythons=await listPythons(world);for(let path of pythons)if(await has(path,modules,folder))return{kind:"found",path};return{kind:"missing",because:tellMissing(
modules,pythons)}}}async function listPythons({searchPath,files}){let paths=[...new Set([...searchPath,systemFolder])].map(folder=>join(folder,"python3")),runs=await Promise.
all(paths.map(path=>files.isExecutable(path)));return paths.filter((_,index)=>runs[index]===!0)}function tellMissing(modules,pythons){return pythons.length===0?
"No python3 was found on the PATH or in /usr/bin.":modules.length===0?`No Python here works: tried ${pythons.join(", ")}.`:`No Python here can import ${modules.
join(", ")}: tried ${pythons.join(", ")}.`}import{basename as basename3,resolve as resolve4}from"node:path";import{basename,dirname,join as join2,relative,resolve}from"node:path";async function checkState(request,world){return[...(await Promise.all(request.paths.map(path=>checkPath(
path,request,world)))).flat(),...await checkOverlap(request,world)]}async function checkOverlap({paths,folder,where},{files}){let settled=await Promise.all(paths.
map(path=>settle(resolve(folder,path),files)));return settled.flatMap((inner,index)=>{let outer=settled.findIndex((other,at)=>at!==index&&holds(other,inner));if(outer===
-1||settled[outer]===inner&&outer>index)return[];let message=`Expected paths apart from each other, got \`${paths[index]??""}\`, which is or lies inside \`${paths[outer]??
""}\`: name the outer one alone.`;return[{where,message}]})}async function checkPath(path,{folder,where,kept,mayLeave},{files,home}){let target=await settle(resolve(
folder,path),files),own=await settle(folder,files),tell=(expected,why)=>[{where,message:`Expected ${expected}, got \`${path}\`, ${why}.`}];if(holds(target,own))
return tell("a path inside the folder","which is or contains the folder itself");if(!mayLeave&&!holds(own,target))return tell("a path inside the folder","which \
leads out of it");if(home!==void 0&&holds(target,await settle(home,files)))return tell("a path that can be moved aside","which is or contains your home");let real=await files.
realPath(target);if(real!==void 0&&real!==target)return tell("a path that can be moved aside",`which is a symbolic link: name what it leads to, ${real}`);if(await files.
look(target)!=="missing"&&!await files.canWrite(`${target}.lockjam-original`))return tell("a path that can be moved aside","whose folder you may not write to");
let blocked=(await Promise.all(kept.map(file=>settle(file,files)))).find(file=>holds(target,file));return blocked===void 0?[]:tell("a path that can be moved asi\
de",`which is or contains ${basename(blocked)}`)}async function settle(path,files){let above=dirname(path);if(above===path)return path;let real=await files.realPath(
above);return join2(real??await settle(above,files),basename(path))}function holds(outer,inner){let way=relative(outer,inner);return way===""||way!==".."&&!way.
startsWith("../")}import{basename as basename2,dirname as dirname2,isAbsolute,join as join3,resolve as resolve2}from"node:path";async function findProgram(word,folder,world){return word.includes("/")?await findAt(resolve2(folder,word),word,world):await findAlong(word,world)}async function findAt(path,word,{
files}){let expected="Expected a program that can be run";if(await files.isExecutable(path))return{kind:"found",path};let sight=await files.look(path);if(sight===
"folder")return notFound(`${expected}, got the folder \`${word}\`.`);if(sight!=="missing")return notFound(`${expected}, got \`${word}\`, which may not be execute\
d: try \`chmod +x ${word}\`.`);let nearest=nearestName(basename2(path),await files.list(dirname2(path)));return notFound(`${expected}, got \`${word}\`, which doe\
s not exist.${meant(nearest&&besides(word,nearest))}`)}async function findAlong(word,{files,searchPath}){for(let folder of searchPath){let path=join3(folder,word);
if(await files.isExecutable(path))return{kind:"found",path}}let others=(await Promise.all(searchPath.map(folder=>files.list(folder)))).flat().filter(name=>name!==
word),nearest=nearestName(word,others);return notFound(`Expected a program on the PATH, got \`${word}\`, which is in none of its folders.${meant(nearest)}`)}function besides(word,name){
let folder=dirname2(word);return isAbsolute(word)||folder!=="."?join3(folder,name):`./${name}`}function meant(name){return name===void 0?"":` Did you mean \`${name}\
\`?`}function notFound(message){return{kind:"not-found",message}}import{resolve as resolve3}from"node:path";import{extname}from"node:path";var interpreters={".ts":"node",".mts":"node",".js":"node",".mjs":"node",".cjs":"node",".py":"python3",".sh":"sh"},programExtensions=Object.
keys(interpreters).join(" ");function interpreterOf(file){let extension=extname(file);return isKnown(extension)?interpreters[extension]:void 0}function isKnown(extension){
return Object.hasOwn(interpreters,extension)}async function sourcesNamedIn(command,folder,files){let paths=command.filter(word=>interpreterOf(word)!==void 0).map(word=>resolve3(folder,word)),sights=await Promise.
all(paths.map(path=>files.look(path)));return[...new Set(paths.filter((_,index)=>sights[index]==="file"))]}async function planCommand(command,state,world){let{cwd}=world,sources=await sourcesNamedIn(command,cwd,world.files),program=await findProgram(command[0],cwd,world),
request={paths:state,folder:cwd,where:"--state",kept:sources,mayLeave:!0},problems=[...program.kind==="found"?[]:[{where:command[0],message:program.message}],...await checkState(
request,world)];if(problems.length>0)return{kind:"faulty",problems};let name=[basename3(command[0]),...command.slice(1)].join(" "),paths=state.map(path=>resolve4(
cwd,path));return{kind:"ok",value:[{name,command,cwd,state:paths,sources}]}}import{dirname as dirname4,relative as relative2,resolve as resolve5}from"node:path";import{isBuiltin}from"node:module";import{dirname as dirname3,join as join4}from"node:path";async function hasModule(name,folder,files){if(isBuiltin(name)||await files.
look(join4(folder,"node_modules",name))==="folder")return!0;let above=dirname3(folder);return above!==folder&&await hasModule(name,above,files)}var notes=["single-flight","single-instance","exit-barrier","work-stealing","leader"],prices=["cpu","io"];function findJsonFault(text){let reader={text,at:0,depth:0},expected=readValue(reader)??readEnd(reader);return expected===void 0?void 0:describe(reader,expected)}
var mostDepth=200,scalar=/"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b/,
key=/"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/,space=/[ \t\r\n]*/;function readValue(reader){return reader.depth===mostDepth?`at most ${mostDepth}\
 levels`:takes(reader,"{")?readInside(reader,readMembers):takes(reader,"[")?readInside(reader,readElements):matches(reader,scalar)?void 0:"a value"}function readInside(reader,read){
reader.depth+=1;let expected=read(reader);return reader.depth-=1,expected}function readMembers(reader){if(!takes(reader,"}"))for(;;){if(skipSpace(reader),!matches(
reader,key))return"a field name in double quotes";if(!takes(reader,":"))return"`:`";let expected=readValue(reader);if(expected!==void 0)return expected;if(takes(
reader,"}"))return;if(!takes(reader,","))return"`,` or `}`"}}function readElements(reader){if(!takes(reader,"]"))for(;;){let expected=readValue(reader);if(expected!==
void 0)return expected;if(takes(reader,"]"))return;if(!takes(reader,","))return"`,` or `]`"}}function readEnd(reader){return skipSpace(reader),reader.at===reader.
text.length?void 0:"nothing more"}function takes(reader,sign){return skipSpace(reader),reader.text[reader.at]!==sign?!1:(reader.at+=1,!0)}function skipSpace(reader){
matches(reader,space)}function matches(reader,pattern){let sticky=new RegExp(pattern.source,"y");sticky.lastIndex=reader.at;let found2=sticky.exec(reader.text);
return reader.at+=found2?.[0].length??0,found2!==null}function describe({text,at},expected){let lines=text.slice(0,at).split(`
`),got=/^(?:[\w$.-]+|.)/su.exec(text.slice(at,at+20))?.[0]??"";return{line:lines.length,column:(lines.at(-1)?.length??0)+1,expected,got}}function complain(faults,at,expected,got){let where=at===""?faults.file:`${faults.file}: ${at}`;faults.problems.push({where,message:`Expected ${expected}, got ${show(
got)}.`})}function readFields(names,value,at,faults){let record=readObject(value,at,faults);for(let name of Object.keys(record).filter(each=>!isOneOf(names,each))){
let nearest=nearestName(name,names),hint=nearest===void 0?"":` Did you mean \`${nearest}\`?`,known=names.map(each=>`\`${each}\``).join(", ");faults.problems.push(
{where:`${faults.file}: ${below(at,name)}`,message:`Expected one of the fields ${known}, got \`${name}\`.${hint}`})}return record}var readObject=(value,at,faults)=>typeof value==
"object"&&value!==null&&!Array.isArray(value)?value:(complain(faults,at,"an object",value),{}),readText=(value,at,faults)=>typeof value=="string"&&value!==""&&!value.
includes("\0")?value:(complain(faults,at,"a text",value),""),readCount=(value,at,faults)=>typeof value=="number"&&Number.isInteger(value)&&value>=1?value:(complain(
faults,at,"a whole number from 1 on",value),1),readTrue=(value,at,faults)=>(value!==!0&&complain(faults,at,"`true`, or nothing at all",value),!0);function readList(readItem,what){
return(value,at,faults)=>Array.isArray(value)?value.map((item,index)=>readItem(item,`${at}[${index}]`,faults)):(complain(faults,at,`a list of ${what}`,value),[])}
function readWord(words){return(value,at,faults)=>{let found2=words.find(word=>word===value);return found2!==void 0?found2:(complain(faults,at,`one of ${words.map(
word=>`\`${word}\``).join(", ")}`,value),words[0])}}function readMaybe(read,value,at,faults){return value===void 0?void 0:read(value,at,faults)}function below(at,name){
return at===""?name:`${at}.${name}`}var shownLength=60;function show(value){if(value===void 0)return"nothing";let text=JSON.stringify(value);return`\`${text.length>
shownLength?`${text.slice(0,shownLength)}…`:text}\``}function isOneOf(names,name){return names.some(each=>each===name)}function parseManifest(text,file){let json=text.replace(/^\uFEFF/,""),fault2=findJsonFault(json);if(fault2!==void 0){let got=fault2.got===""?"the end":`\`${fault2.
got}\``,where=`${file}:${fault2.line}:${fault2.column}`;return faulty([{where,message:`Expected JSON: ${fault2.expected}, got ${got}.`}])}let faults={problems:[],
file},manifest=readManifest(JSON.parse(json),"",faults);return faults.problems.length===0?{kind:"ok",value:manifest}:faulty(faults.problems)}var readManifest=(value,at,faults)=>{
let fields=readFields(["$schema","name","title","needs","state","halves"],value,at,faults);readMaybe(readText,fields.$schema,"$schema",faults);let title=readMaybe(
readText,fields.title,"title",faults);return{name:readText(fields.name,"name",faults),...title===void 0?{}:{title},needs:readMaybe(readNeeds,fields.needs,"needs",
faults)??{python:[],modules:[]},state:readMaybe(readPaths,fields.state,"state",faults)??[],halves:readHalves(fields.halves,"halves",faults)}},readPaths=readList(
readText,"paths"),readNeeds=(value,at,faults)=>{let fields=readFields(["python","modules"],value,at,faults),readNames=readList(readText,"module names");return{python:readMaybe(
readNames,fields.python,below(at,"python"),faults)??[],modules:readMaybe(readNames,fields.modules,below(at,"modules"),faults)??[]}},readHalves=(value,at,faults)=>{
let halves=Object.entries(readObject(value,at,faults));return halves.length===0&&typeof value=="object"&&complain(faults,at,'at least one half, as in `{"locked"\
: {"command": […]}}`',value),halves.map(([name,half])=>readHalf(name,half,below(at,name),faults))};function readHalf(name,value,at,faults){let fields=readFields(
["command","expect","verify","sources","state"],value,at,faults),expect=readMaybe(readExpectation,fields.expect,below(at,"expect"),faults),verify=readMaybe(readCommand,
fields.verify,below(at,"verify"),faults),sources=readMaybe(readPaths,fields.sources,below(at,"sources"),faults),state=readMaybe(readPaths,fields.state,below(at,
"state"),faults);return{name,command:readCommand(fields.command,below(at,"command"),faults),...expect===void 0?{}:{expect},...verify===void 0?{}:{verify},...sources===
void 0?{}:{sources},...state===void 0?{}:{state}}}var readCommand=(value,at,faults)=>{if(!Array.isArray(value)||value.length===0)return complain(faults,at,'a li\
st of words, as in `["node", "locked.ts"]`',value),[""];let readArgument=(word,place,told)=>word===""?"":readText(word,place,told),[program,...rest]=value;return[
readText(program,`${at}[0]`,faults),...rest.map((word,index)=>readArgument(word,`${at}[${index+1}]`,faults))]},readExpectation=(value,at,faults)=>{let fields=readFields(
["verdict","resource","note","capacity","spentOn","coldStart","staggered","findings","differs"],value,at,faults),resource=readMaybe(readText,fields.resource,below(
at,"resource"),faults),note=readMaybe(readWord(notes),fields.note,below(at,"note"),faults),capacity=readMaybe(readCount,fields.capacity,below(at,"capacity"),faults),
spentOn=readMaybe(readWord(prices),fields.spentOn,below(at,"spentOn"),faults),coldStart=readMaybe(readTrue,fields.coldStart,below(at,"coldStart"),faults),staggered=readMaybe(
readTrue,fields.staggered,below(at,"staggered"),faults),readFindings=readList(readFinding,"findings"),findings=readMaybe(readFindings,fields.findings,below(at,"\
findings"),faults),differs=readMaybe(readText,fields.differs,below(at,"differs"),faults);return{verdict:readWord(verdictKinds)(fields.verdict,below(at,"verdict"),
faults),...resource===void 0?{}:{resource},...note===void 0?{}:{note},...capacity===void 0?{}:{capacity},...spentOn===void 0?{}:{spentOn},...coldStart===void 0?
{}:{coldStart},...staggered===void 0?{}:{staggered},...findings===void 0?{}:{findings},...differs===void 0?{}:{differs}}},readFinding=(value,at,faults)=>{let fields=readFields(
["messageId","at"],value,at,faults);return{messageId:readText(fields.messageId,below(at,"messageId"),faults),at:readText(fields.at,below(at,"at"),faults)}};function faulty(problems){
return{kind:"faulty",problems}}async function planManifest(path,world,findPython){let file=relative2(world.cwd,path)||path,text=await world.files.readText(path).catch(()=>{});if(text===void 0){
let message=`Expected a manifest, got \`${file}\`, which may not be read.`;return{kind:"faulty",problems:[{where:file,message}]}}let parsed=parseManifest(text,file);
if(parsed.kind==="faulty")return parsed;let manifest=parsed.value,context={manifest,path,file,folder:dirname4(path),world,findPython},halves=await Promise.all(manifest.
halves.map(half=>planHalf(half,context))),problems=halves.flatMap(half=>half.problems);return problems.length===0?{kind:"ok",value:halves.map(half=>half.subject)}:
{kind:"faulty",problems}}async function planHalf(half,context){let{manifest,path,file,folder,world}=context,at=`${file}: halves.${half.name}`,named=await sourcesNamedIn(
half.command,folder,world.files),sources=half.sources?.map(each=>resolve5(folder,each))??named,{command,skipped,problems}=await chooseCommand(half.command,context,
`${at}.command`),check=half.verify&&await chooseCommand(half.verify,context,`${at}.verify`),stateAt=half.state===void 0?`${file}: state`:`${at}.state`,state=half.
state??manifest.state,kept=[path,...named,...sources],shared={paths:state,folder,where:stateAt,kept,mayLeave:!1};return{subject:{name:`${manifest.name}/${half.name}`,
command,cwd:folder,state:state.map(each=>resolve5(folder,each)),sources,...check===void 0?{}:{verify:check.command},...half.expect===void 0?{}:{expected:half.expect},
...skipped===void 0?{}:{skipped}},problems:[...problems,...check?.problems??[],...await missingFiles(half,context,at),...await checkState(shared,world)]}}async function chooseCommand(command,{
manifest,folder,world,findPython},where){let[word,...rest]=command,absent=await absentModules(manifest.needs.modules,folder,world);if(absent.length>0){let skipped=`\
The npm module ${absent.join(", ")} is not installed in ${folder} or above: run \`npm install\` in that folder.`;return{command,skipped,problems:[]}}if(word==="\
node")return{command:[world.node,...rest],problems:[]};if(word==="python3"||manifest.needs.python.length>0){let python=await findPython(manifest.needs.python,folder);
if(python.kind==="missing")return{command,skipped:python.because,problems:[]};if(word==="python3")return{command:[python.path,...rest],problems:[]}}let program=await findProgram(
word,folder,world);return program.kind==="found"?{command,problems:[]}:{command,problems:[{where,message:program.message}]}}async function absentModules(modules,folder,{
files}){let there=await Promise.all(modules.map(name=>hasModule(name,folder,files)));return modules.filter((_,index)=>there[index]!==!0)}async function missingFiles({
command,sources},{folder,world},at){let[word,program]=command,named=[...["node","python3","sh"].includes(word)&&program!==void 0&&interpreterOf(program)!==void 0?
[{where:`${at}.command`,name:program}]:[],...(sources??[]).map((name,index)=>({where:`${at}.sources[${index}]`,name}))],sights=await Promise.all(named.map(({name})=>world.
files.look(resolve5(folder,name))));return named.filter((_,index)=>sights[index]!=="file").map(({where,name})=>({where,message:`Expected a file that exists and \
may be read, got \`${name}\`.`}))}import{resolve as resolve6}from"node:path";async function planProgram({path,label,interpreter},state,world){let{cwd,node}=world,word=interpreter==="node"?node:interpreter,runs=await findProgram(word,cwd,
world),request={paths:state,folder:cwd,where:"--state",kept:[path],mayLeave:!0},problems=[...runs.kind==="found"?[]:[{where:label,message:runs.message}],...await checkState(
request,world)];return problems.length>0?{kind:"faulty",problems}:{kind:"ok",value:[{name:label,command:[word,path],cwd,state:state.map(each=>resolve6(cwd,each)),
sources:[path]}]}}import{basename as basename4,dirname as dirname5,extname as extname2,join as join5,relative as relative3,resolve as resolve7}from"node:path";var manifestName="fixture.json",wanted=`a manifest (${manifestName}), a program (${programExtensions}), a folder or a glob`;async function resolveArgument(argument,world){
if(argument.trim()==="")return fault(argument,`Expected ${wanted}, got an empty word.`);let path=resolve7(world.cwd,argument);switch(await world.files.look(path)){case"\
file":return resolveFile(argument,path);case"folder":return await resolveFolder(argument,path,world);case"forbidden":return fault(argument,`Expected ${wanted}, \
got \`${argument}\`, which may not be read.`);case"missing":return isDynamicPattern(argument)?await resolveGlob(argument,world):await tellMissing2(argument,path,
world);case"other":return fault(argument,`Expected ${wanted}, got \`${argument}\`, which is none of these.`)}}function resolveFile(argument,path){let target=targetOf(
path,argument);return target!==void 0?found([target]):extname2(path)===".json"?found([{kind:"manifest",path}]):fault(argument,`Expected ${wanted}, got \`${argument}\
\`. To run it as a command: \`lockjam run -- ${argument}\`.`)}async function resolveFolder(argument,path,{files}){let paths=await files.find(`**/${manifestName}`,
path);return paths.length===0?fault(argument,`Expected a folder with a ${manifestName} in it or below, found none in \`${argument}\`.`):found(paths.map(each=>({
kind:"manifest",path:each})))}async function resolveGlob(argument,world){let{cwd,files}=world,paths=await files.find(argument,cwd);if(paths.length===0)return fault(
argument,`Expected a glob that matches something, got \`${argument}\`.`);let targets=await Promise.all(paths.map(path=>resolveMatch(path,world)));return targets.
some(each=>each.length>0)?found(targets.flat()):fault(argument,`Expected a glob that matches manifests or programs, got \`${argument}\`, which matches neither.`)}
async function resolveMatch(path,{cwd,files}){if(await files.look(path)==="folder")return(await files.find(`**/${manifestName}`,path)).map(each=>({kind:"manifes\
t",path:each}));let target=targetOf(path,relative3(cwd,path));return target===void 0?[]:[target]}function targetOf(path,label){if(basename4(path)===manifestName)
return{kind:"manifest",path};let interpreter=interpreterOf(path);return interpreter&&{kind:"program",path,label,interpreter}}async function tellMissing2(argument,path,{
files}){let nearest=nearestName(basename4(path),await files.list(dirname5(path))),hint=nearest===void 0?"":` Did you mean \`${join5(dirname5(argument),nearest)}\
\`?`;return fault(argument,`Expected ${wanted} that exists, got \`${argument}\`, which does not.${hint}`)}function found(value){return{kind:"ok",value}}function fault(where,message){
return{kind:"faulty",problems:[{where,message}]}}async function plan(request,world){if(request.commands.length>0)return await planCommands(request,world);let targets=gather(await Promise.all(request.subjects.map(
argument=>resolveArgument(argument,world)))),findPython=createPythonFinder(world),planned=[];for(let target of distinct(targets.values))planned.push(target.kind===
"manifest"?await planManifest(target.path,world,findPython):await planProgram(target,request.state,world));return finish(gather(planned),targets.problems)}async function planCommands({
commands,state},world){let planned=[];for(let command of commands)planned.push(await planCommand(command,state,world));return finish(gather(planned),[])}function finish(subjects,before){
let problems=[...before,...subjects.problems,...sameNames(subjects.values)];return problems.length===0?{kind:"ok",value:subjects.values}:{kind:"faulty",problems:distinctProblems(
problems)}}function distinctProblems(problems){return[...new Map(problems.map(each=>[`${each.where}: ${each.message}`,each])).values()]}function gather(results){
return{values:results.flatMap(result=>result.kind==="ok"?result.value:[]),problems:results.flatMap(result=>result.kind==="faulty"?result.problems:[])}}function distinct(targets){
return[...new Map(targets.map(target=>[target.path,target])).values()]}function sameNames(subjects){let seen=new Map;return subjects.flatMap(subject=>{let first=seen.
get(subject.name);if(seen.set(subject.name,first??subject),first===void 0)return[];let message=`Expected subjects with names of their own, got \`${subject.name}\
\` in ${first.cwd} and in ${subject.cwd}.`;return[{where:subject.name,message}]})}export{plan};
