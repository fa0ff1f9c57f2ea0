/** What is said of a retaining path. */

import type { PathStep } from '../attribute/retaining-path.ts';
import type { ReportedAttribution, Suspect } from '../findings/report.ts';

/** A step of a report: the reason of its mark may be of another version. */
export type ShownStep = Omit<PathStep, 'reason'> & { readonly reason?: string | undefined };
export interface Path {
  readonly steps: readonly ShownStep[];
}

/** Steps of a longer path that are shown at each end, the root not counted. */
const [mostFirst, mostLast] = [5, 4] as const;
/** Properties of a plain object that are shown. */
const mostKeys = 4;

/** A path from its root on, a text for each step: `module variable "cache" in src/lib/cache.ts`, `Map`, `entry`, `{rows}`. */
export function pathSteps({ steps: [root, ...steps] }: Path): readonly string[] {
  if (!root) return [];
  // How Node.js lists its own timers and handles says nothing to a reader.
  const shown = root.kind === 'runtime' ? steps.slice(-1) : steps;
  const said = shown.map(stepWords).filter((text) => text !== '');
  const isLong = said.length > mostFirst + mostLast + 1;
  const all = [rootWords(root), ...(isLong ? [...said.slice(0, mostFirst), '…', ...said.slice(-mostLast)] : said)];
  const end = steps.at(-1) ?? (root.kind === 'runtime' ? root : undefined);
  return end?.file && end.line !== undefined ? [...all.slice(0, -1), `${all.at(-1)} written at ${end.file}:${end.line}`] : all;
}

/** A path in one line. Names of the app are in it. */
export const pathWords = (path: Path): string => pathSteps(path).join(' → ');

/** The path to what a line keeps, in one line; null where nothing ties the line to one. */
export function retainedByText({ heldBy }: Pick<Suspect, 'heldBy'>, { paths = [] }: Pick<ReportedAttribution, 'paths'>): string | null {
  const path = typeof heldBy === 'number' ? paths[heldBy] : undefined;
  return path ? pathWords(path) : null;
}

export function rootWords({ kind, name, file, topLevel }: ShownStep): string {
  if (kind === 'global') return `global "${name}"`;
  if (kind === 'runtime') return name === 'timers' ? "Node.js's timers" : 'what Node.js itself has open';
  const where = file ? ` in ${file}` : file === null ? ' in a file outside the repository' : '';
  return `${topLevel ? 'module variable' : 'variable'} "${name}"${where}`;
}

export function stepWords({ kind, name, keys = [] }: ShownStep): string {
  if (kind === 'variable') return `variable "${name}"`;
  if (kind === 'property') return `.${name}`;
  if (kind === 'entry' || kind === 'element') return kind;
  if (kind === 'function') return `function ${name || '(anonymous)'}`;
  if (kind === 'omitted') return '…';
  if (kind !== 'object' || keys.length === 0) return name;
  return `{${keys.slice(0, mostKeys).join(', ')}${keys.length > mostKeys ? ', …' : ''}}`;
}
