import { nameResource, duration } from '../judge/explain/words.ts';
import type { SubjectReport } from '../model/report.ts';
import type { Ending, Probe } from '../model/run.ts';
import { cutText } from './cut-text.ts';
import { printable } from './printable.ts';
import { timelineOf, type Row } from './terminal/timeline.ts';

/** More copies than this make a picture that nobody reads. */
const mostRows = 16;

/** A stretch of a copy's life, in milliseconds, and how it is painted. */
interface Bar {
  readonly text: string;
  readonly paint: 'active' | 'crit' | 'done';
  readonly from: number;
  readonly to: number;
}

interface Section {
  readonly name: string;
  readonly bars: readonly Bar[];
}

/**
 * The copies as a Gantt chart of Mermaid: all of them together, and the freeze that proved the hold.
 * Empty when nothing of this was measured.
 * Source: https://mermaid.js.org/syntax/gantt.html
 */
export function renderMermaid(report: SubjectReport): readonly string[] {
  const timeline = timelineOf(report);
  const probe = report.probes.find(({ outcome }) => outcome === 'stalled');
  const waits = waitWords(report);
  const charts: string[] = [];
  if (timeline !== undefined) {
    const rows = timeline.rows.slice(0, mostRows);
    const alone = timeline.alone === undefined ? '' : `, alone ${duration(timeline.alone)}`;
    const title = `${timeline.rows.length} copies released together${alone}`;
    charts.push(
      renderChart(
        title,
        rows.map((row) => sectionOf(row, waits)),
      ),
    );
  }
  if (probe !== undefined && report.verdict.kind === 'serialized') {
    charts.push(renderChart(titleOf(probe), probeSections(probe, waits)));
  }
  return charts;
}

function waitWords({ verdict }: SubjectReport): string {
  const resource = 'resource' in verdict ? verdict.resource : undefined;
  return resource === undefined ? 'waits' : `waits for ${nameResource(resource)}`;
}

function sectionOf({ copy, end, ending, waiting }: Row, waits: string): Section {
  const name = `copy ${copy}`;
  const works = `works${wordsOf(ending)}`;
  if (waiting === undefined) return { name, bars: [bar(works, 'active', 0, end)] };
  const { from, to } = waiting;
  const bars = [bar('works', 'active', 0, from), bar(waits, 'crit', from, to)];
  return { name, bars: [...bars, bar(works, 'active', to, end)] };
}

function wordsOf(ending: Ending): string {
  if (ending.kind === 'exited') return ending.code === 0 ? '' : `, exit ${ending.code}`;
  return ending.kind === 'signaled' ? `, ${ending.signal}` : `, ${ending.kind}`;
}

function titleOf({ frozenCopies, frozenFor }: Probe): string {
  const who = frozenCopies === 1 ? 'copy 1' : `${frozenCopies} copies`;
  return `The proof, ${who} frozen for ${duration(frozenFor)}`;
}

/** Times are those of copy 1: the other was released later. */
function probeSections(probe: Probe, waits: string): readonly Section[] {
  const { frozen, other, offset, frozenFor } = probe;
  const thaw = offset + (probe.thawedAt ?? frozenFor);
  const freeze = Math.max(0, thaw - frozenFor);
  const first = {
    name: probe.frozenCopies === 1 ? 'copy 1' : 'first copies',
    bars: [
      bar('works', 'active', 0, freeze),
      bar('frozen', 'done', freeze, thaw),
      bar('works', 'active', thaw, Math.max(thaw, frozen.wall)),
    ],
  };
  if (other === undefined) return [first];
  const end = offset + other.wall;
  const second = {
    name: 'another',
    bars: [bar(waits, 'crit', offset, Math.min(thaw, end)), bar('works', 'active', thaw, end)],
  };
  return [first, second];
}

function bar(text: string, paint: Bar['paint'], from: number, to: number): Bar {
  return { text, paint, from: Math.round(from), to: Math.round(to) };
}

/** Up to here a reader wants thousandths of a second on the axis. */
const short = 10_000;
const minute = 60_000;

function renderChart(title: string, sections: readonly Section[]): string {
  const longest = Math.max(...sections.flatMap(({ bars }) => bars.map(({ to }) => to)));
  return [
    '```mermaid',
    'gantt',
    `  title ${mermaidText(title)}`,
    '  dateFormat x',
    `  axisFormat ${axisFormat(longest)}`,
    ...sections.flatMap(({ name, bars }) => [
      `  section ${mermaidText(name)}`,
      ...bars
        .filter(({ from, to }) => to > from)
        .map(({ text, paint, from, to }) => `  ${mermaidText(text)} :${paint}, ${from}, ${to}`),
    ]),
    '```',
  ].join('\n');
}

/** Zones of time differ by whole minutes at least, so that only these parts are safe to show. */
function axisFormat(longest: number): string {
  if (longest <= short) return '%-S.%L s';
  return longest < minute ? '%-S s' : '%-M:%S';
}

/** Longer words are cut: a bar has little room. */
const longestText = 60;

/** Text for a Mermaid chart, in which a colon, a semicolon or a hash sign would mean something. */
export function mermaidText(text: string): string {
  const plain = printable(text)
    .replaceAll(/[^\p{L}\p{N} .,()/_+*=@-]/gu, '_')
    .replaceAll(/(?<=%)%|-(?=-)/g, '')
    .trim();
  return plain.length > longestText ? `${cutText(plain, longestText - 1)}…` : plain || 'unnamed';
}
