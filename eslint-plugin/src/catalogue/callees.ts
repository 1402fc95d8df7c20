/** What is known about functions of the language itself and of its test runners. Alphabetical. */

/** Objects whose functions neither throw in practice nor keep what they are given. */
export const calmObjects = ['Math', 'console', 'performance'] as const;

/** Global classes whose constructors neither throw in practice nor keep a handle that they are given. */
export const calmConstructors = [
  'AbortController',
  'AggregateError',
  'Date',
  'Error',
  'EvalError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'TextDecoder',
  'TextEncoder',
  'TypeError',
  'URIError',
] as const;

/** Global functions that neither throw in practice nor keep what they are given. */
export const calmFunctions = [
  'Array.isArray',
  'Boolean',
  'Date.now',
  'Number',
  'Number.isFinite',
  'Number.isInteger',
  'Number.isNaN',
  'Object.is',
  'String',
  'Symbol',
  'clearImmediate',
  'clearInterval',
  'clearTimeout',
  'isNaN',
  'parseFloat',
  'parseInt',
  'process.hrtime',
  'process.stderr.write',
  'process.stdout.write',
  'queueMicrotask',
  'setImmediate',
  'setInterval',
  'setTimeout',
] as const;

/** Global objects whose functions read what they are given and do not keep it, but may throw. */
export const readers = ['JSON', 'Number', 'Object', 'Reflect', 'String', 'util'] as const;

/** Those of them that give back what they are given. */
export const identities = ['Object.freeze', 'Object.preventExtensions', 'Object.seal'] as const;

/** Those of them that give their arguments, or objects with them inside, to somebody else. */
export const makers = [
  'Object.assign',
  'Object.create',
  'Object.defineProperties',
  'Object.defineProperty',
  'Object.fromEntries',
  'Reflect.apply',
  'Reflect.construct',
  'Reflect.defineProperty',
  'Reflect.set',
] as const;

/** Functions that run a callback later. */
export const schedulers = [
  'addEventListener',
  'addListener',
  'nextTick',
  'on',
  'once',
  'queueMicrotask',
  'setImmediate',
  'setInterval',
  'setTimeout',
] as const;

/** Functions that keep a callback for requests and events to come. */
export const servers = [
  'action',
  'command',
  'createSecureServer',
  'createServer',
  'handle',
  'listen',
  'registerTool',
  'route',
  'serve',
  'subscribe',
  'tool',
  'use',
  'watch',
] as const;

/** Array methods that run their callback at once, once an element. */
export const walkers = [
  'every',
  'filter',
  'find',
  'findIndex',
  'findLast',
  'flatMap',
  'forEach',
  'map',
  'reduce',
  'reduceRight',
  'some',
  'sort',
] as const;

/** Methods of statements, iterators and sub-stores that give data, which needs no handle. */
export const plainMethods = [
  'all',
  'close',
  'columns',
  'count',
  'del',
  'doesExist',
  'finalize',
  'first',
  'get',
  'getCount',
  'getMany',
  'has',
  'next',
  'put',
  'remove',
  'return',
  'run',
] as const;

/** Properties that are data. */
export const plainProperties = ['length', 'location', 'name', 'path', 'size', 'status'] as const;

/** Methods that put their argument into the object. */
export const collectors = ['add', 'push', 'set', 'unshift'] as const;

/** Methods of collections that only look. */
export const askingMethods = ['has', 'includes', 'indexOf', 'join', 'lastIndexOf'] as const;

/** Methods of collections that give an element, and those that give several. */
export const givingMethods = {
  one: ['at', 'get', 'pop', 'shift'],
  many: ['concat', 'entries', 'reverse', 'slice', 'splice', 'toReversed', 'values'],
} as const;

/** Methods that give back what they were called on: `f.bind(x)`, `require('sqlite3').verbose()`. */
export const selfGivers = ['bind', 'verbose'] as const;

/** Functions that keep what the function they are given gave the first time. */
export const memoizers = [
  'lazy',
  'mem',
  'memo',
  'memoize',
  'memoizeOne',
  'memoizee',
  'once',
  'onetime',
  'pMemoize',
  'singleton',
] as const;

/** Memoizers whose names mean something else in other modules. */
export const memoizersOfModules = [
  // Source: https://react.dev/reference/react/cache
  { module: 'next/cache', name: 'unstable_cache' },
  { module: 'react', name: 'cache' },
] as const;

/** Functions that run the function they are given and hand on what it gives: in an array, or as it is. */
export const initializers = [
  { name: 'createMemo', inArray: false },
  { name: 'untrack', inArray: false },
  { name: 'useMemo', inArray: false },
  { name: 'useState', inArray: true },
] as const;

/** Methods of wrappers that close what is inside. */
export const wrapperClosers = [
  '[Symbol.asyncDispose]',
  '[Symbol.dispose]',
  'cleanup',
  'close',
  'closeAll',
  'destroy',
  'disconnect',
  'dispose',
  'disposeAsync',
  'end',
  'quit',
  'release',
  'shutdown',
  'stop',
  'teardown',
] as const;

/** A hook that undoes what another one did, once for every time it ran. */
export const hookPairs = {
  after: ['before'],
  afterAll: ['beforeAll'],
  afterEach: ['beforeAll', 'beforeEach'],
  before: [],
  beforeAll: [],
  beforeEach: [],
  setup: [],
  suiteSetup: [],
  suiteTeardown: ['suiteSetup'],
  teardown: ['setup'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
