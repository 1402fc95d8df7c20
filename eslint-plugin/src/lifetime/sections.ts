import type { Opening, PlainStep } from '../model.ts';
import type { Relation } from './relations.ts';
import type { World } from './world.ts';
import { endSection } from './world.ts';

type InvokeStep = Extract<PlainStep, { kind: 'invoke' }>;
type Library = Opening['library'];

/** Begins and ends a transaction, where the method or the text of its statement says so. */
export function inSection(
  step: InvokeStep,
  world: World,
  relation: Relation,
  library: Library,
): World {
  if (relation !== 'handle' && relation !== 'derived' && relation !== 'transaction') return world;
  if (begins(step, relation, library)) return { ...world, section: step.at };
  if (writes(step, library)) return { ...world, section: world.section ?? step.at };
  return ends(step, relation, library) ? endSection(world) : world;
}

/** True when what the method gives is an open transaction. */
export function givesTransaction(step: InvokeStep, { sections }: Library): boolean {
  const known = sections?.begins.find(({ method }) => method === step.method);
  if (known === undefined) return false;
  return known.flag === undefined || step.flags?.has(known.flag) === true;
}

function begins(step: InvokeStep, relation: Relation, library: Library): boolean {
  if (relation === 'handle' && givesTransaction(step, library)) return true;
  return isStatement(step, relation, library) && BEGINS.test(step.literal ?? '');
}

function writes(step: InvokeStep, library: Library): boolean {
  if (library.sections?.writes.includes(step.method) !== true) return false;
  return !library.statements.includes(step.method) || WRITES.test(step.literal ?? '');
}

function ends(step: InvokeStep, relation: Relation, library: Library): boolean {
  if (relation !== 'derived' && library.sections?.ends.includes(step.method) === true) return true;
  return isStatement(step, relation, library) && ENDS.test(step.literal ?? '');
}

/** A cursor runs statements as its connection does, where the library has transactions of this kind. */
function isStatement(step: InvokeStep, relation: Relation, library: Library): boolean {
  if (!library.statements.includes(step.method)) return false;
  return relation === 'handle' || (relation === 'derived' && library.sections !== undefined);
}

/** Source: https://sqlite.org/lang_transaction.html */
const BEGINS = /^\s*BEGIN\b/i;
const ENDS = /^\s*(?:COMMIT|END|ROLLBACK)\b(?!\s+TO\b)/i;

/** Source: https://docs.python.org/3/library/sqlite3.html#transaction-control */
const WRITES = /^\s*(?:DELETE|INSERT|REPLACE|UPDATE)\b/i;
