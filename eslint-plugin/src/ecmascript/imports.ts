import type { Survey, Variable } from './survey.ts';
import type { Node, NodeOf } from './syntax.ts';
import { is, keyName, memberName, parentOf, textOf, unwrapAwait } from './syntax.ts';

/** Something that came out of a module: `path` is empty for the module itself. */
export interface Imported {
  /** The module as the program names it; `global` for what needs no import. */
  readonly module: string;
  readonly path: readonly string[];
}

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
  if (is(inner, 'MemberExpression')) {
    const name = memberName(inner);
    const object = importedFrom(inner.object, survey, depth + 1);
    return name === undefined || object === undefined ? undefined : inside(object, name);
  }
  return ofLoad(inner, survey);
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
      return ofImportBinding(definition.node);
    case 'Variable':
      return isSettled(variable)
        ? ofVariable(definition.node, node.name, survey, depth)
        : undefined;
    case 'ClassName':
      return ofSubclass(definition.node, survey, depth);
    case 'Parameter':
      return ofThenParameter(definition.name, survey);
    default:
      return undefined;
  }
}

function ofImportBinding(node: Node): Imported | undefined {
  if (is(node, 'TSImportEqualsDeclaration')) {
    if (node.importKind === 'type') return undefined;
    const { moduleReference } = node;
    if (!is(moduleReference, 'TSExternalModuleReference')) return undefined;
    const module = textOf(moduleReference.expression);
    return module === undefined ? undefined : { module, path: [] };
  }
  const declaration = node.parent;
  if (!is(declaration, 'ImportDeclaration') || declaration.importKind === 'type') return undefined;
  const module = declaration.source.value;
  if (is(node, 'ImportDefaultSpecifier')) return { module, path: ['default'] };
  if (!is(node, 'ImportSpecifier')) return { module, path: [] };
  if (node.importKind === 'type') return undefined;
  return { module, path: [keyName(node.imported, false) ?? ''] };
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
  let pattern = name;
  while (is(pattern.parent, 'Property', 'ObjectPattern', 'AssignmentPattern'))
    pattern = pattern.parent;
  const callback = pattern.parent;
  const call = callback && parentOf(callback);
  if (!is(call, 'CallExpression') || call.arguments[0] !== callback) return undefined;
  if (!is(call.callee, 'MemberExpression') || memberName(call.callee) !== 'then') return undefined;
  const from = ofLoad(unwrapAwait(call.callee.object), survey);
  return from && is(name, 'Identifier') ? throughPattern(pattern, name.name, from) : undefined;
}

/** `require('x')`, `import('x')`, `process.getBuiltinModule('x')`, a class expression with a parent. */
function ofLoad(node: Node, survey: Survey): Imported | undefined {
  if (is(node, 'ImportExpression')) return ofModule(node.source);
  if (is(node, 'ClassExpression')) return ofSubclass(node, survey, 0);
  if (!is(node, 'CallExpression')) return undefined;
  const { callee } = node;
  const isLoader = is(callee, 'Identifier')
    ? isRequire(callee, survey)
    : is(callee, 'MemberExpression') && memberName(callee) === 'getBuiltinModule';
  return isLoader ? ofModule(node.arguments[0]) : undefined;
}

function ofModule(node: Node | undefined): Imported | undefined {
  const module = textOf(node);
  return module === undefined ? undefined : { module, path: [] };
}

/** The function of CommonJS, or one made by `createRequire`. */
function isRequire(callee: NodeOf<'Identifier'>, survey: Survey): boolean {
  const definition = survey.variableOf(callee)?.defs[0];
  if (definition === undefined) return callee.name === 'require';
  const declarator = definition.node;
  if (!is(declarator, 'VariableDeclarator') || !is(declarator.init, 'CallExpression')) return false;
  const maker = declarator.init.callee;
  if (is(maker, 'MemberExpression')) return memberName(maker) === 'createRequire';
  return is(maker, 'Identifier') && maker.name === 'createRequire';
}
