import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
function median(values){let sorted=values.toSorted((one,other)=>one-other),middle=(sorted.length-1)/2,low=sorted[Math.floor(middle)]??Number.NaN,high=sorted[Math.
ceil(middle)]??Number.NaN;return(low+high)/2}export{median};
