/**
 * Answers that became something else under load: a rate limiter that says "slow down" with a 200, the empty shell of a page that could
 * not be rendered. A steady heap proves nothing then. Sizes are compared like with like: volley with volley, by their medians.
 */
import type { AnswerKind, VolleyAnswers } from '../measure/answers.ts';
import type { Arm } from '../measure/measurement.ts';
import { asksForThePage, laterHalf } from './later-half.ts';
import { median } from './slope.ts';

/** Bytes of a body at first, and over the later half of the volleys. */
export interface Shrinking {
  readonly fromBytes: number;
  readonly toBytes: number;
}

export interface AnswerChange {
  readonly from: AnswerKind;
  readonly to: AnswerKind;
  /** Judged answers of another kind than the first ones, and all judged answers. */
  readonly changed: number;
  readonly requests: number;
}

/** Share of the first size below which an answer is another one: a page has a list that is now longer, now shorter. */
const MUCH_SMALLER = 0.5;
/** Bytes that must be missing: half of an answer like {"n":10} is nothing. */
const LEAST_MISSING = 100;
/** Share of the answers of the later half that must be of another kind. */
const MOSTLY = 0.5;

const isMuchSmaller = (bytes: number, first: number): boolean => bytes < first * MUCH_SMALLER && first - bytes >= LEAST_MISSING;

/** Of the last process that shows it; null where none does. @param arms those of one load */
export function shrinkingIn(arms: readonly Arm[]): Shrinking | null {
  const probed = arms.find((arm) => arm.probed)?.probed;
  const found = arms.filter(asksForThePage).flatMap((arm): Shrinking[] => {
    const later = laterAnswers(arm);
    if (later === null) return [];
    const toBytes = median(later.map(({ medianBytes }) => medianBytes));
    const first = Math.max(arm.opening?.medianBytes ?? 0, arm.volleys[0]?.answers?.medianBytes ?? 0);
    // Of each of these volleys: one alone may have met another page.
    if (later.every(({ medianBytes }) => isMuchSmaller(medianBytes, first))) return [{ fromBytes: first, toBytes }];
    // One answer may have been a large one by chance: then so is some other.
    const isAlone = probed && later.every(({ largestBytes }) => isMuchSmaller(largestBytes, probed.bytes));
    return isAlone ? [{ fromBytes: probed.bytes, toBytes }] : [];
  });
  return found.at(-1) ?? null;
}

/** Of the last process that shows it; null where none does. @param arms those of one load */
export function changeIn(arms: readonly Arm[]): AnswerChange | null {
  const probed = arms.find((arm) => arm.probed)?.probed;
  const found = arms.filter(asksForThePage).flatMap((arm): AnswerChange[] => {
    const later = laterAnswers(arm);
    const first: readonly AnswerKind[] = probed ? [probed] : (arm.opening?.kinds ?? []);
    const [from] = first;
    if (later === null || !from) return [];
    const isOther = (kind: AnswerKind) => !first.some(({ status, type }) => status === kind.status && type === kind.type);
    const others = later.flatMap(({ kinds }) => kinds.filter(isOther)).sort((a, b) => b.count - a.count);
    const [to] = others;
    if (!to || sumOf(others) < MOSTLY * sumOf(later.flatMap(({ kinds }) => kinds))) return [];
    const all = arm.volleys.flatMap(({ answers }) => answers?.kinds ?? []);
    return [{ from, to, changed: sumOf(all.filter(isOther)), requests: sumOf(all) }];
  });
  return found.at(-1) ?? null;
}

const sumOf = (kinds: VolleyAnswers['kinds']): number => kinds.reduce((sum, { count }) => sum + count, 0);

/** null where answers were not read, or where there are too few volleys. */
function laterAnswers({ volleys }: Arm): readonly VolleyAnswers[] | null {
  const later = laterHalf(volleys).map(({ answers }) => answers);
  return later.length > 0 && later.every((answers) => answers !== undefined) ? later : null;
}
