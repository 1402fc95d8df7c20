import { expect, it } from 'vitest';
import { checkReportFiles } from './check-report-files.ts';
import { renderInternalError, renderProblems } from './problems.ts';

it('a problem is told with its place, once, on one line', () => {
  const problems = [
    { where: '--copies', message: 'Expected `--copies` to be a number, got `a\u001b[2Jb\n`.' },
    { where: 'fixture.json: name', message: 'Expected a text, got `3`.' },
    { where: 'lockjam run', message: 'Expected a command after `--`, got nothing.' },
  ];
  expect(renderProblems(problems)).toBe(
    [
      'lockjam: Expected `--copies` to be a number, got `ab `.',
      'lockjam: fixture.json: name: Expected a text, got `3`.',
      'lockjam: Expected a command after `--`, got nothing.',
      '',
    ].join('\n'),
  );
});

it('an error of ours says so once, with its stack and its cause', () => {
  const error = new Error('Internal error: two', { cause: new Error('one') });
  const text = renderInternalError(error);
  expect(text).toMatch(/^Internal error: two\n {4}at /);
  expect(text).toMatch(/\[cause\]: Error: one\n/);
  expect(text).toMatch(/please report it/);
});

it('a report that cannot be written is told before anything is measured', async () => {
  const targets = [
    { format: 'json', file: 'a.json' },
    { format: 'plain' },
    { format: 'plain', file: 'no/b.txt' },
  ] as const;
  const canWrite = (path: string): Promise<boolean> => Promise.resolve(path === '/work/a.json');
  const problems = await checkReportFiles(targets, { cwd: '/work', files: { canWrite } });
  expect(problems.map(({ message }) => message)).toEqual([
    'Expected `--report` to name a file that can be written, in a folder that exists, got `no/b.txt`.',
  ]);
});
