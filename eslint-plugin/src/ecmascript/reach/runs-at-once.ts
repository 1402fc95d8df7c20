import { walkers } from '../../catalogue/callees.ts';
import type { Library } from '../../catalogue/library.ts';

/**
 * True when a method of a handle, or of a promise of it, has run its callback by the time that its result is
 * there. Other methods may call back later, when the handle would be closed already.
 */
export function runsAtOnce(method: string, { transactions }: Library): boolean {
  const known: readonly string[] = [...transactions, ...walkers, ...CHAINS];
  return known.includes(method);
}

const CHAINS = ['catch', 'finally', 'then'] as const;
