/** What a server keeps once it is warm: the level that growth starts from. */
import type { Arm, MeasuredSample } from '../measure/measurement.ts';
import { jsBytes } from './channels.ts';
import { judgedSamples } from './own-growth.ts';
import { lineAt, theilSen } from './slope.ts';

/** Heap, array buffers and other external memory of one version and of the other, in bytes. */
export interface HeapComparison {
  readonly base: number;
  readonly head: number;
  /** Head minus base. */
  readonly difference: number;
  readonly limit: number;
  readonly worse: boolean;
}

// Node.js counts some array buffers in one of the two figures only.
const heldBytes = ({ total }: MeasuredSample): number => jsBytes(total) + Math.max(total.external, total.arrayBuffers);

/**
 * Bytes held after the warm-up: the judged samples' median distance from the line through them, taken back to the first. So a
 * leak of either version is no part of it (its growth is judged by itself), nor is the sample just after the warm-up, which
 * is 130 to 230 kB high. null where too little was measured.
 */
function steadyHeap(arm: Arm): number | null {
  const points = judgedSamples(arm).map((sample) => ({ x: sample.requests, y: heldBytes(sample) }));
  const first = points[0];
  if (!first || points.every(({ x }) => x === first.x)) return null;
  const { slope } = theilSen(points);
  return lineAt(points, slope, first.x);
}

/**
 * Compares what both keep. Both must have run in processes that served nothing else, after equally many requests.
 * @param limit bytes that head may keep more than base
 */
export function compareHeap(head: Arm, base: Arm, limit: number): HeapComparison | null {
  const [ofHead, ofBase] = [steadyHeap(head), steadyHeap(base)];
  if (ofHead === null || ofBase === null) return null;
  const difference = ofHead - ofBase;
  return { base: ofBase, head: ofHead, difference, limit, worse: difference > limit };
}
