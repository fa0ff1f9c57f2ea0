/** This version against numbers that were stored: without the base's samples, by the intervals of both. */
import { isCounted } from '../channels.ts';
import { type Between, differenceLimit } from './compare.ts';
import { boundOf } from './limits.ts';
import { sumOfGrowths } from './sum-of-growths.ts';
import type { Bounds, Growth } from './verdict.ts';

/** Growth per channel; of counted things, things per request. */
export type GrowthByChannel = Readonly<Record<string, Growth>>;

export interface StoredComparison {
  readonly state: 'worse' | 'alike' | 'better' | 'unclear';
  readonly perChannel: Readonly<Record<string, Between>>;
  readonly total: Between;
}

const none: Growth = { bytesPerRequest: 0, low: 0, high: 0 };

/**
 * The difference of two growths that were measured apart, with an interval that both uncertainties widen (the method of
 * variance estimates recovery: the distances of the nearer ends add up in squares).
 *
 * Source: G. Y. Zou and A. Donner, "Construction of confidence limits about effect measures", Statistics in Medicine 27 (2008).
 */
export function differenceOf(head: Growth, base: Growth): Growth {
  const difference = head.bytesPerRequest - base.bytesPerRequest;
  return {
    bytesPerRequest: difference,
    low: difference - Math.hypot(head.bytesPerRequest - head.low, base.high - base.bytesPerRequest),
    high: difference + Math.hypot(head.high - head.bytesPerRequest, base.bytesPerRequest - base.low),
  };
}

export function compareStored(head: GrowthByChannel, base: GrowthByChannel, bounds: Bounds): StoredComparison {
  const seen = [...new Set([...Object.keys(head), ...Object.keys(base)])].map((name) => {
    const between = { head: head[name] ?? none, base: base[name] ?? none };
    const difference = differenceOf(between.head, between.base);
    const limit = boundOf(bounds, name);
    const bearable = differenceLimit(limit, between.base.bytesPerRequest, bounds.relative);
    const state =
      difference.low > bearable ? 'worse' : difference.high < -bearable ? 'better' : isWithin(difference, bearable) ? 'alike' : 'unclear';
    return { name, state, limit, between: { ...between, difference } };
  });
  const has = (state: string) => seen.some((channel) => channel.state === state);
  const bytes = seen.filter(({ name }) => !isCounted(name));
  const grows = bytes.filter(({ between, limit }) => between.head.low > limit || between.base.low > limit);
  const summed = (grows.length > 0 ? grows : bytes).map(({ between }) => between);
  return {
    state: has('worse') ? 'worse' : has('unclear') ? 'unclear' : has('better') ? 'better' : 'alike',
    perChannel: Object.fromEntries(seen.map(({ name, between }) => [name, between])),
    total: {
      base: sumOfGrowths(summed.map(({ base: of }) => of)),
      head: sumOfGrowths(summed.map(({ head: of }) => of)),
      difference: sumOfGrowths(summed.map(({ difference }) => difference)),
    },
  };
}

const isWithin = ({ low, high }: Growth, bearable: number): boolean => low > -bearable && high < bearable;
