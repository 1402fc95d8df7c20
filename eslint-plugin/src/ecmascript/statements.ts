import type { Step } from '../model.ts';
import { assignTo } from './assign.ts';
import { lowerTest } from './conditions.ts';
import { lowerJump } from './jumps.ts';
import { lowerLabelled, lowerLoop, lowerWalk } from './loops.ts';
import type { Lowering } from './lowering.ts';
import { nothing } from './lowering.ts';
import type { Kind, Node, NodeOf } from './syntax.ts';
import { is } from './syntax.ts';

/** Lowers a statement. */
export function lowerStatement(low: Lowering, node: Node): void {
  const handler = HANDLERS[node.type] as Handler<Kind> | undefined;
  if (handler !== undefined) handler(low, node);
  else if (!node.type.startsWith('TS')) low.value(node);
}

/** Lowers statements one after the other; what `using` declares is closed behind the last. */
export function lowerStatements(low: Lowering, statements: readonly Node[]): void {
  for (const [index, statement] of statements.entries()) {
    if (is(statement, 'VariableDeclaration') && statement.kind.endsWith('using')) {
      lowerUsing(low, statement, statement.declarations, () => {
        lowerStatements(low, statements.slice(index + 1));
      });
      return;
    }
    low.statement(statement);
  }
}

type Handler<K extends Kind> = (low: Lowering, node: NodeOf<K>) => void;

const HANDLERS: { readonly [K in Kind]?: Handler<K> } = {
  BlockStatement(low, node) {
    low.emit(
      low.collect(() => {
        lowerStatements(low, node.body);
      }),
    );
  },
  BreakStatement: lowerJump,
  ClassDeclaration: () => undefined,
  ContinueStatement: lowerJump,
  DoWhileStatement: lowerLoop,
  EmptyStatement: () => undefined,
  ExportDefaultDeclaration(low, node) {
    const { declaration } = node;
    if (is(declaration, 'ClassDeclaration', 'FunctionDeclaration')) return;
    const place = low.value(declaration);
    const at = low.operation(node);
    if (place !== undefined)
      low.emit({ kind: 'keep', place, destination: { kind: 'process' }, at });
  },
  ExportNamedDeclaration(low, node) {
    if (node.declaration !== null) low.statement(node.declaration);
  },
  ExpressionStatement(low, node) {
    const place = low.value(node.expression);
    if (place !== undefined) low.emit({ kind: 'linger', place, at: low.operation(node) });
  },
  ForInStatement: lowerWalk,
  ForOfStatement: lowerWalk,
  ForStatement: lowerLoop,
  FunctionDeclaration: () => undefined,
  IfStatement(low, node) {
    const test = lowerTest(low, node.test);
    const then = arm(low, node.consequent);
    const otherwise = node.alternate === null ? nothing : arm(low, node.alternate);
    low.emit({ kind: 'branch', test, then, otherwise });
  },
  ImportDeclaration: () => undefined,
  LabeledStatement: lowerLabelled,
  ReturnStatement: lowerJump,
  SwitchStatement: lowerSwitch,
  ThrowStatement: lowerJump,
  TryStatement: lowerTry,
  VariableDeclaration: lowerDeclaration,
  WhileStatement: lowerLoop,
};

function arm(low: Lowering, node: Node): Step {
  return low.collect(() => {
    low.statement(node);
  });
}

function lowerDeclaration(low: Lowering, node: NodeOf<'VariableDeclaration'>): void {
  if (node.declare) return;
  for (const { id, init } of node.declarations) declare(low, id, init, node.kind);
}

function declare(low: Lowering, id: Node, init: Node | null, kind: string): void {
  if (init !== null) assignTo(low, id, low.value(init), init, true);
  else if (is(id, 'Identifier') && kind !== 'var') {
    const variable = low.file.survey.variableOf(id);
    if (variable === undefined) return;
    const to = low.file.places.ofVariable(variable);
    low.emit({ kind: 'set', to, value: 'absent', declares: true, at: low.operation(id) });
  }
}

/** `using a = …, b = …`: each is closed behind all that follows it. */
function lowerUsing(
  low: Lowering,
  node: NodeOf<'VariableDeclaration'>,
  declarators: readonly NodeOf<'VariableDeclarator'>[],
  rest: () => void,
): void {
  const [first, ...others] = declarators;
  if (first === undefined) {
    rest();
    return;
  }
  declare(low, first.id, first.init, 'using');
  const variable = low.file.survey.variableOf(first.id);
  const body = low.collect(() => {
    lowerUsing(low, node, others, rest);
  });
  const how = node.kind === 'using' ? 'sync' : 'async';
  const at = low.operation(node);
  const finalizer: Step =
    variable === undefined
      ? nothing
      : { kind: 'dispose', place: low.file.places.ofVariable(variable), how, at };
  const closing: Step = { kind: 'block', steps: [finalizer] };
  low.emit({ kind: 'try', body, handlers: [], otherwise: nothing, finalizer: closing });
}

function lowerTry(low: Lowering, node: NodeOf<'TryStatement'>): void {
  const { handler, finalizer } = node;
  low.emit({
    kind: 'try',
    body: arm(low, node.block),
    handlers: handler === null ? [] : [{ all: true, body: arm(low, handler.body) }],
    otherwise: nothing,
    finalizer: finalizer === null ? nothing : arm(low, finalizer),
  });
}

function lowerSwitch(low: Lowering, node: NodeOf<'SwitchStatement'>): void {
  const id = low.jumps.count++;
  low.value(node.discriminant);
  for (const { test } of node.cases) if (test !== null) low.value(test);
  low.jumps.around.push({ breaks: id });
  const arms = node.cases.map(({ consequent }) =>
    low.collect(() => {
      lowerStatements(low, consequent);
    }),
  );
  low.jumps.around.pop();
  const exhaustive = node.cases.some(({ test }) => test === null);
  const body: Step = { kind: 'switch', arms, fallThrough: true, exhaustive };
  low.emit({ kind: 'labelled', id, body });
}
