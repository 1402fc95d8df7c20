/** A run of a workflow, as the runner names it. */
export interface RunName {
  /** The same for every attempt, and for no other run. */
  readonly id: string;
  readonly attempt: string;
  /** Counts the runs of a workflow: what people call it. */
  readonly number: string;
}
