import type { Program } from './program.ts';

/** What happened to the handles of one place that opens, over all paths. */
export interface Truth {
  /** Some handle was still open when the function had ended, and nobody had got it. */
  leaks: boolean;
  /** Some handle was given back when it had been closed already: another fault, told first. */
  isGivenClosed: boolean;
}

/** The names that the text of a program takes from outside. */
export const surroundings = ['openCache', 'openLater', 'choose', 'pick', 'work'] as const;

/** Something that a program runs as, once for each path. */
export type Run = (...given: readonly unknown[]) => unknown;

/** Makes the functions of programs from what surrounds them. */
export type Compile = (world: Surroundings) => ReadonlyMap<string, Run>;

export type Surroundings = Readonly<Record<(typeof surroundings)[number], (n: number) => unknown>>;

/** More paths than these: the program is not looked at. */
const MOST_PATHS = 4_000;

/**
 * Runs a program on every path, by trying each answer at each question. The truth about each place that
 * opens, by its number; undefined when there are too many paths.
 */
export async function runPaths(
  program: Program,
  compile: Compile,
): Promise<ReadonlyMap<number, Truth> | undefined> {
  const stage = makeStage();
  const run = compile(stage.world).get(program.name);
  if (run === undefined) throw new Error(`Internal error: ${program.name} was not compiled`);
  for (let paths = 0; paths < MOST_PATHS; paths++) {
    stage.begin();
    let result: unknown;
    try {
      const [p, q] = [stage.ask(2) === 1, stage.ask(2) === 1];
      result = run(p, q, stage.items());
      if (program.isAsync) result = await result;
    } catch (error) {
      if (!(error instanceof Error) || error.message !== 'x') throw error;
    }
    stage.end(result);
    if (!stage.next()) return stage.truths;
  }
  return undefined;
}

class Handle {
  isOpen = true;
  readonly #stage: { readonly mayThrow: () => void };
  readonly number: number;

  constructor(number: number, stage: { readonly mayThrow: () => void }) {
    this.number = number;
    this.#stage = stage;
  }

  get(): number {
    this.#stage.mayThrow();
    return 1;
  }

  close(): void {
    this.isOpen = false;
  }

  [Symbol.dispose](): void {
    this.close();
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.close();
    return Promise.resolve();
  }
}

interface Stage {
  readonly world: Surroundings;
  readonly truths: ReadonlyMap<number, Truth>;
  readonly ask: (answers: number) => number;
  readonly items: () => Iterable<number>;
  readonly begin: () => void;
  readonly end: (result: unknown) => void;
  readonly next: () => boolean;
}

/** Asks questions of which each path gets other answers. */
function makeQuestions(): {
  readonly ask: (answers: number) => number;
  readonly begin: () => void;
  readonly next: () => boolean;
} {
  let script: { answer: number; readonly of: number }[] = [];
  let position = 0;
  return {
    ask: (of) => {
      const known = script[position] ?? { answer: 0, of };
      script[position++] = known;
      return known.answer;
    },
    begin: () => {
      position = 0;
    },
    next: () => {
      script = script.slice(0, position);
      for (let last = script.at(-1); last !== undefined; last = script.at(-1)) {
        if (++last.answer < last.of) return true;
        script.pop();
      }
      return false;
    },
  };
}

/** Where a program is run, and what becomes of its handles there. */
function makeStage(): Stage {
  const truths = new Map<number, Truth>();
  const { ask, begin, next } = makeQuestions();
  let opened: Handle[] = [];
  const mayThrow = (): void => {
    if (ask(2) === 1) throw new Error('x');
  };
  const answer = (of: number): number => {
    mayThrow();
    return ask(of);
  };
  const open = (number: number): Handle => {
    truths.set(number, truths.get(number) ?? { leaks: false, isGivenClosed: false });
    mayThrow();
    const handle = new Handle(number, { mayThrow });
    opened.push(handle);
    return handle;
  };
  return {
    truths,
    ask,
    next,
    world: {
      openCache: open,
      // eslint-disable-next-line @typescript-eslint/require-await -- it rejects where the other one throws
      openLater: async (number) => open(number),
      choose: () => answer(2) === 0,
      pick: () => answer(3),
      work: mayThrow,
    },
    items: () => ({ [Symbol.iterator]: () => fewItems(answer, mayThrow) }),
    begin: () => {
      begin();
      opened = [];
    },
    end: (result) => {
      for (const handle of opened) {
        const truth = truths.get(handle.number);
        if (truth === undefined) continue;
        if (handle === result) truth.isGivenClosed ||= !handle.isOpen;
        else truth.leaks ||= handle.isOpen;
      }
    },
  };
}

/** None, one or two items; the next one may fail to come. */
function* fewItems(answer: (of: number) => number, mayThrow: () => void): Generator<number> {
  for (let count = 0; count < 2; count++) {
    if (answer(2) === 1) return;
    yield count;
  }
  mayThrow();
}
