import type { Raw } from './raw.ts';
import type { Expression, Kind, NodeOf, Statement } from './syntax.ts';

/** What all parts of the tree builder share; through it they reach each other. */
export interface Builder {
  readonly text: string;
  readonly expression: (raw: Raw) => Expression;
  readonly statement: (raw: Raw) => readonly Statement[];
  /** Reads a piece of the text as an expression of its own. */
  readonly reread: (from: number, to: number) => Expression | undefined;
}

/** A node's fields without those that every node has. */
export type Fields<K extends Kind> = Omit<NodeOf<K>, 'parent' | 'range' | 'type'>;

/** Makes a node; its parent is linked when the whole tree stands. */
export function make<K extends Kind>(
  type: K,
  at: { readonly from: number; readonly to: number },
  fields: Fields<K>,
): NodeOf<K> {
  return { type, range: [at.from, at.to], parent: undefined, ...fields } as unknown as NodeOf<K>;
}

/** The words of a raw node. */
export function wordsOf(build: Builder, raw: Raw | undefined): string {
  return raw === undefined ? '' : build.text.slice(raw.from, raw.to);
}

/** From the first to the last of some parts. */
export function spanOf(parts: readonly Raw[], fallback: Raw): { from: number; to: number } {
  return { from: (parts[0] ?? fallback).from, to: (parts.at(-1) ?? fallback).to };
}
