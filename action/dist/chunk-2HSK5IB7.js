import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);

// action/src/report/follow-run.ts
async function followRun(run, tell) {
  for (; ; ) {
    const next = await run.next();
    if (next.done === true) return next.value;
    tell(next.value);
  }
}

export {
  followRun
};
