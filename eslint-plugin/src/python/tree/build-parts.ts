import type { Builder } from './builder.ts';
import { make, spanOf, wordsOf } from './builder.ts';
import type { Raw } from './raw.ts';
import { splitAt } from './raw.ts';
import type { Expression, NodeOf } from './syntax.ts';

/** One element of a list: an expression with or without a star. */
export function buildElement(build: Builder, parts: readonly Raw[], around: Raw): Expression {
  const [first, ...rest] = parts;
  const at = spanOf(parts, around);
  if (first === undefined) return make('Unknown', at, { parts: [] });
  if (first.name === '*' || first.name === '**') {
    return make('Starred', at, { value: buildElement(build, rest, first) });
  }
  if (rest.length === 0) return build.expression(first);
  return make('Unknown', at, { parts: parts.map((part) => build.expression(part)) });
}

/** What stands between commas: one expression, or a tuple. */
export function buildList(build: Builder, parts: readonly Raw[], around: Raw): Expression {
  const groups = splitAt(parts, ',');
  const [first] = groups;
  if (groups.length === 1 && first !== undefined && parts.at(-1)?.name !== ',') {
    return buildElement(build, first, around);
  }
  const elements = groups.map((group) => buildElement(build, group, around));
  return make('Tuple', spanOf(parts, around), { elements });
}

/** The parameters of `def` and `lambda`. */
export function buildParameters(
  build: Builder,
  list: Raw | undefined,
): readonly NodeOf<'Parameter'>[] {
  const parts = (list?.parts ?? []).filter(({ name }) => name !== '(' && name !== ')');
  return splitAt(parts, ',').flatMap((group) => {
    const star = STARS.find((mark) => mark === group[0]?.name) ?? '';
    const named = group.find(({ name }) => name === 'VariableName');
    if (list === undefined || named === undefined) return [];
    const equals = group.findIndex(({ name }) => name === 'AssignOp');
    const value = equals < 0 ? undefined : group[equals + 1];
    const annotation = group.find(({ name }) => name === 'TypeDef');
    return make('Parameter', spanOf(group, list), {
      name: wordsOf(build, named),
      star,
      annotation: buildAnnotation(build, annotation),
      default: value && build.expression(value),
    });
  });
}

const STARS = ['*', '**'] as const;

/** The type behind `:` or `->`. */
export function buildAnnotation(build: Builder, raw: Raw | undefined): Expression | undefined {
  const type = raw?.parts.find(({ name }) => name !== ':' && name !== '->');
  return type && build.expression(type);
}

/** The arguments of a call or the bases of a class. */
export function buildArguments(
  build: Builder,
  list: Raw | undefined,
): { readonly args: readonly Expression[]; readonly keywords: readonly NodeOf<'keyword'>[] } {
  const inner = (list?.parts ?? []).filter(({ name }) => name !== '(' && name !== ')');
  const args: Expression[] = [];
  const keywords: NodeOf<'keyword'>[] = [];
  if (list === undefined) return { args, keywords };
  if (inner.some(({ name }) => name === 'for')) {
    return { args: [buildComprehension(build, list, 'GeneratorExp')], keywords };
  }
  for (const group of splitAt(inner, ',')) {
    const at = spanOf(group, list);
    if (group[1]?.name === 'AssignOp' && wordsOf(build, group[1]) === '=') {
      const value = buildElement(build, group.slice(2), list);
      keywords.push(make('keyword', at, { name: wordsOf(build, group[0]), value }));
    } else if (group[0]?.name === '**') {
      const value = buildElement(build, group.slice(1), list);
      keywords.push(make('keyword', at, { name: undefined, value }));
    } else args.push(buildElement(build, group, list));
  }
  return { args, keywords };
}

/** `x for x in y if z`, in any kind of brackets. */
export function buildComprehension(
  build: Builder,
  raw: Raw,
  type: 'DictComp' | 'GeneratorExp' | 'ListComp' | 'SetComp',
): Expression {
  const parts = raw.parts.filter(({ name }) => !BRACKETS.has(name));
  const starts = [...parts.keys()].filter((index) => parts[index]?.name === 'for');
  const generators = starts.map((start, index) =>
    buildClause(build, parts, start, starts[index + 1] ?? parts.length, raw),
  );
  const [first = parts.length] = starts;
  const head = parts.slice(0, first).filter(({ name }) => name !== 'async');
  const elements = splitAt(head, ':').map((group) => buildElement(build, group, raw));
  return make(type, raw, { elements, generators });
}

const BRACKETS: ReadonlySet<string> = new Set(['(', ')', '[', ']', '{', '}']);

function buildClause(
  build: Builder,
  parts: readonly Raw[],
  start: number,
  end: number,
  raw: Raw,
): NodeOf<'comprehension'> {
  const clause = parts.slice(start + 1, end).filter(({ name }) => name !== 'async');
  const inside = clause.findIndex(({ name }) => name === 'in');
  const [iter = [], ...conditions] = splitAt(clause.slice(inside + 1), 'if');
  return make('comprehension', spanOf(parts.slice(start, end), raw), {
    target: buildList(build, clause.slice(0, inside), raw),
    iter: buildElement(build, iter, raw),
    ifs: conditions.map((condition) => buildElement(build, condition, raw)),
    isAsync: parts[start - 1]?.name === 'async',
  });
}
