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
  /** One command with its arguments; empty when there is none. */
  readonly command: readonly string[];
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
  const [program, ...rest] = request.command;
  if (program !== undefined) return await planCommand([program, ...rest], request.state, world);
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
  const subjects = gather(planned);
  const problems = [...targets.problems, ...subjects.problems, ...sameNames(subjects.values)];
  return problems.length === 0
    ? { kind: 'ok', value: subjects.values }
    : { kind: 'faulty', problems };
}

function gather<Value>(results: readonly Result<readonly Value[]>[]): {
  readonly values: readonly Value[];
  readonly problems: readonly Problem[];
} {
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
