import { relative, resolve } from 'node:path';
import { isDynamicPattern } from 'tinyglobby';
import type { Problem, Result } from '../model/result.ts';
import type { Files } from './world.ts';

/** A file, and its name for people. */
export interface FoundFile {
  readonly path: string;
  readonly label: string;
}

/** Finds the reports that files, folders and globs mean; one that means none is a fault. */
export async function findReports(
  reports: readonly string[],
  cwd: string,
  files: Pick<Files, 'find' | 'look'>,
): Promise<Result<readonly FoundFile[]>> {
  const problems: Problem[] = [];
  const paths = new Set<string>();
  for (const given of reports) {
    const found = await find(given, cwd, files);
    for (const path of found) paths.add(path);
    if (found.length > 0) continue;
    const message = `Expected \`reports\` to name a file, a folder with \`.json\` files or a glob that matches some, got \`${given}\`, which gives none in ${cwd}.`;
    problems.push({ where: 'reports', message });
  }
  const value = [...paths].map((path) => ({ path, label: relative(cwd, path) || path }));
  return problems.length > 0 ? { kind: 'faulty', problems } : { kind: 'ok', value };
}

async function find(
  given: string,
  cwd: string,
  files: Pick<Files, 'find' | 'look'>,
): Promise<readonly string[]> {
  const path = resolve(cwd, given);
  const sight = await files.look(path);
  if (sight === 'file') return [path];
  if (sight === 'folder') return await files.find('**/*.json', path);
  if (sight !== 'missing' || !isDynamicPattern(given)) return [];
  const found = await files.find(given, cwd);
  const sights = await Promise.all(found.map(files.look));
  return found.filter((_, index) => sights[index] === 'file');
}
