/** One fault of what a user wrote: where it stands and, in one sentence, what was expected. */
export interface Problem {
  /** The flag, input, file or field, for example `--copies` or `fixture.json: halves.locked.command`. */
  readonly where: string;
  readonly message: string;
}

/** A value, or every fault that was found on the way to it. */
export type Result<Value> =
  | { readonly kind: 'ok'; readonly value: Value }
  | { readonly kind: 'faulty'; readonly problems: readonly Problem[] };
