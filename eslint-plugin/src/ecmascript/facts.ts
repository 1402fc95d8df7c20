import type { Operation, Place, Step } from '../model.ts';
import { lowerTest } from './conditions.ts';
import type { Lowering } from './lowering.ts';
import { isQuestion, saysSomething } from './questions.ts';
import type { Node } from './syntax.ts';
import { is, unwrap } from './syntax.ts';

/** Puts a value that is no handle into a variable: `const isOwn = given === undefined` tells of another one. */
export function setFact(
  low: Lowering,
  written: Node | undefined,
  target: { readonly to: Place; readonly declares: boolean; readonly at: Operation },
): void {
  const set = (value: Fact): Step => ({ kind: 'set', value, ...target });
  const test = written !== undefined && isQuestion(written) ? lowerTest(low, written) : undefined;
  if (test === undefined || !target.declares || !saysSomething(test)) {
    low.emit(set(factOf(written)));
    return;
  }
  low.emit({ kind: 'branch', test, then: set('present'), otherwise: set('absent') });
}

type Fact = Extract<Step, { kind: 'set' }>['value'];

/** What is known of a value by the way it is written. */
export function factOf(written: Node | undefined): Fact {
  if (written === undefined) return 'unknown';
  const inner = unwrap(written);
  if (is(inner, 'Identifier') && inner.name === 'undefined') return 'absent';
  if (is(inner, 'Literal')) return inner.value ? 'present' : 'absent';
  return is(inner, 'ObjectExpression', 'ArrayExpression') ? 'present' : 'unknown';
}
