import { isWait } from './compiled.ts';
import type { Survey } from './survey.ts';
import type { Node } from './syntax.ts';
import { above, is, keyName, memberName, parentOf } from './syntax.ts';

/** True when the program asks SQLite for its exclusive mode, on this handle and not on another one. */
export function isExclusive(call: Node, survey: Survey): boolean {
  return [call, ...namesOf(call, survey)].some((node) => EXCLUSIVE.test(wordsAround(node, survey)));
}

/** Source: https://sqlite.org/pragma.html#pragma_locking_mode */
const EXCLUSIVE = /locking_mode['"\s=(]*exclusive/i;

/** Where the variable or the field that gets the handle is named again. */
function namesOf(call: Node, survey: Survey): readonly Node[] {
  let node = parentOf(call);
  while (isWait(node) || is(node, 'ConditionalExpression', 'LogicalExpression'))
    node = parentOf(node);
  if (is(node, 'VariableDeclarator')) return referencesOf(node.id, survey);
  if (is(node, 'PropertyDefinition')) return fieldsOf(keyName(node.key, node.computed), survey);
  if (!is(node, 'AssignmentExpression')) return [];
  return is(node.left, 'MemberExpression')
    ? fieldsOf(memberName(node.left), survey)
    : referencesOf(node.left, survey);
}

function referencesOf(identifier: Node, survey: Survey): readonly Node[] {
  const references = survey.variableOf(identifier)?.references ?? [];
  return references.map((reference) => reference.identifier as Node);
}

function fieldsOf(name: string | undefined, survey: Survey): readonly Node[] {
  return survey
    .thisMembers()
    .filter((member) => is(member, 'MemberExpression') && memberName(member) === name);
}

/** The text of the smallest statement or declaration around a node. */
function wordsAround(node: Node, survey: Survey): string {
  let around = node;
  for (let next = above(around); next !== undefined && !isWhole(around); next = above(around)) {
    around = next;
  }
  return survey.source.slice(around.range[0], around.range[1]);
}

function isWhole(node: Node): boolean {
  return /(?:Statement|Declarator|PropertyDefinition)$/.test(node.type);
}
