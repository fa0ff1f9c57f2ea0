import { unfitStart } from '../code/unfit-start.ts';
import type { Command } from '../config/settings.ts';
import { CheckError, problem } from '../problems.ts';
import { type AppFiles, appFiles, dependsOn } from './app-files.ts';
import type { Discovery } from './discovery.ts';
import type { BuiltApp, Framework } from './frameworks/framework.ts';
import { type FrameworkName, frameworks } from './frameworks/frameworks.ts';
import { bySpecificity } from './pattern.ts';
import { routeOf } from './route-of.ts';

/** The framework that package.json names, or null: none that is known here. */
export const frameworkOf = (files: AppFiles): Framework<FrameworkName> | null =>
  frameworks.find(({ recognizedBy }) => recognizedBy.every((names) => names.some((name) => dependsOn(files, name)))) ?? null;

/** Whether the app's framework is one that is known here; known before it is built. */
export const listsRoutes = async (cwd: string): Promise<boolean> => frameworkOf(await appFiles(cwd)) !== null;

/** Whether only the running server knows all of the app's routes: no build lists them, and the source some of them at most. */
export const isKnownByServer = ({ framework }: Pick<Discovery, 'framework'>): boolean =>
  ['other', 'own-server', 'vite-ssr'].includes(framework);

/**
 * Recognizes the framework of a built app, and reads its routes and how it starts from what the build left on disk.
 * Nothing of the app is run. A server without a framework we know has no list of routes there.
 * @param cwd the app's folder
 * @throws CheckError `not-built`
 */
export async function discoverRoutes(cwd: string): Promise<Discovery> {
  const files = await appFiles(cwd);
  const framework = frameworkOf(files);
  if (framework === null) return { framework: 'other', start: null, routes: [] };
  const { name, env } = framework;
  const built = await framework.read(files);
  if (built === null) throw new CheckError(problem('not-built', { framework: framework.title, cwd }));
  return {
    framework: name,
    ...(env ? { env } : {}),
    ...startOf(files, built, framework),
    ...(built.tables ? { tables: built.tables } : {}),
    ...(built.entries ? { entries: built.entries } : {}),
    ...(built.dataRequests ? { dataRequests: built.dataRequests } : {}),
    ...(built.actions ? { actions: built.actions } : {}),
    ...(built.origin ? { origin: built.origin } : {}),
    ...(built.revalidation ? { revalidation: built.revalidation } : {}),
    routes: built.routes.map(routeOf).sort((a, b) => bySpecificity(a.route, b.route) || (a.route < b.route ? -1 : 1)),
  };
}

/** The same, and no routes where the app is not built: for what can do without. */
export async function discoverIfBuilt(cwd: string): Promise<Discovery> {
  try {
    return await discoverRoutes(cwd);
  } catch (error) {
    if (!(error instanceof CheckError)) throw error;
    // A build that is not found where it usually lies may well be started by a command of the user's.
    const env = frameworkOf(await appFiles(cwd))?.env;
    return { framework: 'other', ...(env ? { env } : {}), start: null, routes: [] };
  }
}

/** How a build starts where its start script does not start it, or why it cannot. */
function startOf(files: AppFiles, { start, noServer }: BuiltApp, { title }: Framework): Pick<Discovery, 'start' | 'notStartable'> {
  if (hasStartScript(files)) return { start: null };
  if (start !== null || !noServer) return { start: start && commandOf(start) };
  return { start: null, notStartable: problem('no-node-server', { framework: title, cwd: files.cwd, ...noServer }) };
}

/** Scripts of one's own that start a development server say so; `unfitStart` knows the programs that do. */
const startsDevelopment = (script: string): boolean => /\b(dev|develop|watch|nodemon)\b/.test(script);

/** Whether there is one that may start the build: neither a development server nor a daemon. */
function hasStartScript({ packageJson }: AppFiles): boolean {
  const { start, ...others } = packageJson?.scripts ?? {};
  return typeof start === 'string' && start !== '' && !startsDevelopment(start) && unfitStart(start, others) === null;
}

const commandOf = (words: readonly [string, ...string[]]): Command => ({ text: words.join(' '), env: {}, words });
