import { error, notice, setOutput, warning } from '@actions/core';
import fc from 'fast-check';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { parseCommands, type StepOutput } from './parse-commands.test-support.ts';
import { annotate } from './src/report/annotations.ts';
import { hostileReport } from './src/report/hostile-report.test-support.ts';
import { hostileText } from './src/report/hostile-text.test-support.ts';
import { publish } from './src/report/publish.ts';
import { refuse, tell } from './src/runner-log.ts';

const temporary = mkdtempSync(join(tmpdir(), 'lockjam-commands-'));
afterAll(() => {
  rmSync(temporary, { recursive: true });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** What the runner makes of what is written meanwhile. */
async function written(work: () => unknown): Promise<StepOutput> {
  let output = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((part) => {
    output += String(part);
    return true;
  });
  await work();
  vi.restoreAllMocks();
  return parseCommands(output);
}

const commands = { error, warning, notice, setOutput };

describe('whatever a program, a file or a user wrote', () => {
  it('an annotation is one command, and its text and place are what went in', async () => {
    // The runner takes white space around a property away.
    const ended = hostileText.map((text) => `${text}.`);
    const place = fc.record({ title: ended, file: ended });
    const level = fc.constantFrom('error', 'warning', 'notice');
    await fc.assert(
      fc.asyncProperty(level, hostileText, place, async (name, text, properties) => {
        const found = await written(() => {
          commands[name](text, { ...properties, startLine: 3, startColumn: 5 });
        });
        expect(found.log.filter((line) => line !== '')).toEqual([]);
        expect(found.commands).toMatchObject([{ name, data: text }]);
        expect(found.commands[0]?.properties).toEqual({ ...properties, line: '3', col: '5' });
      }),
      { numRuns: 500 },
    );
  });

  it('a report is told in its annotations, and commands nothing else', async () => {
    const outputFile = join(temporary, 'output');
    vi.stubEnv('GITHUB_OUTPUT', outputFile);
    await fc.assert(
      fc.asyncProperty(hostileReport, async (report) => {
        writeFileSync(outputFile, '');
        const saved: string[] = [];
        const options = { workspace: '/work', isFailure: () => true };
        const { shown } = annotate(report, options);
        const found = await written(() =>
          publish(
            report,
            {
              ...{ workspace: '/work', repository: undefined, cwd: '/work/app', report: [] },
              ...{ reportFile: '/r.json', isPart: false, annotations: true, summary: false },
              summaryFile: undefined,
              outcomeOf: () => 'failed',
              print: (text) => saved.push(text),
              append: () => Promise.resolve(),
              save: () => Promise.resolve(),
            },
            commands,
          ),
        );
        const levels = found.commands.map(({ name }) => name);
        expect(levels).toEqual(shown.map(({ level }) => level));
        expect(found.log.filter((line) => line !== '')).toEqual([]);
        const names = readFileSync(outputFile, 'utf8').match(/^[\w-]+(?=<<ghadelimiter)/gm);
        expect(names).toEqual([
          'verdict',
          'serialized',
          'conflicts',
          'serial-share',
          'report-file',
        ]);
      }),
      { numRuns: 200 },
    );
  });

  it('a refusal is one error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(hostileText, { minLength: 1 }), async (texts) => {
        const problems = texts.map((text) => ({
          where: text,
          message: `Expected x, got ${text}.`,
        }));
        const found = await written(() => refuse(problems, { commands }));
        expect(found.commands.map(({ name }) => name)).toEqual(['error']);
        expect(found.log.filter((line) => line !== '')).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('the log commands nothing, and has every line', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        let output = '';
        const write = (part: string): void => {
          output += part;
        };
        tell(text, { write, token: () => crypto.randomUUID() });
        const found = parseCommands(output);
        expect(found.commands).toEqual([]);
        const lines = text.replace(/\n$/, '').split(/\r\n|\r|\n/);
        expect(found.log.slice(0, lines.length)).toEqual(lines);
      }),
      { numRuns: 500 },
    );
  });
});
