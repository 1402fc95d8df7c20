import type { Handle } from './generated-handles.test-support.ts';

/** What a program does with a handle: its statements, where `open` stands for the opening expression. */
export interface Shape {
  readonly name: string;
  /** Undefined when there is nothing to report; the line that ends in `// reported` is the one. */
  readonly reports?: string;
  /** True for statements that stand at the top of the file, not in a function. */
  readonly isTop?: boolean;
  readonly suits?: (handle: Handle) => boolean;
  readonly write: (handle: Handle, open: string) => string;
}

const hasDisposer = ({ disposer }: Handle): boolean => disposer !== 'none';
const using = ({ disposer }: Handle): string => (disposer === 'sync' ? 'using' : 'await using');
const stack = ({ disposer }: Handle): string =>
  disposer === 'async'
    ? 'await using stack = new AsyncDisposableStack();'
    : 'using stack = new DisposableStack();';
const closer = ({ close }: Handle): string => close.replace('await ', '');
const field = (handle: Handle, open: string, methods: string): string =>
  `class Store { #h; async start(path) { this.#h = ${open}; // reported\n }
  async read() { const h = this.#h; return ${handle.use}; } ${methods} }\nawait take(Store);`;

/** Programs that the rule has nothing to say about. */
export const silent: readonly Shape[] = [
  {
    name: 'declared by using',
    suits: hasDisposer,
    write: (handle, open) => `${using(handle)} h = ${open};\nreturn ${handle.use};`,
  },
  {
    name: 'declared by await using',
    suits: hasDisposer,
    write: (handle, open) => `await using h = ${open};\nreturn ${handle.use};`,
  },
  {
    name: 'closed in finally',
    write: ({ use, close }, open) =>
      `const h = ${open};\ntry { return ${use}; } finally { ${close}; }`,
  },
  {
    name: 'opened in try, closed in finally when it is there',
    write: ({ use, close }, open) =>
      `let h;\ntry { h = ${open}; return ${use}; } finally { if (h) { ${close}; } }`,
  },
  { name: 'closed at once', write: ({ close }, open) => `const h = ${open};\n${close};` },
  { name: 'returned', write: (_, open) => `return ${open};` },
  { name: 'returned by its name', write: (_, open) => `const h = ${open};\nreturn h;` },
  { name: 'returned in an object', write: (_, open) => `return { h: ${open}, path };` },
  { name: 'returned in an array', write: (_, open) => `const h = ${open};\nreturn [h, path];` },
  { name: 'passed on', write: (_, open) => `await take(${open});` },
  {
    name: 'passed on to a constructor from elsewhere',
    write: (_, open) => `return new take.Wrapper({ handle: ${open} });`,
  },
  {
    name: 'kept by a class that closes it',
    write: (handle, open) =>
      field(handle, open, `async stop() { const h = this.#h; ${handle.close}; }`),
  },
  {
    name: 'used by a stack',
    suits: hasDisposer,
    write: (handle, open) =>
      `${stack(handle)}\nconst h = stack.use(${open});\nreturn ${handle.use};`,
  },
  {
    name: 'adopted by a stack',
    write: (handle, open) =>
      `${stack(handle)}\nconst h = stack.adopt(${open}, (h) => ${closer(handle)});\nreturn ${handle.use};`,
  },
  {
    name: 'deferred on a stack',
    write: (handle, open) =>
      `${stack(handle)}\nconst h = ${open};\nstack.defer(() => ${closer(handle)});\nreturn ${handle.use};`,
  },
  {
    name: 'lent to a callback by a helper that closes it',
    write: ({ use, close }, open) =>
      `const scoped = async (path, callback) => {
  const h = ${open};\n  try { return await callback(h); } finally { ${close}; }\n};
return scoped(path, async (h) => ${use});`,
  },
  {
    name: 'opened after the slow work',
    write: ({ use, close }, open) =>
      `await fetch(path);\nconst h = ${open};\ntry { return ${use}; } finally { ${close}; }`,
  },
  {
    name: 'closed before the slow work',
    write: ({ use, close }, open) =>
      `const h = ${open};\nlet v;\ntry { v = ${use}; } finally { ${close}; }\nawait fetch(v);\nreturn v;`,
  },
  {
    name: 'closed in every turn of a loop',
    write: ({ use, close }, open) =>
      `for (const part of path) {\n  const h = ${open};\n  try { if (part === '') continue; ${use}; } finally { ${close}; }\n}`,
  },
];

