import { dirname, relative, resolve } from 'node:path';
import type { Problem, Result } from '../model/result.ts';
import type { Subject } from '../model/subject.ts';
import { checkState } from './check-state.ts';
import { hasModule } from './find-module.ts';
import { findProgram } from './find-program.ts';
import type { FindPython } from './find-python.ts';
import { parseManifest, type Half, type Manifest } from './parse-manifest.ts';
import { interpreterOf } from './program-kinds.ts';
import { sourcesNamedIn } from './sources-named-in.ts';
import type { World } from './world.ts';

/** Plans the halves of a manifest, each in the manifest's folder. */
export async function planManifest(
  path: string,
  world: World,
  findPython: FindPython,
): Promise<Result<readonly Subject[]>> {
  const file = relative(world.cwd, path) || path;
  const text = await world.files.readText(path).catch(() => undefined);
  if (text === undefined) {
    const message = `Expected a manifest, got \`${file}\`, which may not be read.`;
    return { kind: 'faulty', problems: [{ where: file, message }] };
  }
  const parsed = parseManifest(text, file);
  if (parsed.kind === 'faulty') return parsed;
  const manifest = parsed.value;
  const context = { manifest, path, file, folder: dirname(path), world, findPython };
  const halves = await Promise.all(manifest.halves.map((half) => planHalf(half, context)));
  const problems = halves.flatMap((half) => half.problems);
  return problems.length === 0
    ? { kind: 'ok', value: halves.map((half) => half.subject) }
    : { kind: 'faulty', problems };
}

interface Context {
  readonly manifest: Manifest;
  readonly path: string;
  readonly file: string;
  readonly folder: string;
  readonly world: World;
  readonly findPython: FindPython;
}

interface PlannedHalf {
  readonly subject: Subject;
  readonly problems: readonly Problem[];
}

async function planHalf(half: Half, context: Context): Promise<PlannedHalf> {
  const { manifest, path, file, folder, world } = context;
  const at = `${file}: halves.${half.name}`;
  const named = await sourcesNamedIn(half.command, folder, world.files);
  const sources = half.sources?.map((each) => resolve(folder, each)) ?? named;
  const { command, skipped, problems } = await chooseCommand(
    half.command,
    context,
    `${at}.command`,
  );
  const check = half.verify && (await chooseCommand(half.verify, context, `${at}.verify`));
  const stateAt = half.state === undefined ? `${file}: state` : `${at}.state`;
  const state = half.state ?? manifest.state;
  const kept = [path, ...named, ...sources];
  const shared = { paths: state, folder, where: stateAt, kept, mayLeave: false };
  const subject: Subject = {
    name: `${manifest.name}/${half.name}`,
    command,
    cwd: folder,
    state: state.map((each) => resolve(folder, each)),
    sources,
    ...(check === undefined ? {} : { verify: check.command }),
    ...(half.expect === undefined ? {} : { expected: half.expect }),
    ...(skipped === undefined ? {} : { skipped }),
  };
  return {
    subject,
    problems: [
      ...problems,
      ...(check?.problems ?? []),
      ...(await missingFiles(half, context, at)),
      ...(await checkState(shared, world)),
    ],
  };
}

interface ChosenCommand {
  readonly command: Subject['command'];
  readonly skipped?: string;
  readonly problems: readonly Problem[];
}

/** `node` stands for the Node that runs now, `python3` for one that has the modules needed. */
async function chooseCommand(
  command: Subject['command'],
  { manifest, folder, world, findPython }: Context,
  where: string,
): Promise<ChosenCommand> {
  const [word, ...rest] = command;
  const absent = await absentModules(manifest.needs.modules, folder, world);
  if (absent.length > 0) {
    const skipped = `The npm module ${absent.join(', ')} is not installed in ${folder} or above: run \`npm install\` in that folder.`;
    return { command, skipped, problems: [] };
  }
  if (word === 'node') return { command: [world.node, ...rest], problems: [] };
  if (word === 'python3' || manifest.needs.python.length > 0) {
    const python = await findPython(manifest.needs.python, folder);
    if (python.kind === 'missing') return { command, skipped: python.because, problems: [] };
    if (word === 'python3') return { command: [python.path, ...rest], problems: [] };
  }
  const program = await findProgram(word, folder, world);
  return program.kind === 'found'
    ? { command, problems: [] }
    : { command, problems: [{ where, message: program.message }] };
}

async function absentModules(
  modules: readonly string[],
  folder: string,
  { files }: World,
): Promise<readonly string[]> {
  const there = await Promise.all(modules.map((name) => hasModule(name, folder, files)));
  return modules.filter((_, index) => there[index] !== true);
}

/** The program of an interpreter, and every source that is named, must be there. */
async function missingFiles(
  { command, sources }: Half,
  { folder, world }: Context,
  at: string,
): Promise<readonly Problem[]> {
  const [word, program] = command;
  const isProgram =
    ['node', 'python3', 'sh'].includes(word) &&
    program !== undefined &&
    interpreterOf(program) !== undefined;
  const named = [
    ...(isProgram ? [{ where: `${at}.command`, name: program }] : []),
    ...(sources ?? []).map((name, index) => ({ where: `${at}.sources[${index}]`, name })),
  ];
  const sights = await Promise.all(
    named.map(({ name }) => world.files.look(resolve(folder, name))),
  );
  return named
    .filter((_, index) => sights[index] !== 'file')
    .map(({ where, name }) => ({
      where,
      message: `Expected a file that exists and may be read, got \`${name}\`.`,
    }));
}
