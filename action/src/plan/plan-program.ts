import { resolve } from 'node:path';
import type { Problem, Result } from '../model/result.ts';
import type { Subject } from '../model/subject.ts';
import { checkState } from './check-state.ts';
import { findProgram } from './find-program.ts';
import type { Target } from './resolve-argument.ts';
import type { World } from './world.ts';

/** Plans a program file, run by what its extension asks for, in the current folder. */
export async function planProgram(
  { path, label, interpreter }: Extract<Target, { kind: 'program' }>,
  state: readonly string[],
  world: World,
): Promise<Result<readonly Subject[]>> {
  const { cwd, node } = world;
  const word = interpreter === 'node' ? node : interpreter;
  const runs = await findProgram(word, cwd, world);
  const request = { paths: state, folder: cwd, where: '--state', kept: [path], mayLeave: true };
  const problems: Problem[] = [
    ...(runs.kind === 'found' ? [] : [{ where: label, message: runs.message }]),
    ...(await checkState(request, world)),
  ];
  if (problems.length > 0) return { kind: 'faulty', problems };
  const subject: Subject = {
    name: label,
    command: [word, path],
    cwd,
    state: state.map((each) => resolve(cwd, each)),
    sources: [path],
  };
  return { kind: 'ok', value: [subject] };
}
