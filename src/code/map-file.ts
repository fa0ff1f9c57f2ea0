import { basename, dirname, join, resolve } from 'node:path';
import { decoded } from './decoded.ts';
import type { Workspace } from './workspace.ts';

/** The text of a script's source map and where it was found; for an inline map, the script's own path. */
export interface MapFile {
  readonly text: string;
  readonly path: string;
}

const mark = /(?:\/\/|\/\*)[#@]\s*sourceMappingURL=([^\s'"*]+)/g;

/**
 * Finds the map of a built script: the one its last comment names, or the file beside it, or, for Next.js
 * standalone (which leaves the maps of chunks behind), the one beside the original build.
 * @returns null when there is none inside the workspace
 */
export async function findMap(script: string, text: string, workspace: Workspace): Promise<MapFile | null> {
  // Only the end is searched: a bundle may carry the mark in its strings.
  const named = [...text.slice(-inlineTail).matchAll(mark)].at(-1)?.[1];
  if (named?.startsWith('data:')) {
    const inline = fromDataUrl(named);
    return inline === null ? null : { text: inline, path: script };
  }
  for (const built of [script, originalBuild(script)]) {
    if (built === null) continue;
    const names = named && !/^[a-z][a-z0-9+.-]+:/i.test(named) ? [named, decoded(named)] : [];
    for (const path of [...names.map((name) => resolve(dirname(built), name)), join(dirname(built), `${basename(built)}.map`)]) {
      const found = await workspace.read(path);
      if (found !== null) return { text: found, path };
    }
  }
  return null;
}

/** Characters. An inline map is a single comment; larger ones are not read. */
const inlineTail = 24 * 1024 * 1024;

function fromDataUrl(url: string): string | null {
  const parts = /^data:application\/json[^,]*?(;base64)?,(.*)$/s.exec(url);
  if (!parts) return null;
  return parts[1] ? Buffer.from(parts[2]!, 'base64').toString('utf8') : decoded(parts[2]!);
}

/** `app/.next/standalone/…/.next/server/chunks/a.js` was copied from `app/.next/server/chunks/a.js`. */
function originalBuild(script: string): string | null {
  const parts = /^(.*\/([^/]+))\/standalone\/(?:.*\/)?\2\/(.+)$/.exec(script);
  return parts ? `${parts[1]}/${parts[3]}` : null;
}
