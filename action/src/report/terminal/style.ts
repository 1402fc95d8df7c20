import picocolors from 'picocolors';

/** How a text may look on a terminal. */
export interface Style {
  readonly columns: number;
  readonly colors: ReturnType<typeof picocolors.createColors>;
}

/** Narrower than this, bars say nothing; wider, lines are hard to read. */
const widths = { least: 48, most: 100 };

/** Whether lines of a style fit into a terminal of so many columns. */
export function fits(columns: number): boolean {
  return columns >= widths.least;
}

/** A style for a terminal of so many columns, with colors or without. */
export function createStyle(columns: number, colored: boolean): Style {
  return {
    columns: Math.min(widths.most, Math.max(widths.least, columns)),
    colors: picocolors.createColors(colored),
  };
}

/** Whether colors are wanted: `NO_COLOR` and `FORCE_COLOR` decide before the terminal does. */
export function wantsColors(
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if ((environment['NO_COLOR'] ?? '') !== '') return false;
  const forced = environment['FORCE_COLOR'] ?? '';
  if (forced !== '') return forced !== '0';
  return isTerminal && environment['TERM'] !== 'dumb';
}
