import { dirname, isAbsolute, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decoded } from './decoded.ts';
import { packagePart } from './packages.ts';
import type { Workspace } from './workspace.ts';

/** What a source's name in a map stands for. */
export type Original =
  | { readonly kind: 'file'; readonly path: string }
  /** A module that the bundler or the framework makes up: its runtime, a virtual module. */
  | { readonly kind: 'made-up'; readonly name: string }
  /** It lies outside the repository: neither named nor read. */
  | { readonly kind: 'outside' };

const madeUp =
  /^(\0|virtual:|#|nuxt:|\/?@id\/|__|<)|^\[?(turbopack|next)\]?\/|webpack\/(bootstrap|runtime|before-startup|startup)|nextjs-internal-proxy/;

/**
 * Reads the name of a source as bundlers write it: relative to the map, `file://`, `webpack://pkg/./src/x.ts`,
 * `turbopack:///[project]/app/x.tsx`, relative to the app, each perhaps with a query, URL-encoded.
 * @param map absolute path of the map, or of the script for an inline map
 * @param cwd the app's folder: bundlers count from there
 */
export function originalPath(source: string, map: string, cwd: string, workspace: Workspace): Original {
  const plain = decoded(source.replace(/[?#][^/]*$/, ''));
  if (plain.startsWith('file:')) return inside([fromUrl(plain)], workspace);
  const scheme = /^([a-z][a-z0-9+.-]*):\/\/([^/]*)\/(.*)$/is.exec(plain);
  const rest = scheme ? scheme[3]! : plain;
  // An entry that webpack put together has a query alone: `webpack://_N_E/?7f2c`.
  if (rest === '' || rest.endsWith('/')) return { kind: 'made-up', name: source.slice(0, 200) };
  const isProject = rest.startsWith('[project]/');
  if (!isProject && (madeUp.test(rest) || /^(data|node|blob|https?):/i.test(plain))) return { kind: 'made-up', name: rest.slice(0, 200) };
  // Angular counts from the workspace's folder. A package's map without a source beside it means no file of the app.
  const isFromAbove = !scheme && !plain.startsWith('.') && packagePart(map) === null;
  if (!scheme) return inside([resolve(dirname(map), plain), ...(isFromAbove ? fromAbove(cwd, plain, workspace) : [])], workspace);
  // `webpack-internal:///(rsc)/./app/x.tsx` names a layer first.
  const path = rest
    .replace(/^\[project\]\//, '')
    .replace(/^\([\w-]+\)\//, '')
    .replace(/^\/+(?=\.)/, '');
  if (isAbsolute(path)) return inside([path], workspace);
  return inside([...fromAbove(cwd, path, workspace), resolve(dirname(map), path)], workspace);
}

/** The first that exists; else the first inside: the source may not be part of the checkout. */
function inside(paths: readonly (string | null)[], workspace: Workspace): Original {
  const allowed = paths.filter((path) => path !== null).filter((path) => workspace.contains(path));
  const path = allowed.find((candidate) => workspace.exists(candidate)) ?? allowed[0];
  return path === undefined ? { kind: 'outside' } : { kind: 'file', path };
}

const fromAbove = (cwd: string, path: string, workspace: Workspace): readonly string[] =>
  ancestors(cwd, workspace.root).map((folder) => resolve(folder, path));

/** The app's folder and those above it, up to the repository's root: a bundler's root may be any of them. */
function ancestors(cwd: string, root: string): readonly string[] {
  const folders = [cwd];
  for (let folder = cwd; folder !== root && dirname(folder) !== folder; folder = dirname(folder)) folders.push(dirname(folder));
  return folders;
}

function fromUrl(url: string): string | null {
  try {
    return fileURLToPath(url);
  } catch {
    return null;
  }
}
