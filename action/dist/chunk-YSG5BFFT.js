import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import{printable,require_util}from"./chunk-Y5KSX6KY.js";import{milliseconds}from"./chunk-K47TBTOT.js";import{verdictKinds}from"./chunk-HMVSGKHI.js";
import{__toESM}from"./chunk-FZ2V5DOF.js";var import_node_util=__toESM(require_util(),1);function renderProblems(problems){return problems.map(problem=>`lockjam: ${printable(renderProblem(problem))}
`).join("")}function renderProblem({where,message}){return message.includes(`\`${where}\``)||where.startsWith("lockjam")?message:`${where}: ${message}`}function renderInternalError(error){
return`Internal error: ${(0,import_node_util.inspect)(error).replace(/^(?:\w*Error: )?(?:Internal error: )?/,"")}
This is a fault of lockjam itself: please report it with the text above.
`}var historyModes=["off","trend","skip-unchanged"];var reportFormats=["json","junit","plain","sarif","terminal"];function splitWords(line){let pieces=[...line.matchAll(piece)];if(!(pieces.reduce((length,[text2])=>length+text2.length,0)===line.length))return;let words=[],word;
for(let[text2]of pieces)/^\s/.test(text2)?(word!==void 0&&words.push(word),word=void 0):word=(word??"")+unquote(text2);return word===void 0?words:[...words,word]}
function splitCommands(text2){let lines=[],line="",end=0;for(let{0:part,index}of text2.matchAll(piece)){if(index!==end)break;end+=part.length,/^\s*\n\s*$/.test(
part)?(lines.push(line),line=""):line+=part}return[...lines,line+text2.slice(end)].filter(each=>each.trim()!=="")}var piece=/\s+|'[^']*'|"(?:\\[^]|[^"\\])*"|\\[^]|[^\s'"\\]+/g;
function unquote(text2){return text2.startsWith("'")?text2.slice(1,-1):text2.startsWith('"')?text2.slice(1,-1).replaceAll(/\\(["\\$`])/g,"$1"):text2.startsWith(
"\\")?text2.slice(1):text2}function wholeNumber(least,most){return{placeholder:"<n>",expected:`a whole number from ${least} to ${most}`,schema:{type:"integer",minimum:least,maximum:most},
parse:text2=>{let value=Number(text2);return/^\d+$/.test(text2)&&value>=least&&value<=most?value:void 0}}}var share={placeholder:"<share>",expected:"a share abo\
ve 0 and up to 1",schema:{type:"number",minimum:1e-6,maximum:1},parse:text2=>{let value=Number(text2);return/^\d*\.?\d+$/.test(text2)&&value>0&&value<=1?value:void 0}},
longest=1440*60*1e3,unitLengths={ms:1,s:1e3,m:6e4,h:36e5},duration={placeholder:"<duration>",expected:"a duration such as `500ms`, `30s` or `2m`, up to `24h`",schema:{
type:"string",pattern:String.raw`^[1-9]\d{0,6}ms$|^([1-9]\d{0,3}|[1-7]\d{4})s$|^[1-9]\d{0,2}m$|^([1-9]|1\d|2[0-4])h$`},parse:text2=>{let[,digits,unit]=/^(\d+(?:\.\d+)?)(ms|s|m|h)$/.
exec(text2)??[];if(digits===void 0||unit===void 0)return;let value=Math.round(Number(digits)*(unitLengths[unit]??0));return value>=1&&value<=longest?milliseconds(
value):void 0}};function oneOf(words){return{placeholder:words.join("|"),expected:listWords(words,"or"),schema:{enum:words},parse:text2=>words.find(word=>word===
text2)}}function someOf(placeholder,words){return{placeholder,expected:`\`none\`, or a list of ${listWords(words,"and")}`,schema:{type:"string",pattern:`^none$|\
^(${words.join("|")})(,(${words.join("|")}))*$`},parse:text2=>{if(text2==="none")return[];let parts=text2.split(/[\s,]+/).filter(part=>part!==""),found=words.filter(
word=>parts.some(part=>part===word));return parts.length>0&&new Set(parts).size===found.length?found:void 0}}}function text(placeholder,expected){let schema={type:"\
string",pattern:String.raw`^[^\n\r]*\S[^\n\r]*$`};return{placeholder,expected,schema,parse:value=>value===""?void 0:value}}var commandLine={placeholder:"<comman\
d>",expected:"a command with every quote closed",schema:{type:"string",pattern:String.raw`^[^'"\\\n\r]*[^\s'"\\][^'"\\\n\r]*$|['"\\]`},parse:line=>{let[program,
...words]=splitWords(line)??[];return program===void 0?void 0:[program,...words]},split:splitCommands},truth={placeholder:"true|false",expected:"`true` or `fals\
e`",schema:{type:"boolean"},parse:value=>value==="true"||value==="false"?value==="true":void 0},mostShards=256,shardOf={placeholder:"<i>/<n>",expected:`a shard \
such as \`2/4\`, the second of four, of at most ${mostShards}`,schema:{type:"string",pattern:String.raw`^\d+/\d+$`},parse:value=>{let[,index,count]=/^(\d+)\/(\d+)$/.
exec(value)?.map(Number)??[];if(!(index===void 0||count===void 0))return index>=1&&index<=count&&count<=mostShards?{index,count}:void 0}},reportTarget={placeholder:"\
<format>[=<file>]",expected:`${listWords(reportFormats,"or")}, and perhaps a file as in \`json=report.json\``,schema:{type:"string",pattern:`^(${reportFormats.join(
"|")})=.+$`},parse:value=>{let equals=value.indexOf("="),name=equals===-1?value:value.slice(0,equals),format=reportFormats.find(known=>known===name);if(!(format===
void 0||equals===value.length-1))return equals===-1?{format}:{format,file:value.slice(equals+1)}}};function listWords(words,last){let quoted=words.map(word=>`\`${word}\
\``),end=quoted.pop()??"";return quoted.length===0?end:`${quoted.join(", ")} ${last} ${end}`}var copiesRange={least:2,most:64},settingsTable={reports:{type:text("<file>","a file, a folder or a glob"),initially:"lockjam-shards",repeatable:!0,places:["mer\
ge"],description:"The reports of all shards: files, globs, or a folder, which means every `.json` file below it."},fixtures:{type:text("<subject>","a manifest, \
a program, a folder or a glob"),repeatable:!0,places:["action","config"],description:"What to measure: a manifest (`fixture.json`), a program (`.ts .mts .js .mj\
s .cjs .py .sh`), a glob, or a folder, which means every `fixture.json` below it."},command:{type:commandLine,repeatable:!0,places:["action","config"],description:"\
A command to measure instead of `fixtures`, with its arguments. It is run without a shell; write `sh -c '…'` where you need one."},copies:{type:wholeNumber(copiesRange.
least,copiesRange.most),initially:"4",repeatable:!1,places:["cli","action","config"],description:"How many copies are started at once."},threshold:{type:share,initially:"\
0.2",repeatable:!1,places:["cli","action","config"],description:"The serial share from which copies count as waiting for each other. 0 is side by side, 1 is one\
 after the other."},timeout:{type:duration,initially:"2m",repeatable:!1,places:["cli","action","config"],description:"The longest that a copy may take when it r\
uns alone."},until:{type:oneOf(["exit","first-output"]),initially:"exit",repeatable:!1,places:["cli","action","config"],description:"When a copy counts as done:\
 when it exits, or when it first prints something."},state:{type:text("<path>","a path"),repeatable:!0,places:["cli","action","config"],description:"A file or f\
older that the copies share. It is put back before every run. A manifest names its own instead."},"fail-on":{type:someOf("<verdicts>",verdictKinds),initially:"s\
erialized,conflict,deadlock,corrupted",repeatable:!1,places:["cli","action","config"],description:"The verdicts that count as a failure, or `none`. A subject wh\
ose manifest expects a verdict fails when it gets another one."},report:{type:reportTarget,repeatable:!0,places:["cli","action","config","merge"],description:"A\
 report to write: `json`, `junit`, `plain`, `sarif` or `terminal`, to standard output or to the file behind the equals sign."},"sarif-file":{type:text("<file>",
"a file"),repeatable:!1,places:["action","config","merge"],description:"A file for code scanning, to be uploaded with `github/codeql-action/upload-sarif`; the s\
ame as a line `sarif=<file>` of `report`."},shard:{type:shardOf,repeatable:!1,places:["action"],description:"The part of all programs to measure in this job, su\
ch as `2/4`. Every job writes a report of its part to `report-file`; `action/merge` joins them."},history:{type:oneOf(historyModes),initially:"off",repeatable:!1,
places:["action","config"],description:"What to do with earlier results of the default branch, which are kept in GitHub's cache: `trend` shows them in the job s\
ummary, `skip-unchanged` also shows the pass of a program again, and says so, while nothing in the checkout has changed. What failed is always measured."},"work\
ing-directory":{type:text("<folder>","a folder"),initially:".",repeatable:!1,places:["action","merge"],description:"The folder to start in."},annotations:{type:truth,
initially:"true",repeatable:!1,places:["action","config","merge"],description:"Whether to mark the lines to blame in the pull request."},summary:{type:truth,initially:"\
true",repeatable:!1,places:["action","config","merge"],description:"Whether to write a job summary."}};function settingsAt(place){return Object.entries(settingsTable).
filter(([,row])=>row.places.includes(place)).map(([name,row])=>({name,...row}))}export{renderProblems,renderInternalError,settingsTable,settingsAt};
