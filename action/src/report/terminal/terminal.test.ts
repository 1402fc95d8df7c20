import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../../model/event.ts';
import type { SubjectReport } from '../../model/report.ts';
import { milliseconds } from '../../model/units.ts';
import { exampleReport, exampleSubject } from '../example-report.ts';
import { exampleRound, exampleStaircase, exampleVerdicts } from '../example-verdicts.ts';
import { renderSubject } from './render-subject.ts';
import { createStyle, wantsColors } from './style.ts';
import { createTerminalView, renderTerminal, type TerminalOptions } from './terminal.ts';

const plainStyle = createStyle(72, false);

function block(subject: SubjectReport, columns = 72): readonly string[] {
  return renderSubject(subject, '/work/app', 'failed', createStyle(columns, false));
}

describe('the block of a subject', () => {
  it('shows copies in line, first come first, and what there is to know', () => {
    expect(block(exampleStaircase()).join('\n')).toBe(`\
✗ visits/locked  serialized, runs one after the other  5.0 s
  copy 1    ━━━━━━━━━━━                                 1.0 s
  copy 2    ╌╌╌╌╌╌╌╌╌╌╌━━━━━━━━━━                       2.0 s
  copy 3    ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌━━━━━━━━━━━            3.0 s
  copy 4    ╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌━━━━━━━━━━  4.0 s
            ━ works  ╌ waits  (alone: 1.0 s)
  command        node src/locked.ts
  serial share   97 %
  waits for      a POSIX lock on visits.db (SQLite write transaction)
  held by        copy 1 (pid 4711)
  meanwhile      sleeping (90 %) and computing in a child process (10 %)
  others waited  960 ms, 2.0 s and 3.0 s
  opened at      src/locked.ts:7:3 db.exec('BEGIN IMMEDIATE');
                 (transactionHeldAcross)
  what to do     Commit before slow work begins: keep the transaction
                 around the statements that need it, and nothing else.
`);
  });

  it('shows copies side by side, those that fail, and at most eight', () => {
    const ending = { kind: 'exited', code: 3 } as const;
    const walls = Array.from({ length: 10 }, (_, index) => 1000 + index);
    const [verdict] = exampleVerdicts;
    const lines = block(
      exampleSubject({
        ...(verdict === undefined ? {} : { verdict }),
        rounds: [exampleRound('solo', [1000]), exampleRound('screen', walls, ending)],
      }),
    );
    expect(lines[1]).toBe(`  copy 1    ${'━'.repeat(42)}  1.0 s ✗ exit 3`);
    expect(lines[9]).toBe('  and 2 more');
    expect(lines[10]?.trim()).toBe('━ works  (alone: 1.0 s)');
  });

  it('places the wait of a poller before its own hold', () => {
    const staircase = exampleStaircase();
    const rounds = staircase.rounds.map((round) => ({
      ...round,
      waits: [],
      holds: round.waits.map((wait) => ({ ...wait, from: wait.to, to: wait.from })),
    }));
    const [, , second = ''] = block({ ...staircase, rounds });
    expect(second).toMatch(/^ {2}copy 2 {4}╌{11}━{10} /);
  });

  it('places the wait of a copy that never got on at its end', () => {
    const ending = { kind: 'timed-out', limit: milliseconds(4_000) } as const;
    const rounds = [exampleRound('solo', [1000]), exampleRound('screen', [4000, 4000], ending)];
    const verdict = { kind: 'deadlock', serialShare: 0, ring: [1, 2] } as const;
    const [, first = ''] = block(exampleSubject({ verdict, rounds }));
    expect(first).toMatch(/^ {2}copy 1 {4}━{10,11}╌+ {2}4\.0 s ✗ killed$/);
  });

  it.each([40, 60, 100, 200])('is never wider than %d columns, but for a long word', (columns) => {
    const widest = Math.max(48, Math.min(100, columns));
    const lines = exampleVerdicts.flatMap((verdict) => block(exampleSubject({ verdict }), columns));
    const facts = lines.filter((line) => line.startsWith('  '));
    expect(facts.filter((line) => line.length > widest)).toEqual([]);
  });

  it.each(exampleVerdicts)('lets no control character of $kind through', (verdict) => {
    const name = 'a\u001b]0;title\u0007\rb';
    expect(block(exampleSubject({ verdict, name })).join('')).not.toMatch(/\p{Cc}/u);
  });
});

const solo = exampleRound('solo', [1000]);
const screen = exampleRound('screen', [1000, 2000]);
const name = 'visits/locked';
const round = (purpose: 'solo' | 'screen', copies: number): RunEvent => ({
  kind: 'step-started',
  name,
  step: { kind: 'round', purpose, copies, limit: milliseconds(30_000) },
});
const probe: RunEvent = {
  kind: 'step-started',
  name,
  step: {
    kind: 'probe',
    frozenCopies: 1,
    point: 0.55,
    freezeAt: milliseconds(550),
    patience: milliseconds(2000),
    limit: milliseconds(30_000),
  },
};

