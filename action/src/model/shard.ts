/** A part of the subjects of a plan. */
export interface Shard {
  /** 1 for the first. */
  readonly index: number;
  readonly count: number;
}
