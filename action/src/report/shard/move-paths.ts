import { sep } from 'node:path';

/** Stands for the folder of the checkout, which is another one on another machine. */
const workspaceWord = '$WORKSPACE';

/** The same data with paths in the workspace written so that they hold in another. */
export function outOfWorkspace(data: unknown, workspace: string): unknown {
  return mapTexts(data, (each) =>
    each === workspace || each.startsWith(workspace + sep)
      ? workspaceWord + each.slice(workspace.length)
      : each,
  );
}

/** The same data with the paths that {@link outOfWorkspace} wrote put into this workspace. */
export function inWorkspace(data: unknown, workspace: string): unknown {
  return mapTexts(data, (each) =>
    each === workspaceWord || each.startsWith(`${workspaceWord}/`)
      ? workspace + each.slice(workspaceWord.length)
      : each,
  );
}

/** The same data with every text in it changed. */
function mapTexts(data: unknown, change: (text: string) => string): unknown {
  if (typeof data === 'string') return change(data);
  if (Array.isArray(data)) return data.map((item: unknown) => mapTexts(item, change));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, mapTexts(value, change)]),
  );
}
