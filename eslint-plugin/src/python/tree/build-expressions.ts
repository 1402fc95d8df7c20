import {
  buildArguments,
  buildComprehension,
  buildElement,
  buildList,
  buildParameters,
} from './build-parts.ts';
import { buildContinued, buildFormatted, buildString } from './build-strings.ts';
import type { Builder } from './builder.ts';
import { make, spanOf, wordsOf } from './builder.ts';
import type { Raw } from './raw.ts';
import { splitAt } from './raw.ts';
import type { Expression, NodeOf } from './syntax.ts';

/** Builds an expression; what is not known becomes `Unknown` with its parts inside. */
export function buildExpression(build: Builder, raw: Raw): Expression {
  const handler = HANDLERS[raw.name];
  return handler === undefined ? buildUnknown(build, raw) : handler(build, raw);
}

type Handler = (build: Builder, raw: Raw) => Expression;

const HANDLERS: Readonly<Partial<Record<string, Handler>>> = {
  ArrayComprehensionExpression: (build, raw) => buildComprehension(build, raw, 'ListComp'),
  ArrayExpression: (build, raw) => make('List', raw, { elements: elementsOf(build, raw) }),
  AwaitExpression: (build, raw) =>
    make('Await', raw, { value: buildElement(build, raw.parts.slice(1), raw) }),
  BinaryExpression: buildBinary,
  Boolean: (build, raw) => make('Constant', raw, { value: wordsOf(build, raw) === 'True' }),
  CallExpression(build, raw) {
    const [callee = raw, list] = raw.parts;
    return make('Call', raw, { func: build.expression(callee), ...buildArguments(build, list) });
  },
  ComprehensionExpression: (build, raw) => buildComprehension(build, raw, 'GeneratorExp'),
  ConditionalExpression(build, raw) {
    const [body = raw, , test = raw, , orelse = raw] = raw.parts;
    const [left, middle, right] = [body, test, orelse].map((part) => build.expression(part));
    if (left === undefined || middle === undefined || right === undefined) {
      return buildUnknown(build, raw);
    }
    return make('IfExp', raw, { body: left, test: middle, orelse: right });
  },
  ContinuedString: buildContinued,
  DictionaryComprehensionExpression: (build, raw) => buildComprehension(build, raw, 'DictComp'),
  DictionaryExpression: (build, raw) => make('Dict', raw, { entries: entriesOf(build, raw) }),
  Ellipsis: (_, raw) => make('Constant', raw, { value: undefined }),
  FormatString: buildFormatted,
  LambdaExpression(build, raw) {
    const list = raw.parts.find(({ name }) => name === 'ParamList');
    const colon = raw.parts.findIndex(({ name }) => name === ':');
    return make('Lambda', raw, {
      parameters: buildParameters(build, list),
      body: buildElement(build, raw.parts.slice(colon + 1), raw),
    });
  },
  MemberExpression: buildMember,
  NamedExpression(build, raw) {
    const [target = raw, , ...value] = raw.parts;
    return make('NamedExpr', raw, {
      target: build.expression(target),
      value: buildElement(build, value, raw),
    });
  },
  None: (_, raw) => make('Constant', raw, { value: null }),
  Number: (build, raw) =>
    make('Constant', raw, { value: Number(wordsOf(build, raw).replaceAll('_', '')) }),
  ParenthesizedExpression(build, raw) {
    const inner = raw.parts.filter(({ name }) => name !== '(' && name !== ')');
    return buildList(build, inner, raw);
  },
  SetComprehensionExpression: (build, raw) => buildComprehension(build, raw, 'SetComp'),
  SetExpression: (build, raw) => make('Set', raw, { elements: elementsOf(build, raw) }),
  String: buildString,
  TupleExpression: (build, raw) => make('Tuple', raw, { elements: elementsOf(build, raw) }),
  UnaryExpression: buildUnary,
  VariableName: (build, raw) => make('Name', raw, { id: wordsOf(build, raw) }),
  YieldExpression: buildYield,
};

