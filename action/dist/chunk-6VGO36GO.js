import { createRequire as lockjamCreateRequire } from 'node:module';
import { dirname as lockjamDirname } from 'node:path';
import { fileURLToPath as lockjamFileURLToPath } from 'node:url';
var require = lockjamCreateRequire(import.meta.url);
var __filename = lockjamFileURLToPath(import.meta.url);
var __dirname = lockjamDirname(__filename);
import {
  isDynamicPattern
} from "./chunk-I633GIG6.js";
import {
  verdictKinds
} from "./chunk-3FB633JR.js";

// action/src/plan/find-python.ts
import { join } from "node:path";
var systemFolder = "/usr/bin";
var tryImports = "import importlib, sys\nfor name in sys.argv[1:]: importlib.import_module(name)";
function createPythonFinder(world) {
  const known = /* @__PURE__ */ new Map();
  const has = (python, modules, folder) => {
    const key2 = JSON.stringify([python, modules]);
    const answer = known.get(key2) ?? world.succeeds(python, ["-c", tryImports, ...modules], folder);
    known.set(key2, answer);
    return answer;
  };
  return async (modules, folder) => {
    const pythons = await listPythons(world);
    for (const path of pythons) {
      if (await has(path, modules, folder)) return { kind: "found", path };
    }
    return { kind: "missing", because: tellMissing(modules, pythons) };
  };
}
async function listPythons({ searchPath, files }) {
  const paths = [.../* @__PURE__ */ new Set([...searchPath, systemFolder])].map(
    (folder) => join(folder, "python3")
  );
  const runs = await Promise.all(paths.map((path) => files.isExecutable(path)));
  return paths.filter((_, index) => runs[index] === true);
}
function tellMissing(modules, pythons) {
  if (pythons.length === 0) return "No python3 was found on the PATH or in /usr/bin.";
  if (modules.length === 0) return `No Python here works: tried ${pythons.join(", ")}.`;
  return `No Python here can import ${modules.join(", ")}: tried ${pythons.join(", ")}.`;
}

// action/src/plan/plan-command.ts
import { basename as basename3, resolve as resolve4 } from "node:path";

// action/src/plan/check-state.ts
import { basename, dirname, join as join2, relative, resolve } from "node:path";
async function checkState(request, world) {
  const found2 = await Promise.all(request.paths.map((path) => checkPath(path, request, world)));
  return [...found2.flat(), ...await checkOverlap(request, world)];
}
async function checkOverlap({ paths, folder, where }, { files }) {
  const settled = await Promise.all(paths.map((path) => settle(resolve(folder, path), files)));
  return settled.flatMap((inner, index) => {
    const outer = settled.findIndex((other, at) => at !== index && holds(other, inner));
    if (outer === -1 || settled[outer] === inner && outer > index) return [];
    const message = `Expected paths apart from each other, got \`${paths[index] ?? ""}\`, which is or lies inside \`${paths[outer] ?? ""}\`: name the outer one alone.`;
    return [{ where, message }];
  });
}
async function checkPath(path, { folder, where, kept, mayLeave }, { files, home }) {
  const target = await settle(resolve(folder, path), files);
  const own = await settle(folder, files);
  const tell = (expected, why) => [
    { where, message: `Expected ${expected}, got \`${path}\`, ${why}.` }
  ];
  if (holds(target, own)) {
    return tell("a path inside the folder", "which is or contains the folder itself");
  }
  if (!mayLeave && !holds(own, target)) {
    return tell("a path inside the folder", "which leads out of it");
  }
  if (home !== void 0 && holds(target, await settle(home, files))) {
    return tell("a path that can be moved aside", "which is or contains your home");
  }
  const sight = await files.look(target);
  if (sight !== "missing" && !await files.canWrite(`${target}.lockjam-original`)) {
    return tell("a path that can be moved aside", "whose folder you may not write to");
  }
  const settled = await Promise.all(kept.map((file) => settle(file, files)));
  const blocked = settled.find((file) => holds(target, file));
  return blocked === void 0 ? [] : tell("a path that can be moved aside", `which is or contains ${basename(blocked)}`);
}
async function settle(path, files) {
  const above = dirname(path);
  if (above === path) return path;
  const real = await files.realPath(above);
  return join2(real ?? await settle(above, files), basename(path));
}
function holds(outer, inner) {
  const way = relative(outer, inner);
  return way === "" || way !== ".." && !way.startsWith("../");
}

