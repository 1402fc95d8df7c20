import type { Position } from '../../model/position.ts';
import type { Operation } from '../../model.ts';
import type { Node } from '../tree/syntax.ts';
import type { PythonSource } from './survey.ts';

/** The node as an operation. */
export function operationOf(node: Node, source: PythonSource, deliberate = false): Operation {
  return new SourceOperation(node, source, deliberate);
}

/** Most operations are never spoken of: their words and lines are looked up when somebody does. */
class SourceOperation implements Operation {
  readonly deliberate: boolean;
  readonly #node: Node;
  readonly #source: PythonSource;

  constructor(node: Node, source: PythonSource, deliberate: boolean) {
    this.#node = node;
    this.#source = source;
    this.deliberate = deliberate;
  }

  /** Its own words, on one line. */
  get text(): string {
    const [from, to] = this.#node.range;
    const words = this.#source.text.slice(from, to).trim().replaceAll(/\s+/g, ' ');
    return words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words;
  }

  get start(): Position {
    return this.#source.getLocFromIndex(this.#node.range[0]);
  }

  get end(): Position {
    return this.#source.getLocFromIndex(this.#node.range[1]);
  }
}

/** Longer words make a message that nobody reads. */
const LONGEST = 50;
