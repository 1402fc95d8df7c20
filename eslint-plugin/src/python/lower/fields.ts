import { wrapperClosers } from '../../catalogue/python/callees.ts';
import type { Destination, Place } from '../../model.ts';
import { is } from '../tree/nodes.ts';
import type { Node, NodeOf } from '../tree/syntax.ts';
import type { Lowering } from './lowering.ts';
import type { Field } from './places.ts';

/** Puts a value into a field, for whoever closes it there. */
export function toField(low: Lowering, from: Place, field: Field, node: Node): void {
  const at = low.operation(node.parent ?? node);
  low.emit({ kind: 'copy', from, to: field.place, as: 'same', at });
  if (isWrittenAgain(low, field, node)) return;
  if (isCloserOf(node)) {
    low.emit({ kind: 'lend', place: from, at });
    return;
  }
  low.emit({ kind: 'keep', place: from, destination: destinationOf(low, field, node), at });
}

/** `self.close = cache.close`: whoever closes the object closes the handle. */
function isCloserOf(node: Node): boolean {
  const value = is(node.parent, 'Assign') ? node.parent.value : undefined;
  return [node, value].every((member) => is(member, 'Attribute') && isCloser(member.attr));
}

/** True for a method that closes what an object has inside. */
export function isCloser(name: string): boolean {
  return (wrapperClosers as readonly string[]).includes(name);
}

/** What a later statement of the same block puts there is what the object keeps. */
function isWrittenAgain(low: Lowering, { place }: Field, node: Node): boolean {
  const block = node.parent?.parent;
  return low.file.survey.members.some((member) => {
    const assign = member.parent;
    const isLater = member.range[0] > node.range[1] && assign?.parent === block;
    return isLater && is(assign, 'Assign') && isTarget(assign, member)
      ? low.file.places.fieldAt(member)?.place === place
      : false;
  });
}

function isTarget({ targets }: NodeOf<'Assign'>, member: Node): boolean {
  return targets.some((target) => target === member);
}

function destinationOf(low: Lowering, field: Field, node: Node): Destination {
  const { place } = field;
  const closers = (): ReturnType<typeof low.file.bodiesNaming> =>
    low.file.bodiesNaming(place, node);
  if (field.of === 'object') return { kind: 'field', place, closers };
  const lasting = field.of === 'class' || field.of === 'thread';
  return { kind: 'variable', place, lasting, closers };
}
