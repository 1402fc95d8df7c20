import { unwrapAwait } from './compiled.ts';
import { selfGivers } from '../catalogue/callees.ts';
import type { Imported } from './loads.ts';
import { ofLoad, ofModule } from './loads.ts';
import type { Survey, Variable } from './survey.ts';
import type { Node, NodeOf } from './syntax.ts';
import { is, keyName, memberName, parentOf } from './syntax.ts';

/**
 * Where an expression comes from, through every form of import, alias and destructuring.
 * Undefined when it is made in this file, is only a type, or cannot be known.
 */
export function importedFrom(node: Node, survey: Survey, depth = 0): Imported | undefined {
  if (depth > LONGEST_ALIAS_CHAIN) return undefined;
  const inner = unwrapAwait(node);
  if (is(inner, 'Identifier')) return ofIdentifier(inner, survey, depth);
  if (is(inner, 'SequenceExpression')) {
    return importedFrom(inner.expressions.at(-1) ?? inner, survey, depth + 1);
  }
  if (is(inner, 'ConditionalExpression', 'LogicalExpression')) {
    const arms = is(inner, 'LogicalExpression')
      ? [inner.left, inner.right]
      : [inner.consequent, inner.alternate];
    return firstFromModule(arms, survey, depth);
  }
  if (is(inner, 'MemberExpression')) return ofMember(inner, survey, depth);
  if (is(inner, 'ClassExpression')) return ofSubclass(inner, survey, depth);
  return ofLoad(inner, survey) ?? ofBound(inner, survey, depth);
}

/** True when the variable gets its value where it is declared and never again. */
export function isSettled(variable: Variable): boolean {
  return variable.references.every((reference) => !reference.isWrite() || reference.init === true);
}

/** `const a = b; const c = a; …` is followed this far. */
const LONGEST_ALIAS_CHAIN = 8;

function inside(object: Imported, name: string): Imported {
  return { module: object.module, path: [...object.path, name] };
}

/** The first of several expressions that comes out of a module. */
function firstFromModule(
  nodes: readonly Node[],
  survey: Survey,
  depth: number,
): Imported | undefined {
  for (const node of nodes) {
    const from = importedFrom(node, survey, depth + 1);
    if (from !== undefined && from.module !== 'global') return from;
  }
  return undefined;
}

/** `sqlite.DatabaseSync`, or a property of an object that this file wrote: `const api = { open }`. */
function ofMember(
  node: NodeOf<'MemberExpression'>,
  survey: Survey,
  depth: number,
): Imported | undefined {
  const name = memberName(node);
  if (name === undefined) return undefined;
  const written = propertyWritten(node.object, name, survey);
  if (written !== undefined) return importedFrom(written, survey, depth + 1);
  const object = importedFrom(node.object, survey, depth + 1);
  return object && inside(object, name);
}

function propertyWritten(object: Node, name: string, survey: Survey): Node | undefined {
  const variable = is(object, 'Identifier') ? survey.variableOf(object) : undefined;
  const declared: Node | undefined = variable?.defs[0]?.node;
  if (!is(declared, 'VariableDeclarator') || !is(declared.init, 'ObjectExpression'))
    return undefined;
  for (const property of declared.init.properties) {
    if (!is(property, 'Property')) continue;
    if (keyName(property.key, property.computed) === name) return property.value;
  }
  return undefined;
}

/** `open.bind(undefined, path)` opens what `open` opens; `sqlite3.verbose()` is `sqlite3`. */
function ofBound(node: Node, survey: Survey, depth: number): Imported | undefined {
  if (!is(node, 'CallExpression') || !is(node.callee, 'MemberExpression')) return undefined;
  if (!(selfGivers as readonly string[]).includes(memberName(node.callee) ?? '')) return undefined;
  return importedFrom(node.callee.object, survey, depth + 1);
}

function ofIdentifier(
  node: NodeOf<'Identifier'>,
  survey: Survey,
  depth: number,
): Imported | undefined {
  const variable = survey.variableOf(node);
  const definition = variable?.defs[0];
  if (variable === undefined || definition === undefined) {
    return { module: 'global', path: [node.name] };
  }
  const kind: string = definition.type;
  switch (kind) {
    case 'ImportBinding':
      return ofImportBinding(definition.node, survey, depth);
    case 'Variable':
      return isSettled(variable)
        ? ofVariable(definition.node, node.name, survey, depth)
        : ofWrites(variable, survey, depth);
    case 'ClassName':
      return ofSubclass(definition.node, survey, depth);
    case 'Parameter':
      return ofThenParameter(definition.name, survey);
    default:
      return undefined;
  }
}

