/** Puts what a comparison with the base came to into the form of the report. */
import { stateAgainst } from '../judge/against-base.ts';
import { type ArmComparison, type Between, compareArms } from '../judge/compare.ts';
import { compareHeap, type HeapComparison } from '../judge/steady-heap.ts';
import type { Limit, Verdict } from '../judge/verdict.ts';
import type { Arm } from '../measure/measurement.ts';
import type { Problem } from '../problems.ts';
import type { Comparison } from './report.ts';

/** What is known of the base's side of one route. */
export type Against =
  | { readonly from: 'same-build' | 'not-in-base' | 'not-needed' }
  | { readonly from: 'not-possible'; readonly problem: Problem }
  /** Both arms, fired in turns. */
  | { readonly from: 'measured'; readonly head: Arm; readonly base: Arm; readonly problem: Problem | null };

export interface Limits {
  readonly limit: Limit;
  /** Bytes that head may keep more than base. */
  readonly heapLimit: number;
}

/** @param verdict of this version alone */
export function comparisonOf(verdict: Verdict, against: Against, { limit, heapLimit }: Limits): Comparison {
  const nothing = comparison(against.from, limit, stateWithoutNumbers(verdict, against.from));
  if (against.from === 'not-possible') return { ...nothing, why: plain(against.problem) };
  if (against.from !== 'measured') return nothing;
  const { head, base, problem } = against;
  if (problem) return { ...nothing, from: 'not-possible', why: plain(problem), baseArm: arm(base) };
  const compared = compareArms(head, base, limit.bytesPerRequest);
  const heap = compareHeap(head, base, heapLimit);
  return { ...numbers(nothing, compared, heap), state: stateAgainst(verdict, compared), baseArm: arm(base) };
}

function stateWithoutNumbers(verdict: Verdict, from: Comparison['from']): Comparison['state'] {
  if (verdict === 'unproven') return 'unclear';
  if (verdict === 'steady') return 'steady';
  if (from === 'same-build') return 'unchanged';
  return from === 'not-in-base' ? 'new' : 'unclear';
}

function comparison(from: Comparison['from'], limit: Limit, state: Comparison['state']): Comparison {
  return { state, from, why: null, base: null, difference: null, limit: limit.bytesPerRequest, perChannel: {}, heap: null };
}

const numbers = (
  to: Comparison,
  { total, perChannel }: Pick<ArmComparison, 'total' | 'perChannel'>,
  heap: HeapComparison | null,
): Comparison => ({
  ...to,
  base: total && { ...total.base },
  difference: total && { ...total.difference },
  perChannel: Object.fromEntries(
    Object.entries(perChannel).map(([name, { base, head, difference }]: [string, Between]) => [
      name,
      { base: { ...base }, head: { ...head }, difference: { ...difference } },
    ]),
  ),
  heap: heap && { ...heap },
});

const plain = (problem: Problem): NonNullable<Comparison['why']> => ({ ...problem, saw: [...problem.saw] });
/** The report is plain data: the schema's arrays are mutable by type. */
const arm = (of: Arm): NonNullable<Comparison['baseArm']> => structuredClone(of) as unknown as NonNullable<Comparison['baseArm']>;
