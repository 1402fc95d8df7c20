import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { bundle } from './bundle.ts';
import { runStep, type Step, type StepResult } from './run-step.test-support.ts';

/** The Action as it is built, in a folder of its own without node_modules. */
export interface BuiltAction {
  /** A folder for what tests write; it is removed after them. */
  readonly temporary: string;
  readonly dist: string;
  readonly step: (given: Partial<Step> & Pick<Step, 'with'>) => Promise<StepResult>;
  /** A workspace with these files. */
  readonly workspaceWith: (files: Readonly<Record<string, string>>) => string;
}

/** Builds the Action for the tests of a file. */
export function builtAction(): BuiltAction {
  const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'lockjam-step-')));
  const dist = join(temporary, 'the action, built', 'dist');
  const building = build(dist);
  afterAll(() => {
    rmSync(temporary, { recursive: true, force: true });
  });
  const workspaceWith = (files: Readonly<Record<string, string>>): string => {
    const folder = mkdtempSync(join(temporary, 'workspace-'));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return folder;
  };
  const step: BuiltAction['step'] = async (given) => {
    await building;
    const workspace = given.workspace ?? workspaceWith({});
    return await runStep({ dist, temporary, workspace, ...given });
  };
  return { temporary, dist, step, workspaceWith };
}

async function build(dist: string): Promise<void> {
  mkdirSync(dist, { recursive: true });
  for (const [name, text] of (await bundle(join(import.meta.dirname, '..'))).files) {
    writeFileSync(join(dist, name), text);
  }
}
