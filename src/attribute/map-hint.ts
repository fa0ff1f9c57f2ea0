import { packageJsonIn } from '../code/package-json.ts';
import type { Workspace } from '../code/workspace.ts';
import { frameworkNamed } from '../routes/frameworks/frameworks.ts';
import type { Frame } from './frames.ts';
import { needsMap } from './needs-map.ts';
import type { Note } from './notes.ts';

/** What a bundler or compiler is called in a build script, its package, and what makes it write source maps. */
interface Tool {
  readonly command: RegExp;
  readonly package: string;
  readonly setting: string;
}

/** Those that run others first. */
const tools: readonly Tool[] = [
  { command: /\bnest build\b/, package: '@nestjs/cli', setting: '"sourceMap": true in tsconfig.json' },
  { command: /\btsup\b/, package: 'tsup', setting: 'sourcemap: true in tsup.config (or tsup --sourcemap)' },
  { command: /\btsdown\b/, package: 'tsdown', setting: 'sourcemap: true in tsdown.config (or tsdown --sourcemap)' },
  { command: /\bvite build\b/, package: 'vite', setting: 'build: { sourcemap: true } in vite.config (or vite build --sourcemap)' },
  { command: /\bwebpack\b/, package: 'webpack', setting: "devtool: 'source-map' in webpack.config" },
  { command: /\brspack\b/, package: '@rspack/core', setting: "devtool: 'source-map' in rspack.config" },
  { command: /\brollup\b/, package: 'rollup', setting: 'output: { sourcemap: true } in rollup.config (or rollup --sourcemap)' },
  { command: /\brolldown\b/, package: 'rolldown', setting: 'output: { sourcemap: true } in rolldown.config (or rolldown --sourcemap)' },
  { command: /\bncc\b/, package: '@vercel/ncc', setting: 'ncc build --source-map' },
  { command: /\besbuild\b/, package: 'esbuild', setting: 'sourcemap: true of esbuild (or esbuild --sourcemap)' },
  { command: /\bswc\b/, package: '@swc/cli', setting: '"sourceMaps": true in .swcrc (or swc --source-maps)' },
  { command: /\bbabel\b/, package: '@babel/cli', setting: 'babel --source-maps' },
  { command: /\btsc\b|\bvue-tsc\b/, package: 'typescript', setting: '"sourceMap": true in tsconfig.json' },
];

/**
 * What to turn on so that built positions come out as those of the sources; null where that is not known. A framework has a setting
 * of its own; else what the build scripts of the app run says which tool it is, or the packages that it is built with.
 * @param framework its name in reports; null when unknown
 * @param cwd absolute path of the app
 */
export function mapSetting(framework: string | null, cwd: string): string | null {
  const own = frameworkNamed(framework)?.build?.sourceMaps;
  if (own !== undefined) return own;
  const manifest = packageJsonIn(cwd);
  const builds = entriesIn(manifest, 'scripts').flatMap(([name, script]) => (/^(build|compile|prepare)/.test(name) ? [script] : []));
  const run = tools.find(({ command }) => builds.some((script) => command.test(script)));
  const installed = new Set(['devDependencies', 'dependencies'].flatMap((key) => entriesIn(manifest, key).map(([name]) => name)));
  return (run ?? tools.find((tool) => installed.has(tool.package)))?.setting ?? null;
}

/** The texts in an object of package.json, by name. */
function entriesIn(manifest: unknown, key: string): readonly (readonly [string, string])[] {
  const all = typeof manifest === 'object' && manifest !== null ? (manifest as Readonly<Record<string, unknown>>)[key] : null;
  return typeof all === 'object' && all !== null ? Object.entries(all).filter((entry) => typeof entry[1] === 'string') : [];
}

/** What is said of a line in an app without source maps. */
export function mapNotes(
  frame: Frame,
  app: { readonly framework: string | null; readonly cwd: string },
  workspace: Workspace,
): readonly Note[] {
  const code = codeOf(frame, app.framework, workspace);
  return code === null ? [] : [{ code, args: { setting: mapSetting(app.framework, app.cwd) } }];
}

function codeOf(frame: Frame, framework: string | null, workspace: Workspace): Note['code'] | null {
  if (frame.mapped === 'second-build') return 'found-by-second-build';
  if (frame.mapped === 'syntax') return 'found-by-syntax';
  return needsMap(frame, framework, workspace) ? 'no-source-map' : null;
}
