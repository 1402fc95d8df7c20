import type { TSESLint } from '@typescript-eslint/utils';
import { once } from './once.ts';
import type { Sightings } from './sightings.ts';
import type { FunctionNode, Node } from './syntax.ts';
import { above, is, isFunction } from './syntax.ts';
import { variableFinder } from './variable-finder.ts';
import type { Callables, Pauses } from './walk.ts';
import { callablesIn, pausesIn } from './walk.ts';

export type Variable = TSESLint.Scope.Variable;

/** What is known of a file: each answer is found when somebody asks for it, of most nobody does. */
export interface Survey {
  readonly source: string;
  readonly visitorKeys: TSESLint.SourceCode['visitorKeys'];
  readonly program: Node;
  /** The literals that name a module which opens something. */
  readonly specifiers: readonly Node[];
  readonly callables: () => Callables;
  /** Where a function, or the file outside of functions, gives something back and where it waits. */
  readonly pauses: (around: FunctionNode | undefined) => Pauses;
  /** The members of `this`, of variables that are `this`, and of classes. */
  readonly thisMembers: () => readonly Node[];
  /** The variable that an identifier names; undefined for globals. */
  readonly variableOf: (identifier: Node) => Variable | undefined;
  /** The variables that a declaration, a function with its parameters or a class declares. */
  readonly declaredBy: (node: Node) => readonly Variable[];
  /** The variables at the top of the file. */
  readonly programVariables: () => readonly Variable[];
  readonly scopeOf: (node: Node) => TSESLint.Scope.Scope | undefined;
}

/** Makes ready to answer for a file, of which ESLint has seen everything. */
export function survey(code: Readonly<TSESLint.SourceCode>, seen: Sightings): Survey {
  const { ast, scopeManager: manager, text, visitorKeys } = code;
  const pauses = new Map<FunctionNode | undefined, Pauses>();
  return {
    source: text,
    visitorKeys,
    program: ast,
    specifiers: seen.specifiers,
    callables: once(() => callablesIn(ast, visitorKeys)),
    pauses: (around) => {
      const found = pauses.get(around) ?? pausesIn(around ?? ast, visitorKeys);
      pauses.set(around, found);
      return found;
    },
    thisMembers: once(() => [...seen.thisMembers, ...membersOfNames(manager, seen.thisMembers)]),
    variableOf: variableFinder(manager),
    declaredBy: (node) => manager?.getDeclaredVariables(node) ?? [],
    programVariables: () =>
      manager?.scopes
        .filter(({ type }, index) => type in (index < 2 ? TOPS : NAMESPACES))
        .flatMap((scope) => scope.variables) ?? [],
    scopeOf: (node) => manager?.acquire(node, true) ?? undefined,
  };
}

/** `self.x` where `self` is `this`, and `Store.x` where `Store` is a class. */
function* membersOfNames(
  manager: TSESLint.Scope.ScopeManager | null,
  thisMembers: readonly Node[],
): Generator<Node> {
  const classes = manager?.scopes.filter(({ type }) => type in CLASS) ?? [];
  const declaring = [...thisMembers, ...classes.map(({ block }) => block)];
  const variables = declaring.flatMap((node) => manager?.getDeclaredVariables(node) ?? []);
  for (const { references } of new Set(variables.filter(isOwnerName))) {
    for (const { identifier } of references) {
      const outer = above(identifier);
      if (is(outer, 'MemberExpression') && outer.object === identifier) yield outer;
    }
  }
}

const CLASS = { class: true };

function isOwnerName({ defs }: Variable): boolean {
  const declared: Node | undefined = defs[0]?.node;
  if (is(declared, 'VariableDeclarator')) return is(declared.init, 'ThisExpression');
  return is(declared, 'ClassDeclaration', 'ClassExpression');
}

const NAMESPACES = { tsModule: true };

/** The first two scopes of a file, as far as its variables live as long as the process. */
const TOPS = { ...NAMESPACES, function: true, global: true, module: true };

/** The nearest function around a node, or undefined at the top of the file. */
export function functionAround(node: Node): FunctionNode | undefined {
  let parent = above(node);
  while (parent !== undefined && !isFunction(parent)) parent = above(parent);
  return parent;
}
