import { selfGivers } from '../catalogue/callees.ts';
import type { Survey, Variable } from './survey.ts';
import type { Kind, Node, NodeOf } from './syntax.ts';
import { above, is, isFunction, memberName, unwrap } from './syntax.ts';
import { childrenOf } from './walk.ts';

type Call = NodeOf<'CallExpression' | 'NewExpression'>;

/**
 * The calls that what comes out of a module may lead to, in the order of the text: all that `importedFrom`
 * can follow back to a module, and some more. Linear in the number of names that lead there, however long
 * the file is.
 */
export function callsReached(survey: Survey): readonly Call[] {
  const found: Search = { survey, calls: new Set(), followed: new Set(), variables: new Set() };
  for (const specifier of survey.specifiers) follow(specifier, found);
  // A Set also gives what is added to it meanwhile.
  for (const variable of found.variables) {
    for (const { identifier } of variable.references) follow(identifier, found);
  }
  return [...found.calls].sort(
    ({ range: a }, { range: b }) => a[0] - b[0] || b[1] - a[1], // The outer one before the inner one.
  );
}

interface Search {
  readonly survey: Survey;
  readonly calls: Set<Call>;
  readonly followed: Set<Node>;
  readonly variables: Set<Variable>;
}

/** Goes outwards from a value as far as something else may be the same value, or have it inside. */
function follow(value: Node, search: Search): void {
  let inner = value;
  for (let outer = above(inner); outer !== undefined; outer = above(inner)) {
    if (search.followed.has(inner) || isFunction(outer)) return;
    search.followed.add(inner);
    if (is(outer, 'CallExpression', 'NewExpression')) {
      search.calls.add(outer);
      if (!givesOn(outer, inner)) return;
      takeParameters(outer, search);
    } else takeNames(outer, inner, search);
    if (ENDS.test(outer.type)) return;
    inner = outer;
  }
}

/** An expression is no part of the statements around its own. */
const ENDS = /(?:Block|Body|Declaration|Declarator|Statement)$/;

/** `require('x')`, `interop(require('x'))`, `sqlite3.verbose()`, `open.bind(…)`, `import('x').then(…)`. */
function givesOn(call: Call, inner: Node): boolean {
  if (is(call, 'NewExpression')) return false;
  if (call.arguments[0] === inner) return LOADED.has(unwrap(inner).type);
  const callee = unwrap(call.callee);
  const name = is(callee, 'MemberExpression') ? memberName(callee) : undefined;
  return name === 'then' || (selfGivers as readonly (string | undefined)[]).includes(name);
}

const LOADED: ReadonlySet<string> = new Set<Kind>([
  'CallExpression',
  'ImportExpression',
  'Literal',
  'TemplateLiteral',
]);

/** `import('x').then(({ open }) => …)`. */
function takeParameters(call: Call, { survey, variables }: Search): void {
  const [callback] = call.arguments;
  if (!isFunction(callback)) return;
  for (const variable of survey.declaredBy(callback)) variables.add(variable);
}

/** The variables that are given the value, or something that has it inside. */
function takeNames(outer: Node, inner: Node, { survey, variables }: Search): void {
  if (is(outer, 'AssignmentExpression', 'AssignmentPattern', 'ForInStatement', 'ForOfStatement')) {
    if (outer.left === inner || outer.right === inner) takeTarget(outer.left, survey, variables);
    return;
  }
  const isSuperClass = is(outer, 'ClassDeclaration', 'ClassExpression');
  if (isSuperClass || DECLARING.has(outer.type)) {
    for (const variable of survey.declaredBy(outer)) variables.add(variable);
  }
}

const DECLARING: ReadonlySet<string> = new Set<Kind>([
  'ImportDeclaration',
  'TSImportEqualsDeclaration',
  'VariableDeclarator',
]);

function takeTarget(target: Node, survey: Survey, variables: Set<Variable>): void {
  const variable = is(target, 'Identifier') ? survey.variableOf(target) : undefined;
  if (variable !== undefined) variables.add(variable);
  for (const child of childrenOf(target, survey.visitorKeys)) takeTarget(child, survey, variables);
}
