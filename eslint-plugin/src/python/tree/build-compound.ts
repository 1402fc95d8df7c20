import { buildArguments, buildElement, buildList, buildParameters } from './build-parts.ts';
import { buildCase } from './build-patterns.ts';
import type { Builder } from './builder.ts';
import { make, spanOf, wordsOf } from './builder.ts';
import type { Raw } from './raw.ts';
import { splitAt } from './raw.ts';
import type { Expression, NodeOf, Statement } from './syntax.ts';

/** Builds a statement that has statements inside; undefined when it is none. */
export function buildCompound(build: Builder, raw: Raw): Statement | undefined {
  return HANDLERS[raw.name]?.(build, raw, []);
}

type Handler = (build: Builder, raw: Raw, decorators: readonly Expression[]) => Statement;

const HANDLERS: Readonly<Partial<Record<string, Handler>>> = {
  ClassDefinition(build, raw, decorators) {
    const list = raw.parts.find(({ name }) => name === 'ArgList');
    const { args, keywords } = buildArguments(build, list);
    return make('ClassDef', raw, {
      name: wordsOf(build, named(raw)),
      bases: args,
      keywords,
      body: bodyOf(build, raw),
      decorators,
    });
  },
  DecoratedStatement(build, raw) {
    const decorators = raw.parts.filter(({ name }) => name === 'Decorator');
    const inner = raw.parts.find(({ name }) => name.endsWith('Definition'));
    const built = decorators.map((decorator) => buildDecorator(build, decorator));
    const handler = inner && HANDLERS[inner.name];
    if (inner === undefined || handler === undefined) {
      return make('Expr', raw, { value: make('Unknown', raw, { parts: built }) });
    }
    return handler(build, inner, built);
  },
  ForStatement(build, raw) {
    const head = headOf(raw).filter(({ name }) => name !== 'async' && name !== 'for');
    const inside = head.findIndex(({ name }) => name === 'in');
    return make('For', raw, {
      target: buildList(build, head.slice(0, inside), raw),
      iter: buildList(build, head.slice(inside + 1), raw),
      body: bodyOf(build, raw),
      orelse: bodyOf(build, raw, 'else'),
      isAsync: raw.parts[0]?.name === 'async',
    });
  },
  FunctionDefinition(build, raw, decorators) {
    return make('FunctionDef', raw, {
      name: wordsOf(build, named(raw)),
      parameters: buildParameters(
        build,
        raw.parts.find(({ name }) => name === 'ParamList'),
      ),
      body: bodyOf(build, raw),
      decorators,
      isAsync: raw.parts[0]?.name === 'async',
    });
  },
  IfStatement: (build, raw) => buildIf(build, raw, 0),
  MatchStatement(build, raw) {
    const body = raw.parts.find(({ name }) => name === 'MatchBody');
    const clauses = (body?.parts ?? []).filter(({ name }) => name === 'MatchClause');
    const subject = raw.parts.slice(1).filter((part) => part !== body);
    return make('Match', raw, {
      subject: buildList(build, subject, raw),
      cases: clauses.map((clause) => buildCase(build, clause, bodyOf(build, clause))),
    });
  },
  TryStatement(build, raw) {
    return make('Try', raw, {
      body: bodyOf(build, raw),
      handlers: handlersOf(build, raw),
      orelse: bodyOf(build, raw, 'else'),
      finalbody: bodyOf(build, raw, 'finally'),
    });
  },
  WhileStatement(build, raw) {
    return make('While', raw, {
      test: buildElement(build, headOf(raw).slice(1), raw),
      body: bodyOf(build, raw),
      orelse: bodyOf(build, raw, 'else'),
    });
  },
  WithStatement(build, raw) {
    const head = headOf(raw).filter(({ name }) => name !== 'async' && name !== 'with');
    return make('With', raw, {
      items: splitAt(head, ',').flatMap((group) => buildItems(build, group, raw)),
      body: bodyOf(build, raw),
      isAsync: raw.parts[0]?.name === 'async',
    });
  },
};

function named(raw: Raw): Raw | undefined {
  return raw.parts.find(({ name }) => name === 'VariableName');
}

function headOf(raw: Raw): readonly Raw[] {
  const body = raw.parts.findIndex(({ name }) => name === 'Body');
  return body < 0 ? raw.parts : raw.parts.slice(0, body);
}

