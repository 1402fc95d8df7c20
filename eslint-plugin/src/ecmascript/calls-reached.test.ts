import parser from '@typescript-eslint/parser';
import { Linter, type Rule } from 'eslint';
import type { TSESLint } from '@typescript-eslint/utils';
import { describe, expect, test } from 'vitest';
import { callsReached } from './calls-reached.ts';
import { lookOutFor } from './sightings.ts';
import { survey } from './survey.ts';

/** The calls of a program that what comes out of the module `m` may lead to, in their own words. */
function reached(text: string): readonly string[] {
  const found: string[] = [];
  const rule = {
    create(context: Readonly<TSESLint.RuleContext<string, []>>): TSESLint.RuleListener {
      const { seen, listeners } = lookOutFor(new Set(['m']), text);
      return {
        ...listeners,
        'Program:exit'() {
          const calls = callsReached(survey(context.sourceCode, seen));
          found.push(...calls.map(({ range: [from, to] }) => text.slice(from, to)));
        },
      };
    },
  };
  const messages = new Linter().verify(text, {
    languageOptions: { parser },
    // The types of the two packages for rules are not the same, the rules are.
    plugins: { lockjam: { rules: { reached: rule as unknown as Rule.RuleModule } } },
    rules: { 'lockjam/reached': 'error' },
  });
  expect(messages).toEqual([]);
  return found;
}

describe('a call is reached', () => {
  test.each([
    ['import { open } from "m"; open();'],
    ['import m from "m"; m.a.b.open();'],
    ['import * as m from "m"; const { a: { open } } = m; open();'],
    ['import m = require("m"); import open = m.open; open();'],
    ['import m from "m"; let open; open = m.open; open();'],
    ['import m from "m"; let open; ({ x: { open } } = m); open();'],
    ['import m from "m"; let open; for (open of m) {} open();'],
    ['import m from "m"; const api = { open: m.open }; api.open();'],
    ['import Store from "m"; class Mine extends Store {} new Mine();'],
    ['import Store from "m"; const Mine = class extends Store {}; new Mine();'],
    ['import m from "m"; const open = flag ? undefined : m.open; open();'],
    ['import { open } from "m"; const other = open, more = other; more();'],
    ['import { open } from "m"; function f(later = open) { later(); }'],
    ['import { open } from "m"; (0, open)();'],
    ['import { open } from "m"; open.call(undefined);'],
    ['import Store from "m"; Reflect.construct(Store, []);'],
  ])('%s', (text) => {
    expect(reached(text)).toHaveLength(1);
  });

  test.each([
    ['const { open } = require("m"); open();', 'open()'],
    ['require(`m`).verbose().open();', 'require(`m`).verbose().open()'],
    ['const m = __toESM(require("m")); m.open();', 'm.open()'],
    ['const open = (await import("m")).open; open();', 'open()'],
    ['import("m").then(({ open }) => open());', 'open()'],
    ['import m from "m"; const open = m.open.bind(undefined); open();', 'open()'],
  ])('%s, beside the calls that load', (text, call) => {
    expect(reached(text)).toContain(call);
  });
});

test('the outer one of two calls that begin alike comes first', () => {
  expect(reached('import m from "m"; m.open(m.path()).get();')).toEqual([
    'm.open(m.path())',
    'm.path()',
  ]);
});

test('what is done with a handle is not followed', () => {
  expect(reached('import { open } from "m"; const db = open(); db.get(); use(db);')).toEqual([
    'open()',
  ]);
});

test('a module of another name leads nowhere', () => {
  expect(reached('import { open } from "other"; open();')).toEqual([]);
});
