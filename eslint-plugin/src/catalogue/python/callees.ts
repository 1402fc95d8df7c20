/** What is known about functions of Python and of its usual packages. Alphabetical. */

/** Built-ins that neither fail in practice nor keep what they are given, but may read it. */
export const calmBuiltins = [
  'all',
  'any',
  'bool',
  'bytes',
  'callable',
  'dict',
  'float',
  'format',
  'frozenset',
  'hasattr',
  'hash',
  'id',
  'isinstance',
  'issubclass',
  'len',
  'list',
  'max',
  'min',
  'object',
  'print',
  'range',
  'repr',
  'round',
  'set',
  'sorted',
  'str',
  'sum',
  'super',
  'tuple',
  'type',
] as const;

/** Built-ins whose result reads what they are given only when it is walked. */
export const lazyBuiltins = [
  'aiter',
  'enumerate',
  'filter',
  'iter',
  'map',
  'reversed',
  'zip',
] as const;

/** Functions that neither fail nor keep what they are given; `*` for all of a module. */
export const calmFunctions = [
  'gc.collect',
  'logging.*',
  'logging.getLogger().*',
  'sys.stderr.write',
  'sys.stdout.flush',
  'sys.stdout.write',
  'time.monotonic',
  'time.perf_counter',
  'time.time',
  'warnings.warn',
] as const;

/** Calls whose result is work that goes on with what they are given. */
export const workers = [
  'Process',
  'Thread',
  'Timer',
  'apply_async',
  'create_task',
  'ensure_future',
  'map_async',
  'run_in_executor',
  'submit',
] as const;

/** Functions that end the process. */
export const exits = [
  'builtins.exit',
  'builtins.quit',
  'os._exit',
  'os.abort',
  'sys.exit',
] as const;

/** What gives one of its elements, what gives several, and what takes one in. */
export const collections = {
  one: ['get', 'pop', 'popitem', 'popleft', 'setdefault'],
  many: ['copy', 'items', 'values'],
  adding: ['add', 'append', 'appendleft', 'extend', 'insert', 'setdefault', 'update'],
} as const;

/** Methods that read a handle and may be handed on as functions. */
export const boundMethods = [
  '__contains__',
  '__getitem__',
  'add',
  'append',
  'begin',
  'cursor',
  'decr',
  'delete',
  'execute',
  'executemany',
  'get',
  'incr',
  'items',
  'iterator',
  'iterkeys',
  'keys',
  'pop',
  'put',
  'read',
  'set',
  'setdefault',
  'touch',
  'values',
  'write',
] as const;

/** Methods of cursors and transactions that give data, which needs nothing open. */
export const plainMethods = [
  'abort',
  'clear',
  'close',
  'commit',
  'delete',
  'fetchall',
  'fetchmany',
  'fetchone',
  'get',
  'pop',
  'put',
  'rollback',
  'stat',
  'write',
] as const;

/** Properties of handles and cursors that are data. */
export const plainProperties = [
  'description',
  'directory',
  'in_transaction',
  'lastrowid',
  'name',
  'path',
  'rowcount',
  'total_changes',
] as const;

/** Functions and methods that only put a path together. */
export const pathFunctions = [
  'Path',
  'PurePath',
  'abspath',
  'absolute',
  'encode',
  'expanduser',
  'format',
  'fspath',
  'gettempdir',
  'home',
  'join',
  'joinpath',
  'str',
  'with_name',
  'with_suffix',
] as const;

/** Methods of wrappers that close what is inside. */
export const wrapperClosers = [
  '__aexit__',
  '__del__',
  '__exit__',
  'aclose',
  'cleanup',
  'close',
  'close_all',
  'close_connection',
  'destroy',
  'disconnect',
  'dispose',
  'release',
  'shutdown',
  'stop',
  'teardown',
  'terminate',
] as const;

/** Decorators that keep what the function gave the first time as long as the process lives. */
export const memoizers = [
  'alru_cache',
  'cache',
  'cache_resource',
  'cached',
  'lru_cache',
  'memoize',
  'once',
  'run_once',
  'singleton',
] as const;

/** Decorators that keep it in the object. */
export const propertyMemoizers = ['cached_property', 'reify', 'threaded_cached_property'] as const;

/** Context managers made from a generator. */
export const managerDecorators = ['asynccontextmanager', 'contextmanager'] as const;

/** Decorators of generators that are always finished, even after a failure. */
export const fixtureDecorators = ['fixture', 'yield_fixture'] as const;

/** Context managers that let nothing pass that is raised inside. */
export const swallowers = [
  'assertRaises',
  'assertRaisesRegex',
  'contextlib.suppress',
  'pytest.raises',
  'raises',
] as const;

/** Objects with fields that live longer than a function. */
export const requestObjects = ['flask.g', 'quart.g', 'threading.local()'] as const;
