import type { Step } from '../model.ts';
import { lowerTest } from './conditions.ts';
import { lowerJump } from './jumps.ts';
import { lowerLabelled, lowerLoop, lowerWalk } from './loops.ts';
import type { Lowering } from './lowering.ts';
import { nothing, scoped } from './lowering.ts';
import type { Kind, Node, NodeOf } from './syntax.ts';
import { is } from './syntax.ts';
import { declare, isUsing, lowerUsing } from './using.ts';

/** Lowers a statement. */
export function lowerStatement(low: Lowering, node: Node): void {
  const handler = HANDLERS[node.type] as Handler<Kind> | undefined;
  if (handler !== undefined) handler(low, node);
  else if (!node.type.startsWith('TS')) low.value(node);
}

/** Lowers statements one after the other; what `using` declares is closed behind the last. */
export function lowerStatements(low: Lowering, statements: readonly Node[]): void {
  for (const [index, statement] of statements.entries()) {
    if (is(statement, 'VariableDeclaration') && isUsing(statement)) {
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
    const block = low.collect(() => {
      lowerStatements(low, node.body);
    });
    low.emit(scoped(low, node, block));
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
  TSExportAssignment(low, node) {
    const place = low.value(node.expression);
    const at = low.operation(node);
    if (place !== undefined)
      low.emit({ kind: 'keep', place, destination: { kind: 'process' }, at });
  },
  TSModuleDeclaration(low, node) {
    if (is(node.body, 'TSModuleBlock') && !node.declare) lowerStatements(low, node.body.body);
  },
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