function ofImportBinding(node: Node, survey: Survey, depth: number): Imported | undefined {
  if (is(node, 'TSImportEqualsDeclaration')) {
    return node.importKind === 'type'
      ? undefined
      : ofImportEquals(node.moduleReference, survey, depth);
  }
  const declaration = node.parent;
  if (!is(declaration, 'ImportDeclaration') || declaration.importKind === 'type') return undefined;
  const module = declaration.source.value;
  if (is(node, 'ImportDefaultSpecifier')) return { module, path: ['default'] };
  if (!is(node, 'ImportSpecifier')) return { module, path: [] };
  if (node.importKind === 'type') return undefined;
  return { module, path: [keyName(node.imported, false) ?? ''] };
}

/** `import x = require('x')`, `import Y = x.Y`. */
function ofImportEquals(node: Node, survey: Survey, depth: number): Imported | undefined {
  if (is(node, 'TSExternalModuleReference')) return ofModule(node.expression);
  if (!is(node, 'TSQualifiedName')) return importedFrom(node, survey, depth + 1);
  const object = ofImportEquals(node.left, survey, depth + 1);
  return object && inside(object, node.right.name);
}

/** A variable that is filled later, by the same export of a module wherever it is filled. */
function ofWrites(variable: Variable, survey: Survey, depth: number): Imported | undefined {
  const found = variable.references.flatMap(({ identifier, writeExpr }) => {
    const written = writeExpr ? unwrapAwait(writeExpr) : undefined;
    if (written === undefined || isNothing(written)) return [];
    const from = importedFrom(written, survey, depth + 1);
    return [from && throughPattern(targetAround(identifier), variable.name, from)];
  });
  const [first, ...others] = found;
  if (first === undefined || first.module === 'global') return undefined;
  const isSame = (other: Imported | undefined): boolean =>
    other?.module === first.module && other.path.join('.') === first.path.join('.');
  return others.every(isSame) ? first : undefined;
}

function isNothing(node: Node): boolean {
  if (is(node, 'Literal')) return node.value === null;
  return is(node, 'Identifier') && node.name === 'undefined';
}

/** The whole left side of the assignment that an identifier stands in. */
function targetAround(identifier: Node): Node {
  let pattern = identifier;
  while (is(pattern.parent, 'Property', 'ObjectPattern', 'AssignmentPattern'))
    pattern = pattern.parent;
  return pattern;
}

function ofVariable(node: Node, name: string, survey: Survey, depth: number): Imported | undefined {
  if (!is(node, 'VariableDeclarator') || node.init === null) return undefined;
  const from = importedFrom(node.init, survey, depth + 1);
  if (from === undefined || from.module === 'global') {
    return is(node.id, 'Identifier') ? from : undefined;
  }
  return throughPattern(node.id, name, from);
}

/** What a destructuring pattern takes out of a module for one name. */
function throughPattern(pattern: Node, name: string, from: Imported): Imported | undefined {
  if (is(pattern, 'Identifier')) return pattern.name === name ? from : undefined;
  if (is(pattern, 'AssignmentPattern')) return throughPattern(pattern.left, name, from);
  if (!is(pattern, 'ObjectPattern')) return undefined;
  for (const property of pattern.properties) {
    if (!is(property, 'Property')) continue;
    const key = keyName(property.key, property.computed);
    const found =
      key === undefined ? undefined : throughPattern(property.value, name, inside(from, key));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A class of this file opens what the class that it extends opens. */
function ofSubclass(node: Node, survey: Survey, depth: number): Imported | undefined {
  if (!is(node, 'ClassDeclaration', 'ClassExpression') || node.superClass === null)
    return undefined;
  const from = importedFrom(node.superClass, survey, depth + 1);
  return from?.module === 'global' ? undefined : from;
}

/** The parameter of a function that gets a module: `import('x').then(({ open }) => …)`. */
function ofThenParameter(name: Node, survey: Survey): Imported | undefined {
  const pattern = targetAround(name);
  const callback = pattern.parent;
  const call = callback && parentOf(callback);
  if (!is(call, 'CallExpression') || call.arguments[0] !== callback) return undefined;
  if (!is(call.callee, 'MemberExpression') || memberName(call.callee) !== 'then') return undefined;
  const from = ofLoad(unwrapAwait(call.callee.object), survey);
  return from && is(name, 'Identifier') ? throughPattern(pattern, name.name, from) : undefined;
}
