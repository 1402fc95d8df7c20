import { describe, expect, it } from 'vitest';
import { actionOutputs } from '../settings/render-action.ts';
import { exampleReport, exampleSubject } from './example-report.ts';
import { renderOutputs } from './outputs.ts';
import { withoutCommands } from './without-commands.ts';

const concurrent = { kind: 'concurrent', serialShare: -0.02, passedProbes: 2 } as const;

describe('the outputs', () => {
  it('tell the gravest verdict, the counts and the largest share', () => {
    const report = exampleReport([exampleSubject({ verdict: concurrent }), exampleSubject()]);
    const outputs = renderOutputs(report, '/tmp/report.json');
    expect(outputs).toEqual({
      verdict: 'serialized',
      serialized: '1',
      conflicts: '0',
      'serial-share': '0.970',
      'report-file': '/tmp/report.json',
    });
    expect(Object.keys(outputs)).toEqual(Object.keys(actionOutputs));
  });

  it('have no share below nothing', () => {
    const report = exampleReport([exampleSubject({ verdict: concurrent })]);
    expect(renderOutputs(report, '')).toMatchObject({
      verdict: 'concurrent',
      'serial-share': '0.000',
    });
  });
});

it('text between stop and start holds no command', () => {
  expect(withoutCommands('::error::x', 't')).toBe('::stop-commands::t\n::error::x\n::t::\n');
});
