import type { Blamed } from './blame.ts';
import type { Suspect } from './ranked.ts';

/**
 * The suspects with the package that was heard adding to what holds the leak. The lines of own code are those of sampling, which knows
 * them better; for the package behind them, who adds says more than who allocates.
 */
export function withHeard(suspects: readonly Suspect[], heard: Blamed | null): readonly Suspect[] {
  const [first] = suspects;
  if (!heard || !first) return suspects;
  const isOf = (suspect: Suspect) => suspect === first || suspect.holder === heard.holder;
  return suspects.map((suspect) => (isOf(suspect) ? { ...suspect, dependency: heard.package, isHeard: true } : suspect));
}
