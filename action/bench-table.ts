/** What the Action cost when it was last measured for the README. */
export interface Bench {
  readonly date: string;
  readonly machine: string;
  readonly rows: readonly BenchRow[];
}

/** A figure, and the bar that it has to keep to; no bar when it is told for comparison. */
export interface BenchRow {
  readonly what: string;
  readonly figure: string;
  readonly bar: string;
}

/** The figures as a table in Markdown. */
export function renderBench({ date, machine, rows }: Bench): string {
  const table = [
    ['', 'figure', 'bar'],
    ['---', '--:', '--:'],
  ].concat(rows.map(({ what, figure, bar }) => [what, figure, bar]));
  return [
    table.map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
    `Measured by \`npm run bench:action\`, ${date}: ${machine}. Medians; "over" is the difference to the row named.`,
  ].join('\n\n');
}
