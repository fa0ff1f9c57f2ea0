import { builtCode } from '../code/built-code.ts';
import { declarationAround } from '../code/scopes.ts';
import type { Scripts } from '../code/source-maps.ts';
import type { Workspace } from '../code/workspace.ts';
import type { Anchor } from '../heap/anchor.ts';
import type { Holder } from '../heap/holder.ts';
import type { ScriptPlace } from '../heap/script-place.ts';
import type { Step } from '../heap/steps.ts';
import { faultIn, type Markable, type Marked, marksOf, type PathEnd } from './path-marks.ts';
import { nameAt } from './source-name.ts';

/** A step of a retaining path as the report has it. */
export interface PathStep {
  /** `omitted`: in place of the middle of a path too long to show; the name is the number of steps. */
  readonly kind: 'export' | 'global' | 'runtime' | 'omitted' | Step['kind'];
  /** Of the variable, global, property, class or function, as in the source where a map tells; empty where there is none. */
  readonly name: string;
  /** First properties of a plain object. */
  readonly keys?: readonly string[] | undefined;
  /** Where the variable is declared or the function written, relative to the repository; null: in a source outside of it. */
  readonly file?: string | null | undefined;
  /** From 1. */
  readonly line?: number | undefined;
  /** Whether a variable stands at the top level of its module. */
  readonly topLevel?: boolean | undefined;
  /** Whether it is expected to stay; absent for a reference, which belongs to what it leads to. */
  readonly mark?: Marked['mark'] | undefined;
  readonly reason?: Marked['reason'] | undefined;
}

/** What keeps objects alive: the references from a root through the container to one of the objects. */
export interface RetainingPath {
  /** A variable, export, global or the runtime first; the object that is left behind last. */
  readonly steps: readonly PathStep[];
  /** Which step is the first that should be gone, from 0; null where none is known to be. */
  readonly fault: number | null;
  readonly container: {
    /** `Map`, `Array`, `Object`, `EventEmitter`, … */
    readonly class: string;
    /** The name by which code reaches it; null where it has none. */
    readonly name: string | null;
    /** A limit that stands beside it: `max` entries, of which it has `size`. */
    readonly bound: { readonly name: string; readonly max: number; readonly size: number } | null;
  };
  readonly bytesPerRequest: number;
}

/** Steps at each end of a longer path that are kept. */
const mostAtEnd = 20;

/** What of a holder its path is made of. */
type PathOf = Pick<Holder, 'anchor' | 'steps' | 'containers' | 'containerClass' | 'callback' | 'bound' | 'bytesPerRequest' | 'isBlock'>;

/** The retaining path of a holder, its root named as in the sources. */
export async function retainingPath(holder: PathOf, scripts: Scripts, workspace: Workspace): Promise<RetainingPath> {
  const root = await rootOf(holder.anchor, scripts, workspace);
  const written = holder.callback && (await placeInSource(holder.callback, scripts, workspace));
  const { containers, containerClass, bound, bytesPerRequest } = holder;
  const end = { belowLimit: bound !== null && bound.size < bound.max, isBlock: holder.isBlock === true };
  const steps = marked([root, ...holder.steps], end);
  const last = steps.length - 1;
  // A variable's own place is not overwritten.
  const isPlaced = written && (last > 0 || root.kind === 'runtime');
  const shown = withoutMiddle(isPlaced ? steps.with(last, { ...steps[last]!, ...written }) : steps);
  return {
    steps: shown,
    fault: faultIn(shown.map(({ mark, reason }) => (mark && reason ? { mark, reason } : null))),
    container: {
      class: containerClass,
      name: containers[0] === holder.anchor.name ? root.name : (containers[0] ?? null),
      bound: bound && { name: bound.name, max: bound.max, size: bound.size },
    },
    bytesPerRequest,
  };
}

/** What tells the age of a step stays behind: its mark says it. */
function marked(steps: readonly (PathStep & Markable)[], end: PathEnd): readonly PathStep[] {
  const marks = marksOf(steps, end);
  return steps.map(({ came: _, ...step }, i) => ({ ...step, ...marks[i] }));
}

const withoutMiddle = (steps: readonly PathStep[]): readonly PathStep[] =>
  steps.length <= 2 * mostAtEnd + 1
    ? steps
    : [
        ...steps.slice(0, mostAtEnd),
        { kind: 'omitted', name: String(steps.length - 2 * mostAtEnd) },
        ...steps.slice(steps.length - mostAtEnd),
      ];

async function rootOf(anchor: Anchor, scripts: Scripts, workspace: Workspace): Promise<PathStep> {
  if (anchor.kind === 'global' || anchor.kind === 'runtime') return anchor;
  const { kind, name, within } = anchor;
  const script = within && (await scripts.at(within.url));
  const code = script && builtCode(script);
  const declared = within && code ? declarationAround(code, within.line, within.column, name) : null;
  const mapped = declared && script ? script.trace(declared.line, declared.column) : null;
  const outermost = kind === 'export' || declared?.outermost === true;
  if (mapped?.original.kind !== 'file') {
    const file = script && workspace.relative(script.path);
    return { kind, name, topLevel: outermost, ...(file ? { file, ...(declared ? { line: declared.line } : {}) } : {}) };
  }
  const text = mapped.content ?? (await workspace.read(mapped.original.path));
  const line = text?.split('\n')[mapped.line - 1] ?? '';
  return {
    kind,
    name: nameAt(mapped, line) ?? name,
    file: workspace.relative(mapped.original.path),
    line: mapped.line,
    // What stands at the beginning of a line of a module is at its top level, whatever the bundler wrapped it in.
    topLevel: outermost || /^(export\s+)?(const|let|var|class|function|import)\b/.test(line),
  };
}

async function placeInSource(
  place: ScriptPlace,
  scripts: Scripts,
  workspace: Workspace,
): Promise<Required<Pick<PathStep, 'file' | 'line'>> | null> {
  const script = await scripts.at(place.url);
  if (!script) return null;
  const mapped = script.trace(place.line + 1, place.column);
  if (mapped?.original.kind === 'file') return { file: workspace.relative(mapped.original.path), line: mapped.line };
  return { file: workspace.relative(script.path), line: place.line + 1 };
}
