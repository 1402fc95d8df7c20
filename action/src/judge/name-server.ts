import type { Round, Trace } from '../model/run.ts';
import type { Serialized } from '../model/verdict.ts';
import { coveredBy } from '../stats/spans.ts';
import { nameFrom } from './name-unrecorded.ts';

/** What one copy alone stands at is no line: so many copies of a round must have stood there. */
const leastCopies = 2;

/**
 * Names the socket at which copies stood longest together, and who serves there: the process that is at the
 * other end, with the copy that started it, if one did. Says nothing when they stood at none that has a name.
 */
export function nameServer(
  rounds: readonly Round[],
  cwd: string,
): Pick<Serialized, 'resource' | 'holder'> {
  const traces = rounds.flatMap((round) => round.traces ?? []);
  const stood = rounds.flatMap(sharedSockets).toSorted((one, other) => other.stood - one.stood)[0];
  if (stood === undefined) return {};
  const { path } = stood;
  const resource = { kind: 'socket', path: nameFrom(cwd, path) } as const;
  const at = (kind: Trace['kind']): Trace | undefined =>
    traces.find((trace) => trace.kind === kind && trace.path === path && trace.server);
  const listening = at('port');
  const pid = listening?.server ?? at('socket')?.server;
  if (pid === undefined) return { resource };
  const copy = listening?.copy;
  return { resource, holder: { ...(copy === undefined ? {} : { copy }), pid } };
}

/** The named sockets at which several copies of a round stood, and how long the one did that stood longest. */
function sharedSockets({
  traces = [],
}: Round): readonly { readonly path: string; readonly stood: number }[] {
  const sockets = traces.filter(({ kind, path }) => kind === 'socket' && path !== unnamed);
  return [...new Set(sockets.map(({ path }) => path))].flatMap((path) => {
    const here = sockets.filter((trace) => trace.path === path);
    const copies = [...new Set(here.map(({ copy }) => copy))];
    const each = copies.map((copy) => coveredBy(here.filter((trace) => trace.copy === copy)));
    return copies.length < leastCopies ? [] : [{ path, stood: Math.max(...each) }];
  });
}

/** What a socket is called whose other end is not known. */
const unnamed = 'unix socket';
