import { lastOf } from './compiled.ts';
import type { Survey } from './survey.ts';
import type { Node, NodeOf } from './syntax.ts';
import { is, memberName, textOf, unwrap } from './syntax.ts';

/** Something that came out of a module: `path` is empty for the module itself. */
export interface Imported {
  /** The module as the program names it; `global` for what needs no import. */
  readonly module: string;
  readonly path: readonly string[];
}

/** `require('x')`, `import('x')`, `process.getBuiltinModule('x')`, and what compilers make of an import. */
export function ofLoad(node: Node, survey: Survey): Imported | undefined {
  if (is(node, 'ImportExpression')) return ofModule(node.source);
  if (!is(node, 'CallExpression')) return undefined;
  const callee = lastOf(node.callee);
  const [first] = node.arguments;
  if (first !== undefined && isInterop(callee)) return ofLoad(unwrap(first), survey);
  const isLoader = is(callee, 'Identifier')
    ? isRequire(callee, survey)
    : is(callee, 'MemberExpression') && memberName(callee) === 'getBuiltinModule';
  return isLoader ? ofModule(first) : undefined;
}

/** The module that a literal names. */
export function ofModule(node: Node | undefined): Imported | undefined {
  const module = textOf(node);
  return module === undefined ? undefined : { module, path: [] };
}

/** A helper that compilers wrap around `require`. */
function isInterop(callee: Node): boolean {
  const name = is(callee, 'MemberExpression')
    ? memberName(callee)
    : is(callee, 'Identifier') && callee.name;
  return typeof name === 'string' && INTEROP.test(name);
}

/** Source: the helpers of TypeScript, Babel, SWC, esbuild and Rollup. */
const INTEROP =
  /^(?:__import(?:Default|Star)|__toESM|__toModule|_*interop_?[rR]equire\w*|_interop(?:Default|Namespace)\w*)(?:\$\d+)?$/;

/** The function of CommonJS, or one made by `createRequire`. */
function isRequire(callee: NodeOf<'Identifier'>, survey: Survey): boolean {
  const definition = survey.variableOf(callee)?.defs[0];
  if (callee.name === '__require') return true;
  if (definition === undefined) return callee.name === 'require';
  const declarator = definition.node;
  if (!is(declarator, 'VariableDeclarator') || !is(declarator.init, 'CallExpression')) return false;
  const maker = declarator.init.callee;
  if (is(maker, 'MemberExpression')) return memberName(maker) === 'createRequire';
  return is(maker, 'Identifier') && maker.name === 'createRequire';
}
