import type { Library } from '../catalogue/library.ts';
import type { Position } from './position.ts';

/** One thing that the program does, with its own words and its place in the source text. */
export interface Operation {
  readonly text: string;
  readonly start: Position;
  readonly end: Position;
  /** True for a `return`, `throw`, `break` or `continue`: the program means to leave here. */
  readonly deliberate?: boolean;
}

/** One call that opens a handle: the thing a report stands on. */
export interface Opening extends Operation {
  readonly library: Library;
  /** The name that the program gave the handle, if it gave one. */
  readonly name?: string;
  /** True when the call gives a promise of the handle. */
  readonly promised: boolean;
  /** True when the call gives an object that has the handle inside. */
  readonly wrapped: boolean;
  /** True when the source asked the library for its exclusive mode. */
  readonly exclusive: boolean;
  /** What the source asked for as busy time-out, in milliseconds. */
  readonly busyTimeout?: number;
}
