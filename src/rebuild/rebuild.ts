/** Builds an app once more, with source maps, in a copy: for the line of a leak that stands in a bundle without any. */
import { mkdir, readdir, realpath, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { isSameCode } from '../code/carry.ts';
import { type MappedPosition, type Script, type SecondBuild, scriptsOf } from '../code/source-maps.ts';
import { workspaceAt } from '../code/workspace.ts';
import type { Settings } from '../config/settings.ts';
import { CheckError } from '../problems.ts';
import { appFiles } from '../routes/app-files.ts';
import { repositoryOf } from '../routes/change/repository.ts';
import { frameworkNamed } from '../routes/frameworks/frameworks.ts';
import type { Apart } from '../server/apart.ts';
import { runBuild } from '../server/build.ts';
import { timeLimit } from '../time-limit.ts';
import { type Copy, openCopy } from './copy.ts';
import { type Plan, planOf } from './plan.ts';
import { withoutSending } from './uploads.ts';
import type { WhyNot } from './why-not.ts';

export interface BuiltAgain {
  readonly scripts: SecondBuild;
}

/** Builds at most once, however many lines are looked for. Throws only when aborted. */
export type BuildAgain = () => Promise<BuiltAgain | WhyNot>;

export interface RebuildOptions {
  readonly settings: Pick<Settings, 'cwd' | 'build' | 'budgetMs'>;
  readonly framework: string | null;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  readonly secrets: readonly string[];
  /** How the build is started where it cannot reach credentials; absent: as it is. */
  readonly apart?: Apart | null | undefined;
  readonly onNote: (text: string) => void;
}

/** Of the time to measure a route; a build that takes longer is ended. 60 to 100 s were seen for Next.js on two cores. */
const mostBudgets = 5;
/** Scripts beside one of that name that may have its code: chunks are numbered and hashed. */
const mostSiblings = 300;

/** Nothing is copied or built yet. Disposing removes the copy. */
export function openRebuild(options: RebuildOptions): AsyncDisposable & { readonly buildAgain: BuildAgain } {
  let copy: Copy | null = null;
  let built: Promise<BuiltAgain | WhyNot> | null = null;
  const build = async (): Promise<BuiltAgain | WhyNot> => {
    const { settings, framework, env, signal } = options;
    try {
      const [root, cwd] = [await realpath(await repositoryOf(settings.cwd)), await realpath(settings.cwd)];
      const plan = await planOf(await appFiles(cwd), framework, settings.build);
      if ('why' in plan) return plan;
      options.onNote(
        `The built code has no source maps. A copy is built once more, with maps, to name your own line: ${plan.command.text}`,
      );
      const builds = frameworkNamed(framework)?.build?.folders ?? [];
      copy = await openCopy({ root, cwd, builds, parent: env.RUNNER_TEMP || tmpdir() });
      signal.throwIfAborted();
      const there = join(copy.root, relative(root, cwd));
      await change(there, plan);
      const slow = await buildIn(there, plan, options);
      return slow ?? { scripts: secondBuild(root, copy.root, there) };
    } catch (error) {
      signal.throwIfAborted();
      return { why: 'failed', message: wordsOfFailure(error) };
    }
  };
  return {
    buildAgain: () => (built ??= build()),
    async [Symbol.asyncDispose]() {
      await built?.catch(() => {});
      await copy?.[Symbol.asyncDispose]();
    },
  };
}

async function change(folder: string, { renamed, written }: Plan): Promise<void> {
  for (const [from, to] of renamed) await rename(join(folder, from), join(folder, to));
  for (const [name, text] of written) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

/** null: it was fast enough. */
async function buildIn(cwd: string, { command }: Plan, { settings, env, signal, secrets, apart }: RebuildOptions): Promise<WhyNot | null> {
  const mostMs = settings.budgetMs * mostBudgets;
  using limit = timeLimit(signal, mostMs);
  try {
    await runBuild(command, { cwd, env: withoutSending(env), signal: limit.signal, secrets, apart });
    return null;
  } catch (error) {
    if (limit.isOver()) return { why: 'too-long', message: String(Math.round(mostMs / 1000)) };
    throw error;
  }
}

function wordsOfFailure(error: unknown): string {
  const first = error instanceof CheckError ? error.problems[0] : null;
  const tail = first?.code === 'build-failed' ? first.args.tail.filter((line) => line.trim() !== '') : [];
  const said = tail.findLast((line) => /error/i.test(line)) ?? tail.at(-1);
  return (said ?? (error instanceof Error ? error.message : String(error))).trim().slice(0, 300);
}

/** The scripts of the copy, their originals named as they lie in the tree. */
function secondBuild(root: string, copy: string, cwd: string): SecondBuild {
  const scripts = scriptsOf(workspaceAt(copy), cwd);
  const moved = (found: MappedPosition | null): MappedPosition | null => {
    if (found?.original.kind !== 'file') return found;
    return { ...found, original: { kind: 'file', path: join(root, relative(copy, found.original.path)) } };
  };
  const at = async (path: string): Promise<Script | null> => {
    const script = await scripts.at(path);
    return script?.map === 'found' ? { ...script, trace: (line, column) => moved(script.trace(line, column)) } : null;
  };
  return async ({ path, text }) => {
    const same = join(copy, relative(root, path));
    const likely = await at(same);
    if (likely && isSameCode(likely.text, text)) return [likely];
    const beside = await siblings(same, at);
    return [...(likely ? [likely] : []), ...beside];
  };
}

async function siblings(path: string, at: (path: string) => Promise<Script | null>): Promise<readonly Script[]> {
  const names = await readdir(dirname(path)).catch(() => []);
  const others = names.filter((name) => /\.[cm]?js$/.test(name) && name !== basename(path)).slice(0, mostSiblings);
  const found: Script[] = [];
  for (const name of others) {
    const script = await at(join(dirname(path), name));
    if (script) found.push(script);
  }
  return found;
}
