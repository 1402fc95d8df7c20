import type { Handle } from './proof-handles.test-support.ts';

/** A program with one fault; `probe()` stands where the handle should be closed by then. */
export interface Shape {
  readonly name: string;
  readonly reports: string;
  readonly suits?: (handle: Handle) => boolean;
  /** False when the program as it is holds nothing on the path that it takes. */
  readonly holds?: boolean | 'in some libraries';
  readonly write: (handle: Handle) => string;
}

export const inFunction = (...lines: readonly string[]): string =>
  `def read():\n    ${lines.join('\n    ')}\n\n\nprint(read())\n`;
export const failing = (...lines: readonly string[]): string =>
  `def read():\n    ${lines.join('\n    ')}\n\n\ntry:\n    read()\nexcept Exception:\n    print('failed')\n    probe()\n`;
export const deeper = (lines: string): string => lines.replaceAll('\n    ', '\n        ');
const hasWith = ({ leaving }: Handle): boolean => leaving === 'closes';
export const closing = ({ open, leaving }: Handle): string =>
  leaving === 'closes' ? open : `contextlib.closing(${open})`;
const hasClose = ({ close }: Handle): boolean => close === 'db.close()';

export const shapes: readonly Shape[] = [
  {
    name: 'the seed: never closed in a script that goes on',
    reports: 'heldAcross',
    write: ({ open, put, get }) =>
      `db = ${open}\n${put.replaceAll('\n    ', '\n')}\nitem = ${get}\nprint(item)\ntime.sleep(0.001)\nprobe()\n`,
  },
  {
    name: 'never closed, and slow work behind the last use',
    reports: 'unscoped',
    write: ({ open, put, get }) =>
      inFunction(
        '# The cache.',
        `db = ${open}  # It stays open.`,
        '',
        put,
        `value = ${get}  # The value: “é” 🐍.`,
        '',
        '# The rest.',
        'time.sleep(0.001)',
        'probe()',
        "return f'''\n  <{value}>\n'''",
      ),
  },
  {
    name: 'never closed',
    reports: 'unscoped',
    write: ({ open, put, get }) => inFunction(`db = ${open}`, put, `return ${get}`),
  },
  {
    name: 'closed behind a call that raises',
    reports: 'notOnAllPaths',
    write: ({ open, put, fail, close }) => failing(`db = ${open}`, put, fail, close),
  },
  {
    name: 'an early return',
    reports: 'notOnAllPaths',
    write: ({ open, put, get, close }) =>
      inFunction(
        `db = ${open}`,
        put,
        `value = ${get}`,
        "if value == 'one':",
        "    return 'early'",
        close,
        'return value',
      ),
  },
  {
    name: 'closed in front of work that must stay behind the close',
    reports: 'notOnAllPaths',
    holds: false,
    write: ({ open, put, get, close }) =>
      inFunction(
        `db = ${open}`,
        put,
        `length = len(${get})`,
        `${close}  # Here.`,
        'probe()',
        'return [length]',
      ),
  },
  {
    name: 'closed in a branch only',
    reports: 'notOnAllPaths',
    write: ({ open, put, get, close }) =>
      inFunction(
        `db = ${open}`,
        put,
        `value = ${get}`,
        "if value == 'two':",
        `    ${close}`,
        'return value',
      ),
  },
  {
    name: 'closed in a try that catches',
    reports: 'notOnAllPaths',
    write: ({ open, put, get, fail, close }) =>
      inFunction(
        `db = ${open}`,
        'try:',
        `    ${deeper(put)}`,
        `    value = ${get}`,
        `    ${fail}`,
        `    ${close}`,
        '    return value',
        'except Exception:',
        "    return 'caught'",
      ),
  },
  {
    name: 'an early return in front of a try that closes',
    reports: 'notOnAllPaths',
    write: ({ open, put, get, close }) =>
      inFunction(
        `db = ${open}`,
        put,
        `if ${get} == 'one':`,
        "    return 'early'",
        'try:',
        '    # The value.',
        `    return ${get}`,
        'finally:',
        `    ${close}`,
      ),
  },
  {
    name: 'closed in each turn of a loop that one turn leaves',
    reports: 'notOnAllPaths',
    write: ({ open, put, get, close }) =>
      inFunction(
        "for name in ['a', 'b']:",
        `    db = ${open}`,
        `    ${deeper(put)}`,
        `    if ${get} == 'one':`,
        '        break',
        `    ${close}`,
        "return 'done'",
      ),
  },
  {
    name: 'held by try and finally behind the last use',
    reports: 'heldAcross',
    write: ({ open, put, get, close }) =>
      inFunction(
        `db = ${open}`,
        'try:',
        `    ${deeper(put)}`,
        `    value = ${get}`,
        '    # The rest.',
        '    time.sleep(0.001)',
        '    probe()',
        '    return value',
        'finally:',
        `    ${close}  # At last.`,
      ),
  },
  {
    name: 'held by try and finally in front of the first use',
    reports: 'heldAcross',
    write: ({ open, put, get, close }) =>
      inFunction(
        `db = ${open}`,
        'try:',
        '    time.sleep(0.001)',
        '    probe()',
        `    ${deeper(put)}`,
        `    return ${get}`,
        'finally:',
        `    ${close}`,
      ),
  },
  {
    name: 'held by with behind the last use',
    reports: 'heldAcross',
    suits: hasClose,
    write: (handle) =>
      inFunction(
        `with ${closing(handle)} as db:  # Open.`,
        `    ${deeper(handle.put)}`,
        `    one = ${handle.get}`,
        '    time.sleep(0.001)',
        '    probe()',
        '    if one:',
        "        print('''a",
        "    b''')",
        'return one',
      ),
  },
  {
    name: 'held by with in front of the first use',
    reports: 'heldAcross',
    suits: hasClose,
    write: (handle) =>
      inFunction(
        `with ${closing(handle)} as db:`,
        '',
        '    # Wait first.',
        '    time.sleep(0.001)',
        '    probe()',
        '',
        '    # Then work.',
        `    ${deeper(handle.put)}`,
        `    return ${handle.get}`,
      ),
  },
  {
    name: 'held by the last of two in one with',
    reports: 'heldAcross',
    suits: hasClose,
    write: (handle) =>
      inFunction(
        `with contextlib.nullcontext('other') as other, ${closing(handle)} as db:`,
        `    ${deeper(handle.put)}`,
        `    one = ${handle.get}`,
        '    time.sleep(0.001)',
        '    probe()',
        '    return one + other',
      ),
  },
  {
    name: 'opened in front of its with',
    reports: 'heldAcross',
    suits: hasWith,
    write: ({ open, put, get }) =>
      inFunction(
        `db = ${open}`,
        'with db:',
        `    ${deeper(put)}`,
        `    one = ${get}`,
        '    time.sleep(0.001)',
        '    probe()',
        'return one',
      ),
  },
  {
    name: 'a script that closes at its end',
    reports: 'heldAcross',
    write: ({ open, put, get, close }) =>
      `db = ${open}\n${put.replaceAll('\n    ', '\n')}\nitem = ${get}\ntime.sleep(0.001)\nprobe()\nprint(item)\n${close}\n`,
  },
  {
    name: 'a value that needs the handle is kept inside',
    reports: 'unscoped',
    write: ({ open, put, derive, getDerived }) =>
      inFunction(
        `db = ${open}`,
        put,
        `part = ${derive}`,
        `value = ${getDerived}`,
        'time.sleep(0.001)',
        'probe()',
        'return value',
      ),
  },
  {
    name: 'a function that uses the handle is kept inside',
    reports: 'unscoped',
    write: ({ open, put, get }) =>
      inFunction(
        `db = ${open}`,
        put,
        'def find():',
        `    return ${get}`,
        'value = find()',
        'time.sleep(0.001)',
        'probe()',
        'return value',
      ),
  },
  {
    name: 'a local function gets the handle',
    reports: 'unscoped',
    write: ({ open, put, get }) =>
      `def find(db):\n    ${put}\n    return ${get}\n\n\n${inFunction(
        `db = ${open}`,
        'value = find(db)',
        'time.sleep(0.001)',
        'probe()',
        'return value',
      )}`,
  },
  {
    name: 'results in patterns',
    reports: 'unscoped',
    write: ({ open, put, get }) =>
      inFunction(
        `db = ${open}`,
        put,
        `first, *others = ${get}`,
        `(second := ${get})`,
        'time.sleep(0.001)',
        'probe()',
        'return first, others, second',
      ),
  },
  {
    name: 'a with that only commits',
    reports: 'unscoped',
    suits: ({ leaving }) => leaving === 'commits',
    write: ({ open, put, get }) =>
      inFunction(`with ${open} as db:`, `    ${deeper(put)}`, `    one = ${get}`, 'return one'),
  },
  {
    name: 'a with that there is none of',
    reports: 'wrongUsing',
    holds: false,
    suits: (handle) => handle.leaving === 'none' && hasClose(handle),
    write: ({ open, put, get }) =>
      inFunction(`with ${open} as db:`, `    ${deeper(put)}`, `    one = ${get}`, 'return one'),
  },
  {
    name: 'opened and used in one expression',
    reports: 'unscoped',
    holds: 'in some libraries',
    suits: hasClose,
    write: (handle) =>
      inFunction(
        `with ${closing(handle)} as db:`,
        `    ${deeper(handle.put)}`,
        `return ${handle.get.replaceAll('db', handle.open)}`,
      ),
  },
  {
    name: 'a context manager that a failure leaves open',
    reports: 'notOnAllPaths',
    write: ({ open, put, fail, close }) =>
      `@contextlib.contextmanager\ndef opened():\n    db = ${open}\n    ${put}\n    yield db\n    ${close}\n\n\n${failing(
        'with opened() as db:',
        `    ${fail}`,
      )}`,
  },
];
