import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folder of a package's files, `name@version`, as its authors published them. Fetched once from the
 * registry by npm; nothing is installed and nothing runs.
 *
 * @throws When the package cannot be had, with what npm or tar said.
 */
export function unpack(name: string, cache: string): string {
  const folder = join(cache, name.replaceAll('/', '+'));
  const content = join(folder, 'package');
  if (existsSync(content)) return content;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const tarball = run('npm', ['pack', name, '--silent', '--ignore-scripts'], folder).trim();
  // Some tarballs have another name for their one folder.
  mkdirSync(`${content}.part`);
  run('tar', ['xzf', tarball, '-C', 'package.part', '--strip-components=1'], folder);
  run('mv', ['package.part', 'package'], folder);
  return content;
}

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status === 0) return stdout;
  throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr}`, { cause: error });
}
