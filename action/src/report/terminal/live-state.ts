import { basename } from 'node:path';
import { duration, percent } from '../../judge/explain/words.ts';
import type { RunEvent } from '../../model/event.ts';
import { impossible } from '../../model/impossible.ts';
import type { Step } from '../../model/run.ts';

/** What is known, while it runs, of the subject that is measured now. Times are on the watcher's clock. */
export interface LiveState {
  readonly name: string;
  /** 1 for the first subject. */
  readonly number: number;
  readonly step?: Step;
  readonly stepStartedAt: number;
  /** How long a copy takes alone, once that is known. */
  readonly life?: number;
  readonly copies: readonly LiveCopy[];
  /** The first wait of the subject, as it was told. */
  readonly firstWait?: string;
}

export interface LiveCopy {
  readonly copy: number;
  readonly state: 'gate' | 'works' | 'frozen' | 'done' | 'failed' | 'sent-home';
  /** The moment it was let go; without meaning at the gate. */
  readonly releasedAt: number;
  readonly endedAt?: number;
  readonly frozenAt?: number;
  readonly thawedAt?: number;
  /** The last wait that was told of, and the words for whom and what. */
  readonly wait?: { readonly from: number; readonly to?: number; readonly words: string };
}

/** What is known before the first event. */
export const nothingYet: LiveState = { name: '', number: 0, stepStartedAt: 0, copies: [] };

/** What is known after an event that is heard of at `now`. */
export function follow(state: LiveState, event: RunEvent, now: number): LiveState {
  switch (event.kind) {
    case 'subject-started':
      return { ...nothingYet, name: event.name, number: state.number + 1, stepStartedAt: now };
    case 'step-started':
      return { ...state, ...beginStep(event.step, now) };
    case 'copy-ended': {
      const { ending } = event.run;
      const failed = ending.kind === 'exited' ? ending.code !== 0 : ending.kind !== 'printed';
      return change(state, event.copy, { state: failed ? 'failed' : 'done', endedAt: now });
    }
    case 'copy-frozen':
      return releaseOthers(change(state, event.copy, { state: 'frozen', frozenAt: now }), now);
    case 'copy-thawed':
      return change(state, event.copy, { state: 'works', thawedAt: now });
    case 'copy-sent-home':
      return change(state, event.copy, { state: 'sent-home', endedAt: now });
    case 'copy-waiting':
      return beginWait(state, event.copy, wordsOfWait(event), now);
    case 'copy-went-on':
      return endWait(state, event.copy, now);
    case 'step-ended':
      return { ...state, ...learnLife(event.observation) };
    case 'copy-printed':
    case 'state-busy':
    case 'state-recovered':
    case 'strays-ended':
    case 'step-void':
    case 'subject-ended':
      return state;
    default:
      return impossible(event);
  }
}

/** A sentence on an event that stays to be read; most events only move the picture. */
export function noticeOf(event: RunEvent): string | undefined {
  if (event.kind === 'state-busy') {
    const by = event.owner === undefined ? '' : ` (process ${event.owner})`;
    return `waiting: another lockjam${by} measures with ${event.path}`;
  }
  if (event.kind === 'step-void') {
    return `lockjam itself stood still for ${duration(event.stoodStill)}: this step is made once more`;
  }
  if (event.kind === 'strays-ended') {
    const were = event.processes === 1 ? '1 process was' : `${event.processes} processes were`;
    return `an earlier run was killed: ${were} left of it, and ended`;
  }
  if (event.kind !== 'state-recovered') return undefined;
  const kept = event.keptAs === undefined ? '' : `; what lay in its place is now ${event.keptAs}`;
  return `an earlier run was cut off: ${event.path} is yours again${kept}`;
}

/** What a step does, in a few words. */
export function describeStep(step: Step): string {
  if (step.kind === 'probe') {
    return `copy 1 is frozen at ${percent(step.point)} of its life: can copy 2 finish?`;
  }
  switch (step.purpose) {
    case 'warm-up':
      return 'warms up, alone';
    case 'solo':
      return 'runs alone';
    case 'screen':
    case 'pair':
      return `${step.copies} copies together`;
    case 'fresh':
      return `${step.copies} copies together, from fresh state`;
    case 'staggered':
      return `${step.copies} copies, one after the other`;
    case 'repeat':
      return `${step.copies} copies together, once more`;
    default:
      return impossible(step.purpose);
  }
}

/** How long the step has been going on. */
export function showElapsed({ stepStartedAt }: LiveState, now: number): string {
  return duration(now - stepStartedAt);
}

function beginStep(step: Step, now: number): Partial<LiveState> {
  const copies = step.kind === 'round' ? step.copies : 2;
  const startsAt = (copy: number): LiveCopy['state'] =>
    step.kind === 'probe' && copy === 2 ? 'gate' : 'works';
  return {
    step,
    stepStartedAt: now,
    copies: Array.from({ length: copies }, (_, index) => ({
      copy: index + 1,
      state: startsAt(index + 1),
      releasedAt: now,
    })),
  };
}

function change(state: LiveState, copy: number, parts: Partial<LiveCopy>): LiveState {
  const copies = state.copies.map((each) => (each.copy === copy ? { ...each, ...parts } : each));
  return { ...state, copies };
}

/** Whom a copy waits for, and where: `waits for copy 1 on x.lock`. */
function wordsOfWait({
  holder,
  path,
  isSure,
}: Extract<RunEvent, { kind: 'copy-waiting' }>): string {
  const whom = holder === undefined ? 'somebody else' : `copy ${holder}`;
  return `${isSure ? 'waits' : 'seems to wait'} for ${whom} on ${basename(path)}`;
}

function beginWait(state: LiveState, copy: number, words: string, now: number): LiveState {
  const firstWait = state.firstWait ?? `copy ${copy} ${words}`;
  return change({ ...state, firstWait }, copy, { wait: { from: now, words } });
}

function endWait(state: LiveState, copy: number, now: number): LiveState {
  const wait = state.copies.find((each) => each.copy === copy)?.wait;
  return wait === undefined ? state : change(state, copy, { wait: { ...wait, to: now } });
}

/** The others come through the gate when copy 1 stands still. */
function releaseOthers(state: LiveState, now: number): LiveState {
  const copies = state.copies.map((each) =>
    each.state === 'gate' ? { ...each, state: 'works' as const, releasedAt: now } : each,
  );
  return { ...state, copies };
}

function learnLife(
  observation: Extract<RunEvent, { kind: 'step-ended' }>['observation'],
): Partial<LiveState> {
  const isAlone = observation.kind === 'round' && observation.copies.length === 1;
  const wall = isAlone ? observation.copies[0]?.wall : undefined;
  return wall === undefined ? {} : { life: wall };
}
