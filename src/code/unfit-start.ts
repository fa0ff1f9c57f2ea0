import { commandsIn, programName, type ScriptCommand, type Scripts } from './script-commands.ts';

/** Why a start command is not to be run: what it starts is not what production runs, or outlives it. */
export interface UnfitStart {
  readonly why: 'development' | 'background';
  /** The command in question, as words with spaces between. */
  readonly command: string;
  /** What to start instead; null: nothing is known. */
  readonly instead: string | null;
}

/**
 * What stands against starting a server by these words of a script; null: nothing that is known.
 * @param scripts those of the package.json beside it
 */
export function unfitStart(script: string, scripts: Scripts): UnfitStart | null {
  const all = commandsIn(script, scripts);
  const developing = all.find(({ words }) => isDevelopment(words));
  if (developing) return { why: 'development', command: developing.words.join(' '), instead: builtInstead(developing.words) };
  const daemon = all.find(({ words }) => isDaemon(words)) ?? all.slice(-1).find(({ isBackground }) => isBackground);
  return daemon ? { why: 'background', command: shown(daemon), instead: foreground(daemon.words) } : null;
}

const shown = ({ words, isBackground }: ScriptCommand): string => `${words.join(' ')}${isBackground ? ' &' : ''}`;

type Arguments = readonly string[];

const has =
  (...names: readonly string[]) =>
  (args: Arguments) =>
    args.some((arg) => names.includes(arg));
const hasNone =
  (...names: readonly string[]) =>
  (args: Arguments) =>
    !has(...names)(args);
const first =
  (...names: readonly string[]) =>
  ([arg]: Arguments) =>
    arg !== undefined && names.includes(arg);
const firstOrNone =
  (...names: readonly string[]) =>
  (args: Arguments) =>
    args.length === 0 || first(...names)(args);
const always = () => true;
/** The runtime's own flags stand before the file that it runs. */
const watches = (args: Arguments) => {
  const file = args.findIndex((arg) => !arg.startsWith('-'));
  return args[0] === 'watch' || args.slice(0, file < 0 ? args.length : file).some((arg) => /^--(watch|hot)\b/.test(arg));
};

/** Programs that start a development server, or start again whenever a file changes, and with which arguments they do. */
const development: Readonly<Record<string, (args: Arguments) => boolean>> = {
  next: hasNone('start', 'build', 'export', 'lint', 'info', 'telemetry', 'typegen', 'upgrade', '--help', '--version'),
  vite: hasNone('build', 'preview', 'optimize', '--help', '--version'),
  nuxt: firstOrNone('dev'),
  nuxi: first('dev'),
  'nuxt-ts': firstOrNone('dev'),
  astro: firstOrNone('dev'),
  ng: first('serve', 's', 'dev'),
  remix: first('dev', 'watch', 'vite:dev'),
  'react-router': first('dev'),
  'svelte-kit': first('dev'),
  'solid-start': first('dev'),
  vinxi: firstOrNone('dev'),
  vike: firstOrNone('dev'),
  waku: firstOrNone('dev'),
  nitro: first('dev'),
  nitropack: first('dev'),
  gatsby: first('develop'),
  'vue-cli-service': firstOrNone('serve'),
  'react-scripts': first('start'),
  craco: first('start'),
  webpack: first('serve', 's'),
  'webpack-dev-server': always,
  rspack: first('serve', 'dev'),
  rsbuild: firstOrNone('dev'),
  parcel: hasNone('build', 'watch'),
  umi: first('dev'),
  modern: first('dev'),
  quasar: first('dev'),
  ember: first('serve', 's', 'server'),
  storybook: first('dev'),
  'start-storybook': always,
  wrangler: first('dev'),
  netlify: first('dev'),
  vercel: first('dev'),
  nest: (args) => first('start')(args) && has('--watch', '-w', '--debug')(args),
  nodemon: always,
  'node-dev': always,
  'ts-node-dev': always,
  tsnd: always,
  supervisor: always,
  'pm2-dev': always,
  // Tasks and scripts of other packages, by their names alone.
  nx: (args) => first('s')(args) || has('dev', 'develop', 'serve')(args),
  turbo: has('dev', 'develop'),
  lerna: has('dev', 'develop'),
  npm: (args) => has('run', 'run-script')(args) && has('dev', 'develop')(args),
  pnpm: (args) => hasNone('install', 'i', 'add', 'prune')(args) && has('dev', 'develop')(args),
  yarn: (args) => hasNone('install', 'add')(args) && has('dev', 'develop')(args),
  tsx: watches,
  node: watches,
  bun: watches,
  deno: watches,
};

/** Node.js itself may be named with the program as a file: `node node_modules/next/dist/bin/next dev`. */
function programIn([program, ...rest]: ScriptCommand['words']): readonly [name: string, args: Arguments] {
  const name = programName(program);
  const file = rest.findIndex((word) => !word.startsWith('-'));
  const path = rest[file] ?? '';
  return name === 'node' && /(^|[\\/])node_modules[\\/]/.test(path) ? [programName(path), rest.slice(file + 1)] : [name, rest];
}

function isDevelopment(words: ScriptCommand['words']): boolean {
  const [name, args] = programIn(words);
  return Object.hasOwn(development, name) && (development[name]?.(args) ?? false);
}

/** How builds of a framework start, where no script says it. */
const builds: Readonly<Record<string, string>> = {
  next: 'npx next start',
  nuxt: 'node .output/server/index.mjs',
  nuxi: 'node .output/server/index.mjs',
  astro: 'node dist/server/entry.mjs',
  remix: 'npx remix-serve build/server/index.js',
  'react-router': 'npx react-router-serve build/server/index.js',
  'svelte-kit': 'node build',
  vinxi: 'node .output/server/index.mjs',
  'solid-start': 'node .output/server/index.mjs',
  nest: 'node dist/main.js',
};

const isScript = (word: string): boolean => /\.[cm]?js$/.test(word);

function builtInstead(words: ScriptCommand['words']): string | null {
  const [name, args] = programIn(words);
  if (Object.hasOwn(builds, name)) return builds[name] ?? null;
  if (name === 'node') return ['node', ...args.filter((arg) => !/^--watch\b/.test(arg))].join(' ');
  if (name === 'tsx') return ['npx tsx', ...args.filter((arg) => arg !== 'watch' && !/^--watch\b/.test(arg))].join(' ');
  const file = ['nodemon', 'node-dev', 'supervisor', 'pm2-dev'].includes(name) ? args.find(isScript) : undefined;
  return file === undefined ? null : `node ${file}`;
}

const ofPm2 = first('start', 'restart', 'reload', 'startOrRestart', 'startOrReload', 'startOrGracefulReload', 'resurrect');

/** Whether the program leaves the server to a daemon and ends. */
function isDaemon(words: ScriptCommand['words']): boolean {
  const [name, args] = programIn(words);
  if (name === 'pm2') return ofPm2(args) && hasNone('--no-daemon')(args);
  return name === 'forever' && has('start', 'restart')(args);
}

function foreground(words: ScriptCommand['words']): string | null {
  const [name, args] = programIn(words);
  if (name !== 'pm2' && name !== 'forever') return words.join(' ');
  const file = args.find(isScript);
  // A file of pm2 that lists apps is no server.
  if (file !== undefined && !/\bconfig\.[cm]?js$/.test(file)) return `node ${file}`;
  return name === 'pm2' && (file !== undefined || args[0] === 'start') ? ['npx pm2-runtime start', ...args.slice(1)].join(' ') : null;
}
