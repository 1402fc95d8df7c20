import * as fc from 'fast-check';

/** The lines of a function that opens a handle named `db` and does something with it, or without. */
export function bodies(open: string, hasWith: boolean): fc.Arbitrary<string> {
  const inside = lists(true);
  const outside = lists(false);
  const bare = fc
    .tuple(inside, fc.boolean(), outside)
    .map(([body, closes, tail]) => [
      `db = ${open}  # here`,
      ...body,
      ...(closes ? ['db.close()'] : []),
      ...tail,
    ]);
  const tried = fc
    .tuple(inside, outside)
    .map(([body, tail]) => [
      `db = ${open}`,
      'try:',
      ...deeper(body),
      'finally:',
      '    db.close()',
      ...tail,
    ]);
  const head = hasWith ? `with ${open} as db:` : `with closing(${open}) as db:`;
  const scoped = fc.tuple(inside, outside).map(([body, tail]) => [head, ...deeper(body), ...tail]);
  const nested = fc
    .tuple(fc.constantFrom('if flag(9):', 'for turn in range(2):', 'with nullcontext():'), bare)
    .map(([around, body]) => [around, ...deeper(body), "print('behind')"]);
  return fc.oneof(bare, bare, tried, scoped, nested).map((lines) => lines.join('\n'));
}

const value = fc.constantFrom('v0', 'v1', 'v2');
const number = fc.integer({ min: 0, max: 7 });

const without = fc.oneof(
  number.map((n) => [`work(${n})`]),
  number.map((n) => [`time.sleep(${n})`]),
  value.map((name) => [`print(${name})`, '']),
  value.map((name) => [`print(f'''<`, `{${name}}`, `>''')`]),
  fc.tuple(value, number).map(([name, n]) => ['# A number.', `${name} = (${n} +`, '    1)']),
  value.map((name) => [`return ${name}`]),
  number.map((n) => [`if flag(${n}):`, `    raise ValueError(${n})`]),
);

const needing = fc.oneof(
  number.map((n) => [`db.set(${n}, 'a')  # a`]),
  fc.tuple(value, number).map(([name, n]) => [`${name} = db.get(${n})`]),
  value.map((name) => ['it = db.iterkeys()', `${name} = next(it)`]),
  value.map((name) => [`${name} = next(it)`]),
  number.map((n) => ['def find(key):', `    return db.get(key + ${n})`]),
  value.map((name) => [`${name} = find(1)`]),
  value.map((name) => [`${name} = [key for key in db.iterkeys()]`]),
  value.map((name) => [`${name} = helper(db)`]),
  number.map((n) => [`if flag(${n}):`, '    db.close()', `    return ${n}`]),
);

/** A list of statements, some of which have others inside. */
function lists(needs: boolean): fc.Arbitrary<readonly string[]> {
  const simple = needs ? fc.oneof(without, needing, needing) : without;
  const { list } = fc.letrec<{ list: readonly string[]; statement: readonly string[] }>((tie) => ({
    list: fc.array(tie('statement'), { minLength: 1, maxLength: 4 }).map((all) => all.flat()),
    statement: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      simple,
      simple,
      fc
        .tuple(number, tie('list'), tie('list'))
        .map(([n, then, otherwise]) => [
          `if flag(${n}):`,
          ...deeper(then),
          'else:',
          ...deeper(otherwise),
        ]),
      tie('list').map((body) => ['for turn in range(2):', ...deeper(body)]),
      fc
        .tuple(tie('list'), tie('list'))
        .map(([body, handler]) => [
          'try:',
          ...deeper(body),
          'except ValueError:',
          ...deeper(handler),
        ]),
    ),
  }));
  return list;
}

/** Lines inside a string stay where they are. */
function deeper(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (/^(?:|[{<>].*)$/.test(line) ? line : `    ${line}`));
}
