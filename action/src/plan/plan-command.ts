import { basename, resolve } from 'node:path';
import type { Problem, Result } from '../model/result.ts';
import type { Subject } from '../model/subject.ts';
import { checkState } from './check-state.ts';
import { findProgram } from './find-program.ts';
import { sourcesNamedIn } from './sources-named-in.ts';
import type { World } from './world.ts';

/** Plans a command that was written behind two dashes, in the current folder. */
export async function planCommand(
  command: Subject['command'],
  state: readonly string[],
  world: World,
): Promise<Result<readonly Subject[]>> {
  const { cwd } = world;
  const sources = await sourcesNamedIn(command, cwd, world.files);
  const program = await findProgram(command[0], cwd, world);
  const request = { paths: state, folder: cwd, where: '--state', kept: sources, mayLeave: true };
  const problems: Problem[] = [
    ...(program.kind === 'found' ? [] : [{ where: command[0], message: program.message }]),
    ...(await checkState(request, world)),
  ];
  if (problems.length > 0) return { kind: 'faulty', problems };
  const name = [basename(command[0]), ...command.slice(1)].join(' ');
  const paths = state.map((path) => resolve(cwd, path));
  return { kind: 'ok', value: [{ name, command, cwd, state: paths, sources }] };
}
