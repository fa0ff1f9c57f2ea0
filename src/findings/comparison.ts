/** Puts what a comparison with the base came to into the form of the report. */
import type { StoredRoute } from '../base/baseline-file.ts';
import { stateAgainst } from '../judge/against-base.ts';
import { type ArmComparison, type Between, compareArms } from '../judge/compare.ts';
import { compareStored } from '../judge/compare-stored.ts';
import { compareHeap, type HeapComparison } from '../judge/steady-heap.ts';
import type { Growth, Limit, Verdict } from '../judge/verdict.ts';
import type { Arm } from '../measure/measurement.ts';
import type { Problem } from '../problems.ts';
import type { Comparison, Finding } from './report.ts';

/** What is known of the base's side of one route. */
export type Against =
  | { readonly from: 'same-build' | 'not-in-base' | 'not-needed' }
  | { readonly from: 'not-possible'; readonly problem: Problem }
  /** What a baseline file says of the route. */
  | { readonly from: 'file'; readonly stored: StoredRoute }
  /** Both arms, fired in turns. */
  | { readonly from: 'measured'; readonly head: Arm; readonly base: Arm; readonly problem: Problem | null };

export interface Limits {
  readonly limit: Limit;
  /** Bytes that head may keep more than base. */
  readonly heapLimit: number;
}

/** A finding of this version alone. */
type Alone = Pick<Finding, 'verdict' | 'growth' | 'counts'>;

export function comparisonOf(alone: Alone, against: Against, { limit, heapLimit }: Limits): Comparison {
  const { verdict } = alone;
  const nothing = comparison(against.from, limit, stateWithoutNumbers(verdict, against.from));
  if (against.from === 'not-possible') return { ...nothing, why: against.problem };
  if (against.from === 'file') return fromFile(nothing, alone, against.stored, limit);
  if (against.from !== 'measured') return nothing;
  const { head, base, problem } = against;
  if (problem) return { ...nothing, from: 'not-possible', why: problem, baseArm: arm(base) };
  const compared = compareArms(head, base, limit);
  const heap = compareHeap(head, base, heapLimit);
  return { ...numbers(nothing, compared, heap), state: stateAgainst(verdict, compared), baseArm: arm(base) };
}

function fromFile(nothing: Comparison, { verdict, growth, counts }: Alone, stored: StoredRoute, limit: Limit): Comparison {
  const [head, there] = [
    { ...growth, ...asGrowth(counts) },
    { ...stored.growth, ...asGrowth(stored.counts) },
  ];
  const compared = compareStored(head, there, limit);
  const base = { state: stored.verdict === 'leaking' ? ('growing' as const) : ('flat' as const) };
  return { ...numbers(nothing, compared, null), state: stateAgainst(verdict, { ...compared, base }) };
}

/** Counted things in the form of a growth: the figures are things per request. */
const asGrowth = (counts: Finding['counts']): Readonly<Record<string, Growth>> =>
  Object.fromEntries(Object.entries(counts).map(([name, { perRequest, low, high }]) => [name, { bytesPerRequest: perRequest, low, high }]));

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

/** The report is plain data: the schema's arrays are mutable by type. */
const arm = (of: Arm): NonNullable<Comparison['baseArm']> => structuredClone(of) as unknown as NonNullable<Comparison['baseArm']>;
