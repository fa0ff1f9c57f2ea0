import { posix } from 'node:path';
import { type AppFiles, isRecord } from '../../app-files.ts';
import { filesNamed } from '../source-files.ts';

/** A build with a server. All paths are relative to the app. */
export interface AngularBuild {
  /** Where `prerendered-routes.json` lies. */
  readonly folder: string;
  /** Where the server's files lie. */
  readonly server: string;
  /** What Node.js starts. */
  readonly file: string;
  /** The source of `file`; null: not known. */
  readonly entry: string | null;
  /** The source that starts the app for a request; null: not known. */
  readonly main: string | null;
  /** The folder of the app's sources; "" where it is not known. */
  readonly sourceRoot: string;
}

type Options = Readonly<Record<string, unknown>>;

/** The first project of the workspace that is built for a server, or the one that the start script names; null: none is. */
export async function buildIn(files: AppFiles): Promise<AngularBuild | null> {
  const sources = await files.sources();
  const candidates = [...(await configuredIn(files)), ...(await foundIn(files))];
  const built: AngularBuild[] = [];
  for (const { folder, server, sourceRoot, options } of candidates) {
    const file = await serverFile(files, server);
    if (file === null) continue;
    const ssr = isRecord(options.ssr) ? options.ssr.entry : options.ssr;
    const root = sourceRoot === '' ? [] : [`${sourceRoot}/`, `${posix.dirname(sourceRoot)}/`];
    const beside = (name: string): string | null =>
      filesNamed(
        sources,
        [...root, 'src/', ''].map((place) => posix.normalize(`${place}${name}`)),
      )[0] ?? null;
    const named = (value: unknown): string | null => (typeof value === 'string' && sources.includes(value) ? value : null);
    built.push({
      folder,
      server,
      file,
      entry: named(ssr) ?? beside('server'),
      main: named(options.server) ?? beside('main.server'),
      sourceRoot,
    });
  }
  const started = Object.values(files.packageJson?.scripts ?? {});
  const start = files.packageJson?.scripts?.start ?? '';
  return (
    built.find(({ file }) => start.includes(file)) ??
    built.find(({ file }) => started.some((script) => script.includes(file))) ??
    built[0] ??
    null
  );
}

/** Localized builds of versions before 19 have a server for each language. */
async function serverFile(files: AppFiles, server: string): Promise<string | null> {
  const names = await files.names(server);
  const name = ['server.mjs', 'main.js'].find((one) => names.includes(one));
  if (name) return `${server}/${name}`;
  const languages = names.filter((one) => one.endsWith('/')).map((one) => `${server}/${one.slice(0, -1)}`);
  for (const folder of languages) if ((await files.names(folder)).includes('server.mjs')) return `${folder}/server.mjs`;
  return null;
}

interface Candidate {
  readonly folder: string;
  readonly server: string;
  readonly sourceRoot: string;
  readonly options: Options;
}

/** What the workspace's configuration says of each project: `angular.json`, or `project.json` for a single one. */
async function configuredIn(files: AppFiles): Promise<readonly Candidate[]> {
  const workspace = await files.json('angular.json');
  const single = await files.json('project.json');
  const projects = isRecord(workspace) && isRecord(workspace.projects) ? Object.entries(workspace.projects) : [];
  const all = isRecord(single) ? [...projects, [String(single.name ?? ''), single] as const] : projects;
  return all.flatMap(([name, project]) => {
    const targets = isRecord(project) ? (project.architect ?? project.targets) : null;
    if (!isRecord(project) || !isRecord(targets)) return [];
    const root = typeof project.root === 'string' ? project.root : '';
    const sourceRoot = typeof project.sourceRoot === 'string' ? project.sourceRoot : posix.join(root, 'src');
    const build = optionsOf(targets.build);
    const [options = {}] = build;
    const outputs = build.length === 0 ? [] : [...build.map((one) => one.outputPath), `dist/${name}`].flatMap(placesOf);
    // A builder that writes the server by itself writes nothing else there.
    const alone = optionsOf(targets.server).flatMap(({ outputPath }) =>
      typeof outputPath === 'string' ? [{ folder: posix.dirname(outputPath), server: outputPath }] : [],
    );
    return [...outputs, ...alone].map((place) => ({ ...place, sourceRoot, options }));
  });
}

/** The options of a target, and those of each of its configurations. */
function optionsOf(target: unknown): readonly Options[] {
  if (!isRecord(target)) return [];
  const configurations = isRecord(target.configurations) ? Object.values(target.configurations) : [];
  return [target.options ?? {}, ...configurations].filter(isRecord);
}

/** `"dist/app"`, or `{ "base": "dist/app", "server": "" }`. */
function placesOf(outputPath: unknown): ReadonlyArray<Pick<Candidate, 'folder' | 'server'>> {
  const { base = null, server = 'server' } = isRecord(outputPath) ? outputPath : { base: outputPath };
  if (typeof base !== 'string') return [];
  const folder = posix.normalize(base).replace(/\/$/, '');
  return [{ folder, server: posix.join(folder, typeof server === 'string' ? server : 'server') }];
}

/** Builds that no configuration read here names, such as those of Nx. */
async function foundIn(files: AppFiles): Promise<readonly Candidate[]> {
  const all = await files.below('dist');
  return all
    .filter((file) => file.endsWith('/main.server.mjs') && all.includes(`${posix.dirname(file)}/server.mjs`))
    .map((file) => ({ folder: posix.dirname(posix.dirname(file)), server: posix.dirname(file), sourceRoot: '', options: {} }));
}
