import type { Place } from '../model.ts';
import type { Survey, Variable } from './survey.ts';
import { functionAround } from './survey.ts';
import type { FunctionNode, Node } from './syntax.ts';
import { is, isFunction, keyName, memberName } from './syntax.ts';
import type { Owner } from './this-owner.ts';
import { ownerOf } from './this-owner.ts';

/** Gives every variable, member and field of a file its place, the same one each time. */
export interface Places {
  readonly ofVariable: (variable: Variable) => Place;
  readonly ofMember: (variable: Variable, name: string) => Place;
  /** The member's place, when one was asked for before. */
  readonly knownMember: (variable: Variable, name: string) => Place | undefined;
  readonly ofField: (owner: Owner, name: string) => Place;
  /** All places that a variable has got so far: itself and its members. */
  readonly allOf: (variable: Variable) => readonly Place[];
  /** The fields that `this.x` or `const { x } = this` names. */
  readonly fieldsAt: (member: Node) => readonly Place[];
  readonly temporary: (home: number) => Place;
  /** A place that leads to what the named one has, while a pattern is taken to pieces. */
  readonly spare: (home: number, name: string) => Place;
  readonly homeOf: (body: FunctionNode | undefined) => number;
}

/** An empty table of places for one file. */
export function makePlaces(survey: Survey): Places {
  let count = 0;
  const homes = new Map<FunctionNode, number>();
  const homeOf = (node: FunctionNode | undefined): number => {
    if (node === undefined) return 0;
    const home = homes.get(node) ?? homes.size + 1;
    homes.set(node, home);
    return home;
  };
  const make = (name: string, home: number): Place => ({ id: ++count, name, home });
  const tables = new Map<object, Map<string, Place>>();
  const find = (owner: object, name: string): Place | undefined => tables.get(owner)?.get(name);
  const under = (owner: object, key: string, create: () => Place): Place => {
    const table = tables.get(owner) ?? new Map<string, Place>();
    tables.set(owner, table);
    const place = table.get(key) ?? create();
    table.set(key, place);
    return place;
  };
  const homeOfVariable = (variable: Variable): number => homeOf(declaringFunction(variable));
  const ofField = ({ node, isStatic }: Owner, name: string): Place =>
    under(node, isStatic ? `static ${name}` : name, () => make(`this.${name}`, 0));
  const ofVariable = (variable: Variable): Place =>
    under(variable, '', () => make(variable.name, homeOfVariable(variable)));
  return {
    homeOf,
    ofField,
    ofVariable,
    allOf: (variable) => [ofVariable(variable), ...(tables.get(variable)?.values() ?? [])],
    fieldsAt: (member) => {
      const owner = ownerOf(
        is(member, 'MemberExpression') ? member.object : fromOf(member),
        survey,
      );
      return owner === undefined ? [] : fieldNames(member).map((name) => ofField(owner, name));
    },
    temporary: (home) => make('', home),
    spare: (home, name) => make(name, home),
    ofMember: (variable, name) =>
      under(variable, name, () => make(`${variable.name}.${name}`, homeOfVariable(variable))),
    knownMember: (variable, name) => find(variable, name),
  };
}

/** `this` in `const { x } = this`. */
function fromOf(member: Node): Node {
  return is(member, 'VariableDeclarator') ? (member.init ?? member) : member;
}

function fieldNames(member: Node): readonly string[] {
  if (is(member, 'MemberExpression')) return [memberName(member) ?? ''];
  if (!is(member, 'VariableDeclarator') || !is(member.id, 'ObjectPattern')) return [];
  return member.id.properties.flatMap((property) =>
    is(property, 'Property') ? [keyName(property.key, property.computed) ?? ''] : [],
  );
}

/** The function whose call creates the variable; undefined at the top of the file. */
function declaringFunction(variable: Variable): FunctionNode | undefined {
  const { block } = variable.scope.variableScope;
  const node: Node = block;
  return isFunction(node) ? node : functionAround(node);
}
