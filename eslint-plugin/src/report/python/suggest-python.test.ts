import { describe, expect, test } from 'vitest';
import { lintPython } from '../../python/lint-python.test-support.ts';

/** The text after the first change that is offered; undefined when there is none. */
function changed(text: string): string | undefined {
  const fix = lintPython(text)
    .flatMap(({ suggestions }) => suggestions ?? [])
    .at(0)?.fix;
  if (fix === undefined) return undefined;
  const [from, to] = fix.range;
  return text.slice(0, from) + fix.text + text.slice(to);
}

const lines = (...words: readonly string[]): string => `${words.join('\n')}\n`;

describe('a change keeps', () => {
  test('tabs', () => {
    expect(
      changed(
        'import time\nfrom diskcache import Cache\ndef f(p):\n\tc = Cache(p)\n\tx = c.get(1)\n\ttime.sleep(9)\n\treturn x\n',
      ),
    ).toBe(
      'import time\nfrom diskcache import Cache\ndef f(p):\n\twith Cache(p) as c:\n\t\tx = c.get(1)\n\ttime.sleep(9)\n\treturn x\n',
    );
  });

  test('the line ends of another system, also in what is added', () => {
    expect(
      changed(
        'import sqlite3\r\n\r\nc = sqlite3.connect("a")\r\nc.execute("select 1")\r\ninput()\r\n',
      ),
    ).toBe(
      'import sqlite3\r\nfrom contextlib import closing\r\n\r\nwith closing(sqlite3.connect("a")) as c:\r\n    c.execute("select 1")\r\ninput()\r\n',
    );
  });

  test('a text without a line end at its end', () => {
    expect(
      changed('from diskcache import Cache\ndef f(p):\n  c = Cache(p)\n  return c.get(1)'),
    ).toBe('from diskcache import Cache\ndef f(p):\n  with Cache(p) as c:\n    return c.get(1)');
  });

  test('letters of any width in front of it', () => {
    expect(
      changed(
        '# 🐍é\nfrom diskcache import Cache\ndef f(p):\n    c = Cache(p + "🐍")\n    return c["é🐍"]\n',
      ),
    ).toBe(
      '# 🐍é\nfrom diskcache import Cache\ndef f(p):\n    with Cache(p + "🐍") as c:\n        return c["é🐍"]\n',
    );
  });

  test('the inside of strings, and moves lines that are continued', () => {
    expect(
      changed(
        lines(
          'from diskcache import Cache',
          'def f(p):',
          '    c = Cache(p)  # opened',
          '',
          "    c['a'] = f'''",
          '  {p}',
          "'''",
          "    c['b'] = 'x\\",
          "y' + \\",
          "        'z'",
          '    # Last.',
          '    c["c"] = [',
          '        1,',
          '    ]  # done',
        ),
      ),
    ).toBe(
      lines(
        'from diskcache import Cache',
        'def f(p):',
        '    with Cache(p) as c:  # opened',
        "        c['a'] = f'''",
        '  {p}',
        "'''",
        "        c['b'] = 'x\\",
        "y' + \\",
        "            'z'",
        '        # Last.',
        '        c["c"] = [',
        '            1,',
        '        ]  # done',
      ),
    );
  });

  test('what a type says, an opening over several lines, and decorators inside', () => {
    expect(
      changed(
        lines(
          'from functools import wraps',
          'from diskcache import Cache',
          'def f(p):',
          '    c: Cache = Cache(',
          '        p,  # where',
          '    )',
          '    @wraps(f)',
          '    def g():',
          '        return 1',
          '    return c.get(g())',
        ),
      ),
    ).toBe(
      lines(
        'from functools import wraps',
        'from diskcache import Cache',
        'def f(p):',
        '    c: Cache',
        '    with Cache(',
        '        p,  # where',
        '    ) as c:',
        '        @wraps(f)',
        '        def g():',
        '            return 1',
        '        return c.get(g())',
      ),
    );
  });
});

describe('the import of closing', () => {
  const body = 'def f(p):\n    c = sqlite3.connect(p)\n    return c.total_changes\n';
  const cured = (name: string): string =>
    `def f(p):\n    with ${name}(sqlite3.connect(p)) as c:\n        return c.total_changes\n`;

  test.each([
    ['import sqlite3\n', 'import sqlite3\nfrom contextlib import closing\n', 'closing'],
    [
      'import contextlib\nimport sqlite3\n',
      'import contextlib\nimport sqlite3\n',
      'contextlib.closing',
    ],
    [
      'import sqlite3\nfrom contextlib import closing as shut\n',
      'import sqlite3\nfrom contextlib import closing as shut\n',
      'shut',
    ],
    [
      '"""Doc."""\n\nfrom __future__ import annotations\n\nimport sqlite3\nfrom pathlib import Path\n',
      '"""Doc."""\n\nfrom __future__ import annotations\n\nimport sqlite3\nfrom contextlib import closing\nfrom pathlib import Path\n',
      'closing',
    ],
  ])('goes where it belongs: %j', (head, expected, name) => {
    expect(changed(`${head}\n${body}`)).toBe(`${expected}\n${cured(name)}`);
  });

  test('stands by itself in front of those of other packages', () => {
    expect(
      changed('from diskcache import Index\n\ndef f(p):\n    i = Index(p)\n    return len(i)\n'),
    ).toBe(
      'from contextlib import closing\n\nfrom diskcache import Index\n\ndef f(p):\n    i = Index(p)\n    with closing(i.cache):\n        return len(i)\n',
    );
  });

  test('gives way to `finally` where the name means something else', () => {
    expect(changed(`import sqlite3\nclosing = 1\n\n${body}`)).toBe(
      'import sqlite3\nclosing = 1\n\ndef f(p):\n    c = sqlite3.connect(p)\n    try:\n        return c.total_changes\n    finally:\n        c.close()\n',
    );
  });
});

