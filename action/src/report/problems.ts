import { inspect } from 'node:util';
import type { Problem } from '../model/result.ts';
import { printable } from './printable.ts';

/** What is wrong with what a user asked for, a line each. */
export function renderProblems(problems: readonly Problem[]): string {
  return problems.map((problem) => `lockjam: ${printable(renderProblem(problem))}\n`).join('');
}

/** Many a message names its place already. */
function renderProblem({ where, message }: Problem): string {
  return message.includes(`\`${where}\``) || where.startsWith('lockjam')
    ? message
    : `${where}: ${message}`;
}

/** An error of ours: with its stack and its causes, and where to tell of it. */
export function renderInternalError(error: unknown): string {
  const shown = inspect(error).replace(/^(?:\w*Error: )?(?:Internal error: )?/, '');
  return `Internal error: ${shown}\nThis is a fault of lockjam itself: please report it with the text above.\n`;
}
