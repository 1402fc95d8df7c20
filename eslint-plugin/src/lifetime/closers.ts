import type { Body, Operation, Place, Step } from '../model.ts';
import type { Outcome } from './outcome.ts';
import { at } from './outcome.ts';
import type { Interpret, Run } from './run.ts';
import { noFindings } from './run.ts';
import { partsOf, placesOf, testsIn } from './step-parts.ts';
import type { World } from './world.ts';
import { isLive } from './world.ts';

/** Whether a body closes what is in a place: the way around the close, or a plain answer. */
export type Closing = Detour | 'always' | 'never';

/** The operation that leaves before the close; undefined when some branch goes without it. */
export interface Detour {
  readonly via?: Operation;
  /** True when the operation is the close itself, whose end nobody waits for. */
  readonly isDropped?: boolean;
}

/** Asks a body whether it closes, or hands on, the handle that a place of it has. */
export function closing(body: Body, world: World, run: Run, interpret: Interpret): Closing {
  if (run.closures.includes(body)) return 'never';
  const probe = probeOf(body, run);
  const outcome = interpret(body.steps(), [world], probe);
  if (!mayClose(outcome, body)) return 'never';
  const { dropped } = probe.findings;
  if (dropped !== undefined && body.isAsync && body.kind !== 'listener')
    return { via: dropped, isDropped: true };
  return hasReasons(body.steps(), body, run) ? 'always' : (skipped(outcome, body) ?? 'always');
}

/** The operation by which a body puts something else into the place of an open handle. */
export function overwriting(
  body: Body,
  world: World,
  run: Run,
  interpret: Interpret,
): Operation | undefined {
  if (body.kind === 'listener' || hasReasons(body.steps(), body, run)) return undefined;
  const probe = probeOf(body, run);
  interpret(body.steps(), [world], probe);
  return probe.findings.overwritten;
}

function probeOf(body: Body, run: Run): Run {
  const { sections } = run.findings;
  return {
    ...run,
    root: body,
    chart: run.file.chartOf(body, run.depth),
    findings: { ...noFindings(), sections },
    probing: true,
    closures: [...run.closures, body],
  };
}

function mayClose(outcome: Outcome, body: Body): boolean {
  return [...outcome.values()].some((worlds) => worlds.some((end) => isClosed(end, body)));
}

function isClosed(end: World, body: Body): boolean {
  if (end.status === 'closed' || end.status === 'given') return true;
  return end.relations.get(body.result) === 'guard';
}

/** What left the body in good order before the close. */
function skipped(outcome: Outcome, body: Body): Detour | undefined {
  const ends = [...at(outcome, 'return'), ...at(outcome, 'normal')];
  const open = ends.find((end) => isLive(end) && !isClosed(end, body));
  const { via } = open?.history ?? {};
  return open && { ...(via && { via }) };
}

/**
 * True when the body looks at its own past before it closes: a flag, a count of users, an argument. What
 * it decides by that is taken to be right.
 */
function hasReasons(step: Step, body: Body, run: Run): boolean {
  if (step.kind === 'switch') return true;
  if (step.kind === 'try' && step.handlers.length > 0) return true;
  const { focus } = run;
  const isReason = (place: Place): boolean =>
    (place.home !== body.home || body.parameters.includes(place)) &&
    !(focus.kind === 'place' && focus.place === place);
  for (const inner of testsIn(step)) if (allPlaces(inner).some(isReason)) return true;
  return [...partsOf(step)].some((part) => hasReasons(part, body, run));
}

function allPlaces(step: Step): readonly Place[] {
  const own = [...placesOf(step)].filter((place) => place !== undefined);
  return [...own, ...[...partsOf(step)].flatMap(allPlaces)];
}
