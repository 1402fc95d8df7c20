import { readdirSync, readFileSync } from 'node:fs';
import type { JudgedCase } from '../../src/rules/judged-cases.test-support.ts';
import { parseCases } from '../../src/rules/judged-cases.test-support.ts';

/** A spoilt program that is known not to be reported. */
export interface Survivor {
  readonly reason: string;
  readonly name: string;
}

/** The programs that a person has accepted. */
export function readCases(): readonly JudgedCase[] {
  const folder = new URL('../../src/rules/judged-cases/', import.meta.url);
  return readdirSync(folder)
    .flatMap((file) => parseCases(readFileSync(new URL(file, folder), 'utf8')))
    .filter(({ expected }) => expected === 'ok');
}

/** The list of what is not reported, with reasons. */
export function readSurvivors(): readonly Survivor[] {
  const text = readFileSync(new URL('survivors.txt', import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line.includes(' | '))
    .map((line) => {
      const [reason = '', name = ''] = line.split(' | ');
      return { reason, name };
    });
}
