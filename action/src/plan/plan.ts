import type { Problem, Result } from '../model/result.ts';
import type { Subject } from '../model/subject.ts';
import { createPythonFinder } from './find-python.ts';
import { planCommand } from './plan-command.ts';
import { planManifest } from './plan-manifest.ts';
import { planProgram } from './plan-program.ts';
import { resolveArgument, type Target } from './resolve-argument.ts';
import type { World } from './world.ts';

/** What a door was asked to measure. */
export interface PlanRequest {
  /** Manifests, programs, folders and globs. */
  readonly subjects: readonly string[];
  /** Commands with their arguments; where there are some, `subjects` are not looked at. */
  readonly commands: readonly Subject['command'][];
  /** What the copies share; a manifest names its own instead. */
  readonly state: readonly string[];
}

/**
 * Turns what was asked for into subjects, in the order of the asking. Nothing is run but a Python
 * that is asked what it can import. Every fault of every subject is told.
 */
export async function plan(
  request: PlanRequest,
  world: World,
): Promise<Result<readonly Subject[]>> {
  if (request.commands.length > 0) return await planCommands(request, world);
  const targets = gather(
    await Promise.all(request.subjects.map((argument) => resolveArgument(argument, world))),
  );
  const findPython = createPythonFinder(world);
  const planned: Result<readonly Subject[]>[] = [];
  for (const target of distinct(targets.values)) {
    planned.push(
      target.kind === 'manifest'
        ? await planManifest(target.path, world, findPython)
        : await planProgram(target, request.state, world),
    );
  }
  return finish(gather(planned), targets.problems);
}

async function planCommands(
  { commands, state }: Pick<PlanRequest, 'commands' | 'state'>,
  world: World,
): Promise<Result<readonly Subject[]>> {
  const planned: Result<readonly Subject[]>[] = [];
  for (const command of commands) planned.push(await planCommand(command, state, world));
  return finish(gather(planned), []);
}

function finish(
  subjects: Gathered<Subject>,
  before: readonly Problem[],
): Result<readonly Subject[]> {
  const problems = [...before, ...subjects.problems, ...sameNames(subjects.values)];
  return problems.length === 0
    ? { kind: 'ok', value: subjects.values }
    : { kind: 'faulty', problems: distinctProblems(problems) };
}

/** A fault of what all commands share is the same for each of them. */
function distinctProblems(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((each) => [`${each.where}: ${each.message}`, each])).values()];
}

interface Gathered<Value> {
  readonly values: readonly Value[];
  readonly problems: readonly Problem[];
}

function gather<Value>(results: readonly Result<readonly Value[]>[]): Gathered<Value> {
  return {
    values: results.flatMap((result) => (result.kind === 'ok' ? result.value : [])),
    problems: results.flatMap((result) => (result.kind === 'faulty' ? result.problems : [])),
  };
}

/** A file that is named twice, by itself and by a glob, is measured once. */
function distinct(targets: readonly Target[]): readonly Target[] {
  return [...new Map(targets.map((target) => [target.path, target])).values()];
}

/** Reports tell subjects apart by their names. */
function sameNames(subjects: readonly Subject[]): readonly Problem[] {
  const seen = new Map<string, Subject>();
  return subjects.flatMap((subject) => {
    const first = seen.get(subject.name);
    seen.set(subject.name, first ?? subject);
    if (first === undefined) return [];
    const message = `Expected subjects with names of their own, got \`${subject.name}\` in ${first.cwd} and in ${subject.cwd}.`;
    return [{ where: subject.name, message }];
  });
}
