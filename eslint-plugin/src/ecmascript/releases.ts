import type { Library } from '../catalogue/library.ts';
import type { Opening, Place } from '../model.ts';
import { callsReached } from './calls-reached.ts';
import { importedFrom } from './imports.ts';
import type { Places } from './places.ts';
import type { Survey } from './survey.ts';
import { functionAround } from './survey.ts';
import type { FunctionNode, Node, NodeOf } from './syntax.ts';

type Call = NodeOf<'CallExpression' | 'NewExpression'>;

/** The calls of a file that close by the name of what was opened: `lockfile.unlock(file)`. */
export interface Releases {
  /** What a call of that kind closes; undefined for every other call. */
  readonly closedBy: (call: Node) => Place | undefined;
  /**
   * Where the handle of an opening waits for the call that closes it: a place when that stands in the same
   * function, `elsewhere` when it stands in another one, undefined when there is none.
   */
  readonly keptFor: (call: Call) => Place | 'elsewhere' | undefined;
}

interface Release {
  readonly library: Library;
  readonly call: Call;
  readonly around: FunctionNode | undefined;
  readonly name: string;
  readonly place: Place;
}

/** Finds them, for the libraries of which the file opens something. */
export function findReleases(
  survey: Survey,
  openings: ReadonlyMap<Node, Opening>,
  places: Places,
): Releases {
  const libraries = new Set(
    [...openings.values()].map(({ library }) => library).filter(({ releasers }) => releasers),
  );
  const found = libraries.size === 0 ? [] : releasesIn(survey, [...libraries], places);
  return {
    closedBy: (call) => found.find((release) => release.call === call)?.place,
    keptFor: (call) => {
      const library = openings.get(call)?.library;
      const around = functionAround(call);
      const suiting = found.filter((release) => release.library === library);
      const beside = suiting.find(
        (release) => release.around === around && release.name === nameOf(call, survey),
      );
      return beside?.place ?? (suiting.length > 0 ? 'elsewhere' : undefined);
    },
  };
}

function releasesIn(
  survey: Survey,
  libraries: readonly Library[],
  places: Places,
): readonly Release[] {
  const found: Release[] = [];
  for (const call of callsReached(survey)) {
    const imported = importedFrom(call.callee, survey);
    const library = libraries.find(
      ({ modules, releasers }) =>
        imported !== undefined &&
        modules.includes(imported.module) &&
        releasers?.includes(imported.path.at(-1) ?? '') === true,
    );
    if (library === undefined) continue;
    const around = functionAround(call);
    const name = nameOf(call, survey);
    const same = found.find((other) => other.around === around && other.name === name);
    const place = same?.place ?? places.temporary(places.homeOf(around));
    found.push({ library, call, around, name, place });
  }
  return found;
}

/** The words of the first argument: they name what is locked. */
function nameOf(call: Call, { source }: Survey): string {
  const [first] = call.arguments;
  return first === undefined ? '' : source.slice(...first.range);
}