/** `yield`, `yield x`, `yield from x`. */
export function buildYield(build: Builder, raw: Raw): Expression {
  const [, second, ...rest] = raw.parts;
  if (second?.name === 'from') {
    return make('YieldFrom', raw, { value: buildElement(build, rest, raw) });
  }
  const value = second === undefined ? undefined : buildList(build, [second, ...rest], raw);
  return make('Yield', raw, { value });
}

function buildUnknown(build: Builder, raw: Raw): Expression {
  return make('Unknown', raw, {
    parts: raw.parts
      .filter(({ name }) => /^[A-Z⚠]/.test(name))
      .map((part) => build.expression(part)),
  });
}

function elementsOf(build: Builder, raw: Raw): readonly Expression[] {
  const inner = raw.parts.filter(({ name }) => !BRACKETS.has(name));
  return splitAt(inner, ',').map((group) => buildElement(build, group, raw));
}

const BRACKETS: ReadonlySet<string> = new Set(['(', ')', '[', ']', '{', '}']);

function entriesOf(build: Builder, raw: Raw): readonly NodeOf<'DictEntry'>[] {
  const inner = raw.parts.filter(({ name }) => !BRACKETS.has(name));
  return splitAt(inner, ',').map((group) => {
    const isRest = group[0]?.name === '**';
    const [key = [], value = []] = splitAt(isRest ? group.slice(1) : group, ':');
    return make('DictEntry', spanOf(group, raw), {
      key: isRest ? undefined : buildElement(build, key, raw),
      value: buildElement(build, isRest ? key : value, raw),
    });
  });
}

function buildBinary(build: Builder, raw: Raw): Expression {
  const [first = raw] = raw.parts;
  const last = raw.parts.at(-1) ?? raw;
  const between = raw.parts.slice(1, -1);
  const operator = between.map((part) => wordsOf(build, part)).join(' ');
  const fields = { left: build.expression(first), right: build.expression(last) };
  if (operator === 'and' || operator === 'or') return make('BoolOp', raw, { operator, ...fields });
  const kind = COMPARISONS.has(operator) ? 'Compare' : 'BinOp';
  return make(kind, raw, { operator, ...fields });
}

const COMPARISONS: ReadonlySet<string> = new Set([
  '!=',
  '<',
  '<=',
  '==',
  '>',
  '>=',
  'in',
  'is',
  'is not',
  'not in',
]);

function buildMember(build: Builder, raw: Raw): Expression {
  const [object = raw, mark, ...rest] = raw.parts;
  const value = build.expression(object);
  if (mark?.name === '.') return make('Attribute', raw, { value, attr: wordsOf(build, rest[0]) });
  const inner = rest.filter(({ name }) => !BRACKETS.has(name) && name !== ':');
  const slice = splitAt(inner, ',').flatMap((group) =>
    group.map((part) => buildElement(build, [part], raw)),
  );
  return make('Subscript', raw, { value, slice });
}

/** This parser lets `not` reach over `and` and `or`; in Python it binds tighter. */
function buildUnary(build: Builder, raw: Raw): Expression {
  const [mark, ...rest] = raw.parts;
  const operand = buildElement(build, rest, raw);
  const operator = wordsOf(build, mark);
  if (operator !== 'not') return make('UnaryOp', raw, { operator, operand });
  return negateLeft(operand, raw.from, rest[0]?.name === 'ParenthesizedExpression');
}

function negateLeft(operand: Expression, from: number, isWhole: boolean): Expression {
  const [start, to] = operand.range;
  if (operand.type !== 'BoolOp' || isWhole || start < from) {
    return make('UnaryOp', { from, to }, { operator: 'not', operand });
  }
  const left = negateLeft(operand.left, from, false);
  const { operator, right } = operand;
  return make('BoolOp', { from, to }, { operator, left, right });
}
