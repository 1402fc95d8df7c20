import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import{renderProblems,settingsAt}from"./chunk-YSG5BFFT.js";function withoutCommands(text,token){let end=text.endsWith(`
`)?"":`
`;return`::stop-commands::${token}
${text}${end}::${token}::
`}function spellAsInputs(problems){return problems.map(({where,message})=>({where:withoutDashes(where),message:withoutDashes(message)}))}function withoutDashes(text){
let names=settingsAt("action").map(({name})=>name);return text.replaceAll(new RegExp(`(^|\`)--(?=(?:${names.join("|")})(?:$|\`))`,"g"),"$1")}function tell(text,{write,token}){write(withoutCommands(text,token()))}function refuse(problems,{commands}){return commands.error(renderProblems(spellAsInputs(problems))),
2}export{tell,refuse};
