import {
  fixtureDecorators,
  managerDecorators,
  memoizers,
  propertyMemoizers,
} from '../../catalogue/python/callees.ts';
import type { Scopes } from '../scopes/scope.ts';
import { classOf, decoratorNames, is, isFunction } from '../tree/nodes.ts';
import type { Expression, FunctionNode, NodeOf } from '../tree/syntax.ts';
import type { Survey } from './survey.ts';

/** What a variable was given, when it was given nothing else. */
export function valueOf(node: Expression, scopes: Scopes): Expression | undefined {
  if (!is(node, 'Name')) return undefined;
  const definitions = scopes.variableOf(node)?.definitions ?? [];
  const [only, ...others] = definitions;
  return others.length === 0 && only?.kind === 'value' ? only.value : undefined;
}

/** The function of this file that an expression names; undefined when there is none or several. */
export function localFunction(callee: Expression, scopes: Scopes): FunctionNode | undefined {
  if (is(callee, 'Lambda')) return callee;
  if (is(callee, 'Name')) {
    const [only, ...others] = scopes.variableOf(callee)?.definitions ?? [];
    if (only === undefined || others.length > 0) return undefined;
    if (only.kind === 'function') return only.node;
    return only.kind === 'value' && is(only.value, 'Lambda') ? only.value : undefined;
  }
  if (!is(callee, 'Attribute')) return undefined;
  const owner = classNamedBy(callee.value, scopes)?.owner ?? classMadeBy(callee.value, scopes);
  return owner && methodOf(owner, callee.attr, scopes);
}

/** The class that `self`, `cls`, `super()` or its own name stands for. */
export function classNamedBy(
  node: Expression,
  scopes: Scopes,
): { readonly owner: NodeOf<'ClassDef'>; readonly isClass: boolean } | undefined {
  if (!is(node, 'Name')) return undefined;
  const [only] = scopes.variableOf(node)?.definitions ?? [];
  if (only?.kind === 'class') return { owner: only.node, isClass: true };
  if (only?.kind !== 'parameter' || only.index !== 0) return undefined;
  const method = only.node.parent;
  if (!isFunction(method) || !is(method, 'FunctionDef')) return undefined;
  const owner = classOf(method);
  const decorators = decoratorNames(method);
  if (owner === undefined || decorators.includes('staticmethod')) return undefined;
  const isClass = decorators.includes('classmethod') || CLASS_METHODS.has(method.name);
  return { owner, isClass };
}

const CLASS_METHODS: ReadonlySet<string> = new Set(['__init_subclass__', '__new__']);

/** The class of this file whose object a variable has. */
function classMadeBy(node: Expression, scopes: Scopes): NodeOf<'ClassDef'> | undefined {
  const value = is(node, 'Call') ? node : valueOf(node, scopes);
  return is(value, 'Call') ? localClass(value.func, scopes) : undefined;
}

/** The class of this file that an expression names. */
export function localClass(callee: Expression, scopes: Scopes): NodeOf<'ClassDef'> | undefined {
  if (!is(callee, 'Name')) return undefined;
  const [only, ...others] = scopes.variableOf(callee)?.definitions ?? [];
  return others.length === 0 && only?.kind === 'class' ? only.node : undefined;
}

/** The method of a class or of the classes of this file that it is derived from. */
export function methodOf(
  owner: NodeOf<'ClassDef'>,
  name: string,
  scopes: Scopes,
  hops = MOST_BASES,
): FunctionNode | undefined {
  for (const member of owner.body) {
    if (is(member, 'FunctionDef') && member.name === name) return member;
  }
  if (hops === 0) return undefined;
  for (const base of owner.bases) {
    const around = localClass(base, scopes);
    const found = around && methodOf(around, name, scopes, hops - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The outermost class of this file that a class is derived from: the fields of all of them are the same. */
export function rootClass(
  owner: NodeOf<'ClassDef'>,
  scopes: Scopes,
  hops = MOST_BASES,
): NodeOf<'ClassDef'> {
  for (const base of owner.bases) {
    const around = localClass(base, scopes);
    if (around !== undefined && hops > 0) return rootClass(around, scopes, hops - 1);
  }
  return owner;
}

/** A class derived from a class … is followed this far. */
const MOST_BASES = 8;

/** What a function is beside a function. */
export type Role = 'fixture' | 'generator' | 'manager' | 'memoized' | 'plain' | 'property-memoized';

/** What the decorators of a function and its `yield` make of it. */
export function roleOf(node: FunctionNode, survey: Pick<Survey, 'yields'>): Role {
  const names = is(node, 'FunctionDef') ? decoratorNames(node) : [];
  const has = (known: readonly string[]): boolean => names.some((name) => known.includes(name));
  if (has(managerDecorators)) return 'manager';
  if (has(fixtureDecorators)) return 'fixture';
  if (has(propertyMemoizers)) return 'property-memoized';
  if (has(memoizers)) return 'memoized';
  return survey.yields.has(node) ? 'generator' : 'plain';
}
