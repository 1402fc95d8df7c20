import type { InMemory, Library, Opener } from '../catalogue/library.ts';
import type { Opening } from '../model.ts';
import { argumentAt, meetsOne } from './argument-conditions.ts';
import { callsReached } from './calls-reached.ts';
import { isWait } from './compiled.ts';
import { isExclusive } from './exclusive.ts';
import { isExpectedToThrow } from './expected-throws.ts';
import { spreadToFactories } from './factories.ts';
import { importedFrom } from './imports.ts';
import type { Imported } from './loads.ts';
import type { Survey } from './survey.ts';
import { operationOf } from './operation.ts';
import type { Node, NodeOf } from './syntax.ts';
import { is, keyName, memberName, parentOf, textOf, unwrap } from './syntax.ts';
import type { Taker } from './takers.ts';
import { takeOver } from './takers.ts';
import { valueOf } from './value-of.ts';

/** The calls of a file that open a handle, by node, in the order of the text. */
export type Openings = ReadonlyMap<Node, Opening>;

/** Finds the calls that open a handle: of a library, and of local functions that give one back. */
export function recognise(survey: Survey, libraries: readonly Library[]): Openings {
  const found = new Map<Node, Opening>();
  const takers: Taker[] = [];
  for (const call of callsReached(survey)) {
    const imported = importedFrom(calledBy(call), survey);
    const known = imported && openerOf(imported, call, libraries);
    if (known === undefined || isExpectedToThrow(call)) continue;
    if (!meetsOne(call, known.opener.when, survey)) continue;
    if (isInMemory(call, known.library.inMemory, survey)) continue;
    const opening = openingOf(call, known.library, known.opener.promised === true, survey);
    const { takes } = known.opener;
    if (takes === undefined) found.set(call, opening);
    else takers.push({ call, takes, opening });
  }
  return spreadToFactories(takeOver(found, takers, survey), survey);
}

/** What a call calls, also through `f.call`, `f.apply` and `Reflect.construct(f, …)`. */
function calledBy(call: NodeOf<'CallExpression' | 'NewExpression'>): Node {
  const callee = unwrap(call.callee);
  if (!is(call, 'CallExpression') || !is(callee, 'MemberExpression')) return callee;
  const name = memberName(callee);
  if (name === 'call' || name === 'apply') return callee.object;
  const [first] = call.arguments;
  const isReflect = is(callee.object, 'Identifier') && callee.object.name === 'Reflect';
  return isReflect && name === 'construct' && first !== undefined ? first : callee;
}

function openerOf(
  imported: Imported,
  call: NodeOf<'CallExpression' | 'NewExpression'>,
  libraries: readonly Library[],
): { library: Library; opener: Opener } | undefined {
  const path = exportPath(imported);
  for (const library of libraries) {
    if (!library.modules.includes(imported.module)) continue;
    const opener = library.openers.find((known) => known.name === path && suits(known, call));
    if (opener !== undefined && opener.scoped !== true) return { library, opener };
  }
  return undefined;
}

/** The module object of CommonJS is its default export; `default.open` is the `open` of the module. */
function exportPath({ path }: Imported): string {
  const inner = path[0] === 'default' && path.length > 1 ? path.slice(1) : path;
  return inner.length === 0 ? 'default' : inner.join('.');
}

function suits(opener: Opener, call: NodeOf<'CallExpression' | 'NewExpression'>): boolean {
  if (opener.call === 'either') return true;
  const isNew = is(call, 'NewExpression') || calledBy(call) === call.arguments[0];
  return (opener.call === 'new') === isNew;
}

function isInMemory(
  call: NodeOf<'CallExpression' | 'NewExpression'>,
  inMemory: InMemory | undefined,
  survey: Survey,
): boolean {
  if (inMemory === undefined) return false;
  if (call.arguments[inMemory.argument] === undefined) return inMemory.missing;
  const name = argumentAt(call, inMemory, survey);
  return name === undefined ? inMemory.missing : meansMemory(name, inMemory, survey);
}

function meansMemory(node: Node, inMemory: InMemory, survey: Survey): boolean {
  const inner = unwrap(node);
  if (is(inner, 'ConditionalExpression')) {
    return [inner.consequent, inner.alternate].every((arm) => meansMemory(arm, inMemory, survey));
  }
  const value = is(inner, 'Identifier') ? valueOf(inner, survey) : inner;
  const text = value && textOf(value);
  if (text === undefined) return isBuffer(value);
  return inMemory.names.includes(text) || inMemory.parts.some((part) => text.includes(part));
}

/** `new Database(buffer)` reads a store that is already in memory. */
function isBuffer(node: Node | undefined): boolean {
  if (!is(node, 'CallExpression') || !is(node.callee, 'MemberExpression')) return false;
  const { object } = node.callee;
  const name = keyName(node.callee.property, node.callee.computed);
  return (is(object, 'Identifier') && object.name === 'Buffer') || name === 'serialize';
}

function openingOf(call: Node, library: Library, promised: boolean, survey: Survey): Opening {
  const name = nameOf(call);
  const busyTimeout = busyTimeoutOf(call, library);
  const { text, start, end } = operationOf(call, survey.source);
  return {
    text,
    start,
    end,
    library,
    promised,
    wrapped: false,
    exclusive: isExclusive(call, survey),
    ...(name !== undefined && { name }),
    ...(busyTimeout !== undefined && { busyTimeout }),
  };
}

/** The name of the variable, field or property that gets the handle. */
function nameOf(call: Node): string | undefined {
  let node: Node | undefined = parentOf(call);
  while (isWait(node) || is(node, 'ConditionalExpression', 'LogicalExpression'))
    node = parentOf(node);
  if (is(node, 'VariableDeclarator')) return is(node.id, 'Identifier') ? node.id.name : undefined;
  if (is(node, 'PropertyDefinition', 'Property')) return keyName(node.key, node.computed);
  if (!is(node, 'AssignmentExpression')) return undefined;
  if (is(node.left, 'Identifier')) return node.left.name;
  if (!is(node.left, 'MemberExpression')) return undefined;
  return keyName(node.left.property, node.left.computed);
}

function busyTimeoutOf(call: Node, library: Library): number | undefined {
  if (!is(call, 'CallExpression', 'NewExpression')) return undefined;
  if (library.busyTimeoutOption === undefined) return library.busyTimeout;
  for (const argument of call.arguments) {
    const value = propertyOf(argument, library.busyTimeoutOption);
    if (value === undefined) continue;
    return is(value, 'Literal') && typeof value.value === 'number' ? value.value : undefined;
  }
  return library.busyTimeout;
}

function propertyOf(node: Node, name: string): Node | undefined {
  if (!is(node, 'ObjectExpression')) return undefined;
  for (const property of node.properties) {
    if (!is(property, 'Property')) continue;
    if (keyName(property.key, property.computed) === name) return property.value;
  }
  return undefined;
}
