import type { Position } from '../model/position.ts';
import type { Operation } from '../model.ts';
import type { Node } from './syntax.ts';

/** The node as an operation. */
export function operationOf(node: Node, source: string, deliberate = false): Operation {
  return new SourceOperation(node, source, deliberate);
}

/** Most operations are never spoken of: their words are looked up when somebody does. */
class SourceOperation implements Operation {
  readonly deliberate: boolean;
  readonly #node: Node;
  readonly #source: string;

  constructor(node: Node, source: string, deliberate: boolean) {
    this.#node = node;
    this.#source = source;
    this.deliberate = deliberate;
  }

  /** Its own words, on one line. */
  get text(): string {
    const [from, to] = this.#node.range;
    const words = this.#source.slice(from, to).replaceAll(/\s+/g, ' ');
    return words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
  }

  get start(): Position {
    return this.#node.loc.start;
  }

  get end(): Position {
    return this.#node.loc.end;
  }
}

/** Longer words make a message that nobody reads. */
const LONGEST = 50;
