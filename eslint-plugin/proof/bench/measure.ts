import { performance } from 'node:perf_hooks';
import { Linter, type Rule } from 'eslint';
import { noLongLivedCache } from '../../src/rules/no-long-lived-cache.ts';

/**
 * The median time of the rule itself on a text, in milliseconds, measured twice in turns: how far the
 * two are apart says how much the machine wavers.
 */
export function measureCost(text: string): readonly [number, number] {
  const stopwatch = makeStopwatch();
  const rules = { a: stopwatch.timed('a', ruleOf()), b: stopwatch.timed('b', ruleOf()) };
  inTurns(text, rules);
  return [stopwatch.median('a'), stopwatch.median('b')];
}

/** The share of a whole lint that the rule takes, and that an empty rule takes; 1 is all of it. */
export function measureQuiet(text: string): { readonly share: number; readonly control: number } {
  const stopwatch = makeStopwatch();
  const empty: Rule.RuleModule = { create: () => ({}) };
  const rules = { a: stopwatch.timed('a', ruleOf()), b: stopwatch.timed('b', empty) };
  const lint = inTurns(text, rules);
  return { share: stopwatch.median('a') / lint, control: stopwatch.median('b') / lint };
}

/** At least this many lints, and more of short texts, whose times waver more. */
const FEWEST_LINTS = 7;
const LINES_IN_ALL = 120_000;

/** Lints with both rules, the other one first each time; the median time of a lint in milliseconds. */
function inTurns(text: string, rules: Readonly<Record<'a' | 'b', Rule.RuleModule>>): number {
  const linter = new Linter();
  const rounds = Math.max(FEWEST_LINTS, Math.ceil(LINES_IN_ALL / text.split('\n').length));
  const times: number[] = [];
  for (let round = 0; round < Math.min(rounds, MOST_LINTS); round++) {
    const { a, b } = rules;
    const ordered = round % 2 === 0 ? { a, b } : { b, a };
    const names = Object.keys(ordered).map((name) => [`bench/${name}`, 'error'] as const);
    const start = performance.now();
    const messages = linter.verify(text, {
      plugins: { bench: { rules: ordered } },
      rules: { ...Object.fromEntries(names), ...USUAL },
    });
    times.push(performance.now() - start);
    const fatal = messages.find((message) => message.fatal);
    if (fatal !== undefined) throw new Error(`Internal error: ${fatal.message}`);
  }
  return median(times);
}

const MOST_LINTS = 120;

/** A few rules that everybody has: a lint without any other rule is shorter than one that is real. */
const USUAL = {
  'no-undef': 'off',
  'no-unreachable': 'error',
  'no-unused-vars': 'off',
  'no-redeclare': 'error',
  'no-fallthrough': 'error',
  'constructor-super': 'error',
} as const;

function ruleOf(): Rule.RuleModule {
  // The types of the two packages for rules are not the same, the rules are.
  return noLongLivedCache as unknown as Rule.RuleModule;
}

interface Stopwatch {
  readonly timed: (name: string, rule: Rule.RuleModule) => Rule.RuleModule;
  readonly median: (name: string) => number;
}

/** Measures the time that passes inside a rule, per lint. */
function makeStopwatch(): Stopwatch {
  const times = new Map<string, number[]>();
  const timed = (name: string, rule: Rule.RuleModule): Rule.RuleModule => ({
    ...(rule.meta && { meta: rule.meta }),
    create(context) {
      const spent = { time: 0 };
      const watch = <T>(run: () => T): T => {
        const start = performance.now();
        const result = run();
        spent.time += performance.now() - start;
        return result;
      };
      const list = times.get(name) ?? [];
      times.set(name, list);
      const index = list.push(0) - 1;
      const listeners = watch(() => rule.create(context));
      list[index] = spent.time;
      const entries = Object.entries(listeners).map(([selector, listener]) => [
        selector,
        (...given: never[]) => {
          watch(() => {
            (listener as (...all: never[]) => void)(...given);
          });
          list[index] = spent.time;
        },
      ]);
      return Object.fromEntries(entries) as Rule.RuleListener;
    },
  });
  return { timed, median: (name) => median(times.get(name) ?? []) };
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}
