/** Clients that meant to go away, and had their whole answer before they could. */
import type { Arm } from '../measure/measurement.ts';

/**
 * Whether clients went away, and the server finished every answer before it noticed: of a page that is rendered and sent in one go, nothing
 * is left to break off. Where its process does not count finished answers that is not known, and false.
 */
export function areAnsweredFirst(arms: readonly Pick<Arm, 'volleys' | 'samples'>[]): boolean {
  const left = arms.filter(({ volleys }) => volleys.some((volley) => (volley.left ?? 0) > 0));
  return left.length > 0 && left.every(isEachFinished);
}

function isEachFinished({ samples }: Pick<Arm, 'samples'>): boolean {
  const [first, last] = [samples[0]?.total, samples.at(-1)?.total];
  if (first?.finished === undefined || last?.finished === undefined) return false;
  return last.served - first.served > 0 && last.finished - first.finished >= last.served - first.served;
}
