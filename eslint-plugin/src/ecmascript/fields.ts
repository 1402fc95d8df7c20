import { wrapperClosers } from '../catalogue/callees.ts';
import type { Destination, Place } from '../model.ts';
import { unwrapAwait } from './compiled.ts';
import type { Lowering } from './lowering.ts';
import { functionAround } from './survey.ts';
import type { Node, NodeOf } from './syntax.ts';
import { above, is, keyName, memberName } from './syntax.ts';
import type { Owner } from './this-owner.ts';
import { ownerOf } from './this-owner.ts';

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
export function keepInField(
  low: Lowering,
  place: Place,
  field: { readonly owner: Owner; readonly name: string },
  node: Node,
): void {
  const destination = destinationOf(low, field, node);
  low.emit({ kind: 'keep', place, destination, at: low.operation(above(node) ?? node) });
}

function destinationOf(
  low: Lowering,
  { owner, name }: { readonly owner: Owner; readonly name: string },
  node: Node,
): Destination {
  if (isClosedBySubclass(owner.node) || isNamedFromOutside(low, owner.node, name))
    return { kind: 'unknown' };
  const place = low.file.places.ofField(owner, name);
  const closers = (): ReturnType<typeof low.file.bodiesNaming> =>
    low.file.bodiesNaming(place, node);
  return owner.isStatic
    ? { kind: 'variable', place, lasting: true, closers }
    : { kind: 'field', place, closers, renews: renews(low, place, owner.node, node) };
}

/** True where a method fills a field that the class has opened from the start. */
function renews(low: Lowering, field: Place, owner: Node, node: Node): boolean {
  const around = functionAround(node);
  if (around === undefined || isMadeIn(around)) return false;
  const { openings, places, survey } = low.file;
  const isOpening = (value: Node | null): boolean => value !== null && openings.has(unwrapAwait(value));
  const isInitial = is(owner, 'ClassDeclaration', 'ClassExpression') &&
    owner.body.body.some(
      (member) =>
        is(member, 'PropertyDefinition') &&
        isOpening(member.value) &&
        places.ofField({ node: owner, isStatic: member.static }, keyName(member.key, member.computed) ?? '') === field,
    );
  return (
    isInitial ||
    survey.thisMembers.some((member) => {
      const outer = above(member);
      if (!is(outer, 'AssignmentExpression') || outer.left !== member || !isOpening(outer.right)) return false;
      const maker = functionAround(member);
      return maker !== undefined && isMadeIn(maker) && places.fieldsAt(member).includes(field);
    })
  );
}

function isMadeIn(node: Node): boolean {
  const method = above(node);
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
