import { explain } from '../judge/explain.ts';
import type { Location, Report, SubjectReport } from '../model/report.ts';
import type { CopyRun, Hold, LockSighting, Probe, Round, Wait } from '../model/run.ts';
import type { Verdict } from '../model/verdict.ts';
import { within } from './facts.ts';

/**
 * The report in its public form, as `docs/report.schema.json` describes it. File names are relative
 * to `cwd` where they lie inside. Times are in milliseconds.
 */
export function renderJson(report: Report, cwd: string): string {
  const { schemaVersion, tool, machine, subjects } = report;
  const written = subjects.map((subject) => writeSubject(subject, cwd));
  return `${JSON.stringify({ schemaVersion, tool, machine, subjects: written }, null, 2)}\n`;
}

function writeSubject(report: SubjectReport, cwd: string): object {
  const { name, command, expected, disagreements, location, rounds, probes, elapsed, measuredIn } =
    report;
  return {
    name,
    command,
    verdict: writeVerdict(report),
    ...(expected === undefined ? {} : { expected }),
    disagreements: disagreements.map(({ message }) => message),
    ...writeLocation(location, cwd),
    rounds: rounds.map(writeRound),
    probes: probes.map(writeProbe),
    elapsedMs: rounded(elapsed),
    ...(measuredIn === undefined ? {} : { measuredIn }),
  };
}

function writeVerdict(report: SubjectReport): object {
  const { verdict } = report;
  const { headline, why, advice } = explain(report);
  return {
    kind: verdict.kind,
    serialShare: rounded(verdict.serialShare),
    ...('resource' in verdict ? { resource: verdict.resource } : {}),
    ...('holder' in verdict ? { holder: verdict.holder } : {}),
    ...writeProfile(verdict),
    ...('capacity' in verdict ? { capacity: verdict.capacity } : {}),
    ...('note' in verdict ? { note: verdict.note.kind } : {}),
    ...(verdict.coldStart === undefined ? {} : { coldStart: verdict.coldStart }),
    ...(verdict.staggered === undefined ? {} : { staggered: verdict.staggered }),
    ...writeWaits(verdict),
    headline,
    why,
    ...(advice === undefined ? {} : { advice }),
  };
}

/** The part of its life for which a lonely copy holds, and what it does meanwhile. */
function writeProfile(verdict: Verdict): object {
  if (verdict.kind !== 'serialized') return {};
  const { holdProfile, meanwhile } = verdict;
  return {
    ...(holdProfile === undefined
      ? {}
      : { holdProfile: { from: rounded(holdProfile.from), to: rounded(holdProfile.to) } }),
    ...(meanwhile === undefined
      ? {}
      : { meanwhile: meanwhile.map((each) => ({ ...each, share: rounded(each.share) })) }),
  };
}

/** The longest wait, and every one. */
function writeWaits(verdict: Verdict): object {
  if (verdict.kind !== 'serialized' || verdict.waits.length === 0) return {};
  const { waits } = verdict;
  return { waitedMs: rounded(Math.max(...waits)), waitsMs: waits.map(rounded) };
}

function writeLocation(location: Location, cwd: string): object {
  if (location.kind === 'silent') return { openedAtUnknownBecause: location.because };
  const { file, line, column, messageId } = location.openedAt;
  return { openedAt: { file: within(cwd, file), line, column, messageId } };
}

function writeRound({ purpose, copies, holds, waits, ring, check }: Round): object {
  return {
    purpose,
    copies: copies.map(writeCopy),
    holds: holds.map(writeHold),
    waits: waits.map(writeWait),
    ...(ring === undefined ? {} : { ring }),
    ...(check === undefined ? {} : { check }),
  };
}

function writeProbe(probe: Probe): object {
  const { point, outcome, frozenFor, thawedAt, frozen, other, offset, holds, waits } = probe;
  return {
    point,
    frozenCopies: probe.frozenCopies,
    outcome,
    frozenForMs: rounded(frozenFor),
    ...(thawedAt === undefined ? {} : { thawedAtMs: rounded(thawedAt) }),
    offsetMs: rounded(offset),
    frozen: writeCopy(frozen),
    ...(other === undefined ? {} : { other: writeCopy(other) }),
    holds: holds.map(writeHold),
    waits: waits.map(writeWait),
  };
}

function writeCopy(run: CopyRun): object {
  const { copy, pid, wall, cpu, runQueue, diskSleep, firstOutput, ending, errorText } = run;
  return {
    copy,
    pid,
    wallMs: rounded(wall),
    cpuMs: rounded(cpu),
    runQueueMs: rounded(runQueue),
    diskSleepMs: rounded(diskSleep),
    ...(firstOutput === undefined ? {} : { firstOutputMs: rounded(firstOutput) }),
    ending:
      ending.kind === 'timed-out'
        ? { kind: ending.kind, limitMs: rounded(ending.limit) }
        : { ...ending },
    ...(errorText === '' ? {} : { errorText }),
  };
}

function writeHold({ copy, pid, ...lock }: Hold): object {
  return { copy, pid, ...writeLock(lock) };
}

function writeWait({ copy, pid, holderCopy, holderPid, ...lock }: Wait): object {
  const holder = { ...(holderCopy === undefined ? {} : { copy: holderCopy }), pid: holderPid };
  return { copy, pid, holder, ...writeLock(lock) };
}

function writeLock({ mechanism, access, path, start, end, from, to }: LockSighting): object {
  return {
    mechanism,
    access,
    path,
    startByte: start,
    endByte: end === Number.MAX_SAFE_INTEGER ? null : end,
    fromMs: rounded(from),
    toMs: rounded(to),
  };
}

/** A thousandth is finer than anything that was measured. */
function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
