import type { Body, Operation, Place, Step } from '../model.ts';
import type { Outcome } from './outcome.ts';
import { at } from './outcome.ts';
import { isStrong } from './relations.ts';
import type { Interpret, Run } from './run.ts';
import { noFindings } from './run.ts';
import { partsOf, placesOf, testsIn } from './step-parts.ts';
import type { IsReason } from './suppose.ts';
import { suppositions } from './suppose.ts';
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
  if (!mayClose(outcome, body) || probe.findings.renewed === true) return 'never';
  const { dropped, guarded, halfGuard } = probe.findings;
  const isClosedHere = [...outcome.values()].some((ends) => ends.some(hasClosed));
  if (guarded === true && halfGuard !== undefined && !isClosedHere) return halfGuard;
  if (dropped !== undefined && body.isAsync && body.kind !== 'listener')
    return { via: dropped, isDropped: true };
  const detour = skipped(outcome, body);
  return detour === undefined ? 'always' : excused(detour, body, world, { run, interpret });
}

/**
 * A body may look at its own past before it closes: at a flag, a count of users, an argument. What it
 * decides by that is taken to be right, and so is what it does about exceptions.
 */
function excused(
  detour: Detour,
  body: Body,
  world: World,
  { run, interpret }: { readonly run: Run; readonly interpret: Interpret },
): Closing {
  const variants = suppositions(body, reasonsOf(body, run));
  if (variants === undefined) return 'always';
  const inside = { ...run, closures: [...run.closures, body] };
  const ways = variants
    .map((variant) => interpret(variant.steps(), [world], probeOf(variant, inside)))
    .filter((outcome) => mayClose(outcome, body))
    .map((outcome) => skipped(outcome, body));
  if (ways.length === 0 || ways.includes(undefined)) return 'always';
  return ways[0] ?? detour;
}

/** The operation by which a body puts something else into the place of an open handle. */
export function overwriting(
  body: Body,
  world: World,
  run: Run,
  interpret: Interpret,
): Operation | undefined {
  if (body.kind === 'listener' || asks(body.steps(), reasonsOf(body, run))) return undefined;
  const probe = probeOf(body, run);
  const outcome = interpret(body.steps(), [world], probe);
  const { overwritten, replaced } = probe.findings;
  const ends = [...at(outcome, 'return'), ...at(outcome, 'normal')];
  return overwritten ?? (ends.some((end) => isForgotten(end, body, run)) ? replaced : undefined);
}

/** Only what ends with the body still led to the handle. */
function isForgotten(end: World, body: Body, { focus }: Run): boolean {
  if (end.status !== 'open' || isClosed(end, body) || focus.kind !== 'place') return false;
  return !end.relations.some(
    (place, relation) => isStrong(relation) && (place.home !== body.home || place === body.result),
  );
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

/** Some good end comes behind the close; of a body without a good end, some bad one. */
function mayClose(outcome: Outcome, body: Body): boolean {
  const good = [...at(outcome, 'return'), ...at(outcome, 'normal')];
  const ends = good.length > 0 ? good : [...outcome.values()].flat();
  return ends.some((end) => isClosed(end, body));
}

function hasClosed({ status }: World): boolean {
  return status === 'closed';
}

function isClosed(end: World, body: Body): boolean {
  if (end.status === 'closed' || end.status === 'given') return true;
  // A hook gives a handle to nobody but to whom shall close it.
  if (end.status === 'lent' && body.kind === 'undo') return true;
  return end.relations.get(body.result) === 'guard';
}

/** What left the body in good order before the close. */
function skipped(outcome: Outcome, body: Body): Detour | undefined {
  const ends = [...at(outcome, 'return'), ...at(outcome, 'normal')];
  const open = ends.find((end) => isLive(end) && !isClosed(end, body));
  const { via } = open?.history ?? {};
  return open && { ...(via && { via }) };
}

/** Answers for what a condition of a body evaluates: whether that asks for what is remembered. */
function reasonsOf(body: Body, { focus }: Run): IsReason {
  const isReason = (place: Place): boolean =>
    (place.home !== body.home || body.parameters.includes(place)) &&
    !(focus.kind === 'place' && focus.place === place);
  return (step) => allPlaces(step).some(isReason);
}

function asks(step: Step, isReason: IsReason): boolean {
  if (step.kind === 'switch') return true;
  return [...testsIn(step)].some(isReason) || partsOf(step).some((part) => asks(part, isReason));
}

function allPlaces(step: Step): readonly Place[] {
  const own = [...placesOf(step)].filter((place) => place !== undefined);
  return [...own, ...partsOf(step).flatMap(allPlaces)];
}
