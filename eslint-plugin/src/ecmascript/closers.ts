import { hookPairs } from '../catalogue/callees.ts';
import type { Body, Place } from '../model.ts';
import { hookGiven } from './hooks.ts';
import type { Places } from './places.ts';
import type { Survey, Variable } from './survey.ts';
import { functionAround } from './survey.ts';
import type { Node } from './syntax.ts';
import { above, isFunction } from './syntax.ts';

/** Finds the functions that name a variable or a field, and may therefore close it. */
export function namingBodies(
  survey: Survey,
  places: Places,
  bodyOf: (node: Node) => Body,
): { readonly bodies: (target: Variable | Place, from: Node) => readonly Body[] } {
  const around = (node: Node): Node => functionAround(node) ?? survey.program;
  const bodies = (target: Variable | Place, from: Node): readonly Body[] => {
    const nodes =
      'references' in target
        ? target.references.map(({ identifier }) => identifier as Node)
        : fields(target);
    const owners = new Set(nodes.map(around));
    const hook = hookOf(from);
    return [...owners].filter((owner) => undoes(hookOf(owner), hook)).map(bodyOf);
  };
  const fields = (place: Place): readonly Node[] =>
    survey.thisMembers().filter((member) => places.fieldsAt(member).includes(place));
  return { bodies };
}

/** The test hook that runs a node, if there is one around it. */
function hookOf(node: Node): string | undefined {
  for (let at: Node | undefined = node; at !== undefined; at = above(at)) {
    const hook = isFunction(at) ? hookGiven(at) : undefined;
    if (hook !== undefined) return hook;
  }
  return undefined;
}

/** `afterEach` undoes `beforeEach`; `afterAll` closes only the last of what `beforeEach` opened. */
function undoes(closer: string | undefined, opener: string | undefined): boolean {
  if (opener === undefined || closer === undefined || closer === opener) return true;
  const pairs: Readonly<Record<string, readonly string[]>> = hookPairs;
  return pairs[closer]?.includes(opener) === true;
}