function watch(options: Partial<TerminalOptions> = {}): {
  readonly tell: (at: number, event: RunEvent) => void;
  readonly written: string[];
  readonly close: () => void;
} {
  const written: string[] = [];
  let now = 0;
  const view = createTerminalView({
    write: (text) => written.push(text),
    clock: () => now,
    columns: 72,
    colored: false,
    redraws: false,
    tellsResults: true,
    total: 3,
    cwd: '/work/app',
    outcomeOf: () => 'failed',
    ...options,
  });
  return {
    written,
    tell: (at, event) => {
      now = at;
      view.tell(event);
    },
    close: () => {
      view.close(exampleReport([exampleStaircase()]));
      view[Symbol.dispose]();
    },
  };
}

describe('what goes on', () => {
  it('is a line for every step where nothing can be drawn over', () => {
    const { tell, written, close } = watch();
    tell(0, { kind: 'subject-started', name, command: ['node'] });
    tell(0, round('solo', 1));
    tell(1000, { kind: 'step-ended', name, observation: solo });
    tell(1000, round('screen', 2));
    tell(3000, probe);
    tell(4000, { kind: 'subject-ended', name, report: exampleStaircase() });
    close();
    expect(written.slice(0, 3)).toEqual([
      'visits/locked: runs alone\n',
      'visits/locked: 2 copies together\n',
      'visits/locked: copy 1 is frozen at 55 % of its life: can copy 2 finish?\n',
    ]);
    expect(written.join('')).not.toContain('\u001b');
    expect(written.at(-1)).toBe(
      '1 program measured in 5.0 s: 1 serialized.\n✗ 1 fails the run: visits/locked.\n',
    );
  });

  it('says whom a copy waits for, as soon as that is known', () => {
    const wait = { kind: 'copy-waiting', name, copy: 2, holder: 1, path: '/work/x.db' } as const;
    const log = watch();
    log.tell(0, { kind: 'subject-started', name, command: ['node'] });
    log.tell(0, { ...wait, isSure: true });
    log.tell(9, { ...wait, copy: 3, isSure: true });
    expect(log.written).toEqual(['visits/locked: copy 2 waits for copy 1 on x.db\n']);
    const { tell, written } = watch({ redraws: true });
    const last = (): string => stripVTControlCharacters(written.at(-1) ?? '');
    tell(0, { kind: 'subject-started', name, command: ['node'] });
    tell(0, round('screen', 3));
    tell(400, { ...wait, isSure: false });
    tell(400, { ...wait, copy: 3, isSure: true });
    expect(last()).toContain('  copy 2 seems to wait for copy 1 on x.db, and 1 more wait\n');
    tell(900, { kind: 'copy-went-on', name, copy: 2 });
    expect(last()).toContain('  copy 3 waits for copy 1 on x.db\n');
  });

  it('is a picture on a terminal: who works, who waits, who is frozen', () => {
    const { tell, written, close } = watch({ redraws: true });
    const last = (): readonly string[] =>
      stripVTControlCharacters(written.at(-1) ?? '').split('\n');
    tell(0, { kind: 'subject-started', name, command: ['node'] });
    tell(0, round('solo', 1));
    tell(1000, { kind: 'step-ended', name, observation: solo });
    tell(1000, round('screen', 2));
    const [run] = screen.copies;
    if (run !== undefined) tell(2500, { kind: 'copy-ended', name, copy: 1, run });
    expect(last()).toEqual([
      '▸ visits/locked  1 of 3',
      '  2 copies together  1.5 s',
      `  copy 1    ${'━'.repeat(21)}${'╌'.repeat(11)}${' '.repeat(10)}  done 1.5 s`,
      `  copy 2    ${'━'.repeat(21)}${'╌'.repeat(11)}${' '.repeat(10)}  waits 1.5 s`,
      '',
    ]);
    tell(3000, probe);
    expect(last()[3]).toBe(`  copy 2    ${' '.repeat(42)}  at the gate`);
    tell(3500, { kind: 'copy-frozen', name, copy: 1, at: milliseconds(500) });
    tell(4500, { kind: 'copy-thawed', name, copy: 1, at: milliseconds(1500) });
    expect(last().slice(2, 4)).toEqual([
      `  copy 1    ${'━'.repeat(11)}${'░'.repeat(21)}${' '.repeat(10)}  works 1.5 s`,
      `  copy 2    ${' '.repeat(11)}${'━'.repeat(21)}${' '.repeat(10)}  works 1.0 s`,
    ]);
    close();
    expect(written.join('')).toContain('\u001b[4A\u001b[0J');
  });

  it('is all that is told when the report goes elsewhere', () => {
    const { tell, written, close } = watch({ tellsResults: false });
    tell(0, { kind: 'subject-ended', name, report: exampleStaircase() });
    close();
    expect(written).toEqual([]);
  });
});

describe('colors', () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ TERM: 'dumb' }, true, false],
  ])('%j on a terminal (%s): %s', (environment, isTerminal, colored) => {
    expect(wantsColors(environment, isTerminal)).toBe(colored);
  });

  it('change nothing but the color', () => {
    const render = (style: typeof plainStyle): string =>
      renderTerminal(exampleReport([exampleStaircase()]), '/work/app', () => 'passed', style);
    const colored = render(createStyle(72, true));
    expect(colored).toContain('\u001b[');
    expect(stripVTControlCharacters(colored)).toBe(render(plainStyle));
  });
});
