import type { Body, Step, Test } from '../model.ts';
import { partsOf, testsIn } from './step-parts.ts';

type Branch = Extract<Step, { kind: 'branch' }>;

/** True for a step that a condition evaluates and that asks for what the body remembers. */
export type IsReason = (step: Step) => boolean;

/**
 * The same body for each way in which the questions about its own past may be answered, with exceptions
 * left to its caller. Undefined when it asks too much, or in a way that cannot be answered for it.
 */
export function suppositions(body: Body, isReason: IsReason): readonly Body[] | undefined {
  const asked: Branch[] = [];
  if (!collect(body.steps(), isReason, asked) || asked.length > MOST_QUESTIONS) return undefined;
  return Array.from({ length: 2 ** asked.length }, (_, answers) => {
    const isYes = (branch: Branch): boolean | undefined => {
      const index = asked.indexOf(branch);
      return index < 0 ? undefined : (answers & (1 << index)) !== 0;
    };
    const steps = supposed(body.steps(), isYes);
    return { ...body, steps: () => steps };
  });
}

/** Sixteen ways: nobody reads a closer that asks more. */
const MOST_QUESTIONS = 4;

/** Finds the branches that ask; false when a loop or a switch does. */
function collect(step: Step, isReason: IsReason, asked: Branch[]): boolean {
  const asks = [...testsIn(step)].some(isReason);
  if (step.kind === 'switch' || (asks && step.kind !== 'branch')) return false;
  if (asks && step.kind === 'branch') asked.push(step);
  return partsOf(step).every((part) => collect(part, isReason, asked));
}

function supposed(step: Step, isYes: (branch: Branch) => boolean | undefined): Step {
  const go = (inner: Step): Step => supposed(inner, isYes);
  switch (step.kind) {
    case 'block':
      return { ...step, steps: step.steps.map(go) };
    case 'branch': {
      const answer = isYes(step);
      if (answer === undefined)
        return { ...step, then: go(step.then), otherwise: go(step.otherwise) };
      return {
        kind: 'block',
        steps: [...evaluated(step.test), go(answer ? step.then : step.otherwise)],
      };
    }
    case 'loop':
      return { ...step, body: go(step.body), otherwise: go(step.otherwise) };
    case 'labelled':
      return { ...step, body: go(step.body) };
    case 'try':
      return {
        ...step,
        body: go(step.body),
        handlers: [],
        otherwise: go(step.otherwise),
        finalizer: go(step.finalizer),
      };
    default:
      return step;
  }
}

function* evaluated(test: Test): Generator<Step, undefined> {
  switch (test.kind) {
    case 'not':
      yield* evaluated(test.test);
      break;
    case 'and':
    case 'or':
      yield* evaluated(test.left);
      yield* evaluated(test.right);
      break;
    default:
      yield test.before;
  }
}
