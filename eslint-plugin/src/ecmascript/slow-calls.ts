import { promisifiers, slowOperations, timers } from '../catalogue/slow-operations.ts';
import { importedFrom } from './imports.ts';
import type { Imported } from './loads.ts';
import { localFunction } from './local-functions.ts';
import type { SlowNames } from './lowering.ts';
import type { Survey } from './survey.ts';
import type { Node, NodeOf } from './syntax.ts';
import { is, isFunction, memberName, unwrap } from './syntax.ts';
import { valueOf } from './value-of.ts';
import { childrenOf } from './walk.ts';

/** Answers for one file which callees take long. `more` are the user's own: `module` and names. */
export function slowNames(
  survey: Survey,
  more: readonly { readonly module: string; readonly names: readonly string[] }[],
): SlowNames {
  const known = [...slowOperations, ...more.map((own) => ({ ...own, blocks: false }))];
  const matches = (callee: Node, blocks: boolean): boolean => {
    const from = madeBy(callee, survey) ?? importedFrom(unpromisified(callee, survey), survey);
    if (from === undefined) return false;
    const module = from.module.replace(/^node:/, '');
    const path = from.path.filter((part) => part !== 'default').join('.') || 'default';
    return known.some((operation) => {
      const names: readonly string[] = operation.names;
      if (operation.blocks !== blocks || operation.module !== module) return false;
      return names.includes(path) || names.includes('*');
    });
  };
  return { blocks: (callee) => matches(callee, true), waits: (callee) => matches(callee, false) };
}

/** True when waiting for the expression takes long. */
export function isSlow(node: Node, file: SlowFile): boolean {
  const inner = unwrap(node);
  if (is(inner, 'Identifier')) {
    const value = valueOf(inner, file.survey);
    return value !== undefined && !is(value, 'Identifier') && isSlow(value, file);
  }
  if (is(inner, 'ArrayExpression'))
    return inner.elements.some((part) => part !== null && isSlow(part, file));
  if (is(inner, 'NewExpression')) return isTimedPromise(inner, file.survey);
  if (is(inner, 'MemberExpression')) return isStarted(inner.object, file);
  if (is(inner, 'TaggedTemplateExpression')) return file.slow.waits(inner.tag);
  return is(inner, 'CallExpression') && isSlowCall(inner, file);
}

function isSlowCall(inner: NodeOf<'CallExpression'>, file: SlowFile): boolean {
  if (file.slow.waits(inner.callee) || givesTimedPromise(inner.callee, file.survey)) return true;
  const callee = unwrap(inner.callee);
  if (!is(callee, 'MemberExpression')) return false;
  const isFollowed =
    CHAINS.has(memberName(callee) ?? '') ||
    is(callee.object, 'CallExpression') ||
    isStarted(callee.object, file);
  if (isFollowed && isSlow(callee.object, file)) return true;
  const isPromise = is(callee.object, 'Identifier') && callee.object.name === 'Promise';
  const first = inner.arguments[0];
  if (isPromise && first !== undefined) return isSlow(first, file);
  return memberName(callee) === 'map' && isFunction(first) && isSlow(first.body, file);
}

/** `child`, of `const child = spawn(…)`: `child.exited`, `child.output()` last as long as it runs. */
function isStarted(node: Node, file: SlowFile): boolean {
  const inner = unwrap(node);
  const made = is(inner, 'Identifier') ? valueOf(inner, file.survey) : inner;
  return is(made, 'CallExpression') && file.slow.waits(made.callee);
}

interface SlowFile {
  readonly survey: Survey;
  readonly slow: SlowNames;
}

const CHAINS: ReadonlySet<string> = new Set(['catch', 'finally', 'then']);

/** `const delay = (ms) => new Promise((done) => setTimeout(done, ms))`. */
function givesTimedPromise(callee: Node, survey: Survey): boolean {
  const local = localFunction(callee, survey);
  const given = local === undefined ? [] : survey.pauses(local).returns;
  return given.some((node) => isTimedPromise(unwrap(node), survey));
}

function isTimedPromise(node: Node, survey: Survey): boolean {
  if (!is(node, 'NewExpression') || !is(node.callee, 'Identifier')) return false;
  const executor = node.arguments[0];
  return node.callee.name === 'Promise' && executor !== undefined && startsTimer(executor, survey);
}

function startsTimer(node: Node, survey: Survey): boolean {
  if (is(node, 'CallExpression') && is(node.callee, 'Identifier')) {
    if ((timers as readonly string[]).includes(node.callee.name)) return true;
  }
  for (const child of childrenOf(node, survey.visitorKeys)) {
    if (startsTimer(child, survey)) return true;
  }
  return false;
}

/**
 * `rl.question`, where `rl` was made by `createInterface`: `createInterface.question` of its module.
 * `command.output`, of `new Deno.Command(…)`: `Deno.Command.output`.
 */
function madeBy(callee: Node, survey: Survey): Imported | undefined {
  const inner = unwrap(callee);
  if (!is(inner, 'MemberExpression')) return undefined;
  const made = is(inner.object, 'Identifier') ? valueOf(inner.object, survey) : inner.object;
  if (!is(made, 'CallExpression', 'NewExpression')) return undefined;
  const from = importedFrom(made.callee, survey);
  const name = memberName(inner);
  if (from === undefined || name === undefined) return undefined;
  if (from.module === 'global' && is(made, 'CallExpression')) return undefined;
  return { module: from.module, path: [...from.path, name] };
}

function unpromisified(callee: Node, survey: Survey): Node {
  const inner = unwrap(callee);
  const value = is(inner, 'Identifier') ? (valueOf(inner, survey) ?? inner) : inner;
  if (!is(value, 'CallExpression')) return inner;
  const from = importedFrom(value.callee, survey);
  const isKnown = promisifiers.some(
    ({ module, name }) =>
      from?.module.replace(/^node:/, '') === module && from.path.at(-1) === name,
  );
  return isKnown ? (value.arguments[0] ?? inner) : inner;
}
