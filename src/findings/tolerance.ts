/** What a finding means for the change that is checked: against the base, and beside what the configuration knows. */

import { bytes } from '../words.ts';
import type { Comparison, Finding } from './report.ts';

export interface Weights {
  /** null: no comparison was asked for. */
  readonly comparison: Comparison | null;
  /** null: the configuration knows of no leak here. */
  readonly known: NonNullable<Finding['known']> | null;
  /** A leak fails though the base has it as well. */
  readonly strict: boolean;
}

/** The finding with its comparison, and with the reason why its leak does not fail, if there is one. */
export function weighed(finding: Finding, { comparison, known, strict }: Weights): Finding {
  const words = comparison && inWords(finding, comparison);
  return {
    ...finding,
    sentence: words === null ? finding.sentence : `${finding.sentence}; ${words}`,
    ...(comparison ? { comparison } : {}),
    ...(known ? { known: { reason: known.reason, until: known.until, expired: known.expired } } : {}),
    tolerated: tolerated(finding.verdict, comparison, known, strict),
  };
}

function tolerated(
  verdict: Finding['verdict'],
  comparison: Comparison | null,
  known: Weights['known'],
  strict: boolean,
): 'base' | 'known' | null {
  if (verdict !== 'leaking') return null;
  const state = comparison?.state;
  // What is known is the old leak, not what was put on top of it.
  if (known && !known.expired && state !== 'worse') return 'known';
  return !strict && (state === 'unchanged' || state === 'improved') ? 'base' : null;
}

function inWords({ route, bytesPerRequest }: Finding, { state, base, heap }: Comparison): string | null {
  if (heap?.worse) {
    return `once warm it keeps ${bytes(heap.difference)} more than the base (${bytes(heap.base)} → ${bytes(heap.head)}, limit ${bytes(heap.limit)})`;
  }
  if (!base || bytesPerRequest === null) return null;
  const fromTo = `${bytes(Math.max(0, base.bytesPerRequest))} → ${bytes(Math.max(0, bytesPerRequest))}/request`;
  if (state === 'fixed') return `this pull request fixes the leak on ${route}: ${fromTo}`;
  if (state === 'improved') return `this pull request lessens the leak on ${route}: ${fromTo}`;
  return state === 'worse' ? `this pull request makes the leak worse: ${fromTo}` : null;
}
