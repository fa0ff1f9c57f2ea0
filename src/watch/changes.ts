/** What happens in an app's folder, and to the code of its repository: files that somebody writes, and builds that end. */
import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { watch as watchFiles } from 'chokidar';
import { buildFolders } from '../attribute/needs-map.ts';
import { isWithin, sharedCode } from './shared-code.ts';

/** Milliseconds without another file of code after which a build has ended. A build that goes on is waited for again. */
const quietMs = 400;

/** What changes what a server does. Data and pages are written by servers, too. */
const isCode = (file: string): boolean => /\.([cm]?[jt]sx?|vue|svelte|astro|ejs|hbs|pug|njk|liquid|mustache|wasm|node)$/.test(file);
const skipped = /(^|[\\/])(node_modules|\.git|coverage|cache)([\\/]|$)/;

export interface Changes extends AsyncDisposable {
  /** What is waited for, in words: a folder of the build, or the sources. */
  readonly watched: readonly string[];
  /**
   * Waits for the end of the next build, or of what was written.
   * @returns the sources written since the last one, relative to the folder of the app; null once `signal` is aborted
   */
  next(signal: AbortSignal): Promise<readonly string[] | null>;
  /** Aborted as soon as something is written again: what is being checked is not what is there any more. */
  superseded(): AbortSignal;
  /** Sources that `next` gave and that are still to be checked: it gives them again. */
  putBack(sources: readonly string[]): void;
}

/**
 * @param cwd absolute folder of the app
 * @param root absolute folder of its repository
 * @param builds whether the check builds the app itself: then what its build writes begins nothing
 */
export async function watchChanges(cwd: string, { root, builds }: { readonly root: string; readonly builds: boolean }): Promise<Changes> {
  const outputs = [...new Set(buildFolders)].filter((name) => existsSync(join(cwd, name)));
  const isOutput = (file: string) => outputs.some((name) => file === name || file.startsWith(`${name}/`));
  const triggers = builds || outputs.length === 0 ? (file: string) => !isOutput(file) : isOutput;
  const sources = new Set<string>();
  let last = new AbortController();
  let isFresh = false;
  let settled: (() => void) | null = null;
  let timer: NodeJS.Timeout | undefined;
  const shared = await sharedCode(cwd, root, isCode);
  const isIgnored = (path: string) => (isWithin(cwd, path) ? skipped.test(relative(cwd, path)) : !isWithin(path, cwd) && !shared.has(path));
  const watcher = watchFiles(shared.root ?? cwd, { ignoreInitial: true, ignored: isIgnored });
  const onQuiet = () => {
    isFresh = true;
    settled?.();
  };
  watcher.on('all', (_event, path) => {
    const file = relative(cwd, path).split(sep).join('/');
    if (!isCode(file)) return;
    if (!isOutput(file)) sources.add(file);
    if (!triggers(file)) return;
    last.abort('superseded');
    clearTimeout(timer);
    timer = setTimeout(onQuiet, quietMs);
  });
  await new Promise<void>((resolve, reject) => {
    watcher.once('ready', resolve);
    watcher.once('error', reject);
  });
  return {
    watched: builds || outputs.length === 0 ? ['the sources'] : outputs,
    async next(signal) {
      while (!isFresh && !signal.aborted) {
        await new Promise<void>((resolve) => {
          settled = resolve;
          signal.addEventListener('abort', () => resolve(), { once: true });
        });
      }
      isFresh = false;
      last = new AbortController();
      const written = [...sources];
      sources.clear();
      return signal.aborted ? null : written;
    },
    superseded: () => last.signal,
    putBack: (files) => {
      for (const file of files) sources.add(file);
    },
    async [Symbol.asyncDispose]() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
