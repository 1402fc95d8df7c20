/** Ends a `switch` over a union: the compiler refuses a case that was forgotten. */
export function impossible(value: never): never {
  throw new Error(`Internal error: unexpected value ${JSON.stringify(value)}`);
}