// action/src/plan/find-program.ts
import { basename as basename2, dirname as dirname2, isAbsolute, join as join3, resolve as resolve2 } from "node:path";

// action/src/settings/nearest-name.ts
function nearestName(typed, names) {
  const ranked = names.map((name) => ({ name, distance: editDistance(typed, name) })).filter(({ name, distance }) => distance <= Math.max(1, Math.floor(name.length / 3))).sort((left, right) => left.distance - right.distance);
  return ranked[0]?.name;
}
function editDistance(left, right) {
  const rows = [Array.from({ length: right.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      current.push(nextDistance(rows, current, left, right, row, column));
    }
    rows.push(current);
  }
  return rows[left.length]?.[right.length] ?? 0;
}
function nextDistance(rows, current, left, right, row, column) {
  const at = (rowIndex, columnIndex) => rows[rowIndex]?.[columnIndex] ?? 0;
  const same = left[row - 1] === right[column - 1];
  const swapped = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
  return Math.min(
    at(row - 1, column) + 1,
    (current[column - 1] ?? 0) + 1,
    at(row - 1, column - 1) + (same ? 0 : 1),
    ...swapped ? [at(row - 2, column - 2) + 1] : []
  );
}

// action/src/plan/find-program.ts
async function findProgram(word, folder, world) {
  return word.includes("/") ? await findAt(resolve2(folder, word), word, world) : await findAlong(word, world);
}
async function findAt(path, word, { files }) {
  const expected = "Expected a program that can be run";
  if (await files.isExecutable(path)) return { kind: "found", path };
  const sight = await files.look(path);
  if (sight === "folder") return notFound(`${expected}, got the folder \`${word}\`.`);
  if (sight !== "missing") {
    return notFound(
      `${expected}, got \`${word}\`, which may not be executed: try \`chmod +x ${word}\`.`
    );
  }
  const nearest = nearestName(basename2(path), await files.list(dirname2(path)));
  return notFound(
    `${expected}, got \`${word}\`, which does not exist.${meant(nearest && besides(word, nearest))}`
  );
}
async function findAlong(word, { files, searchPath }) {
  for (const folder of searchPath) {
    const path = join3(folder, word);
    if (await files.isExecutable(path)) return { kind: "found", path };
  }
  const names = await Promise.all(searchPath.map((folder) => files.list(folder)));
  const others = names.flat().filter((name) => name !== word);
  const nearest = nearestName(word, others);
  return notFound(
    `Expected a program on the PATH, got \`${word}\`, which is in none of its folders.${meant(nearest)}`
  );
}
function besides(word, name) {
  const folder = dirname2(word);
  return isAbsolute(word) || folder !== "." ? join3(folder, name) : `./${name}`;
}
function meant(name) {
  return name === void 0 ? "" : ` Did you mean \`${name}\`?`;
}
function notFound(message) {
  return { kind: "not-found", message };
}

// action/src/plan/sources-named-in.ts
import { resolve as resolve3 } from "node:path";

// action/src/plan/program-kinds.ts
import { extname } from "node:path";
var interpreters = {
  ".ts": "node",
  ".mts": "node",
  ".js": "node",
  ".mjs": "node",
  ".cjs": "node",
  ".py": "python3",
  ".sh": "sh"
};
var programExtensions = Object.keys(interpreters).join(" ");
function interpreterOf(file) {
  const extension = extname(file);
  return isKnown(extension) ? interpreters[extension] : void 0;
}
function isKnown(extension) {
  return Object.hasOwn(interpreters, extension);
}

// action/src/plan/sources-named-in.ts
async function sourcesNamedIn(command, folder, files) {
  const paths = command.filter((word) => interpreterOf(word) !== void 0).map((word) => resolve3(folder, word));
  const sights = await Promise.all(paths.map((path) => files.look(path)));
  return [...new Set(paths.filter((_, index) => sights[index] === "file"))];
}

// action/src/plan/plan-command.ts
async function planCommand(command, state, world) {
  const { cwd } = world;
  const sources = await sourcesNamedIn(command, cwd, world.files);
  const program = await findProgram(command[0], cwd, world);
  const request = { paths: state, folder: cwd, where: "--state", kept: sources, mayLeave: true };
  const problems = [
    ...program.kind === "found" ? [] : [{ where: command[0], message: program.message }],
    ...await checkState(request, world)
  ];
  if (problems.length > 0) return { kind: "faulty", problems };
  const name = [basename3(command[0]), ...command.slice(1)].join(" ");
  const paths = state.map((path) => resolve4(cwd, path));
  return { kind: "ok", value: [{ name, command, cwd, state: paths, sources }] };
}

// action/src/plan/plan-manifest.ts
import { dirname as dirname4, relative as relative2, resolve as resolve5 } from "node:path";

// action/src/plan/find-module.ts
import { isBuiltin } from "node:module";
import { dirname as dirname3, join as join4 } from "node:path";
async function hasModule(name, folder, files) {
  if (isBuiltin(name)) return true;
  const sight = await files.look(join4(folder, "node_modules", name));
  if (sight === "folder") return true;
  const above = dirname3(folder);
  return above !== folder && await hasModule(name, above, files);
}

// action/src/model/subject.ts
var notes = [
  "single-flight",
  "single-instance",
  "exit-barrier",
  "work-stealing",
  "leader"
];
var prices = ["cpu", "io"];

// action/src/plan/find-json-fault.ts
function findJsonFault(text) {
  const reader = { text, at: 0, depth: 0 };
  const expected = readValue(reader) ?? readEnd(reader);
  return expected === void 0 ? void 0 : describe(reader, expected);
}
var mostDepth = 200;
var scalar = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b/;
var key = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/;
var space = /[ \t\r\n]*/;
function readValue(reader) {
  if (reader.depth === mostDepth) return `at most ${mostDepth} levels`;
  if (takes(reader, "{")) return readInside(reader, readMembers);
  if (takes(reader, "[")) return readInside(reader, readElements);
  return matches(reader, scalar) ? void 0 : "a value";
}
function readInside(reader, read) {
  reader.depth += 1;
  const expected = read(reader);
  reader.depth -= 1;
  return expected;
}
function readMembers(reader) {
  if (takes(reader, "}")) return void 0;
  for (; ; ) {
    skipSpace(reader);
    if (!matches(reader, key)) return "a field name in double quotes";
    if (!takes(reader, ":")) return "`:`";
    const expected = readValue(reader);
    if (expected !== void 0) return expected;
    if (takes(reader, "}")) return void 0;
    if (!takes(reader, ",")) return "`,` or `}`";
  }
}
function readElements(reader) {
  if (takes(reader, "]")) return void 0;
  for (; ; ) {
    const expected = readValue(reader);
    if (expected !== void 0) return expected;
    if (takes(reader, "]")) return void 0;
    if (!takes(reader, ",")) return "`,` or `]`";
  }
}
function readEnd(reader) {
  skipSpace(reader);
  return reader.at === reader.text.length ? void 0 : "nothing more";
}
function takes(reader, sign) {
  skipSpace(reader);
  if (reader.text[reader.at] !== sign) return false;
  reader.at += 1;
  return true;
}
function skipSpace(reader) {
  matches(reader, space);
}
function matches(reader, pattern) {
  const sticky = new RegExp(pattern.source, "y");
  sticky.lastIndex = reader.at;
  const found2 = sticky.exec(reader.text);
  reader.at += found2?.[0].length ?? 0;
  return found2 !== null;
}
function describe({ text, at }, expected) {
  const lines = text.slice(0, at).split("\n");
  const got = /^(?:[\w$.-]+|.)/su.exec(text.slice(at, at + 20))?.[0] ?? "";
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, expected, got };
}

