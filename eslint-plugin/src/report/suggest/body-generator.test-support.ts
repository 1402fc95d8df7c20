import * as fc from 'fast-check';

/** Which kind of handle a generated program opens. */
export interface Opener {
  readonly name: 'openAsync' | 'openPlain' | 'openSync';
  readonly await: '' | 'await ';
}

export const openers: readonly Opener[] = [
  { name: 'openSync', await: '' },
  { name: 'openPlain', await: '' },
  { name: 'openAsync', await: 'await ' },
];

/** What the statements so far have declared, and how many names were given. */
interface Names {
  readonly values: readonly string[];
  readonly parts: readonly string[];
  readonly functions: readonly string[];
}

type Draw = (most: number) => number;

/** The body of a function: it opens a handle, uses it, and closes it on some of its ways, or nowhere. */
export function bodies(opener: Opener): fc.Arbitrary<string> {
  const choices = fc.array(fc.nat({ max: 997 }), { minLength: 60, maxLength: 60 });
  return choices.map((numbers) => {
    let at = 0;
    const draw: Draw = (most) => (numbers[at++ % numbers.length] ?? 0) % most;
    return writeBody(opener, draw);
  });
}

function writeBody(opener: Opener, draw: Draw): string {
  let count = 0;
  const fresh = (letter: string): string => `${letter}${++count}`;
  const wait = opener.await;
  const close = `${wait}db.close();`;
  const declare = draw(6) === 0 && opener.name === 'openSync' ? 'using' : 'const';

  const value = (names: Names): string =>
    names.values.length === 0 ? "'none'" : (names.values[draw(names.values.length)] ?? '');
  const need = (names: Names): string => {
    const part = names.parts[draw(names.parts.length + 1)];
    const called = names.functions[draw(names.functions.length + 1)];
    if (part !== undefined) return `${wait}${part}.get('k${draw(4)}')`;
    if (called !== undefined) return `${wait}${called}()`;
    return `${wait}db.get('k${draw(4)}')`;
  };

  const simple = (names: Names): readonly [string, Names] => {
    switch (draw(14)) {
      case 0:
      case 1: {
        const name = fresh('v');
        const kind = draw(3) === 0 ? 'let' : 'const';
        return [`${kind} ${name} = ${need(names)};`, add(names, 'values', name)];
      }
      case 2: {
        const name = fresh('p');
        return [`const ${name} = db.prepare();`, add(names, 'parts', name)];
      }
      case 3: {
        const name = fresh('f');
        return [`const ${name} = () => db.get('k${draw(4)}');`, add(names, 'functions', name)];
      }
      case 4: {
        const name = fresh('v');
        return [`const { length: ${name} } = ${need(names)};`, add(names, 'values', name)];
      }
      case 5:
      case 6:
        return [`print(${value(names)});`, names];
      case 7:
      case 8:
        return [`await slow(${value(names)});`, names];
      case 9:
        return [`work(${value(names)}); // work`, names];
      case 10:
        return [`print(\`two\n  lines \${${value(names)}}\`);`, names];
      case 11:
        return [`${wait}db.maybeFail();`, names];
      case 12: {
        const name = fresh('v');
        return [
          `const [${name}] = ['a', 'b'].map((k) => k + ${value(names)});`,
          add(names, 'values', name),
        ];
      }
      default:
        return [`print(${need(names)});`, names];
    }
  };

  const block = (names: Names, depth: number, inLoop: boolean): string => {
    const lines: string[] = [];
    let known = names;
    for (let left = 1 + draw(3); left > 0; left--) {
      const [text, more] = statement(known, depth, inLoop);
      lines.push(text);
      known = more;
    }
    return indented(lines.join('\n'));
  };

  const statement = (names: Names, depth: number, inLoop: boolean): readonly [string, Names] => {
    if (depth >= 2) return simple(names);
    switch (draw(12)) {
      case 0: {
        const closes = declare === 'const' && !inLoop && draw(2) === 0 ? `  ${close}\n` : '';
        return [`if (flag()) {\n${closes}  return ${value(names)};\n}`, names];
      }
      case 1:
        return [
          `if (flag()) {\n${block(names, depth + 1, inLoop)}\n} else {\n${block(names, depth + 1, inLoop)}\n}`,
          names,
        ];
      case 2:
        return [
          `for (const x of [1, 2]) {\n${block(add(names, 'values', 'x'), depth + 1, true)}\n}`,
          names,
        ];
      case 3:
        return [
          `try {\n${block(names, depth + 1, inLoop)}\n} catch (error) {\n  print(error.message);\n}`,
          names,
        ];
      case 4:
        return ["if (flag()) throw new Error('thrown');", names];
      default:
        return simple(names);
    }
  };

  const lines = [`${declare} db = ${wait}${opener.name}('dir');`];
  let names: Names = { values: [], parts: [], functions: [] };
  const length = 2 + draw(7);
  const inTry = declare === 'const' && draw(4) === 0;
  for (let left = length; left > 0; left--) {
    const [text, more] = statement(names, inTry ? 1 : 0, false);
    lines.push(text);
    names = more;
  }
  if (inTry) {
    const [open = '', ...rest] = lines;
    const last = draw(2) === 0 ? [`return ${value(names)};`] : [];
    return [
      open,
      'try {',
      indented([...rest, ...last].join('\n')),
      '} finally {',
      `  ${close}`,
      '}',
    ].join('\n');
  }
  if (declare === 'const' && draw(3) > 0) lines.push(close);
  if (draw(2) === 0) lines.push(`await slow('end');`, `print(${value(names)});`);
  if (draw(2) === 0) lines.push(`return ${value(names)};`);
  return lines.join('\n');
}

function add(names: Names, key: keyof Names, name: string): Names {
  return { ...names, [key]: [...names[key], name] };
}

/** Not the lines of a template: they are text. */
function indented(text: string): string {
  return text.replaceAll(/^(?! *lines \$)/gm, '  ');
}
