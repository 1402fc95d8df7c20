import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../model/event.ts';
import { milliseconds, pid } from '../model/units.ts';
import { exampleReport } from './example-report.ts';
import { hostileReport } from './hostile-report.test-support.ts';
import { hostileText } from './hostile-text.test-support.ts';
import { markdownText } from './markdown-text.ts';
import { printable } from './printable.ts';
import { renderReport } from './render.ts';
import { createStyle } from './terminal/style.ts';
import { createTerminalView, renderTerminal } from './terminal/terminal.ts';
import { xmlText } from './xml-text.ts';

const outcomeOf = (): 'failed' => 'failed';
/** What our own colors are made of. */
// eslint-disable-next-line no-control-regex -- Escapes are what is looked for.
const colors = /\u001B\[\d+m/g;
const steering = /[^\n\P{Cc}]|\p{Bidi_Control}|[\u2028\u2029]|\p{Cs}/u;
const runs = { numRuns: 300, seed: 8 };

describe('what goes in comes out as text, and nothing else', () => {
  it('on one line: nothing that steers, and no more of it the second time', () => {
    const property = fc.property(hostileText, (text) => {
      const once = printable(text);
      expect(once).not.toMatch(steering);
      expect(once).not.toContain('\n');
      expect(printable(once)).toBe(once);
    });
    fc.assert(property, { ...runs, numRuns: 2_000 });
  });

  it('in Markdown: entities that stand for the text', () => {
    const property = fc.property(hostileText, (text) => {
      const shown = markdownText(text).replaceAll('<!-- -->', '');
      const read = shown.replaceAll(/&#(\d+);/g, (_, code: string) =>
        String.fromCharCode(Number(code)),
      );
      expect(read).toBe(printable(text));
    });
    fc.assert(property, { ...runs, numRuns: 2_000 });
  });

  it('in XML: what a parser reads is the text, but for what XML cannot write', () => {
    const property = fc.property(hostileText, (text) => {
      let [inside, attribute] = ['', ''];
      const parser = new SaxesParser();
      parser.on('text', (each) => (inside += each));
      parser.on('opentag', ({ attributes }) => (attribute = attributes['a'] ?? ''));
      parser.write(`<x a="${xmlText(text)}">${xmlText(text)}</x>`).close();
      const written = printable(text).replaceAll(/[\uFFFE\uFFFF]/g, '');
      expect([inside, attribute]).toEqual([written, written]);
    });
    fc.assert(property, { ...runs, numRuns: 2_000 });
  });

  it('on a terminal: our colors and our lines', () => {
    const property = fc.property(hostileReport, (report) => {
      const bare = renderTerminal(report, '/work', outcomeOf, createStyle(80, false));
      const colored = renderTerminal(report, '/work', outcomeOf, createStyle(80, true));
      expect(bare).not.toMatch(steering);
      expect(colored.replaceAll(colors, '')).toBe(bare);
    });
    fc.assert(property, runs);
  });

  it('as plain text, and in JSON, which reads as what was written', () => {
    const property = fc.property(hostileReport, (report) => {
      const how = { cwd: '/work', outcomeOf };
      expect(renderReport('plain', report, how)).not.toMatch(steering);
      const read = JSON.parse(renderReport('json', report, how)) as typeof report;
      const names = (of: typeof report): readonly string[] => of.subjects.map(({ name }) => name);
      expect(names(read)).toEqual(names(report));
    });
    fc.assert(property, runs);
  });

  it('in the live view, whatever subjects, files and holders are called', () => {
    const property = fc.property(hostileText, hostileText, (name, path) => {
      let written = '';
      const options = { columns: 80, colored: false, redraws: true, tellsResults: true, total: 1 };
      using view = createTerminalView({
        ...options,
        write: (text) => (written += text),
        clock: () => 0,
        cwd: '/work',
        outcomeOf,
      });
      for (const event of eventsOf(name, path)) view.tell(event);
      view.close(exampleReport([]));
      // The picture is drawn over: up so many lines, and clear to the end.
      // eslint-disable-next-line no-control-regex -- As above.
      expect(written.replaceAll(/\u001B\[\d+A\u001B\[0J/g, '')).not.toMatch(steering);
    });
    fc.assert(property, runs);
  });
});

function eventsOf(name: string, path: string): readonly RunEvent[] {
  const limit = milliseconds(1_000);
  return [
    { kind: 'subject-started', name, command: [path] },
    { kind: 'state-busy', name, path, owner: String(pid(7)) },
    { kind: 'state-recovered', name, path, keptAs: path },
    { kind: 'step-started', name, step: { kind: 'round', purpose: 'screen', copies: 2, limit } },
    { kind: 'copy-waiting', name, copy: 2, holder: 1, path, isSure: true },
  ];
}
