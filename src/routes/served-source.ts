import type { ServedRoute } from '../agent/protocol.ts';
import { packagePart } from '../code/packages.ts';
import { pathOfScript, type Scripts, scriptsOf } from '../code/source-maps.ts';
import { workspaceAt } from '../code/workspace.ts';
import { appFiles } from './app-files.ts';

/**
 * The file that somebody wrote in which the handler of a route stands, relative to the app's folder; null where none is known. Of
 * what a package wraps around a handler the inner function counts.
 * @param cwd the app's folder
 */
export async function sourceFinder(cwd: string): Promise<(route: ServedRoute) => Promise<string | null>> {
  const files = await appFiles(cwd);
  const written = new Set(await files.sources());
  const workspace = workspaceAt(files.cwd);
  const scripts = scriptsOf(workspace, files.cwd);
  return async ({ places }) => {
    for (const place of places) {
      const path = await fileAt(place, scripts);
      const inside = path === null || packagePart(path) !== null ? null : workspace.relative(path);
      if (inside !== null && written.has(inside)) return inside;
    }
    return null;
  };
}

/** Absolute. */
async function fileAt({ url, line, column }: ServedRoute['places'][number], scripts: Scripts): Promise<string | null> {
  const script = await scripts.at(url);
  if (script === null || script.map !== 'found') return pathOfScript(url);
  const original = script.trace(line + 1, column)?.original;
  return original?.kind === 'file' ? original.path : null;
}
