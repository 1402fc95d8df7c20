/**
 * The arrows between rooms, as the tables of ARCHITECTURE.md draw them.
 * A room that is not listed as allowed may not be imported.
 */
const may = {
  model: [],
  settings: ['model'],
  plan: ['model', 'settings/nearest-name'],
  engine: ['model'],
  evidence: ['model'],
  stats: ['model'],
  judge: ['model', 'stats'],
  locate: ['model'],
  report: ['model', 'judge/explain'],
  history: ['model', 'report/shard'],
};
const pluginMay = {
  catalogue: [],
  ecmascript: ['model', 'catalogue'],
  python: ['model', 'catalogue'],
  lifetime: ['model', 'problem'],
  report: ['model', 'problem', 'ecmascript', 'python', 'catalogue'],
};

const roomRules = (root, table) =>
  Object.entries(table).map(([room, allowed]) => ({
    name: `${root.split('/')[0]}: ${room} imports only ${allowed.join(', ') || 'nothing'}`,
    severity: 'error',
    from: { path: `^${root}/${room}/`, pathNot: '\\.test(-support|-program)?\\.ts$' },
    to: {
      path: `^${root}/`,
      pathNot: [`^${root}/${room}/`, ...allowed.map((other) => `^${root}/${other}(/|\\.ts$)`)],
    },
  }));

module.exports = {
  forbidden: [
    { name: 'no cycles', severity: 'error', from: {}, to: { circular: true } },
    ...roomRules('action/src', may),
    ...roomRules('eslint-plugin/src', pluginMay),
    {
      name: 'one arrow between packages: locate -> eslint-plugin-lockjam',
      severity: 'error',
      from: { path: '^action/src/', pathNot: '^action/src/locate/' },
      to: { path: '(^eslint-plugin/|eslint-plugin-lockjam)' },
    },
    {
      name: 'the plugin knows nothing of the engine',
      severity: 'error',
      from: { path: '^eslint-plugin/src/' },
      to: { path: '^action/' },
    },
    {
      name: 'the catalogue is plain data: no ESLint, no TypeScript',
      severity: 'error',
      from: {
        path: '^eslint-plugin/src/(catalogue|lifetime)/',
        pathNot: '\\.test(-support|-program)?\\.ts$',
      },
      to: { path: 'node_modules/(eslint|typescript|@typescript-eslint)' },
    },
    {
      name: '@actions/core only in the doors',
      severity: 'error',
      from: { path: '^action/src/', pathNot: '^action/src/(action|merge|cli)\\.ts$' },
      to: { path: 'node_modules/@actions/core' },
    },
    {
      name: '@actions/cache only in history',
      severity: 'error',
      from: { path: '^action/src/', pathNot: '^action/src/history/' },
      to: { path: 'node_modules/@actions/cache' },
    },
    {
      name: 'measure knows neither settings nor reporters',
      severity: 'error',
      from: { path: '^action/src/measure\\.ts$' },
      to: { path: '^action/src/(settings|report|history)/' },
    },
    {
      name: 'every import resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['lockjam-source', 'import', 'node', 'default'],
    },
  },
};
