import { Linter } from 'eslint';
import { Linter as Linter9 } from 'eslint-v9';
import { describe, expect, test } from 'vitest';
import lockjam from '../../index.ts';
import { lintPython, problemsIn } from '../lint-python.test-support.ts';
import { pythonLanguage } from './language.ts';
import type { PythonSourceCode } from './source-code.ts';

const seed = `import time

from diskcache import FanoutCache

cache = FanoutCache(".cache/demo", statistics=True)
value = cache.get("answer")
print(value)
time.sleep(20)
`;

function sourceOf(text: string): PythonSourceCode {
  const file = { body: text, bom: false };
  return pythonLanguage.createSourceCode(file, pythonLanguage.parse(file));
}

describe('the program that this project began with', () => {
  test('is reported on its opening line, and the message names the sleep and its line', () => {
    const [report, ...others] = lintPython(seed);
    expect(others).toEqual([]);
    expect(report).toMatchObject({ line: 5, column: 9, messageId: 'heldAcross' });
    expect(report?.message).toContain('`time.sleep(20)` on line 8, after its last use');
  });

  test('is silent when a block holds the cache around its one use', () => {
    const cured = seed.replace(
      /cache = .*\nvalue = .*\n/,
      'with FanoutCache(".cache/demo", statistics=True) as cache:\n    value = cache.get("answer")\n',
    );
    expect(cured).not.toBe(seed);
    expect(lintPython(cured)).toEqual([]);
  });
});

test('ESLint 9 says of it what ESLint 10 says', () => {
  const old = new Linter9().verify(seed, lockjam.configs.python, 'program.py');
  expect(old.map(({ line, messageId }) => `${line}: ${messageId ?? ''}`)).toEqual(problemsIn(seed));
});

describe('comments', () => {
  const opening = 'from diskcache import Cache\n\n';
  test.each([
    [
      'the next line',
      '# eslint-disable-next-line lockjam/no-long-lived-cache -- one copy\ncache = Cache("x")',
    ],
    ['their own line', 'cache = Cache("x")  # eslint-disable-line lockjam/no-long-lived-cache'],
    ['the file from here on', '# eslint-disable lockjam/no-long-lived-cache\ncache = Cache("x")'],
    ['the rule', '# eslint lockjam/no-long-lived-cache: "off"\ncache = Cache("x")'],
    [
      'a line inside the head of a block',
      'with (\n    # eslint-disable-next-line lockjam/no-long-lived-cache\n    Cache("x") as c,\n):\n    input()',
    ],
  ])('switch off %s', (_, text) => {
    expect(problemsIn(`${opening}${text}\n`)).toEqual([]);
  });

  test('that switch off what is not there are told', () => {
    expect(problemsIn('# eslint-disable-next-line lockjam/no-long-lived-cache\nx = 1\n')).toEqual([
      expect.stringContaining('1: Unused eslint-disable directive'),
    ]);
  });

  test('with a configuration that cannot be read are told', () => {
    expect(problemsIn('# eslint lockjam/no-long-lived-cache: {{\n')[0]).toContain('1: ');
  });
});

describe('a broken file', () => {
  test.each([
    'def f(:\n    pass\nfrom diskcache import Cache\ncache = Cache("x")\n',
    'from diskcache import Cache\ncache = Cache("x")\nif (\n',
    'from diskcache import Cache\ncache = Cache("x")\nprint "old"\n    ) ] }\n',
  ])('is read as far as that goes: %j', (text) => {
    expect(problemsIn(text).join()).toContain('moduleLevel');
  });

  test('of any kind is no fault of ours', () => {
    for (const text of [
      '',
      '\u0000',
      '@',
      'with',
      'with (',
      'f"{',
      '"""',
      'match x:\n case',
      '@(',
      'else:\n  x',
    ]) {
      expect(problemsIn(text)).toEqual([]);
    }
  });
});

describe('a rule of somebody else', () => {
  const lines = (selector: string, text: string): readonly number[] => {
    const found: number[] = [];
    const plugin = {
      rules: {
        spy: {
          create: (context: { sourceCode: PythonSourceCode }) => ({
            [selector]: (node: Parameters<PythonSourceCode['getLoc']>[0]) => {
              found.push(context.sourceCode.getLoc(node).start.line);
            },
          }),
        },
      },
    };
    const config = { ...lockjam.configs.python, rules: { 'own/spy': 'error' } };
    const plugins = { ...config.plugins, own: plugin };
    new Linter().verify(text, { ...config, plugins } as unknown as Linter.Config, 'x.py');
    return found;
  };

  test("finds nodes by the names of Python's own tree", () => {
    expect(lines('Call[func.id="f"]', 'f(1)\nx.f()\n\nf()\n')).toEqual([1, 4]);
    expect(lines('FunctionDef > Return', 'def f():\n  return 1\nlambda: 2\n')).toEqual([2]);
  });
});

describe('the source code object', () => {
  const source = sourceOf('x = 1  # one\r\ndef f(a):\r\n    return x + a\r\n');

  test('knows lines, positions and offsets', () => {
    expect(source.lines).toEqual(['x = 1  # one', 'def f(a):', '    return x + a', '']);
    expect(source.getLocFromIndex(14)).toEqual({ line: 2, column: 0 });
    expect(source.getIndexFromLoc({ line: 2, column: 4 })).toBe(18);
  });

  test('knows tokens and comments', () => {
    expect(source.getAllComments().map(({ value }) => value)).toEqual(['# one']);
    expect(source.tokens.slice(0, 4)).toEqual([
      { type: 'Name', value: 'x', range: [0, 1] },
      { type: 'Punctuator', value: '=', range: [2, 3] },
      { type: 'Number', value: '1', range: [4, 5] },
      { type: 'Keyword', value: 'def', range: [14, 17] },
    ]);
  });

  test('knows what a name means and where it is named', () => {
    const x = source.scopes.module.variables.get('x');
    expect(x?.references.map((node) => source.getLoc(node).start.line)).toEqual([1, 3]);
  });

  test('leads from a node to those around it', () => {
    const [, f] = source.ast.body;
    if (f?.type !== 'FunctionDef') throw new Error('Expected a function.');
    const [statement] = f.body;
    if (statement === undefined) throw new Error('Expected a statement.');
    expect(source.getAncestors(statement).map(({ type }) => type)).toEqual([
      'Module',
      'FunctionDef',
    ]);
    expect(source.getText(statement)).toBe('return x + a');
  });
});