/** Programs with one fault. */
export const faulty: readonly Shape[] = [
  {
    name: 'never closed',
    reports: 'unscoped',
    write: ({ use }, open) => `const h = ${open}; // reported\nconst v = ${use};\nreturn v;`,
  },
  {
    name: 'never named',
    reports: 'unscoped',
    write: ({ use }, open) => `return ${use.replace('h.', `(${open}).`)}; // reported`,
  },
  {
    name: 'closed in one branch',
    reports: 'notOnAllPaths',
    write: ({ close }, open) => `const h = ${open}; // reported\nif (path === '') { ${close}; }`,
  },
  {
    name: 'closed after a call that may throw',
    reports: 'notOnAllPaths',
    write: ({ use, close }, open) =>
      `const h = ${open}; // reported\nconst v = ${use};\n${close};\nreturn v;`,
  },
  {
    name: 'an early return',
    reports: 'notOnAllPaths',
    write: ({ close }, open) =>
      `const h = ${open}; // reported\nif (path === '') return undefined;\n${close};`,
  },
  {
    name: 'a catch that returns while open',
    reports: 'notOnAllPaths',
    write: ({ use, close }, open) =>
      `const h = ${open}; // reported\ntry { ${use}; } catch { return false; }\n${close};\nreturn true;`,
  },
  {
    name: 'a failed check that throws',
    reports: 'notOnAllPaths',
    write: ({ close }, open) =>
      `const h = ${open}; // reported\nif (path === '') throw new Error('no path');\n${close};`,
  },
  {
    name: 'a break before the close',
    reports: 'notOnAllPaths',
    write: ({ close }, open) =>
      `for (const part of path) {\n  const h = ${open}; // reported\n  if (part === 'x') break;\n  ${close};\n}`,
  },
  {
    name: 'a case of a switch that forgets it',
    reports: 'notOnAllPaths',
    write: ({ close }, open) =>
      `const h = ${open}; // reported\nswitch (path) {\n  case 'a': ${close}; break;\n  case 'b': break;\n  default: ${close};\n}`,
  },
  {
    name: 'a constant of the module',
    reports: 'moduleLevel',
    isTop: true,
    suits: ({ isPromised }) => !isPromised,
    write: ({ use }, open) =>
      `const h = ${open}; // reported\nconst read = async () => ${use};\nawaitLater(read);`,
  },
  {
    name: 'a lazy singleton',
    reports: 'moduleLevel',
    isTop: true,
    write: ({ use }, open) =>
      `let h;\nconst read = async () => {\n  h ??= ${open}; // reported\n  return ${use};\n};\nawaitLater(read);`,
  },
  {
    name: 'a static field',
    reports: 'moduleLevel',
    isTop: true,
    suits: ({ isPromised }) => !isPromised,
    write: (_, open) => `class Store {\n  static h = ${open}; // reported\n}\nawaitLater(Store);`,
  },
  {
    name: 'held after the last use',
    reports: 'heldAcross',
    write: ({ use, close }, open) =>
      `const h = ${open}; // reported\ntry { const v = ${use}; await fetch(v); } finally { ${close}; }`,
  },
  {
    name: 'held before the first use',
    reports: 'heldAcross',
    write: ({ use, close }, open) =>
      `const h = ${open}; // reported\ntry { await fetch(path); return ${use}; } finally { ${close}; }`,
  },
  {
    name: 'held by using across a wait',
    reports: 'heldAcross',
    suits: hasDisposer,
    write: (handle, open) =>
      `${using(handle)} h = ${open}; // reported\nconst v = ${handle.use};\nawait new Promise((done) => setTimeout(done, 20_000));\nreturn v;`,
  },
  {
    name: 'overwritten',
    reports: 'overwritten',
    write: ({ close }, open) => `let h = ${open}; // reported\nh = ${open};\n${close};`,
  },
  {
    name: 'kept by a class without a closer',
    reports: 'unclosedField',
    write: (handle, open) => field(handle, open, ''),
  },
  {
    name: 'using on what cannot be disposed of that way',
    reports: 'wrongUsing',
    suits: ({ disposer }) => disposer !== 'sync',
    write: ({ use }, open) => `using h = ${open}; // reported\nreturn ${use};`,
  },
  {
    name: 'a returned handle that is closed by then',
    reports: 'escapes',
    suits: hasDisposer,
    write: (handle, open) => `${using(handle)} h = ${open}; // reported\nreturn h;`,
  },
  {
    name: 'a returned function over a handle that is closed by then',
    reports: 'escapes',
    suits: hasDisposer,
    write: (handle, open) =>
      `${using(handle)} h = ${open}; // reported\nreturn async () => ${handle.use};`,
  },
  {
    name: 'a transaction across slow work',
    reports: 'transactionHeldAcross',
    suits: ({ transaction }) => transaction !== undefined,
    write: ({ transaction, use, close }, open) =>
      `const h = ${open};\ntry {\n ${use};\n ${transaction ?? ''}\n ${use};\n} finally { ${close}; }`,
  },
];
