// One of two processes that meet on a store: it does what its standard input asks, one line at a time.
import { createInterface } from 'node:readline';
import * as probe from './probe.js';

let handle;
let token;

const deeds = {
  async open({ folder }) {
    handle = await probe.open(folder);
  },
  read: () => probe.read(handle),
  write: () => probe.write(handle),
  async begin({ folder }) {
    if (probe.begin === undefined) return 'none';
    token = await probe.begin(handle, folder);
    return 'begun';
  },
  end: () => probe.end(handle, token),
  async close({ name }) {
    const close = name === '' ? handle : at(handle, name);
    if (typeof close !== 'function') return 'absent';
    const result = probe.closers?.[name]?.(handle) ?? close.call(handle);
    const isPromise = typeof result?.then === 'function';
    await result;
    return isPromise ? 'promise' : 'value';
  },
  async names({ modules, openers, methods }) {
    const spaces = [];
    for (const module of JSON.parse(modules)) {
      // Of several modules that bring the same, one is installed.
      await import(module).then(
        (space) => spaces.push(space),
        () => undefined,
      );
    }
    const ways = JSON.parse(openers).map((path) => [path, waysOf(spaces, path)]);
    const classes = spaces.flatMap((space) => Object.values(space.default ?? space));
    const objects = [handle, ...classes.map((made) => made?.prototype)];
    const isMissing = (path) => objects.every((object) => at(object, path) === undefined);
    return { openers: Object.fromEntries(ways), missing: JSON.parse(methods).filter(isMissing) };
  },
  async dispose() {
    if (typeof handle[Symbol.dispose] === 'function') {
      handle[Symbol.dispose]();
      return 'sync';
    }
    if (typeof handle[Symbol.asyncDispose] !== 'function') return 'none';
    await handle[Symbol.asyncDispose]();
    return 'async';
  },
};

/** How an export can be called: `absent` when no module has it. */
function waysOf(spaces, path) {
  for (const space of spaces) {
    const inner = space.default ?? space;
    const found = path === 'default' ? inner : (at(space, path) ?? at(inner, path));
    if (typeof found !== 'function') continue;
    if (/^class\b/.test(Function.prototype.toString.call(found))) return 'new';
    return isConstructor(found) ? 'either' : 'call';
  }
  return 'absent';
}

function isConstructor(found) {
  try {
    // It is not run: the object is made by another constructor.
    Reflect.construct(Object, [], found);
    return true;
  } catch {
    return false;
  }
}

function at(object, path) {
  return path.split('.').reduce((inner, name) => inner?.[name], object);
}

function words(error) {
  const parts = [];
  for (let cause = error; cause !== undefined && cause !== null; cause = cause.cause) {
    parts.push(cause.code, cause.message ?? String(cause));
  }
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

function answer(message) {
  process.stdout.write(`\n@@${JSON.stringify(message)}\n`);
}

let asked = 0;
process.on('uncaughtException', (error) => answer({ id: asked, error: words(error) }));
process.on('unhandledRejection', (error) => answer({ id: asked, error: words(error) }));
for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  asked = request.id;
  try {
    answer({ id: request.id, value: await deeds[request.do](request) });
  } catch (error) {
    answer({ id: request.id, error: words(error) || 'an error without words' });
  }
}
