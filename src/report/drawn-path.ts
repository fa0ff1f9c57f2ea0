/** A retaining path drawn step by step, each with its mark and the reason: the first that should be gone stands out. */

import type { MarkReason } from '../attribute/path-marks.ts';
import type { ReportedPath } from '../findings/report.ts';
import { rootWords, type ShownStep, stepWords } from './path-words.ts';

/** A step that is drawn: an object, with the references by which the one before leads to it. */
export interface DrawnStep {
  /** `.spans → Array`. Names of the app are in it. */
  readonly text: string;
  readonly mark: NonNullable<ShownStep['mark']>;
  /** Why it is marked so; null where this version has no words for it. */
  readonly why: string | null;
  /** What should be of the first that is not as it should; null for all others. */
  readonly should: 'should be gone' | 'should not grow' | null;
}

const reasons: Readonly<Record<MarkReason, string>> = {
  'of-the-process': 'lives as long as the process',
  'of-node': 'stays while it is open or pending',
  'of-a-function': 'lives as long as a function that sees it',
  'there-before': 'was there before the requests',
  'of-one-request': 'belongs to a request that has ended',
  'left-behind': 'came with a request and stayed',
  'like-those-left-behind': 'each request leaves one like it',
  'made-larger': 'requests make it larger',
  'below-limit': 'came with a request; the limit is not reached',
  'no-age': 'its age is not known',
};

/** Steps at each end of a longer path that are drawn. */
const [mostFirst, mostLast] = [5, 4] as const;

/** The steps of a path, the root first; empty where the report is of a version that marks none. */
export function drawnPath({ steps, fault }: Pick<ReportedPath, 'steps' | 'fault'>): readonly DrawnStep[] {
  if (!steps.some(({ mark }) => mark)) return [];
  const drawn: DrawnStep[] = [];
  // How Node.js lists its own timers and handles says nothing to a reader.
  const shown = steps[0]?.kind === 'runtime' ? [0, steps.length - 1] : steps.map((_, i) => i);
  let references: readonly string[] = [];
  for (const i of new Set(shown)) {
    const step = steps[i]!;
    const words = i === 0 ? rootWords(step) : stepWords(step);
    if (!step.mark && i !== steps.length - 1) {
      references = words === '' ? references : [...references, words];
      continue;
    }
    const at = i > 0 && step.file && step.line !== undefined ? ` written at ${step.file}:${step.line}` : '';
    drawn.push({
      text: `${[...references, words].filter((word) => word !== '').join(' → ')}${at}`,
      mark: step.mark ?? 'unknown',
      why: step.reason !== undefined && Object.hasOwn(reasons, step.reason) ? reasons[step.reason as MarkReason] : null,
      should: i !== fault ? null : step.reason === 'made-larger' ? 'should not grow' : 'should be gone',
    });
    references = [];
  }
  return withoutMiddle(drawn);
}

function withoutMiddle(drawn: readonly DrawnStep[]): readonly DrawnStep[] {
  if (drawn.length <= mostFirst + mostLast + 1) return drawn;
  const left: DrawnStep = { text: '…', mark: 'unknown', why: null, should: null };
  const middle = drawn.slice(mostFirst, -mostLast).find(({ should }) => should !== null);
  return [...drawn.slice(0, mostFirst), left, ...(middle ? [middle, left] : []), ...drawn.slice(-mostLast)];
}

/** What stands before a step, by its mark. */
const signs = { expected: '✓', 'not-expected': '✗', unknown: '?' } as const;

/** The same as lines of plain text; empty where nothing is marked. */
export function pathLines(path: Pick<ReportedPath, 'steps' | 'fault'>): readonly string[] {
  return drawnPath(path).map(({ text, mark, why, should }, i) => {
    const reason = why === null ? '' : `  (${why})`;
    return `${text === '…' ? ' ' : signs[mark]} ${i === 0 ? '' : '→ '}${text}${reason}${should === null ? '' : `  ← ${should}`}`;
  });
}
