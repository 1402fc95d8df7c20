import type { InMemory, Library, Opener } from '../../catalogue/library.ts';
import type { Opening } from '../../model.ts';
import { swallowers } from '../../catalogue/python/callees.ts';
import { ancestorsOf, is, isFunction, keywordOf, textOf } from '../tree/nodes.ts';
import type { Expression, Node, NodeOf } from '../tree/syntax.ts';
import { findEntered } from './entered.ts';
import { spreadToFactories } from './factories.ts';
import { matches, pathsOf } from './paths.ts';
import type { Survey } from './survey.ts';
import { openingAt } from './opening-at.ts';
import { valueOf } from './values.ts';

/** The expressions of a file that open a handle, in the order of the text. */
export type Openings = ReadonlyMap<Node, Opening>;

/**
 * Finds the calls that open a handle: of a library, and of local functions that give one back; and where
 * `with` or `acquire()` opens what was only made before.
 */
export function recognise(survey: Survey, libraries: readonly Library[]): Openings {
  const openings = new Map<Node, Opening>();
  const latent = new Map<NodeOf<'Call'>, Library>();
  for (const call of survey.calls) {
    const known = openerOf(call, survey, libraries);
    if (known === undefined || isExpectedToFail(call, survey)) continue;
    if (isInMemory(call, known.library.inMemory, survey)) continue;
    if (known.opener.latent === true) latent.set(call, known.library);
    else openings.set(call, openingAt(call, call, asAsked(call, known.library), survey));
  }
  const all = spreadToFactories(openings, latent, survey);
  for (const [node, library] of findEntered(latent, survey)) {
    all.set(node, openingAt(node, node, library, survey));
  }
  return new Map([...all].sort(([a], [b]) => a.range[0] - b.range[0]));
}

function openerOf(
  call: NodeOf<'Call'>,
  survey: Survey,
  libraries: readonly Library[],
): { library: Library; opener: Opener } | undefined {
  const paths = pathsOf(call.func, survey.scopes);
  for (const path of paths) {
    for (const library of libraries) {
      const opener = library.openers.find(({ name }) =>
        library.modules.some((module) => path === `${module}.${name}`),
      );
      if (opener !== undefined && opener.scoped !== true) return { library, opener };
    }
  }
  return undefined;
}

/** Options of the call can switch transactions off that begin by themselves. */
function asAsked(call: NodeOf<'Call'>, library: Library): Library {
  const { sections } = library;
  const isOff = sections?.unless.some(({ option, value }) => {
    const given = keywordOf(call, option);
    return is(given, 'Constant') && given.value === value;
  });
  return sections === undefined || isOff !== true
    ? library
    : { ...library, sections: { ...sections, writes: [] } };
}

function isInMemory(call: NodeOf<'Call'>, inMemory: InMemory | undefined, survey: Survey): boolean {
  if (inMemory === undefined) return false;
  const named = inMemory.property === undefined ? undefined : keywordOf(call, inMemory.property);
  const argument = call.args[inMemory.argument] ?? named;
  if (is(argument, 'Starred')) return false;
  return argument === undefined ? inMemory.missing : meansMemory(argument, inMemory, survey);
}

function meansMemory(node: Expression, inMemory: InMemory, survey: Survey): boolean {
  if (is(node, 'IfExp')) {
    return [node.body, node.orelse].every((arm) => meansMemory(arm, inMemory, survey));
  }
  const text = textOf(valueOf(node, survey.scopes) ?? node);
  if (text === undefined) return false;
  return inMemory.names.includes(text) || inMemory.parts.some((part) => text.includes(part));
}

/** `with pytest.raises(…): Cache(path)`: the call is there to fail. */
function isExpectedToFail(call: NodeOf<'Call'>, survey: Survey): boolean {
  for (const around of ancestorsOf(call)) {
    if (isFunction(around)) return false;
    if (!is(around, 'With')) continue;
    const contexts = around.items.flatMap(({ context }) => (is(context, 'Call') ? [context] : []));
    const isRaising = contexts.some(({ func }) => {
      const paths = pathsOf(func, survey.scopes);
      return matches(paths, ['pytest.raises']) || (is(func, 'Attribute') && RAISING.has(func.attr));
    });
    if (isRaising && around.body.length === 1) return true;
  }
  return false;
}

const RAISING: ReadonlySet<string> = new Set(swallowers.filter((name) => !name.includes('.')));
