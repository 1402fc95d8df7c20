import { ConfigCommentParser } from '@eslint/plugin-kit';
import type { Comment } from '../tree/syntax.ts';

/** A comment that switches rules on or off, as ESLint takes it. */
export interface PythonDirective {
  readonly type: (typeof TYPES)[number];
  readonly node: Comment;
  /** The names of rules, separated by commas; empty for all. */
  readonly value: string;
  readonly justification: string;
}

/** `# eslint-disable`, `-enable`, `-disable-line`, `-disable-next-line`. */
export function* directivesIn(comments: readonly Comment[]): Generator<PythonDirective, undefined> {
  for (const node of comments) {
    const parsed = parse(node);
    const type = parsed && TYPES.find((known) => `eslint-${known}` === parsed.label);
    if (parsed === undefined || type === undefined) continue;
    yield { type, node, value: parsed.value, justification: parsed.justification };
  }
}

/** `# eslint rule/name: "off"`: the comment, and what is written behind `eslint`. */
export function* configurationsIn(
  comments: readonly Comment[],
): Generator<{ readonly node: Comment; readonly value: string }, undefined> {
  for (const node of comments) {
    const parsed = parse(node);
    if (parsed?.label === 'eslint') yield { node, value: parsed.value };
  }
}

const TYPES = ['disable', 'enable', 'disable-line', 'disable-next-line'] as const;

function parse(
  comment: Comment,
): { label: string; value: string; justification: string } | undefined {
  const text = comment.value.replace(/^#+/, '');
  return new ConfigCommentParser().parseDirective(text);
}
