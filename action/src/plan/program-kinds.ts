import { extname } from 'node:path';

/** What runs a file, by its extension. */
const interpreters = {
  '.ts': 'node',
  '.mts': 'node',
  '.js': 'node',
  '.mjs': 'node',
  '.cjs': 'node',
  '.py': 'python3',
  '.sh': 'sh',
} as const;

export type Interpreter = (typeof interpreters)[keyof typeof interpreters];

/** The extensions of programs, for people. */
export const programExtensions = Object.keys(interpreters).join(' ');

/** What runs the file; `undefined` when its extension is none of a program's. */
export function interpreterOf(file: string): Interpreter | undefined {
  const extension = extname(file);
  return isKnown(extension) ? interpreters[extension] : undefined;
}

function isKnown(extension: string): extension is keyof typeof interpreters {
  return Object.hasOwn(interpreters, extension);
}