describe('nothing is offered when', () => {
  const head = 'import time\nfrom diskcache import Cache\nimport shelve, lmdb\n';
  test.each([
    ['the opening shares its line', 'def f(p):\n    c = Cache(p); x = c.get(1)\n    return x\n'],
    ['it is the one line of a block', 'def f(p):\n    if p: c = Cache(p)\n'],
    ['the block is one line', 'def f(p):\n    with Cache(p) as c: x = c.get(1); time.sleep(9)\n'],
    [
      'slow work stands deeper inside',
      'def f(p):\n    with Cache(p) as c:\n        if c.get(1):\n            time.sleep(9)\n',
    ],
    [
      'a stranger has the handle',
      'from x import y\nc = Cache("p")\ny(c)\ntime.sleep(9)\nc.close()\n',
    ],
    ['a function of the file names it', 'c = Cache("p")\ndef g():\n    return c.get(1)\n'],
    [
      'it is needed in another block',
      'def f(p):\n    if p:\n        c = Cache(p)\n    return c.get(1)\n',
    ],
    [
      'it is given back inside of something',
      'def f(p):\n    with Cache(p) as c:\n        return [c]\n',
    ],
    [
      'a close is part of something else',
      'def f(p):\n    c = Cache(p)\n    x = c.get(1)\n    return x or c.close()\n',
    ],
    [
      'something that could notice runs behind a close',
      'def f(p, g):\n    c = Cache(p)\n    if c.get(1):\n        c.close()\n        g()\n    else:\n        return 1\n',
    ],
  ])('%s', (_, text) => {
    expect(lintPython(head + text).length, text).toBeGreaterThan(0);
    expect(changed(head + text)).toBeUndefined();
  });

  test('an opening that may be another one later is not moved', () => {
    const wait =
      'def f(n):\n    with Cache(n.next()) as c:\n        time.sleep(9)\n        return c.get(1)\n';
    expect(lintPython(head + wait)).toHaveLength(1);
    expect(changed(head + wait)).toBeUndefined();
    const path = wait.replaceAll('n.next()', 'str(n)');
    expect(changed(head + path)).toContain('    time.sleep(9)\n    with Cache(str(n)) as c:\n');
  });
});

test('values of a store that they write back into keep it open', () => {
  const text =
    'import shelve\nimport time\ndef f(p):\n    s = shelve.open(p, writeback=True)\n    x = s["a"]\n    x.append(1)\n    print("b")\n';
  expect(changed(text)).toContain('as s:\n        x = s["a"]\n        x.append(1)\n    print');
});

test('with a close goes the empty line in front of it', () => {
  const text =
    'from diskcache import Cache\ndef f(p, g):\n    c = Cache(p)\n    c["a"] = 1\n\n    g()\n\n    c.close()\n\n\nx = 1\n';
  expect(changed(text)).toBe(
    'from diskcache import Cache\ndef f(p, g):\n    with Cache(p) as c:\n        c["a"] = 1\n\n    g()\n\n\nx = 1\n',
  );
});

test('a message says where a handle is last needed, and past which close a path goes', () => {
  const head = 'from diskcache import Cache\ndef f(p):\n    c = Cache(p)\n';
  const [never] = lintPython(`${head}    x = c.get(1)\n    return x\n`);
  expect(never?.message).toContain('It is last needed on line 4.');
  const [some] = lintPython(`${head}    if p:\n        c.close()\n    print(p)\n`);
  expect(some?.message).toContain('past `c.close()` on line 5');
});

describe('what must be awaited', () => {
  const head = 'import aiosqlite\n\nasync def f(p):\n';

  test('is opened by `async with`', () => {
    const text = `${head}    db = await aiosqlite.connect(p)  # here\n    cur = await db.execute("select 1")\n    rows = await cur.fetchall()\n    await db.close()\n    return rows\n`;
    expect(changed(text)).toBe(
      `${head}    async with aiosqlite.connect(p) as db:  # here\n        cur = await db.execute("select 1")\n        rows = await cur.fetchall()\n    return rows\n`,
    );
  });

  test('keeps the handle open until it was awaited', () => {
    const text = `${head}    db = await aiosqlite.connect(p)\n    later = db.commit()\n    print(p)\n    await later\n    print(p)\n`;
    expect(changed(text)).toBe(
      `${head}    async with aiosqlite.connect(p) as db:\n        later = db.commit()\n        print(p)\n        await later\n    print(p)\n`,
    );
  });
});
