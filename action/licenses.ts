import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licenses of the packages whose code is bundled, in the order of their names. `files` are paths
 * relative to `root`. Throws when a package states no license, because then it must not be bundled.
 */
export function renderLicenses(root: string, files: readonly string[]): string {
  const folders = [...new Set(files.flatMap(packageFolder))];
  const texts = folders.map((folder) => renderLicense(join(root, folder)));
  const rule = `\n${'-'.repeat(80)}\n\n`;
  return `The files in this folder contain code of these packages.\n${rule}${[...new Set(texts)].sort().join(rule)}`;
}

/** The folder of the package that a file belongs to; nothing for our own files. */
function packageFolder(file: string): readonly string[] {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? [];
}

function renderLicense(folder: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { name: string; version: string; license?: string };
  if (license === undefined) {
    throw new Error(`Expected ${name} ${version} to state a license in its package.json.`);
  }
  const file = readdirSync(folder)
    .sort()
    .find((each) => /^licen[cs]e/i.test(each));
  const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  return `${name} ${version} (${license})\n${text.replaceAll('\r\n', '\n')}`;
}
