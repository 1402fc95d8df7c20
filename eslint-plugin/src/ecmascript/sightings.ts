import type { TSESLint } from '@typescript-eslint/utils';
import type { Node } from './syntax.ts';
import { above, is, memberName, textOf } from './syntax.ts';

/** What ESLint's own walk over a file comes across, so that most files need no other one. */
export interface Sightings {
  /** The literals that name a module which opens something. */
  readonly specifiers: readonly Node[];
  /** What stands around each `this`, and the members of contexts of tests, in the order of the text. */
  readonly thisMembers: readonly Node[];
}

/** Listeners for ESLint; what they have seen is complete at the end of the file. */
export function lookOutFor(
  modules: ReadonlySet<string>,
  text: string,
): {
  readonly seen: Sightings;
  readonly listeners: TSESLint.RuleListener;
} {
  const specifiers: Node[] = [];
  const thisMembers: Node[] = [];
  const noteText = (node: Node): void => {
    const name = textOf(node);
    if (name !== undefined && modules.has(name)) specifiers.push(node);
  };
  const noteMember = (node: Node): void => {
    if (is(node, 'MemberExpression') && isContext(node.object)) thisMembers.push(node);
  };
  return {
    seen: { specifiers, thisMembers },
    listeners: {
      Literal: noteText,
      TemplateLiteral: noteText,
      ThisExpression: (node) => thisMembers.push(above(node) ?? node),
      // There are many members, and contexts in few files.
      ...(/\bcontext\b/.test(text) && { MemberExpression: noteMember }),
    },
  };
}

/** `t.context`, where test runners keep what belongs to a test. */
function isContext(node: Node): boolean {
  return is(node, 'MemberExpression') && memberName(node) === 'context';
}
