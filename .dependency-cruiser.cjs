/** The shape of the house: imports flow one way along the pipeline, and never in a circle. */
const later = {
  // A stage may import what stands before it; from the stages listed here it may import nothing.
  agent: ['inputs', 'sources', 'routes', 'boot', 'base', 'measure', 'judge', 'attribute', 'report', 'github', 'init', 'demo'],
  inputs: ['sources', 'routes', 'boot', 'base', 'measure', 'judge', 'attribute', 'report', 'github', 'init', 'demo'],
  sources: ['routes', 'boot', 'base', 'measure', 'judge', 'attribute', 'report', 'github', 'init', 'demo'],
  routes: ['boot', 'base', 'measure', 'judge', 'attribute', 'report', 'github', 'init', 'demo'],
  boot: ['base', 'measure', 'judge', 'attribute', 'report', 'github', 'init', 'demo'],
  base: ['measure', 'judge', 'attribute', 'report', 'github', 'init', 'demo'],
  measure: ['judge', 'attribute', 'report', 'github', 'init', 'demo'],
  judge: ['attribute', 'report', 'github', 'init', 'demo'],
  attribute: ['report', 'github', 'init', 'demo'],
  report: ['github', 'init', 'demo'],
  // Beside the pipeline: it knows projects, not measurements.
  init: ['base', 'measure', 'judge', 'attribute', 'report', 'github', 'demo'],
};

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'only-entries-tell-the-story',
      comment: 'check.ts is the story; only the entries and the demo start it.',
      severity: 'error',
      from: { pathNot: ['^src/(cli|action|demo/.*)\\.ts$', '\\.test\\.ts$'] },
      to: { path: '^src/check\\.ts$' },
    },
    {
      name: 'nothing-imports-an-entry',
      severity: 'error',
      from: {},
      to: { path: '^src/(cli|action)\\.ts$' },
    },
    {
      name: 'agent-has-node-only',
      comment: "The agent runs inside the user's server: it brings nothing but itself.",
      severity: 'error',
      from: { path: '^src/agent/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypesNot: ['core', 'local', 'type-only'] },
    },
    ...Object.entries(later).map(([stage, others]) => ({
      name: `${stage}-comes-before`,
      severity: 'error',
      from: { path: `^src/${stage}/`, pathNot: '\\.test\\.ts$' },
      to: { path: `^src/(${others.join('|')})/` },
    })),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|node_modules)' },
  },
};
