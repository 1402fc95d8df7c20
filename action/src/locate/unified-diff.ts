/** How many unchanged lines stand around a change. */
const context = 3;

/** More cells than this take longer to compare than the result is worth: all is shown as replaced. */
const mostCells = 1_000_000;

type Mark = ' ' | '-' | '+';
type Line = readonly [mark: Mark, text: string];

/**
 * The hunks of a unified diff between two texts, without the names of files; empty when they are the
 * same. Line endings are not compared.
 * Source: https://www.gnu.org/software/diffutils/manual/html_node/Detailed-Unified.html
 */
export function unifiedDiff(before: string, after: string): string {
  const [old, young] = [before, after].map((text) => text.split(/\r?\n/)) as [string[], string[]];
  return hunksOf(compare(old, young)).map(renderHunk).join('\n');
}

/** Compares only what lies between the lines that both have in front and behind. */
function compare(old: readonly string[], young: readonly string[]): readonly Line[] {
  const shorter = Math.min(old.length, young.length);
  let head = 0;
  while (head < shorter && old[head] === young[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === young.at(-1 - tail)) tail += 1;
  const unchanged = (texts: readonly string[]): readonly Line[] => texts.map((text) => [' ', text]);
  return [
    ...unchanged(old.slice(0, head)),
    ...align(old.slice(head, old.length - tail), young.slice(head, young.length - tail)),
    ...unchanged(old.slice(old.length - tail)),
  ];
}

/** Keeps the longest common subsequence of lines. */
function align(old: readonly string[], young: readonly string[]): readonly Line[] {
  if (old.length * young.length > mostCells) return replaced(old, young);
  const common = commonLengths(old, young);
  const at = (row: number, column: number): number => common[row]?.[column] ?? 0;
  const lines: Line[] = [];
  let [row, column] = [0, 0];
  while (row < old.length && column < young.length) {
    if (old[row] === young[column]) {
      lines.push([' ', old[row] ?? '']);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) {
      lines.push(['-', old[row] ?? '']);
      row += 1;
    } else {
      lines.push(['+', young[column] ?? '']);
      column += 1;
    }
  }
  return [...lines, ...replaced(old.slice(row), young.slice(column))];
}

function replaced(old: readonly string[], young: readonly string[]): readonly Line[] {
  return [...old.map((text): Line => ['-', text]), ...young.map((text): Line => ['+', text])];
}

/** The length of the longest common subsequence from each pair of lines on. */
function commonLengths(old: readonly string[], young: readonly string[]): readonly number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () =>
    new Array<number>(young.length + 1).fill(0),
  );
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = young.length - 1; column >= 0; column -= 1) {
      const below = lengths[row + 1] ?? [];
      const current = lengths[row] ?? [];
      current[column] =
        old[row] === young[column]
          ? (below[column + 1] ?? 0) + 1
          : Math.max(below[column] ?? 0, current[column + 1] ?? 0);
    }
  }
  return lengths;
}

interface Hunk {
  readonly oldStart: number;
  readonly youngStart: number;
  readonly lines: readonly Line[];
}

function hunksOf(lines: readonly Line[]): readonly Hunk[] {
  const changes = lines.flatMap(([mark], index) => (mark === ' ' ? [] : [index]));
  const spans: [from: number, to: number][] = [];
  for (const index of changes) {
    const last = spans.at(-1);
    if (last !== undefined && index - context <= last[1] + 1) last[1] = index + context;
    else spans.push([Math.max(0, index - context), index + context]);
  }
  return spans.map(([from, to]) => ({
    oldStart: count(lines.slice(0, from), '-') + 1,
    youngStart: count(lines.slice(0, from), '+') + 1,
    lines: lines.slice(from, to + 1),
  }));
}

/** How many lines one side has. */
function count(lines: readonly Line[], side: '-' | '+'): number {
  return lines.filter(([mark]) => mark === ' ' || mark === side).length;
}

function renderHunk({ oldStart, youngStart, lines }: Hunk): string {
  const head = `@@ -${oldStart},${count(lines, '-')} +${youngStart},${count(lines, '+')} @@`;
  return [head, ...lines.map(([mark, text]) => `${mark}${text}`)].join('\n');
}
