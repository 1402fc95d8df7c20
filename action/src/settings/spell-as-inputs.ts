import type { Problem } from '../model/result.ts';
import { settingsAt } from './table.ts';

/** Rooms that every door shares name settings as flags; in a workflow they are inputs. */
export function spellAsInputs(problems: readonly Problem[]): readonly Problem[] {
  return problems.map(({ where, message }) => ({
    where: withoutDashes(where),
    message: withoutDashes(message),
  }));
}

/** A flag that stands by itself or between backticks; what a user wrote stays as it is. */
function withoutDashes(text: string): string {
  const names = settingsAt('action').map(({ name }) => name);
  return text.replaceAll(new RegExp(`(^|\`)--(?=(?:${names.join('|')})(?:$|\`))`, 'g'), '$1');
}
