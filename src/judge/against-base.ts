/** What a comparison means for the change that is checked. */
import type { ArmComparison } from './compare.ts';
import type { ArmJudgement } from './judge-arm.ts';
import type { Verdict } from './verdict.ts';

/**
 * `new`: this version leaks and the base does not. `worse`, `unchanged`, `improved`: both do. `fixed`: only the base does.
 * `steady`: neither does. `unclear`: could not be compared, so that the verdict alone counts.
 */
export type ComparisonState = 'new' | 'worse' | 'unchanged' | 'improved' | 'fixed' | 'steady' | 'unclear';

/** How they differ, and what the base does by itself. */
interface Compared extends Pick<ArmComparison, 'state' | 'total'> {
  readonly base: Pick<ArmJudgement, 'state'>;
}

/** What the base may grow by is nothing beside a leak of which it is no more than this share: it scatters, or is around its limit. */
const NOTHING_BESIDE = 0.05;

/**
 * The growth of this version alone gives the verdict, the difference gives the state; neither overrules the other.
 * A route whose verdict is open is not compared: an inconclusive route is not fine because the base is as odd.
 */
export function stateAgainst(verdict: Verdict, { state, base, total }: Compared): ComparisonState {
  if (verdict === 'unproven' || state === 'unclear') return 'unclear';
  if (verdict === 'steady') return base.state === 'growing' && state === 'better' ? 'fixed' : 'steady';
  if (state === 'worse') return base.state === 'flat' || isNothingBeside(base, total) ? 'new' : 'worse';
  return state === 'better' ? 'improved' : 'unchanged';
}

const isNothingBeside = ({ state }: Compared['base'], total: Compared['total']): boolean =>
  state === 'unclear' && total !== null && total.base.high <= NOTHING_BESIDE * total.head.low;
