/** What a Next.js build has rendered in advance, and how it is rendered again. */
import { isRecord } from '../../app-files.ts';
import type { BuiltApp } from '../framework.ts';

export interface Prerendered {
  readonly patterns: ReadonlySet<string>;
  /** By pattern. */
  readonly paths: ReadonlyMap<string, readonly string[]>;
  /** Patterns that are rendered while the server runs: again after some time, or at the first request of a URL. */
  readonly refilled: ReadonlySet<string>;
}

/**
 * Also those filled at the first request and then kept: they run no code in later requests of the same URL. Not those
 * of which only a shell is kept, around parts that every request renders.
 */
export function prerenderedOf(manifest: Readonly<Record<string, unknown>>): Prerendered {
  const paths = new Map<string, string[]>();
  const inParts = new Set<string>();
  const refilled = new Set<string>();
  const routes = isRecord(manifest.routes) ? manifest.routes : {};
  for (const [path, facts] of Object.entries(routes)) {
    const pattern = isRecord(facts) && typeof facts.srcRoute === 'string' ? facts.srcRoute : path;
    if (isRecord(facts) && !isWhole(facts)) inParts.add(pattern);
    if (isRecord(facts) && typeof facts.initialRevalidateSeconds === 'number') refilled.add(pattern);
    paths.set(pattern, [...(paths.get(pattern) ?? []), path]);
  }
  const dynamic = isRecord(manifest.dynamicRoutes) ? Object.entries(manifest.dynamicRoutes) : [];
  for (const [pattern, facts] of dynamic) {
    if (isRecord(facts) && mayResume(facts)) inParts.add(pattern);
    if (isRecord(facts) && facts.fallback !== false) refilled.add(pattern);
  }
  const patterns = new Set([...paths.keys(), ...dynamic.map(([pattern]) => pattern)].filter((pattern) => !inParts.has(pattern)));
  return { patterns, paths, refilled };
}

/**
 * With the preview id of the build a request counts as `res.revalidate()` of the app's own code does: the page is rendered, and its
 * cache filled anew (next/src/server/api-utils/index.ts, checkIsOnDemandRevalidate).
 */
export function revalidationOf({ preview }: Readonly<Record<string, unknown>>): Pick<BuiltApp, 'revalidation'> {
  const id = isRecord(preview) ? preview.previewModeId : null;
  return typeof id === 'string' ? { revalidation: { 'x-prerender-revalidate': id } } : {};
}

const mayResume = (facts: Readonly<Record<string, unknown>>): boolean =>
  facts.renderingMode === 'PARTIALLY_STATIC' || facts.experimentalPPR === true;

/** Since 16.4 the manifest says of each page what a request computes; before, only whether it might. */
const isWhole = (facts: Readonly<Record<string, unknown>>): boolean =>
  typeof facts.compute === 'string' ? facts.compute === 'static' : !mayResume(facts);