// action/src/plan/read-fields.ts
function complain(faults, at, expected, got) {
  const where = at === "" ? faults.file : `${faults.file}: ${at}`;
  faults.problems.push({ where, message: `Expected ${expected}, got ${show(got)}.` });
}
function readFields(names, value, at, faults) {
  const record = readObject(value, at, faults);
  for (const name of Object.keys(record).filter((each) => !isOneOf(names, each))) {
    const nearest = nearestName(name, names);
    const hint = nearest === void 0 ? "" : ` Did you mean \`${nearest}\`?`;
    const known = names.map((each) => `\`${each}\``).join(", ");
    faults.problems.push({
      where: `${faults.file}: ${below(at, name)}`,
      message: `Expected one of the fields ${known}, got \`${name}\`.${hint}`
    });
  }
  return record;
}
var readObject = (value, at, faults) => {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return value;
  }
  complain(faults, at, "an object", value);
  return {};
};
var readText = (value, at, faults) => {
  if (typeof value === "string" && value !== "" && !value.includes("\0")) return value;
  complain(faults, at, "a text", value);
  return "";
};
var readCount = (value, at, faults) => {
  if (typeof value === "number" && Number.isInteger(value) && value >= 1) return value;
  complain(faults, at, "a whole number from 1 on", value);
  return 1;
};
var readTrue = (value, at, faults) => {
  if (value !== true) complain(faults, at, "`true`, or nothing at all", value);
  return true;
};
function readList(readItem, what) {
  return (value, at, faults) => {
    if (Array.isArray(value)) {
      return value.map((item, index) => readItem(item, `${at}[${index}]`, faults));
    }
    complain(faults, at, `a list of ${what}`, value);
    return [];
  };
}
function readWord(words) {
  return (value, at, faults) => {
    const found2 = words.find((word) => word === value);
    if (found2 !== void 0) return found2;
    complain(faults, at, `one of ${words.map((word) => `\`${word}\``).join(", ")}`, value);
    return words[0];
  };
}
function readMaybe(read, value, at, faults) {
  return value === void 0 ? void 0 : read(value, at, faults);
}
function below(at, name) {
  return at === "" ? name : `${at}.${name}`;
}
var shownLength = 60;
function show(value) {
  if (value === void 0) return "nothing";
  const text = JSON.stringify(value);
  return `\`${text.length > shownLength ? `${text.slice(0, shownLength)}…` : text}\``;
}
function isOneOf(names, name) {
  return names.some((each) => each === name);
}

