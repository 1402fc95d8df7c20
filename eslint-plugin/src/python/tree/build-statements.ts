import { buildCompound } from './build-compound.ts';
import { buildYield } from './build-expressions.ts';
import { buildAnnotation, buildElement, buildList } from './build-parts.ts';
import type { Builder } from './builder.ts';
import { make, spanOf, wordsOf } from './builder.ts';
import type { Raw } from './raw.ts';
import { splitAt } from './raw.ts';
import type { Expression, NodeOf, Statement } from './syntax.ts';

/** Builds the statements that a raw node stands for: one, or several on one line. */
export function buildStatement(build: Builder, raw: Raw): readonly Statement[] {
  if (raw.name === 'StatementGroup') {
    return raw.parts.flatMap((part) => (part.name === ';' ? [] : build.statement(part)));
  }
  const compound = buildCompound(build, raw);
  if (compound !== undefined) return [compound];
  const handler = HANDLERS[raw.name];
  if (handler !== undefined) return [handler(build, raw)];
  return [make('Expr', raw, { value: build.expression(raw) })];
}

type Handler = (build: Builder, raw: Raw) => Statement;

const HANDLERS: Readonly<Partial<Record<string, Handler>>> = {
  AssertStatement(build, raw) {
    const [test = [], message] = splitAt(raw.parts.slice(1), ',');
    return make('Assert', raw, {
      test: buildElement(build, test, raw),
      message: message && buildElement(build, message, raw),
    });
  },
  AssignStatement: buildAssignment,
  BreakStatement: (_, raw) => make('Break', raw, {}),
  ContinueStatement: (_, raw) => make('Continue', raw, {}),
  DeleteStatement(build, raw) {
    const targets = splitAt(raw.parts.slice(1), ',').map((group) =>
      buildElement(build, group, raw),
    );
    return make('Delete', raw, { targets });
  },
  ExpressionStatement: (build, raw) =>
    make('Expr', raw, { value: buildList(build, raw.parts, raw) }),
  ImportStatement: buildImport,
  PassStatement: (_, raw) => make('Pass', raw, {}),
  RaiseStatement(build, raw) {
    const [exception = [], cause] = splitAt(raw.parts.slice(1), 'from');
    return make('Raise', raw, {
      exception: exception.length === 0 ? undefined : buildElement(build, exception, raw),
      cause: cause && buildElement(build, cause, raw),
    });
  },
  ReturnStatement(build, raw) {
    const value = raw.parts.slice(1);
    return make('Return', raw, {
      value: value.length === 0 ? undefined : buildList(build, value, raw),
    });
  },
  ScopeStatement(build, raw) {
    const [word, ...rest] = raw.parts;
    const names = rest
      .filter(({ name }) => name === 'VariableName')
      .map((part) => wordsOf(build, part));
    return make(word?.name === 'global' ? 'Global' : 'Nonlocal', raw, { names });
  },
  UpdateStatement(build, raw) {
    const [target = raw, , ...value] = raw.parts;
    return make('AugAssign', raw, {
      target: build.expression(target),
      value: buildList(build, value, raw),
    });
  },
  YieldStatement: (build, raw) => make('Expr', raw, { value: buildYield(build, raw) }),
};

function buildAssignment(build: Builder, raw: Raw): Statement {
  const type = raw.parts.find(({ name }) => name === 'TypeDef');
  const groups = splitAt(
    raw.parts.filter((part) => part !== type),
    'AssignOp',
  );
  const [first = []] = groups;
  const last = groups.at(-1) ?? first;
  const isDeclared = groups.length < 2;
  if (type !== undefined || isDeclared) {
    return make('AnnAssign', raw, {
      target: buildList(build, first, raw),
      annotation: buildAnnotation(build, type),
      value: isDeclared ? undefined : buildValue(build, last, raw),
    });
  }
  return make('Assign', raw, {
    targets: groups.slice(0, -1).map((group) => buildList(build, group, raw)),
    value: buildValue(build, last, raw),
  });
}

function buildValue(build: Builder, parts: readonly Raw[], raw: Raw): Expression {
  return buildList(build, parts, raw);
}

function buildImport(build: Builder, raw: Raw): Statement {
  const { parts } = raw;
  if (parts[0]?.name !== 'from') {
    const names = splitAt(parts.slice(1), ',').map((group) => buildAlias(build, group, raw, true));
    return make('Import', raw, { names });
  }
  const at = parts.findIndex(({ name }) => name === 'import');
  const module = parts.slice(1, at < 0 ? undefined : at);
  const named = parts.slice(at + 1).filter(({ name }) => name !== '(' && name !== ')');
  return make('ImportFrom', raw, {
    module: module.map((part) => wordsOf(build, part)).join(''),
    names: splitAt(named, ',').map((group) => buildAlias(build, group, raw, false)),
  });
}

/** `a.b as c`; without `as`, `import a.b` binds `a`. */
function buildAlias(
  build: Builder,
  group: readonly Raw[],
  raw: Raw,
  isModule: boolean,
): NodeOf<'Alias'> {
  const as = group.findIndex(({ name }) => name === 'as');
  const dotted = as < 0 ? group : group.slice(0, as);
  const name = dotted.map((part) => wordsOf(build, part)).join('');
  const own = isModule ? (name.split('.')[0] ?? name) : name;
  const bound = as < 0 ? own : wordsOf(build, group[as + 1]);
  return make('Alias', spanOf(group, raw), { name, bound });
}
