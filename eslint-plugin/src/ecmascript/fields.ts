import { wrapperClosers } from '../catalogue/callees.ts';
import type { Destination, Place } from '../model.ts';
import { unwrapAwait } from './compiled.ts';
import type { Lowering } from './lowering.ts';
import { functionAround } from './survey.ts';
import type { Node, NodeOf } from './syntax.ts';
import { above, is, keyName, memberName } from './syntax.ts';
import type { Owner } from './this-owner.ts';
import { ownerOf } from './this-owner.ts';

interface Field {
  readonly owner: Owner;
  readonly name: string;
}

/** The place of `this.x`; undefined for other members. */
export function fieldOf(low: Lowering, node: NodeOf<'MemberExpression'>): Place | undefined {
  const name = memberName(node);
  const owner = name === undefined ? undefined : ownerOf(node.object, low.file.survey);
  return owner === undefined || name === undefined
    ? undefined
    : low.file.places.ofField(owner, name);
}

/** Puts a value into the field that a member names, for whoever closes it there. */
export function toField(low: Lowering, from: Place, node: NodeOf<'MemberExpression'>): void {
  const owner = ownerOf(node.object, low.file.survey);
  const name = memberName(node);
  if (owner === undefined || name === undefined) return;
  const to = low.file.places.ofField(owner, name);
  low.emit({ kind: 'copy', from, to, as: 'same', at: low.operation(above(node) ?? node) });
  keepInField(low, from, { owner, name }, node);
}

/** Tells that a field has the value now. */
export function keepInField(low: Lowering, place: Place, field: Field, node: Node): void {
  const destination = destinationOf(low, field, node);
  const at = low.operation(above(node) ?? node);
  low.emit({ kind: 'keep', place, destination, renews: renews(low, field, node), at });
}

function destinationOf(low: Lowering, { owner, name }: Field, node: Node): Destination {
  if (isClosedBySubclass(owner.node) || isNamedFromOutside(low, owner.node, name))
    return { kind: 'unknown' };
  const place = low.file.places.ofField(owner, name);
  const closers = (): ReturnType<typeof low.file.bodiesNaming> =>
    low.file.bodiesNaming(place, node);
  return owner.isStatic
    ? { kind: 'variable', place, lasting: true, closers }
    : { kind: 'field', place, closers };
}

/** True where a method fills a field that the class has opened from the start. */
function renews(low: Lowering, { owner, name }: Field, node: Node): boolean {
  const around = functionAround(node);
  if (owner.isStatic || around === undefined || isConstructor(around)) return false;
  return isOpenedInitially(low, owner.node, name) || isOpenedByConstructor(low, { owner, name });
}

function isOpenedInitially({ file: { openings } }: Lowering, owner: Node, name: string): boolean {
  if (!is(owner, 'ClassDeclaration', 'ClassExpression')) return false;
  return owner.body.body.some(
    (member) =>
      is(member, 'PropertyDefinition') &&
      keyName(member.key, member.computed) === name &&
      member.value !== null &&
      openings.has(unwrapAwait(member.value)),
  );
}

function isOpenedByConstructor({ file }: Lowering, { owner, name }: Field): boolean {
  const field = file.places.ofField(owner, name);
  return file.survey.thisMembers().some((member) => {
    const outer = above(member);
    if (!is(outer, 'AssignmentExpression') || outer.left !== member) return false;
    if (!file.openings.has(unwrapAwait(outer.right))) return false;
    const maker = functionAround(member);
    return isConstructor(maker) && file.places.fieldsAt(member).includes(field);
  });
}

function isConstructor(node: Node | undefined): boolean {
  const method = node && above(node);
  return is(method, 'MethodDefinition') && method.kind === 'constructor';
}

/** `abstract close(): void`: whoever extends the class closes what it has. */
function isClosedBySubclass(owner: Node): boolean {
  if (!is(owner, 'ClassDeclaration', 'ClassExpression')) return false;
  return owner.body.body.some(
    (member) =>
      is(member, 'TSAbstractMethodDefinition', 'TSAbstractPropertyDefinition') &&
      (wrapperClosers as readonly string[]).includes(keyName(member.key, member.computed) ?? ''),
  );
}

/** An object literal whose field the rest of the file can name too. */
function isNamedFromOutside(low: Lowering, owner: Node, name: string): boolean {
  if (!is(owner, 'ObjectExpression')) return false;
  const outer = above(owner);
  const variable = is(outer, 'VariableDeclarator')
    ? low.file.survey.variableOf(outer.id)
    : undefined;
  return (variable?.references ?? []).some(({ identifier }) => {
    const member = above(identifier);
    return is(member, 'MemberExpression') && memberName(member) === name;
  });
}