// action/src/plan/parse-manifest.ts
function parseManifest(text, file) {
  const json = text.replace(/^\uFEFF/, "");
  const fault2 = findJsonFault(json);
  if (fault2 !== void 0) {
    const got = fault2.got === "" ? "the end" : `\`${fault2.got}\``;
    const where = `${file}:${fault2.line}:${fault2.column}`;
    return faulty([{ where, message: `Expected JSON: ${fault2.expected}, got ${got}.` }]);
  }
  const faults = { problems: [], file };
  const manifest = readManifest(JSON.parse(json), "", faults);
  return faults.problems.length === 0 ? { kind: "ok", value: manifest } : faulty(faults.problems);
}
var readManifest = (value, at, faults) => {
  const names = ["$schema", "name", "title", "needs", "state", "halves"];
  const fields = readFields(names, value, at, faults);
  readMaybe(readText, fields.$schema, "$schema", faults);
  const title = readMaybe(readText, fields.title, "title", faults);
  return {
    name: readText(fields.name, "name", faults),
    ...title === void 0 ? {} : { title },
    needs: readMaybe(readNeeds, fields.needs, "needs", faults) ?? { python: [], modules: [] },
    state: readMaybe(readPaths, fields.state, "state", faults) ?? [],
    halves: readHalves(fields.halves, "halves", faults)
  };
};
var readPaths = readList(readText, "paths");
var readNeeds = (value, at, faults) => {
  const fields = readFields(["python", "modules"], value, at, faults);
  const readNames = readList(readText, "module names");
  return {
    python: readMaybe(readNames, fields.python, below(at, "python"), faults) ?? [],
    modules: readMaybe(readNames, fields.modules, below(at, "modules"), faults) ?? []
  };
};
var readHalves = (value, at, faults) => {
  const halves = Object.entries(readObject(value, at, faults));
  if (halves.length === 0 && typeof value === "object") {
    complain(faults, at, 'at least one half, as in `{"locked": {"command": […]}}`', value);
  }
  return halves.map(([name, half]) => readHalf(name, half, below(at, name), faults));
};
function readHalf(name, value, at, faults) {
  const fields = readFields(["command", "expect", "verify", "sources", "state"], value, at, faults);
  const expect = readMaybe(readExpectation, fields.expect, below(at, "expect"), faults);
  const verify = readMaybe(readCommand, fields.verify, below(at, "verify"), faults);
  const sources = readMaybe(readPaths, fields.sources, below(at, "sources"), faults);
  const state = readMaybe(readPaths, fields.state, below(at, "state"), faults);
  return {
    name,
    command: readCommand(fields.command, below(at, "command"), faults),
    ...expect === void 0 ? {} : { expect },
    ...verify === void 0 ? {} : { verify },
    ...sources === void 0 ? {} : { sources },
    ...state === void 0 ? {} : { state }
  };
}
var readCommand = (value, at, faults) => {
  if (!Array.isArray(value) || value.length === 0) {
    complain(faults, at, 'a list of words, as in `["node", "locked.ts"]`', value);
    return [""];
  }
  const readArgument = (word, place, told) => word === "" ? "" : readText(word, place, told);
  const [program, ...rest] = value;
  return [
    readText(program, `${at}[0]`, faults),
    ...rest.map((word, index) => readArgument(word, `${at}[${index + 1}]`, faults))
  ];
};
var readExpectation = (value, at, faults) => {
  const names = [
    "verdict",
    "resource",
    "note",
    "capacity",
    "spentOn",
    "coldStart",
    "findings",
    "differs"
  ];
  const fields = readFields(names, value, at, faults);
  const resource = readMaybe(readText, fields.resource, below(at, "resource"), faults);
  const note = readMaybe(readWord(notes), fields.note, below(at, "note"), faults);
  const capacity = readMaybe(readCount, fields.capacity, below(at, "capacity"), faults);
  const spentOn = readMaybe(readWord(prices), fields.spentOn, below(at, "spentOn"), faults);
  const coldStart = readMaybe(readTrue, fields.coldStart, below(at, "coldStart"), faults);
  const readFindings = readList(readFinding, "findings");
  const findings = readMaybe(readFindings, fields.findings, below(at, "findings"), faults);
  const differs = readMaybe(readText, fields.differs, below(at, "differs"), faults);
  return {
    verdict: readWord(verdictKinds)(fields.verdict, below(at, "verdict"), faults),
    ...resource === void 0 ? {} : { resource },
    ...note === void 0 ? {} : { note },
    ...capacity === void 0 ? {} : { capacity },
    ...spentOn === void 0 ? {} : { spentOn },
    ...coldStart === void 0 ? {} : { coldStart },
    ...findings === void 0 ? {} : { findings },
    ...differs === void 0 ? {} : { differs }
  };
};
var readFinding = (value, at, faults) => {
  const fields = readFields(["messageId", "at"], value, at, faults);
  return {
    messageId: readText(fields.messageId, below(at, "messageId"), faults),
    at: readText(fields.at, below(at, "at"), faults)
  };
};
function faulty(problems) {
  return { kind: "faulty", problems };
}

