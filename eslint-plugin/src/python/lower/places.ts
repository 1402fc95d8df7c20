import { requestObjects } from '../../catalogue/python/callees.ts';
import type { Place } from '../../model.ts';
import type { Survey } from '../recognise/survey.ts';
import { pathsOf } from '../recognise/paths.ts';
import { classNamedBy, rootClass } from '../recognise/values.ts';
import type { Variable } from '../scopes/scope.ts';
import { ownerOf } from '../scopes/scope.ts';
import { is } from '../tree/nodes.ts';
import type { FunctionNode, Node, NodeOf } from '../tree/syntax.ts';

/** A member that outlives the body that writes it. */
export interface Field {
  readonly place: Place;
  /** Of an object, of a class, of what a framework makes for each request, or of a thread. */
  readonly of: 'class' | 'object' | 'request' | 'thread';
}

/** Gives every variable and field of a file its place, the same one each time. */
export interface Places {
  readonly ofVariable: (variable: Variable) => Place;
  readonly ofField: (owner: NodeOf<'ClassDef'>, name: string) => Place;
  /** The field that `self.x`, `cls.x`, `Class.x` or `g.x` names; undefined for other members. */
  readonly fieldAt: (member: NodeOf<'Attribute'>) => Field | undefined;
  /** The member of an object of a framework, by its name. */
  readonly ofRequest: (object: Node, name: string) => Place | undefined;
  readonly temporary: (home: number) => Place;
  readonly homeOf: (body: FunctionNode | undefined) => number;
}

/** An empty table of places for one file. */
export function makePlaces(survey: Survey): Places {
  let count = 0;
  const homes = new Map<Node, number>(survey.functions.map((node, at) => [node, at + 1]));
  const homeOf = (node: Node | undefined): number => (node && homes.get(node)) ?? 0;
  const make = (name: string, home: number): Place => ({ id: ++count, name, home });
  const tables = new Map<object, Map<string, Place>>();
  const under = (owner: object, key: string, create: () => Place): Place => {
    const table = tables.get(owner) ?? new Map<string, Place>();
    tables.set(owner, table);
    const place = table.get(key) ?? create();
    table.set(key, place);
    return place;
  };
  const ofField = (owner: NodeOf<'ClassDef'>, name: string): Place =>
    under(rootClass(owner, survey.scopes), name, () => make(`self.${name}`, 0));
  const ofRequest = (object: Node, name: string): Place | undefined => {
    if (!is(object, 'Name')) return undefined;
    const paths = pathsOf(object, survey.scopes);
    const variable = survey.scopes.variableOf(object);
    const isKnown = paths.some((path) => (requestObjects as readonly string[]).includes(path));
    if (!isKnown || variable === undefined) return undefined;
    return under(variable, name, () => make(`${object.id}.${name}`, 0));
  };
  return {
    homeOf,
    ofField,
    ofRequest,
    ofVariable(variable) {
      const { scope } = variable;
      if (is(scope.node, 'ClassDef')) return ofField(scope.node, variable.name);
      return under(variable, '', () => make(variable.name, homeOf(ownerOf(scope))));
    },
    fieldAt(member) {
      const request = ofRequest(member.value, member.attr);
      if (request !== undefined) {
        const isOfThread = pathsOf(member.value, survey.scopes).includes('threading.local()');
        return { place: request, of: isOfThread ? 'thread' : 'request' };
      }
      const named = classNamedBy(member.value, survey.scopes);
      if (named === undefined) return undefined;
      const place = ofField(named.owner, member.attr);
      return { place, of: named.isClass ? 'class' : 'object' };
    },
    temporary: (home) => make('', home),
  };
}
