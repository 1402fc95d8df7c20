import { resolve } from 'node:path';
import { realFiles } from './real-world.ts';

/** The files that a step of a workflow finds in its working directory. */
export interface SettingsFolder {
  readonly name: string;
  readonly readText: (name: string) => Promise<string | undefined>;
  readonly count: (glob: string) => Promise<number>;
}

/** The folder in which settings are looked for: `below` as it was written, seen from the workspace. */
export function settingsFolder(workspace: string, below: string): SettingsFolder {
  const folder = resolve(workspace, below);
  return {
    name: folder,
    readText: async (name) => {
      const path = resolve(folder, name);
      const sight = await realFiles.look(path);
      return sight === 'file' ? await realFiles.readText(path) : undefined;
    },
    count: async (glob) => (await realFiles.find(glob, folder)).length,
  };
}
