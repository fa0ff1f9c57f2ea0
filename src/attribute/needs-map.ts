import { basename, dirname, join } from 'node:path';
import { packagePart } from '../code/packages.ts';
import type { Workspace } from '../code/workspace.ts';
import { frameworkNamed, frameworks } from '../routes/frameworks/frameworks.ts';
import type { Frame } from './frames.ts';

/** Folders that builds write to; but people keep plain programs in `build`, `dist` and `out`, too. */
export const buildFolders = ['build', 'dist', 'out', ...frameworks.flatMap(({ build }) => build?.folders ?? [])];
const buildFolder = new RegExp(`^(.*?)[\\\\/](?:${buildFolders.map((name) => name.replaceAll('.', '\\.')).join('|')})[\\\\/](.+)$`);

/** What bundlers and compilers write and people do not. */
const marks =
  /__webpack_(require|modules|exports)__|__turbopack|\bglobalThis\.TURBOPACK|^\/\/ ?#region |__(commonJS|toESM|toCommonJS|esm|export)(Min)?\(|defineProperty\(exports, ["']__esModule["']|^\/\/ (node_modules|src)\/\S+$|sourceMappingURL=/m;

/** Characters. People break lines before; minifiers do not. */
const longLine = 400;
/** Characters that are looked at. */
const looked = 200_000;

/**
 * Whether a script was made of other files: bundled, compiled or minified. A plain script that merely lies in a folder called
 * `dist` was not.
 * @param path absolute
 * @param framework its name in reports, such as `next`; null when unknown
 */
export function isBuilt(path: string, text: string, framework: string | null, workspace: Workspace): boolean {
  const parts = buildFolder.exec(path);
  if (!parts || packagePart(path) !== null) return false;
  // Frameworks bundle whatever they build; a server of one's own may be as it was written.
  if (frameworkNamed(framework)?.build?.sourceMaps !== undefined) return true;
  const head = text.slice(0, looked);
  if (marks.test(head) || head.split('\n').some((line) => line.length > longLine)) return true;
  // Compiled file by file: its source has the same name.
  const [, app = '', rest = ''] = parts;
  const name = basename(rest).replace(/\.[cm]?js$/, '');
  const folders = [join(app, 'src', dirname(rest)), join(app, dirname(rest)), join(app, 'src')];
  return folders.some((folder) => ['.ts', '.tsx', '.mts', '.cts', '.jsx'].some((end) => workspace.exists(join(folder, name + end))));
}

/**
 * Whether a position would be another one, if there were a source map; or, where a map leads to what the framework has built before,
 * one more.
 */
export function needsMap({ owner, path, mapped, script }: Frame, framework: string | null, workspace: Workspace): boolean {
  if (owner !== 'own' || path === null) return false;
  return mapped === null ? isBuilt(path, script?.text ?? '', framework, workspace) : isOfBuildBefore(path, framework);
}

/** In a hidden folder that builds of the framework write to: people keep sources in `server`, `dist` and `build`, too. */
const isOfBuildBefore = (path: string, framework: string | null): boolean =>
  (frameworkNamed(framework)?.build?.folders ?? []).some((folder) => folder.startsWith('.') && path.split(/[\\/]/).includes(folder));
