import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
function nearestName(typed,names){return names.map(name=>({name,distance:editDistance(typed,name)})).filter(({name,distance})=>distance<=Math.max(1,Math.floor(name.
length/3))).sort((left,right)=>left.distance-right.distance)[0]?.name}function editDistance(left,right){let rows=[Array.from({length:right.length+1},(_,column)=>column)];
for(let row=1;row<=left.length;row+=1){let current=[row];for(let column=1;column<=right.length;column+=1)current.push(nextDistance(rows,current,left,right,row,column));
rows.push(current)}return rows[left.length]?.[right.length]??0}function nextDistance(rows,current,left,right,row,column){let at=(rowIndex,columnIndex)=>rows[rowIndex]?.[columnIndex]??
0,same=left[row-1]===right[column-1],swapped=row>1&&column>1&&left[row-1]===right[column-2]&&left[row-2]===right[column-1];return Math.min(at(row-1,column)+1,(current[column-
1]??0)+1,at(row-1,column-1)+(same?0:1),...swapped?[at(row-2,column-2)+1]:[])}export{nearestName};
