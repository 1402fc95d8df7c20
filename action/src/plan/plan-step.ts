import { resolve } from 'node:path';
import type { Problem, Result } from '../model/result.ts';
import type { Subject } from '../model/subject.ts';
import { plan, type PlanRequest } from './plan.ts';
import { realWorld } from './real-world.ts';
import { subjectEnvironment, type Environment } from './subject-environment.ts';
import type { World } from './world.ts';

/** What a step of a workflow asks for. */
export interface StepRequest extends Omit<PlanRequest, 'subjects'> {
  /** Manifests, programs, folders and globs. */
  readonly fixtures: readonly string[];
  /** The folder of the checkout. */
  readonly workspace: string;
  /** Relative to the workspace. */
  readonly workingDirectory: string;
}

/** What is to be measured in a step, and the surroundings of it. */
export interface StepPlan {
  readonly subjects: readonly Subject[];
  readonly environment: Environment;
  readonly world: World;
}

/**
 * Plans a step of a workflow, whose subjects get nothing of `own`, the step's environment, that
 * belongs to the runner. Every fault is told, but nothing is looked for in a folder that is none.
 */
export async function planStep(
  request: StepRequest,
  own: Environment,
  node: string,
  signal: AbortSignal,
): Promise<Result<StepPlan>> {
  const environment = subjectEnvironment(own);
  const folder = resolve(request.workspace, request.workingDirectory);
  const world = realWorld(folder, environment, node, signal);
  const problems = await checkFolder(request.workingDirectory, world);
  if (problems.length > 0) return { kind: 'faulty', problems };
  const planned = await plan({ ...request, subjects: request.fixtures }, world);
  return planned.kind === 'faulty'
    ? planned
    : { kind: 'ok', value: { subjects: planned.value, environment, world } };
}

async function checkFolder(given: string, { cwd, files }: World): Promise<readonly Problem[]> {
  const sight = await files.look(cwd);
  if (sight === 'folder') return [];
  const seen = {
    file: 'which is a file',
    other: 'which is no folder',
    missing: 'and nothing is there',
    forbidden: 'which may not be read',
  }[sight];
  const where = 'working-directory';
  return [
    { where, message: `Expected \`${where}\` to be a folder, got \`${given}\`, ${seen} (${cwd}).` },
  ];
}
