import { isSettled } from './imports.ts';
import type { Survey } from './survey.ts';
import type { Node } from './syntax.ts';
import { is, unwrap } from './syntax.ts';

/** What a variable was declared with, when it keeps that value. */
export function valueOf(node: Node, survey: Survey): Node | undefined {
  const variable = survey.variableOf(node);
  const definition = variable?.defs[0];
  if (variable === undefined || definition === undefined || variable.defs.length > 1)
    return undefined;
  const kind: string = definition.type;
  if (kind === 'Parameter') return undefined;
  const declared: Node = definition.node;
  if (is(declared, 'FunctionDeclaration', 'ClassDeclaration')) return declared;
  if (!is(declared, 'VariableDeclarator') || declared.init === null) return undefined;
  if (!is(declared.id, 'Identifier') || !isSettled(variable)) return undefined;
  return unwrap(declared.init);
}
