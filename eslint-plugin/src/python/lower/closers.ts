import type { Body, Place } from '../../model.ts';
import type { Survey } from '../recognise/survey.ts';
import type { Variable } from '../scopes/scope.ts';
import { functionAround, is } from '../tree/nodes.ts';
import type { FunctionNode, Node } from '../tree/syntax.ts';
import type { BodyNode } from './lowering.ts';
import type { Places } from './places.ts';

/** Finds the functions that name a variable or a field, and may therefore close it. */
export function namingBodies(
  survey: Survey,
  places: Places,
  bodyOf: (node: BodyNode) => Body,
): (target: Place | Variable, from: Node) => readonly Body[] {
  return (target, from) => {
    const nodes = 'references' in target ? target.references : membersOf(target, survey, places);
    const owners = new Set<BodyNode>(nodes.map((node) => functionAround(node) ?? survey.module));
    const opener = functionAround(from);
    return [...owners].filter((owner) => mayClose(owner, opener)).map(bodyOf);
  };
}

function membersOf(place: Place, survey: Survey, places: Places): readonly Node[] {
  const members = survey.members.filter((member) => places.fieldAt(member)?.place === place);
  const popped = survey.calls.filter((call) => {
    const [first] = call.args;
    const name = is(first, 'Constant') && typeof first.value === 'string' ? first.value : undefined;
    const object = is(call.func, 'Attribute') ? call.func.value : undefined;
    return name !== undefined && object !== undefined && places.ofRequest(object, name) === place;
  });
  return [...members, ...popped];
}

/** What a hook opens before every test is not closed by one of the tests. */
function mayClose(owner: BodyNode, opener: FunctionNode | undefined): boolean {
  const isHook = is(opener, 'FunctionDef') && SET_UPS.has(opener.name);
  return !(isHook && is(owner, 'FunctionDef') && owner.name.startsWith('test'));
}

const SET_UPS: ReadonlySet<string> = new Set([
  'asyncSetUp',
  'setUp',
  'setUpClass',
  'setUpModule',
  'setup_class',
  'setup_method',
  'setup_module',
]);
