import { settingsAt, type Setting } from './table.ts';
import type { JsonSchema } from './value-type.ts';

/** The JSON schema of `lockjam.config.json` and `lockjam.config.yaml`, from the table of settings. */
export function renderConfigSchema(): string {
  const rows = settingsAt('config').map((row) => [row.name, propertyOf(row)] as const);
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'lockjam settings',
    description:
      'A lockjam.config.json or lockjam.config.yaml: what is measured, and how, where a step of a workflow or the terminal names nothing.',
    type: 'object',
    additionalProperties: false,
    properties: { $schema: { type: 'string' }, ...Object.fromEntries(rows) },
    not: { required: ['fixtures', 'command'] },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** A setting that may be given several times is a value, or a list of them. */
function propertyOf({ type, repeatable, initially, description }: Setting<unknown>): JsonSchema {
  const { schema } = type;
  return {
    description: description.replaceAll('`', ''),
    ...(initially === undefined ? {} : { default: initially }),
    ...(repeatable ? { anyOf: [schema, { type: 'array', minItems: 1, items: schema }] } : schema),
  };
}
