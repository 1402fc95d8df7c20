import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isFailure } from './judge/is-failure.ts';
import { measure, type Surroundings } from './measure.ts';
import type { SubjectReport } from './model/report.ts';
import { milliseconds } from './model/units.ts';

const settings = {
  copies: 4,
  threshold: 0.2,
  timeout: milliseconds(30_000),
  until: 'exit',
} as const;

async function judge(
  script: string,
  surroundings: Partial<Surroundings>,
): Promise<SubjectReport | undefined> {
  const cwd = mkdtempSync(join(tmpdir(), 'measure-'));
  const subject = {
    name: 'x',
    command: ['sh', '-c', script],
    cwd,
    state: [],
    sources: [],
  } as const;
  try {
    const run = measure([subject], settings, {
      environment: process.env,
      signal: new AbortController().signal,
      toolVersion: 'test',
      ...surroundings,
    });
    let next = await run.next();
    while (next.done !== true) next = await run.next();
    return next.value.subjects[0];
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

const queue = 'exec flock x.lock sleep 0.6';

test('without a lock table, as on macOS, a freeze alone proves a queue and names nothing', async () => {
  const report = await judge(queue, { platform: 'darwin' });
  expect(report?.verdict).toMatchObject({ kind: 'serialized', by: 'copy' });
  expect(report?.verdict).not.toHaveProperty('resource');
  expect(report?.probes.some(({ outcome }) => outcome === 'stalled')).toBe(true);
}, 240_000);

test('where nothing can be frozen, as on Windows, rounds alone show a queue, and it is a warning', async () => {
  const report = await judge(queue, { platform: 'win32' });
  expect(report?.verdict).toMatchObject({ kind: 'serialized', by: 'unknown' });
  expect(report?.probes).toEqual([]);
  expect(report && isFailure(report, ['serialized'])).toBe(false);
}, 240_000);

test('on one core a program that computes is not judged, and that is said', async () => {
  const report = await judge('n=0; while [ $n -lt 400000 ]; do n=$((n+1)); done', { cores: 1 });
  expect(report?.verdict).toMatchObject({ kind: 'inconclusive', reason: { kind: 'one-core' } });
  const idle = await judge('sleep 0.2', { cores: 1 });
  expect(idle?.verdict.kind).toBe('concurrent');
}, 240_000);
