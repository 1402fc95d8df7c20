/** A point in a source text: lines count from 1, columns from 0. */
export interface Position {
  readonly line: number;
  readonly column: number;
}
