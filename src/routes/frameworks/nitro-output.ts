import { posix } from 'node:path';
import { isCode } from '../../code/imports-of.ts';
import type { AppFiles } from '../app-files.ts';
import type { RouteKind } from './framework.ts';
import { nitroConfig } from './nitro-config.ts';
import { prerenderedIn } from './source-files.ts';

/** A built file, relative to the app, and its text. */
export interface BuiltFile {
  readonly file: string;
  readonly text: string;
}

/** What Nitro's preset for Node.js wrote. */
export interface NitroOutput {
  readonly entry: string;
  readonly built: readonly BuiltFile[];
  /** What every URL of the app begins with. */
  readonly base: string;
  /** Paths of the pages that are files. */
  readonly prerendered: ReadonlySet<string>;
  /** The kind of a route, with what the app's route rules say of it. */
  readonly kindOf: (route: string, otherwise: RouteKind) => RouteKind;
}

/**
 * @param folder `.output`, or where else it was written to
 * @returns null when there is no server for Node.js
 */
export async function nitroOutput(files: AppFiles, folder: string): Promise<NitroOutput | null> {
  const entry = `${folder}/server/index.mjs`;
  const names = (await files.below(`${folder}/server`)).filter((file) => file.endsWith('.mjs'));
  if (!names.includes(entry)) return null;
  const built = await Promise.all(names.map(async (file) => ({ file, text: (await files.read(file)) ?? '' })));
  const { base, rules } = nitroConfig(built.map(({ text }) => text));
  const prerendered = prerenderedIn(await files.below(`${folder}/public`), `${folder}/public`);
  return {
    ...{ entry, built, base, prerendered },
    kindOf: (route, otherwise) => rules.kindOf(route, prerendered, otherwise),
  };
}

/** A handler that the app wrote for Nitro. */
export interface NitroHandler {
  readonly route: string;
  readonly sourceFile: string;
}

/**
 * The handlers that answer GET requests, as Nitro's own declaration names them with their files.
 * @param folder of the declarations
 */
export async function nitroHandlers(files: AppFiles, folder: string): Promise<readonly NitroHandler[]> {
  const text = (await files.read(`${folder}/nitro-routes.d.ts`)) ?? '';
  const sources = new Map((await files.sources()).filter(isCode).map((file) => [file.replace(/\.\w+$/, ''), file]));
  const entries = text.matchAll(/^\s*'(\/[^']*)': \{\s*'(\w+)': .*?import\('([^']+)'\)/gm);
  return [...entries].flatMap(([, route, method, file]) => {
    const sourceFile = sources.get(posix.join(folder, file!));
    const isOwn = sourceFile !== undefined && !route!.startsWith('/__nuxt') && ['default', 'get'].includes(method!);
    return isOwn ? [{ route: route!, sourceFile }] : [];
  });
}
