import type { Library } from '../../catalogue/library.ts';
import { is } from '../tree/nodes.ts';
import type { Expression, Node, NodeOf } from '../tree/syntax.ts';
import type { Survey } from './survey.ts';
import { classNamedBy, rootClass } from './values.ts';

/** Where something that was only made is really opened: by `with`, by a stack, or by its own method. */
export function findEntered(
  latent: ReadonlyMap<NodeOf<'Call'>, Library>,
  survey: Survey,
): ReadonlyMap<Node, Library> {
  const entered = new Map<Node, Library>();
  if (latent.size === 0) return entered;
  const add = (node: Node, made: Expression | undefined): void => {
    const library = made && madeBy(made, latent, survey);
    if (library !== undefined) entered.set(node, library);
  };
  for (const { context } of survey.withItems) {
    if (!isAcquiring(context)) add(context, context);
  }
  for (const call of survey.calls) {
    if (isAcquiring(call) && is(call.func, 'Attribute')) add(call, call.func.value);
    else if (isEntering(call)) {
      const [first] = call.args;
      if (first !== undefined) add(first, first);
    }
  }
  return entered;
}

function isAcquiring(node: Node): boolean {
  return is(node, 'Call') && is(node.func, 'Attribute') && ACQUIRING.has(node.func.attr);
}

const ACQUIRING: ReadonlySet<string> = new Set(['__enter__', 'acquire']);

function isEntering(call: NodeOf<'Call'>): boolean {
  return is(call.func, 'Attribute') && ENTERING.has(call.func.attr);
}

const ENTERING: ReadonlySet<string> = new Set([
  'enterClassContext',
  'enterContext',
  'enter_async_context',
  'enter_context',
]);

/** The library of the object that an expression has, when it was only made. */
function madeBy(
  node: Expression,
  latent: ReadonlyMap<NodeOf<'Call'>, Library>,
  survey: Survey,
): Library | undefined {
  if (is(node, 'Call')) return latent.get(node);
  if (is(node, 'IfExp')) {
    return madeBy(node.body, latent, survey) ?? madeBy(node.orelse, latent, survey);
  }
  if (is(node, 'Attribute')) return ofField(node, latent, survey);
  for (const definition of survey.scopes.variableOf(node)?.definitions ?? []) {
    if (definition.kind !== 'value' || definition.isEntered) continue;
    const library = is(definition.value, 'Call') ? latent.get(definition.value) : undefined;
    if (library !== undefined) return library;
  }
  return undefined;
}

/** What some method of the class, or its body, writes into the field. */
function ofField(
  node: Extract<Expression, { type: 'Attribute' }>,
  latent: ReadonlyMap<NodeOf<'Call'>, Library>,
  survey: Survey,
): Library | undefined {
  const owner = classNamedBy(node.value, survey.scopes)?.owner;
  if (owner === undefined) return undefined;
  const root = rootClass(owner, survey.scopes);
  for (const [call, library] of latent) {
    const assign = call.parent;
    if (!is(assign, 'Assign', 'AnnAssign')) continue;
    const targets = is(assign, 'Assign') ? assign.targets : [assign.target];
    for (const target of targets) {
      const isOwn = is(target, 'Attribute') && target.attr === node.attr;
      const other = isOwn ? classNamedBy(target.value, survey.scopes)?.owner : undefined;
      if (other !== undefined && rootClass(other, survey.scopes) === root) return library;
      const isInBody = is(target, 'Name') && target.id === node.attr && assign.parent === owner;
      if (isInBody) return library;
    }
  }
  return undefined;
}