/** The statements of the body behind a word, or of the first body. */
function bodyOf(build: Builder, raw: Raw, word?: string): readonly Statement[] {
  const at = word === undefined ? 0 : raw.parts.findIndex(({ name }) => name === word);
  const body = at < 0 ? undefined : raw.parts.slice(at).find(({ name }) => name === 'Body');
  return statementsOf(build, body);
}

function statementsOf(build: Builder, body: Raw | undefined): readonly Statement[] {
  return (body?.parts ?? []).flatMap((part) => (part.name === ':' ? [] : build.statement(part)));
}

function buildDecorator(build: Builder, raw: Raw): Expression {
  const [, first = raw, ...rest] = raw.parts.filter(({ name }) => name !== '.');
  const isName = rest.length > 0 || /^\w+$/.test(wordsOf(build, first));
  if (!isName) return build.reread(first.from, first.to) ?? build.expression(first);
  return rest.reduce<Expression>((left, part) => {
    const at = { from: first.from, to: part.to };
    if (part.name === 'ArgList') {
      return make('Call', at, { func: left, ...buildArguments(build, part) });
    }
    if (part.name.endsWith('Name')) {
      return make('Attribute', at, { value: left, attr: wordsOf(build, part) });
    }
    return make('Unknown', at, { parts: [left, build.expression(part)] });
  }, build.expression(first));
}

/** `if`, and each `elif` as an `if` in the branch before. */
function buildIf(build: Builder, raw: Raw, start: number): NodeOf<'If'> {
  const parts = raw.parts.slice(start);
  const body = parts.findIndex(({ name }) => name === 'Body');
  const next = parts[body + 1];
  const test = buildElement(build, parts.slice(1, body < 0 ? undefined : body), raw);
  const end = raw.parts.at(-1)?.to ?? raw.to;
  return make(
    'If',
    { from: parts[0]?.from ?? raw.from, to: end },
    {
      test,
      body: statementsOf(build, parts[body]),
      orelse: orelseOf(build, raw, start + body + 1, next),
    },
  );
}

function orelseOf(
  build: Builder,
  raw: Raw,
  at: number,
  next: Raw | undefined,
): readonly Statement[] {
  if (next?.name === 'elif') return [buildIf(build, raw, at)];
  return next?.name === 'else' ? statementsOf(build, raw.parts[at + 1]) : [];
}

/** `with (a, b):` has two items as well as `with a, b:`. */
function buildItems(
  build: Builder,
  group: readonly Raw[],
  raw: Raw,
): readonly NodeOf<'WithItem'>[] {
  const as = group.findIndex(({ name }) => name === 'as');
  const context = buildElement(build, as < 0 ? group : group.slice(0, as), raw);
  if (as < 0 && context.type === 'Tuple') {
    return context.elements.map((element) => {
      const [from, to] = element.range;
      return make('WithItem', { from, to }, { context: element, target: undefined });
    });
  }
  const target = group[as + 1];
  const reread = as < 0 || target === undefined ? undefined : build.reread(target.from, target.to);
  return [make('WithItem', spanOf(group, raw), { context, target: reread })];
}

function handlersOf(build: Builder, raw: Raw): readonly NodeOf<'ExceptHandler'>[] {
  const starts = [...raw.parts.keys()].filter((index) => raw.parts[index]?.name === 'except');
  return starts.map((start) => {
    const rest = raw.parts.slice(start + 1);
    const end = rest.findIndex(({ name }) => name === 'Body');
    const head = rest.slice(0, Math.max(end, 0)).filter(({ name }) => name !== '*');
    const as = head.findIndex(({ name }) => name === 'as');
    const kind = as < 0 ? head : head.slice(0, as);
    const at = { from: raw.parts[start]?.from ?? raw.from, to: rest[end]?.to ?? raw.to };
    return make('ExceptHandler', at, {
      kind: kind.length === 0 ? undefined : buildList(build, kind, raw),
      name: as < 0 ? undefined : nameOf(build, head[as + 1]),
      body: statementsOf(build, rest[end]),
    });
  });
}

function nameOf(build: Builder, raw: Raw | undefined): NodeOf<'Name'> | undefined {
  return raw && make('Name', raw, { id: wordsOf(build, raw) });
}
