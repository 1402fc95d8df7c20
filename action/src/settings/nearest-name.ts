/**
 * The known name that a mistyped one was probably meant to be: at most a third of its letters, and
 * one at least, may differ. Answers `undefined` when no name is that near.
 */
export function nearestName(typed: string, names: readonly string[]): string | undefined {
  const ranked = names
    .map((name) => ({ name, distance: editDistance(typed, name) }))
    .filter(({ name, distance }) => distance <= Math.max(1, Math.floor(name.length / 3)))
    .sort((left, right) => left.distance - right.distance);
  return ranked[0]?.name;
}

/**
 * How many letters must be added, removed, changed or swapped with their neighbor.
 * Source: https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance (optimal string alignment).
 */
function editDistance(left: string, right: string): number {
  const rows: number[][] = [Array.from({ length: right.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      current.push(nextDistance(rows, current, left, right, row, column));
    }
    rows.push(current);
  }
  return rows[left.length]?.[right.length] ?? 0;
}

function nextDistance(
  rows: readonly (readonly number[])[],
  current: readonly number[],
  left: string,
  right: string,
  row: number,
  column: number,
): number {
  const at = (rowIndex: number, columnIndex: number): number => rows[rowIndex]?.[columnIndex] ?? 0;
  const same = left[row - 1] === right[column - 1];
  const swapped =
    row > 1 &&
    column > 1 &&
    left[row - 1] === right[column - 2] &&
    left[row - 2] === right[column - 1];
  return Math.min(
    at(row - 1, column) + 1,
    (current[column - 1] ?? 0) + 1,
    at(row - 1, column - 1) + (same ? 0 : 1),
    ...(swapped ? [at(row - 2, column - 2) + 1] : []),
  );
}
