import { isRecord } from '../app-files.ts';
import type { RouteFacts } from './framework.ts';
import { filesNamed } from './source-files.ts';

/** A module of routes as React Router and its predecessor Remix list it: nested by `parentId`. */
export interface ManifestEntry {
  /** The file's path below the app's folder, without its extension. */
  readonly id: string;
  readonly parentId: string | null;
  /** Of this module alone; empty for one that only wraps others. */
  readonly path: string;
  readonly index: boolean;
  /** Whether it renders something; without, it answers by itself. */
  readonly hasPage: boolean;
}

/** Reads the object `routes` of a manifest; null when it is none. */
export function entriesOf(
  routes: unknown,
  hasPage: (route: Readonly<Record<string, unknown>>) => boolean,
): readonly ManifestEntry[] | null {
  if (!isRecord(routes)) return null;
  return Object.values(routes)
    .filter(isRecord)
    .map((route) => ({
      id: String(route.id),
      parentId: typeof route.parentId === 'string' ? route.parentId : null,
      path: typeof route.path === 'string' ? route.path : '',
      index: route.index === true,
      hasPage: hasPage(route),
    }));
}

export interface ManifestContext {
  /** What every URL of the app begins with. */
  readonly base: string;
  /** Paths that the build wrote as HTML. */
  readonly prerendered: ReadonlySet<string>;
  /** The files somebody wrote, relative to the app. */
  readonly sources: readonly string[];
}

export function routesOf(entries: readonly ManifestEntry[], { base, prerendered, sources }: ManifestContext): readonly RouteFacts[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const lineOf = (entry: ManifestEntry): readonly ManifestEntry[] => {
    const parent = entry.parentId === null ? undefined : byId.get(entry.parentId);
    return parent ? [entry, ...lineOf(parent)] : [entry];
  };
  return entries
    .filter((entry) => isRoute(entry, entries))
    .map((entry) => {
      const [own, ...parents] = lineOf(entry).map(({ id }) => sourceOf(id, sources));
      const joined = lineOf(entry)
        .map(({ path }) => path)
        .reverse();
      const route = `/${joined.filter(Boolean).join('/')}`.replace(/\/{2,}/g, '/');
      return {
        ...{ route, base },
        kind: prerendered.has(route) ? 'prerendered' : entry.hasPage ? 'page' : 'api',
        sourceFile: own ?? null,
        // A resource route answers by itself: nothing is rendered around it.
        frames: entry.hasPage ? parents.filter((file) => file !== null) : [],
      };
    });
}

/** Neither a frame without a path of its own is a route, nor one whose URL its index page has. */
function isRoute(entry: ManifestEntry, entries: readonly ManifestEntry[]): boolean {
  const children = entries.filter(({ parentId }) => parentId === entry.id);
  if (children.length === 0) return entry.parentId !== null || entry.index;
  return entry.parentId !== null && entry.path !== '' && !children.some(({ index, path }) => index || path === '');
}

const sourceOf = (id: string, sources: readonly string[]): string | null =>
  filesNamed(sources, [`app/${id}`])[0] ??
  filesNamed(sources, [`src/${id}`, id])[0] ??
  sources.find((file) => file === `app/${id}` || file === id) ??
  null;
