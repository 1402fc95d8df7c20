import { wrapperClosers } from '../catalogue/callees.ts';
import type { Lowering } from './lowering.ts';
import { functionAround } from './survey.ts';
import type { Node, NodeOf } from './syntax.ts';
import { above, is, isFunction, keyName, memberName, parentOf, unwrap } from './syntax.ts';

/**
 * True for a condition that says nothing of whether the handle is open: a setting, a flag of something
 * else, an argument of `close`, the error that a callback is told.
 */
export function isWhim(low: Lowering, node: Node): boolean {
  const inner = unwrap(node);
  if (is(inner, 'Identifier')) return isToldError(low, inner) || isArgumentOfCloser(low, inner);
  if (!is(inner, 'MemberExpression')) return false;
  const name = memberName(inner);
  if (name === undefined || LIFE.test(name)) return false;
  return isSetting(inner) || isFlag(low, inner);
}

/** Words for whether something is open, and for whom it belongs to. */
const LIFE =
  /open|init|ready|connect|start|begin|begun|load|own|clos|dispos|destroy|end|stop|exit|live|attach|active|enable|borrow|extern|share|inject|given|lent|created|running|is_?set/i;

/** `(error, rows) => { if (error) return done(error); … }` of a call that neither opens nor closes. */
function isToldError(low: Lowering, node: NodeOf<'Identifier'>): boolean {
  const { node: body } = low;
  if (!isFunction(body) || body.params[0] !== parameterOf(low, node)) return false;
  const call = parentOf(body);
  if (!/^(?:e|err|error)\d*$/i.test(node.name) || !is(call, 'CallExpression')) return false;
  if (low.file.openings.has(call) || !is(call.callee, 'MemberExpression')) return false;
  const name = memberName(call.callee) ?? '';
  return !LIFE.test(name) && !LISTENING.test(name);
}

const LISTENING = /^(?:on|once|catch|then|listen|addListener|addEventListener|prependListener)$/;

/** `close(force) { if (force) … }`; a callback says when it is done. */
function isArgumentOfCloser(low: Lowering, node: NodeOf<'Identifier'>): boolean {
  const method = above(low.node);
  if (!is(method, 'MethodDefinition', 'Property') || parameterOf(low, node) === undefined)
    return false;
  const name = keyName(method.key, method.computed) ?? '';
  const isCloser = (wrapperClosers as readonly string[]).includes(name);
  return isCloser && !LIFE.test(node.name) && !CALLBACK.test(node.name);
}

const CALLBACK = /^(?:cb|callback|done|next|fn|resolve|err|error|e)$/i;

function parameterOf(low: Lowering, node: NodeOf<'Identifier'>): Node | undefined {
  const definition = low.file.survey.variableOf(node)?.defs[0];
  const kind: string | undefined = definition?.type;
  return kind === 'Parameter' && functionAround(definition?.name ?? node) === low.node
    ? definition?.name
    : undefined;
}

/** `this.options.persist`, `config.debug`. */
function isSetting({ object }: NodeOf<'MemberExpression'>): boolean {
  const inner = unwrap(object);
  const name = is(inner, 'Identifier')
    ? inner.name
    : is(inner, 'MemberExpression') && memberName(inner);
  return typeof name === 'string' && SETTINGS.test(name);
}

const SETTINGS = /^[#_]*(?:args|argv|config|configuration|flags|options|opts|settings)$/;

/** `this.dirty`: never anything but true or false, and not what the closer itself writes. */
function isFlag(low: Lowering, node: NodeOf<'MemberExpression'>): boolean {
  const { places, survey } = low.file;
  const [field] = places.fieldsAt(node);
  if (field === undefined || !is(unwrap(node.object), 'ThisExpression')) return false;
  const written = survey.thisMembers().flatMap((member) => {
    const outer = above(member);
    if (!is(outer, 'AssignmentExpression') || outer.left !== member) return [];
    return places.fieldsAt(member).includes(field) ? [outer] : [];
  });
  const isRemembered = written.some(
    (assignment) => functionAround(assignment) === functionAround(node),
  );
  if (isRemembered || written.length === 0) return false;
  return written.every(({ right }) => is(right, 'Literal') && typeof right.value === 'boolean');
}
