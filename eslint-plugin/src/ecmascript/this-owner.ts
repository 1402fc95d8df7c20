import { isCalledByRunner } from './hooks.ts';
import type { Survey } from './survey.ts';
import type { FunctionNode, Node, NodeOf } from './syntax.ts';
import { above, is, isFunction, memberName, parentOf, unwrap } from './syntax.ts';
import { valueOf } from './value-of.ts';

/** What has the fields that a member names: a class, a constructor function, an object literal, a file of tests. */
export interface Owner {
  readonly node: Node;
  /** True for the fields of the class itself. */
  readonly isStatic: boolean;
}

/** The owner of `this.x`, of `self.x` where `self` is `this`, and of `Class.x`; undefined for other members. */
export function ownerOf(object: Node, survey: Survey): Owner | undefined {
  const inner = unwrap(object);
  if (is(inner, 'ThisExpression')) return ownerOfThis(inner, survey);
  if (is(inner, 'MemberExpression')) return ownerOfContext(inner, survey);
  if (!is(inner, 'Identifier')) return undefined;
  const value = valueOf(inner, survey);
  if (is(value, 'ThisExpression')) return ownerOfThis(value, survey);
  return is(value, 'ClassDeclaration', 'ClassExpression')
    ? { node: value, isStatic: true }
    : undefined;
}

/** The owner whose `this` a node stands in; undefined in functions that anybody may call. */
function ownerOfThis(node: Node, survey: Survey): Owner | undefined {
  let inner = node;
  for (let around = above(node); around !== undefined; around = above(inner)) {
    if (is(around, 'ClassBody')) {
      const isStatic = is(inner, 'StaticBlock') || ('static' in inner && inner.static);
      const owner = above(around);
      return owner && { node: owner, isStatic };
    }
    if (is(around, 'FunctionDeclaration', 'FunctionExpression') && !keepsThis(around))
      return ownerOfFunction(around, survey);
    inner = around;
  }
  return undefined;
}

/** A method, or a function that is given the `this` around it: `__awaiter(this, …)`, `xs.map(f, this)`. */
function keepsThis(node: FunctionNode): boolean {
  const parent: Node = node.parent;
  if (is(parent, 'MethodDefinition')) return true;
  if (is(parent, 'CallExpression')) {
    return parent.arguments.some((argument) => is(argument, 'ThisExpression'));
  }
  const isBound = is(parent, 'MemberExpression') && memberName(parent) === 'bind';
  const call = isBound ? above(parent) : undefined;
  return is(call, 'CallExpression') && is(call.arguments[0], 'ThisExpression');
}

/** The owner of the fields that a function names by its own `this`; undefined when anybody may call it. */
export function ownerOfFunction(node: FunctionNode, survey: Survey): Owner | undefined {
  const outer = parentOf(node);
  if (is(outer, 'Property')) return ownerOfObject(above(outer), survey);
  if (is(outer, 'AssignmentExpression') && is(outer.left, 'MemberExpression')) {
    const { object } = outer.left;
    if (is(object, 'ThisExpression')) return ownerOfThis(object, survey);
    const made = prototypeOf(object, survey);
    if (made !== undefined) return { node: made, isStatic: false };
  }
  if (isCalledByRunner(node)) return { node: survey.program, isStatic: true };
  return isConstructor(node) ? { node, isStatic: false } : undefined;
}

/** `t.context` of a test runner: what a hook puts there, another one finds. */
function ownerOfContext(node: NodeOf<'MemberExpression'>, survey: Survey): Owner | undefined {
  if (memberName(node) !== 'context' || !is(node.object, 'Identifier')) return undefined;
  const definition = survey.variableOf(node.object)?.defs[0];
  const given: Node | undefined = definition?.node;
  const isRunners =
    isFunction(given) && given.params[0] === definition?.name && isCalledByRunner(given);
  return isRunners ? { node: survey.program, isStatic: true } : undefined;
}

/** A method of an object literal, which may be the prototype of a constructor function. */
function ownerOfObject(node: Node | undefined, survey: Survey): Owner | undefined {
  if (!is(node, 'ObjectExpression')) return undefined;
  const outer = parentOf(node);
  const target = is(outer, 'AssignmentExpression') ? outer.left : mergedInto(outer, node);
  const made = target && prototypeOf(target, survey);
  return { node: made ?? node, isStatic: false };
}

/** `Object.assign(Store.prototype, { … })`, `inherits(…)` and their like. */
function mergedInto(call: Node | undefined, given: Node): Node | undefined {
  if (!is(call, 'CallExpression') || !is(call.callee, 'MemberExpression')) return undefined;
  const isMerge =
    memberName(call.callee) === 'assign' && call.arguments.indexOf(given as never) > 0;
  return isMerge ? call.arguments[0] : undefined;
}

/** The function whose prototype an expression names. */
function prototypeOf(node: Node, survey: Survey): Node | undefined {
  const inner = unwrap(node);
  if (!is(inner, 'MemberExpression') || memberName(inner) !== 'prototype') return undefined;
  const made = is(inner.object, 'Identifier') ? valueOf(inner.object, survey) : undefined;
  return isFunction(made) || is(made, 'ClassDeclaration', 'ClassExpression') ? made : undefined;
}

/** A function with a capital letter is meant for `new`. */
function isConstructor(node: FunctionNode): boolean {
  const outer = parentOf(node);
  const names: readonly (Node | null | undefined)[] = [
    node.id,
    is(outer, 'VariableDeclarator') ? outer.id : undefined,
    is(outer, 'AssignmentExpression') ? lastOf(outer.left) : undefined,
  ];
  return names.some((name) => is(name, 'Identifier') && /^[A-Z]/.test(name.name));
}

function lastOf(target: Node): Node {
  return is(target, 'MemberExpression') ? target.property : target;
}
