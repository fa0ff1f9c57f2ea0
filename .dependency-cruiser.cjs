/** The rooms of the house, each after those that it may import from. docs/architecture.md says what each is for. */
const rooms = [
  ...[
    'problems',
    'agent',
    'heap',
    'loads',
    'code',
    'known',
    'config',
    'routes',
    'server',
    'attach',
    'base',
    'rebuild',
    'measure',
    'login',
    'judge',
  ],
  ...['attribute', 'findings', 'report', 'hosts', 'init', 'check', 'soak', 'demo', 'bisect', 'watch', 'serve', 'api'],
];

/** Beside the pipeline: a room that needs less than its place in the order would allow. */
const alone = {
  // Words alone.
  problems: rooms,
  // Reads files of V8's making; nothing of the house.
  heap: rooms,
  // Runs in a process of its own beside the app of somebody else.
  serve: rooms,
  // Options name loads, and everything that measures comes later.
  loads: rooms,
  // Knows projects, not measurements.
  init: ['base', 'measure', 'login', 'judge', 'attribute', 'findings', 'report', 'hosts'],
};

const isTest = '\\.test(-builder)?\\.ts$';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nothing-imports-an-entry',
      severity: 'error',
      from: {},
      to: { path: '^src/(cli|action|index)\\.ts$' },
    },
    {
      name: 'agent-has-node-only',
      comment: "The agent runs inside the user's server: it brings nothing but itself.",
      severity: 'error',
      from: { path: '^src/agent/', pathNot: isTest },
      to: { dependencyTypesNot: ['core', 'local', 'type-only'] },
    },
    ...rooms.map((room, i) => {
      const barred = [...new Set([...rooms.slice(i + 1), ...(alone[room] ?? []).filter((other) => other !== room)])];
      return {
        name: `${room}-comes-before`,
        severity: 'error',
        from: { path: `^src/${room}/`, pathNot: isTest },
        to: { path: barred.length > 0 ? `^src/(${barred.join('|')})/` : '^$' },
      };
    }),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules)' },
  },
};
