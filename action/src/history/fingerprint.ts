import { createHash } from 'node:crypto';
import type { MeasureSettings } from '../model/settings.ts';
import type { Subject } from '../model/subject.ts';

/** What every subject of a step depends on. */
export interface Circumstances {
  /** A digest of all files of the checkout, lock files among them. */
  readonly files: string;
  readonly workspace: string;
  readonly settings: MeasureSettings;
  readonly toolVersion: string;
  /** The Node that measures. */
  readonly node: string;
  readonly cores: number;
  /** The variables that subjects start with. */
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Runners say other things in these in every run. What else differs costs a measurement, no more. */
const volatile =
  /^(?:GITHUB_|RUNNER_|AGENT_|STATS_|_$)|^(?:INVOCATION_ID|JOURNAL_STREAM|OLDPWD|PWD|SHLVL|SYSTEMD_EXEC_PID)$/;

/**
 * A digest of all that the verdict on a subject may depend on, as far as it can be known: the
 * checkout, the command, the settings, the variables, with the image of the runner and the `PATH`
 * among them, and lockjam. What a program fetches from elsewhere is not in it.
 */
export function fingerprintOf(subject: Subject, circumstances: Circumstances): string {
  const { workspace, environment, settings, ...rest } = circumstances;
  const { copies, threshold, timeout, until } = settings;
  const variables = Object.entries(environment)
    .filter(([name]) => !volatile.test(name))
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const all = [subject, rest, copies, threshold, timeout, until, variables];
  const text = JSON.stringify(all).replaceAll(JSON.stringify(workspace).slice(1, -1), '$WORKSPACE');
  return createHash('sha256').update(text).digest('hex');
}
