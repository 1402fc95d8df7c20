import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import{__commonJS,__toESM}from"./chunk-FZ2V5DOF.js";var require_util=__commonJS({"builtin:util"(exports,module){module.exports=process.getBuiltinModule("node:util")}});var import_node_util=__toESM(require_util(),1);function printable(text){return(0,import_node_util.stripVTControlCharacters)(text).replaceAll(/(?!\s)[\p{Cc}\p{Bidi_Control}]/gu,
"").replaceAll(/\s+/g," ").toWellFormed().trim()}export{require_util,printable};