// action/src/plan/plan-manifest.ts
async function planManifest(path, world, findPython) {
  const file = relative2(world.cwd, path) || path;
  const text = await world.files.readText(path).catch(() => void 0);
  if (text === void 0) {
    const message = `Expected a manifest, got \`${file}\`, which may not be read.`;
    return { kind: "faulty", problems: [{ where: file, message }] };
  }
  const parsed = parseManifest(text, file);
  if (parsed.kind === "faulty") return parsed;
  const manifest = parsed.value;
  const context = { manifest, path, file, folder: dirname4(path), world, findPython };
  const halves = await Promise.all(manifest.halves.map((half) => planHalf(half, context)));
  const problems = halves.flatMap((half) => half.problems);
  return problems.length === 0 ? { kind: "ok", value: halves.map((half) => half.subject) } : { kind: "faulty", problems };
}
async function planHalf(half, context) {
  const { manifest, path, file, folder, world } = context;
  const at = `${file}: halves.${half.name}`;
  const named = await sourcesNamedIn(half.command, folder, world.files);
  const sources = half.sources?.map((each) => resolve5(folder, each)) ?? named;
  const { command, skipped, problems } = await chooseCommand(
    half.command,
    context,
    `${at}.command`
  );
  const check = half.verify && await chooseCommand(half.verify, context, `${at}.verify`);
  const stateAt = half.state === void 0 ? `${file}: state` : `${at}.state`;
  const state = half.state ?? manifest.state;
  const kept = [path, ...named, ...sources];
  const shared = { paths: state, folder, where: stateAt, kept, mayLeave: false };
  const subject = {
    name: `${manifest.name}/${half.name}`,
    command,
    cwd: folder,
    state: state.map((each) => resolve5(folder, each)),
    sources,
    ...check === void 0 ? {} : { verify: check.command },
    ...half.expect === void 0 ? {} : { expected: half.expect },
    ...skipped === void 0 ? {} : { skipped }
  };
  return {
    subject,
    problems: [
      ...problems,
      ...check?.problems ?? [],
      ...await missingFiles(half, context, at),
      ...await checkState(shared, world)
    ]
  };
}
async function chooseCommand(command, { manifest, folder, world, findPython }, where) {
  const [word, ...rest] = command;
  const absent = await absentModules(manifest.needs.modules, folder, world);
  if (absent.length > 0) {
    const skipped = `The npm module ${absent.join(", ")} is not installed in ${folder} or above: run \`npm install\` in that folder.`;
    return { command, skipped, problems: [] };
  }
  if (word === "node") return { command: [world.node, ...rest], problems: [] };
  if (word === "python3" || manifest.needs.python.length > 0) {
    const python = await findPython(manifest.needs.python, folder);
    if (python.kind === "missing") return { command, skipped: python.because, problems: [] };
    if (word === "python3") return { command: [python.path, ...rest], problems: [] };
  }
  const program = await findProgram(word, folder, world);
  return program.kind === "found" ? { command, problems: [] } : { command, problems: [{ where, message: program.message }] };
}
async function absentModules(modules, folder, { files }) {
  const there = await Promise.all(modules.map((name) => hasModule(name, folder, files)));
  return modules.filter((_, index) => there[index] !== true);
}
async function missingFiles({ command, sources }, { folder, world }, at) {
  const [word, program] = command;
  const isProgram = ["node", "python3", "sh"].includes(word) && program !== void 0 && interpreterOf(program) !== void 0;
  const named = [
    ...isProgram ? [{ where: `${at}.command`, name: program }] : [],
    ...(sources ?? []).map((name, index) => ({ where: `${at}.sources[${index}]`, name }))
  ];
  const sights = await Promise.all(
    named.map(({ name }) => world.files.look(resolve5(folder, name)))
  );
  return named.filter((_, index) => sights[index] !== "file").map(({ where, name }) => ({
    where,
    message: `Expected a file that exists and may be read, got \`${name}\`.`
  }));
}

