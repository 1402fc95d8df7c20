import type { Place, Step, Test } from '../model.ts';

/** The places that a step itself names. */
export function placesOf(step: Step): Iterable<Place | undefined> {
  switch (step.kind) {
    case 'open':
      return [step.into];
    case 'copy':
      return [step.from, step.to];
    case 'set':
      return [step.to];
    case 'use':
    case 'dispose':
    case 'lend':
    case 'linger':
      return [step.place];
    case 'keep':
      return [step.place, 'place' in step.destination ? step.destination.place : undefined];
    case 'invoke':
      return [step.place, step.into];
    case 'may-throw':
      return [step.starts?.place];
    case 'entrust':
      return [step.place, step.to];
    case 'closure':
      return [step.into, ...step.body.mentions()];
    case 'slow':
    case 'wait':
      return step.related;
    case 'call': {
      const bound = step.bind.flatMap(({ from, to }) => [from, to]);
      return [...bound, step.self, step.into, step.body.result, ...step.body.mentions()];
    }
    case 'loop':
      return [step.over, ...testedBy(step.test)];
    case 'branch':
      return testedBy(step.test);
    default:
      return [];
  }
}

/** Those of which it matters whether something is in them: tested ones, and copied ones. */
export function askedBy(step: Step): Iterable<Place> {
  switch (step.kind) {
    case 'copy':
      return [step.from];
    case 'closure':
      return step.body.mentions();
    case 'call':
      return [...step.bind.map(({ from }) => from), ...step.body.mentions()];
    case 'loop':
    case 'branch':
      return testedBy(step.test);
    default:
      return [];
  }
}

function testedBy(test: Test): readonly Place[] {
  switch (test.kind) {
    case 'present':
    case 'open':
      return [test.place];
    case 'same':
      return [test.left, test.right];
    case 'not':
      return testedBy(test.test);
    case 'and':
    case 'or':
      return [...testedBy(test.left), ...testedBy(test.right)];
    default:
      return [];
  }
}

/** The steps inside of a step, in the order of the text; not those of other bodies. */
export function partsOf(step: Step): readonly Step[] {
  switch (step.kind) {
    case 'block':
      return step.steps;
    case 'branch':
      return [...evaluatedBy(step.test), step.then, step.otherwise];
    case 'switch':
      return step.arms;
    case 'loop':
      return [...evaluatedBy(step.test), step.body, step.update, step.otherwise];
    case 'labelled':
      return [step.body];
    case 'try': {
      const handlers = step.handlers.map(({ body }) => body);
      return [step.body, ...handlers, step.otherwise, step.finalizer];
    }
    default:
      return NO_PARTS;
  }
}

const NO_PARTS: readonly Step[] = [];

/** What the condition of a step evaluates, and the places that it asks about; whims are left out. */
export function* testsIn(step: Step): Generator<Step, undefined> {
  if (step.kind === 'branch' || step.kind === 'loop') yield* looksOf(step.test);
}

function* looksOf(test: Test): Generator<Step, undefined> {
  switch (test.kind) {
    case 'not':
      yield* looksOf(test.test);
      break;
    case 'and':
    case 'or':
      yield* looksOf(test.left);
      yield* looksOf(test.right);
      break;
    case 'present':
      if (test.isWhim === true) return;
      yield test.before;
      yield { kind: 'use', place: test.place };
      break;
    default:
      yield test.before;
      for (const place of testedBy(test)) yield { kind: 'use', place };
  }
}

function evaluatedBy(test: Test): readonly Step[] {
  switch (test.kind) {
    case 'not':
      return evaluatedBy(test.test);
    case 'and':
    case 'or':
      return [...evaluatedBy(test.left), ...evaluatedBy(test.right)];
    default:
      return [test.before];
  }
}
