import type { Owner } from '../catalogue/owners.ts';
import type { Place } from '../model.ts';
import { importedFrom } from './imports.ts';
import type { Lowering } from './lowering.ts';
import type { Survey } from './survey.ts';
import type { Node } from './syntax.ts';

/** Answers for one file which callees take over the handles that they are given. */
export function ownerNames(survey: Survey, owners: readonly Owner[]): (callee: Node) => boolean {
  return (callee) => {
    const from = importedFrom(callee, survey);
    if (from === undefined) return false;
    const name = from.path.filter((part) => part !== 'default').join('.') || 'default';
    return owners.some(({ module, names }) => module === from.module && names.includes(name));
  };
}

/** The wrapper has the handles inside from now on: who closes it closes them. Wrapping is not held to fail. */
export function wrapAll(low: Lowering, given: readonly (Place | undefined)[], call: Node): Place {
  const into = low.temporary();
  const at = low.operation(call);
  for (const from of given) {
    if (from !== undefined) low.emit({ kind: 'copy', from, to: into, as: 'holder', at });
  }
  return into;
}
