import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { isDynamicPattern } from 'tinyglobby';
import type { Result } from '../model/result.ts';
import { nearestName } from '../settings/nearest-name.ts';
import { interpreterOf, programExtensions, type Interpreter } from './program-kinds.ts';
import type { World } from './world.ts';

/** A file to measure. */
export type Target =
  | { readonly kind: 'manifest'; readonly path: string }
  | {
      readonly kind: 'program';
      readonly path: string;
      /** As it was written, or as it lies below the current folder. */
      readonly label: string;
      readonly interpreter: Interpreter;
    };

const manifestName = 'fixture.json';
const wanted = `a manifest (${manifestName}), a program (${programExtensions}), a folder or a glob`;

/** Finds the files that an argument means: itself, what lies below it, or what it matches. */
export async function resolveArgument(
  argument: string,
  world: World,
): Promise<Result<readonly Target[]>> {
  // As a path it would be the current folder, with everything below it.
  if (argument.trim() === '') return fault(argument, `Expected ${wanted}, got an empty word.`);
  const path = resolve(world.cwd, argument);
  const sight = await world.files.look(path);
  switch (sight) {
    case 'file':
      return resolveFile(argument, path);
    case 'folder':
      return await resolveFolder(argument, path, world);
    case 'forbidden':
      return fault(argument, `Expected ${wanted}, got \`${argument}\`, which may not be read.`);
    case 'missing':
      return isDynamicPattern(argument)
        ? await resolveGlob(argument, world)
        : await tellMissing(argument, path, world);
    case 'other':
      return fault(argument, `Expected ${wanted}, got \`${argument}\`, which is none of these.`);
  }
}

function resolveFile(argument: string, path: string): Result<readonly Target[]> {
  const target = targetOf(path, argument);
  if (target !== undefined) return found([target]);
  if (extname(path) === '.json') return found([{ kind: 'manifest', path }]);
  return fault(
    argument,
    `Expected ${wanted}, got \`${argument}\`. To run it as a command: \`lockjam run -- ${argument}\`.`,
  );
}

async function resolveFolder(
  argument: string,
  path: string,
  { files }: World,
): Promise<Result<readonly Target[]>> {
  const paths = await files.find(`**/${manifestName}`, path);
  return paths.length === 0
    ? fault(
        argument,
        `Expected a folder with a ${manifestName} in it or below, found none in \`${argument}\`.`,
      )
    : found(paths.map((each) => ({ kind: 'manifest', path: each })));
}

async function resolveGlob(argument: string, world: World): Promise<Result<readonly Target[]>> {
  const { cwd, files } = world;
  const paths = await files.find(argument, cwd);
  if (paths.length === 0) {
    return fault(argument, `Expected a glob that matches something, got \`${argument}\`.`);
  }
  const targets = await Promise.all(paths.map((path) => resolveMatch(path, world)));
  return targets.some((each) => each.length > 0)
    ? found(targets.flat())
    : fault(
        argument,
        `Expected a glob that matches manifests or programs, got \`${argument}\`, which matches neither.`,
      );
}

/** A glob matches many things that are no subjects: those are left out. */
async function resolveMatch(path: string, { cwd, files }: World): Promise<readonly Target[]> {
  if ((await files.look(path)) === 'folder') {
    const inside = await files.find(`**/${manifestName}`, path);
    return inside.map((each) => ({ kind: 'manifest', path: each }));
  }
  const target = targetOf(path, relative(cwd, path));
  return target === undefined ? [] : [target];
}

function targetOf(path: string, label: string): Target | undefined {
  if (basename(path) === manifestName) return { kind: 'manifest', path };
  const interpreter = interpreterOf(path);
  return interpreter && { kind: 'program', path, label, interpreter };
}

async function tellMissing(
  argument: string,
  path: string,
  { files }: World,
): Promise<Result<readonly Target[]>> {
  const nearest = nearestName(basename(path), await files.list(dirname(path)));
  const hint =
    nearest === undefined ? '' : ` Did you mean \`${join(dirname(argument), nearest)}\`?`;
  return fault(
    argument,
    `Expected ${wanted} that exists, got \`${argument}\`, which does not.${hint}`,
  );
}

function found(value: readonly Target[]): Result<readonly Target[]> {
  return { kind: 'ok', value };
}

function fault(where: string, message: string): Result<readonly Target[]> {
  return { kind: 'faulty', problems: [{ where, message }] };
}