// action/src/plan/plan-program.ts
import { resolve as resolve6 } from "node:path";
async function planProgram({ path, label, interpreter }, state, world) {
  const { cwd, node } = world;
  const word = interpreter === "node" ? node : interpreter;
  const runs = await findProgram(word, cwd, world);
  const request = { paths: state, folder: cwd, where: "--state", kept: [path], mayLeave: true };
  const problems = [
    ...runs.kind === "found" ? [] : [{ where: label, message: runs.message }],
    ...await checkState(request, world)
  ];
  if (problems.length > 0) return { kind: "faulty", problems };
  const subject = {
    name: label,
    command: [word, path],
    cwd,
    state: state.map((each) => resolve6(cwd, each)),
    sources: [path]
  };
  return { kind: "ok", value: [subject] };
}

// action/src/plan/resolve-argument.ts
import { basename as basename4, dirname as dirname5, extname as extname2, join as join5, relative as relative3, resolve as resolve7 } from "node:path";
var manifestName = "fixture.json";
var wanted = `a manifest (${manifestName}), a program (${programExtensions}), a folder or a glob`;
async function resolveArgument(argument, world) {
  if (argument.trim() === "") return fault(argument, `Expected ${wanted}, got an empty word.`);
  const path = resolve7(world.cwd, argument);
  const sight = await world.files.look(path);
  switch (sight) {
    case "file":
      return resolveFile(argument, path);
    case "folder":
      return await resolveFolder(argument, path, world);
    case "forbidden":
      return fault(argument, `Expected ${wanted}, got \`${argument}\`, which may not be read.`);
    case "missing":
      return isDynamicPattern(argument) ? await resolveGlob(argument, world) : await tellMissing2(argument, path, world);
    case "other":
      return fault(argument, `Expected ${wanted}, got \`${argument}\`, which is none of these.`);
  }
}
function resolveFile(argument, path) {
  const target = targetOf(path, argument);
  if (target !== void 0) return found([target]);
  if (extname2(path) === ".json") return found([{ kind: "manifest", path }]);
  return fault(
    argument,
    `Expected ${wanted}, got \`${argument}\`. To run it as a command: \`lockjam run -- ${argument}\`.`
  );
}
async function resolveFolder(argument, path, { files }) {
  const paths = await files.find(`**/${manifestName}`, path);
  return paths.length === 0 ? fault(
    argument,
    `Expected a folder with a ${manifestName} in it or below, found none in \`${argument}\`.`
  ) : found(paths.map((each) => ({ kind: "manifest", path: each })));
}
async function resolveGlob(argument, world) {
  const { cwd, files } = world;
  const paths = await files.find(argument, cwd);
  if (paths.length === 0) {
    return fault(argument, `Expected a glob that matches something, got \`${argument}\`.`);
  }
  const targets = await Promise.all(paths.map((path) => resolveMatch(path, world)));
  return targets.some((each) => each.length > 0) ? found(targets.flat()) : fault(
    argument,
    `Expected a glob that matches manifests or programs, got \`${argument}\`, which matches neither.`
  );
}
async function resolveMatch(path, { cwd, files }) {
  if (await files.look(path) === "folder") {
    const inside = await files.find(`**/${manifestName}`, path);
    return inside.map((each) => ({ kind: "manifest", path: each }));
  }
  const target = targetOf(path, relative3(cwd, path));
  return target === void 0 ? [] : [target];
}
function targetOf(path, label) {
  if (basename4(path) === manifestName) return { kind: "manifest", path };
  const interpreter = interpreterOf(path);
  return interpreter && { kind: "program", path, label, interpreter };
}
async function tellMissing2(argument, path, { files }) {
  const nearest = nearestName(basename4(path), await files.list(dirname5(path)));
  const hint = nearest === void 0 ? "" : ` Did you mean \`${join5(dirname5(argument), nearest)}\`?`;
  return fault(
    argument,
    `Expected ${wanted} that exists, got \`${argument}\`, which does not.${hint}`
  );
}
function found(value) {
  return { kind: "ok", value };
}
function fault(where, message) {
  return { kind: "faulty", problems: [{ where, message }] };
}

