import { isAbsolute, relative, sep } from 'node:path';
import { type AppFiles, isRecord } from '../../app-files.ts';
import type { BuiltApp, RouteFacts } from '../framework.ts';
import { prerenderedIn } from '../source-files.ts';
import { framesOf } from './frames.ts';

/** Reads a build of Nuxt 2, which writes its table of pages as JSON; null when there is none. */
export async function readNuxt2(files: AppFiles): Promise<BuiltApp | null> {
  const table = await files.json('.nuxt/routes.json');
  const server = await files.json('.nuxt/dist/server/server.manifest.json');
  if (!Array.isArray(table) || !isRecord(server)) return null;
  const base = /\n\s*base: '(\/[^']*)'/.exec((await files.read('.nuxt/router.js')) ?? '')?.[1] ?? '';
  const isStatic = await isGenerated(files);
  const written = isStatic ? prerenderedIn(await files.below('dist'), 'dist') : new Set<string>();
  const pages = recordsOf(table, '').map(async ({ path, component }): Promise<RouteFacts> => {
    const sourceFile = component === null ? null : sourceOf(component, files.cwd);
    return {
      route: path,
      base,
      kind: isStatic ? 'prerendered' : 'page',
      paths: [...written],
      sourceFile,
      frames: sourceFile === null ? [] : await framesOf(files, sourceFile),
    };
  });
  return {
    start: ['node', files.packageFile('nuxt/bin/nuxt.js') ?? 'node_modules/nuxt/bin/nuxt.js', 'start'],
    routes: await Promise.all(pages),
  };
}

/** With `target: 'static'` the server answers with the files of `nuxt generate`. */
async function isGenerated(files: AppFiles): Promise<boolean> {
  const texts = await Promise.all(['nuxt.config.js', 'nuxt.config.ts'].map((file) => files.read(file)));
  return texts.some((text) => /\btarget\s*:\s*['"]static['"]/.test(text ?? ''));
}

interface Page {
  readonly path: string;
  /** Absolute, of the machine that built the app. */
  readonly component: string | null;
}

/** A page with children renders only as their frame. */
function recordsOf(table: readonly unknown[], parent: string): readonly Page[] {
  return table.filter(isRecord).flatMap((record): readonly Page[] => {
    const own = typeof record.path === 'string' ? record.path : '';
    const path = own.startsWith('/') ? own : `${parent.replace(/\/$/, '')}/${own}`.replace(/(.)\/$/, '$1');
    const children = Array.isArray(record.children) ? recordsOf(record.children, path) : [];
    if (children.length > 0) return children;
    return [{ path, component: typeof record.component === 'string' ? record.component : null }];
  });
}

/** Relative to the app; of another machine, from the folder of pages on. */
function sourceOf(component: string, cwd: string): string | null {
  const inside = relative(cwd, component);
  if (!inside.startsWith('..') && !isAbsolute(inside)) return inside.split(sep).join('/');
  return /(?:^|[\\/])((?:src[\\/])?pages[\\/].+)$/.exec(component)?.[1]?.replaceAll('\\', '/') ?? null;
}
