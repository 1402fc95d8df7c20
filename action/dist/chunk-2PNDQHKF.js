import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import {
  renderProblems,
  settingsAt
} from "./chunk-ATVLU3TM.js";

// action/src/report/without-commands.ts
function withoutCommands(text, token) {
  const end = text.endsWith("\n") ? "" : "\n";
  return `::stop-commands::${token}
${text}${end}::${token}::
`;
}

// action/src/settings/spell-as-inputs.ts
function spellAsInputs(problems) {
  return problems.map(({ where, message }) => ({
    where: withoutDashes(where),
    message: withoutDashes(message)
  }));
}
function withoutDashes(text) {
  const names = settingsAt("action").map(({ name }) => name);
  return text.replaceAll(new RegExp(`(^|\`)--(?=(?:${names.join("|")})(?:$|\`))`, "g"), "$1");
}

// action/src/runner-log.ts
function tell(text, { write, token }) {
  write(withoutCommands(text, token()));
}
function refuse(problems, { commands }) {
  commands.error(renderProblems(spellAsInputs(problems)));
  return 2;
}

export {
  tell,
  refuse
};
