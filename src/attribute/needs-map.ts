import { basename, dirname, join } from 'node:path';
import type { Workspace } from '../code/workspace.ts';
import { frameworkNamed, frameworks } from '../routes/frameworks/frameworks.ts';
import type { Frame } from './frames.ts';

/** Folders that builds write to; but people keep plain programs in `build`, `dist` and `out`, too. */
const folders = ['build', 'dist', 'out', ...frameworks.flatMap(({ build }) => build?.folders ?? [])];
const buildFolder = new RegExp(`^(.*?)[\\\\/](?:${folders.map((name) => name.replaceAll('.', '\\.')).join('|')})[\\\\/](.+)$`);

/** What bundlers and compilers write and people do not. */
const marks =
  /__webpack_(require|modules|exports)__|__turbopack|\bglobalThis\.TURBOPACK|^\/\/ ?#region |__(commonJS|toESM|toCommonJS|esm|export)(Min)?\(|defineProperty\(exports, ["']__esModule["']|^\/\/ (node_modules|src)\/\S+$|sourceMappingURL=/m;

/** Characters. People break lines before; minifiers do not. */
const longLine = 400;
/** Characters that are looked at. */
const looked = 200_000;

/**
 * Whether a position would be another one, if there were a source map: the script was bundled, compiled or minified.
 * A plain script that merely lies in a folder called `dist` needs no map.
 * @param framework its name in reports, such as `next`; null when unknown
 */
export function needsMap(frame: Frame, framework: string | null, workspace: Workspace): boolean {
  const parts = frame.path === null ? null : buildFolder.exec(frame.path);
  if (frame.owner !== 'own' || frame.mapped || !parts) return false;
  // Frameworks bundle whatever they build; a server of one's own may be as it was written.
  if (frameworkNamed(framework)?.build?.sourceMaps !== undefined) return true;
  const text = frame.script?.text.slice(0, looked) ?? '';
  if (marks.test(text) || text.split('\n').some((line) => line.length > longLine)) return true;
  // Compiled file by file: its source has the same name.
  const [, app = '', rest = ''] = parts;
  const name = basename(rest).replace(/\.[cm]?js$/, '');
  const folders = [join(app, 'src', dirname(rest)), join(app, dirname(rest)), join(app, 'src')];
  return folders.some((folder) => ['.ts', '.tsx', '.mts', '.cts', '.jsx'].some((end) => workspace.exists(join(folder, name + end))));
}
