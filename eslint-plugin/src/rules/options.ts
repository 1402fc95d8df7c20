import type { JSONSchema4 } from '@typescript-eslint/utils/json-schema';
import type { ConfiguredLibrary } from '../catalogue/configured-library.ts';
import type { Owner } from '../catalogue/owners.ts';
import type { MessageId, Policy } from '../problem.ts';
import { sentences } from '../report/words.ts';

/** The options of the rule, as ESLint has checked them against the schema. */
export interface Options {
  readonly libraries?: readonly ConfiguredLibrary[];
  /** More functions that take long, by module. */
  readonly slow?: readonly { readonly module: string; readonly names: readonly string[] }[];
  /** More functions and classes that take over the handles that they are given, by module. */
  readonly owners?: readonly Owner[];
  /** Switches off message classes by name. */
  readonly messages?: Partial<Record<MessageId, boolean>>;
  readonly strict?: boolean;
  readonly between?: boolean;
  readonly service?: boolean;
  /** Whether handles may live as long as the process; `where-it-locks` is what `service` means. */
  readonly moduleLevel?: 'accept' | 'report' | 'where-it-locks';
  /** False: what only an exception leaves open is no fault. */
  readonly exceptions?: boolean;
  /** False: a failing test need not close what it has opened. */
  readonly tests?: boolean;
  /** Also handles that an unknown function was given and that are closed nowhere in the file. */
  readonly lent?: boolean;
}

/** Which shapes the options ask to report. */
export function policyOf(options: Options): Policy {
  const all = Object.keys(sentences) as MessageId[];
  return {
    messages: new Set(all.filter((id) => isOn(id, options))),
    strict: options.strict === true,
    between: options.between === true,
    service: options.moduleLevel === 'where-it-locks' || options.service === true,
    exceptions: options.exceptions !== false,
    tests: options.tests !== false,
    lent: options.lent === true,
  };
}

function isOn(id: MessageId, { messages, moduleLevel }: Options): boolean {
  if (messages?.[id] === false) return false;
  return id !== 'moduleLevel' || moduleLevel !== 'accept';
}

const switches = (names: readonly string[]): JSONSchema4 => ({
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(names.map((name) => [name, { type: 'boolean' }])),
});

const text: JSONSchema4 = { type: 'string', minLength: 1 };

const library: JSONSchema4 = {
  type: 'object',
  additionalProperties: false,
  required: ['module', 'open'],
  properties: {
    module: text,
    open: text,
    close: text,
    async: { type: 'boolean' },
    dispose: { type: 'string', enum: ['async', 'none', 'sync'] },
    scoped: { type: 'boolean' },
  },
};

const names: JSONSchema4 = {
  type: 'object',
  additionalProperties: false,
  required: ['module', 'names'],
  properties: { module: text, names: { type: 'array', items: text } },
};

/** The shape of the options. */
export const schema: readonly JSONSchema4[] = [
  {
    type: 'object',
    additionalProperties: false,
    properties: {
      libraries: { type: 'array', items: library },
      slow: { type: 'array', items: names },
      owners: { type: 'array', items: names },
      messages: switches(Object.keys(sentences)),
      strict: { type: 'boolean' },
      between: { type: 'boolean' },
      service: { type: 'boolean' },
      moduleLevel: { type: 'string', enum: ['accept', 'report', 'where-it-locks'] },
      exceptions: { type: 'boolean' },
      tests: { type: 'boolean' },
      lent: { type: 'boolean' },
    },
  },
];
