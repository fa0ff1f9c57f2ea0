import { closest, distance } from 'fastest-levenshtein';

/** The known word that somebody probably misspelled: the only one that begins so, or one where at most two letters in five differ. */
export function didYouMean(word: string, known: readonly string[]): string | null {
  const typed = word.toLowerCase();
  const begun = known.filter((name) => typed.length > 1 && name.startsWith(typed));
  if (begun.length === 1) return begun[0]!;
  if (known.length === 0) return null;
  const near = closest(typed, known);
  return distance(typed, near) <= Math.max(typed.length, near.length) * 0.4 ? near : null;
}
