import { createHash } from 'node:crypto';
import type { RunName } from '../model/run-name.ts';

/** What tells the entries of one step of a workflow from those of all others. */
export interface StepIdentity {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The inputs that say what is measured and how, as they were written. */
  readonly asked: unknown;
}

/** The key of an entry, and the beginning that all entries of the step have. */
export interface EntryKeys {
  readonly key: string;
  readonly restoreKeys: readonly string[];
}

/** Of one step of one workflow on one kind of machine; jobs of a matrix are told apart by what they ask. */
const identifying = ['GITHUB_WORKFLOW', 'GITHUB_JOB', 'GITHUB_ACTION', 'RUNNER_OS', 'RUNNER_ARCH'];

/**
 * Entries are never changed, only superseded: every attempt of a run writes one of its own, and the
 * newest with the same beginning is read. Keys have no comma and are far shorter than 512 characters.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/dependency-caching
 */
export function entryKeys({ environment, asked }: StepIdentity, run: RunName): EntryKeys {
  const identity = JSON.stringify([identifying.map((name) => environment[name] ?? ''), asked]);
  const digest = createHash('sha256').update(identity).digest('hex');
  const beginning = `lockjam-history-v1-${digest.slice(0, 32)}-`;
  return { key: `${beginning}${run.id}-${run.attempt}`, restoreKeys: [beginning] };
}
