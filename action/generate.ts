import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { renderActionFile } from './src/settings/render-action.ts';
import { renderConfigSchema } from './src/settings/render-config-schema.ts';
import { renderSettingsDocument } from './src/settings/render-table.ts';

/** Writes what is made from the table of settings; CI checks that nothing is left to commit. */
const root = join(import.meta.dirname, '..');
await write('action.yml', renderActionFile('action'));
await write('action/merge/action.yml', renderActionFile('merge'));
await write('action/docs/settings.md', renderSettingsDocument());
await write('action/docs/config.schema.json', renderConfigSchema());

async function write(name: string, text: string): Promise<void> {
  const file = join(root, name);
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