// action/src/plan/plan.ts
async function plan(request, world) {
  if (request.commands.length > 0) return await planCommands(request, world);
  const targets = gather(
    await Promise.all(request.subjects.map((argument) => resolveArgument(argument, world)))
  );
  const findPython = createPythonFinder(world);
  const planned = [];
  for (const target of distinct(targets.values)) {
    planned.push(
      target.kind === "manifest" ? await planManifest(target.path, world, findPython) : await planProgram(target, request.state, world)
    );
  }
  return finish(gather(planned), targets.problems);
}
async function planCommands({ commands, state }, world) {
  const planned = [];
  for (const command of commands) planned.push(await planCommand(command, state, world));
  return finish(gather(planned), []);
}
function finish(subjects, before) {
  const problems = [...before, ...subjects.problems, ...sameNames(subjects.values)];
  return problems.length === 0 ? { kind: "ok", value: subjects.values } : { kind: "faulty", problems: distinctProblems(problems) };
}
function distinctProblems(problems) {
  return [...new Map(problems.map((each) => [`${each.where}: ${each.message}`, each])).values()];
}
function gather(results) {
  return {
    values: results.flatMap((result) => result.kind === "ok" ? result.value : []),
    problems: results.flatMap((result) => result.kind === "faulty" ? result.problems : [])
  };
}
function distinct(targets) {
  return [...new Map(targets.map((target) => [target.path, target])).values()];
}
function sameNames(subjects) {
  const seen = /* @__PURE__ */ new Map();
  return subjects.flatMap((subject) => {
    const first = seen.get(subject.name);
    seen.set(subject.name, first ?? subject);
    if (first === void 0) return [];
    const message = `Expected subjects with names of their own, got \`${subject.name}\` in ${first.cwd} and in ${subject.cwd}.`;
    return [{ where: subject.name, message }];
  });
}

export {
  nearestName,
  plan
};
