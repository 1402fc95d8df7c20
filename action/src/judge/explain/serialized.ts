import { impossible } from '../../model/impossible.ts';
import type { SubjectReport } from '../../model/report.ts';
import type { Resource, Serialized } from '../../model/verdict.ts';
import type { Explanation } from './explanation.ts';
import { where } from './where.ts';
import {
  capital,
  duration,
  durations,
  nameDoings,
  nameHolder,
  nameResource,
  percent,
  sentences,
  together,
} from './words.ts';

/** From this share on there is hardly anything that copies do at the same time. */
const nearlyAll = 0.8;

/** The copies queued: for what, behind whom, for how long, and which line opened it. */
export function explainSerialized(verdict: Serialized, report: SubjectReport): Explanation {
  switch (verdict.by) {
    case 'copy':
      return behindCopy(verdict, report);
    case 'lease':
      return behindLease(verdict, report);
    case 'unknown':
      return behindUnknown(verdict, report);
    case 'third-party':
      return behindThirdParty(verdict, report);
    default:
      return impossible(verdict.by);
  }
}

function behindCopy(verdict: Serialized, report: SubjectReport): Explanation {
  const { resource } = verdict;
  return {
    headline: headlineOf(verdict),
    why: sentences(
      together(report),
      share(verdict),
      waited(verdict, report),
      held(verdict),
      profile(verdict),
      meanwhileOf(verdict),
      where(report),
    ),
    advice: adviceFor(resource),
  };
}

function headlineOf({ serialShare, capacity = 1 }: Serialized): string {
  if (capacity > 1) return `runs ${capacity} at a time`;
  return serialShare >= nearlyAll
    ? 'runs one after the other'
    : 'copies wait for each other in part';
}

function share({ serialShare }: Serialized): string {
  return `Serial share ${percent(serialShare)}: 0 % is side by side, 100 % is one after the other.`;
}

function waited({ waits }: Serialized, { rounds }: SubjectReport): string | undefined {
  const screen = rounds.find((round) => round.purpose === 'screen');
  if (waits.length === 0) return undefined;
  const who = waits.length < (screen?.copies.length ?? 0) ? 'The others' : 'The copies';
  return `${who} waited ${durations(waits)}.`;
}

function held({ resource, holder, stalledFor, capacity = 1 }: Serialized): string | undefined {
  const several = capacity === 1 ? 'a copy' : `${capacity} copies`;
  const copy = holder === undefined || capacity > 1 ? several : nameHolder(holder);
  const what = resource && nameResource(resource);
  if (stalledFor !== undefined) {
    const stood = `With ${copy} frozen for ${duration(stalledFor)}, another stood still`;
    return what === undefined
      ? `${stood}, and went on after the thaw: it needs something that is held, and no lock table shows what.`
      : `${stood}: it held ${what}.`;
  }
  return what === undefined ? undefined : `${capital(copy)} held ${what}.`;
}

function profile({ holdProfile }: Serialized): string | undefined {
  return holdProfile === undefined
    ? undefined
    : `Alone, a copy holds it from ${percent(holdProfile.from)} to ${percent(holdProfile.to)} of its life.`;
}

function meanwhileOf({ meanwhile }: Serialized): string | undefined {
  return meanwhile === undefined ? undefined : `Meanwhile it is ${nameDoings(meanwhile)}.`;
}

/** What cures a hold depends on what is held. */
function adviceFor(resource: Resource | undefined): string {
  if (resource?.detail?.startsWith('SQLite write transaction') === true) {
    return 'Commit before slow work begins: keep the transaction around the statements that need it, and nothing else.';
  }
  if (resource?.detail?.startsWith('SQLite') === true) {
    return 'Close the database before slow work begins, and leave `locking_mode` at NORMAL.';
  }
  if (resource === undefined) {
    return 'Look for what is open at that time - a store, a lock file, a port - and close it before slow work begins.';
  }
  return 'Open it as late and close it as early as the work allows, and do slow work after it is closed.';
}

function behindLease(verdict: Serialized, report: SubjectReport): Explanation {
  const { resource, holder } = verdict;
  const what = resource === undefined ? '' : ` on ${nameResource(resource)}`;
  const kept = holder === undefined ? '' : `; ${nameHolder(holder)} kept it while it stood still`;
  return {
    headline: headlineOf(verdict),
    why: sentences(
      together(report),
      share(verdict),
      waited(verdict, report),
      `They queue behind a lock with a heart-beat${what}, named from its coming and going${kept}: a frozen copy cannot renew it.`,
      where(report),
    ),
    advice: adviceFor(resource),
  };
}

function behindUnknown(verdict: Serialized, report: SubjectReport): Explanation {
  return {
    headline: headlineOf(verdict),
    why: sentences(
      together(report),
      share(verdict),
      waited(verdict, report),
      'Every round shows it, but no copy can be frozen on this system, so what they queue for was not tested: this is a warning, no proof.',
      where(report),
    ),
    advice: 'Measure it on Linux, which also names what the copies queue for.',
  };
}

function behindThirdParty(verdict: Serialized, report: SubjectReport): Explanation {
  const { resource, holder } = verdict;
  const server = holder === undefined ? '' : `, where ${nameHolder(holder)} serves`;
  const place =
    resource === undefined
      ? 'something outside: a server, a daemon or a shared quota'
      : `${nameResource(resource)}${server}`;
  return {
    headline: 'copies wait for somebody else',
    why: sentences(
      together(report),
      share(verdict),
      waited(verdict, report),
      `No frozen copy held up another, so they queue at ${place}.`,
    ),
    advice:
      'Find the service that all copies talk to, and let it serve several at a time, or give each copy its own.',
  };
}
