/** A verdict in English: data first, words last. Plain text, not yet escaped for any format. */
export interface Explanation {
  /** A few words for a table, for example `runs one after the other`. */
  readonly headline: string;
  /** One or more sentences with this run's numbers. */
  readonly why: string;
  /** What to do about it; absent when nothing needs doing. */
  readonly advice?: string;
}
