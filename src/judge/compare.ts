/** This version against the base. Pure: two measurements side by side become one judgement. */
import { isCounted } from '../channels.ts';
import type { Arm, MeasuredSample } from '../measure/measurement.ts';
import { byteSeries, countSeries, seriesOf } from './channels.ts';
import { countedGrowth, LIGHTEST_OBJECT } from './counted.ts';
import { type ArmJudgement, judgeArm } from './judge-arm.ts';
import { boundOf, tableBound } from './limits.ts';
import { judgedSamples, withoutIdleGrowth } from './own-growth.ts';
import { type Point, type Slope, theilSen } from './slope.ts';
import { sumOfGrowths } from './sum-of-growths.ts';
import { trendOf } from './trend.ts';
import type { Bounds, Growth } from './verdict.ts';

/** One channel of both versions. For counted things the figures are things per request. */
export interface Between {
  readonly base: Growth;
  readonly head: Growth;
  readonly difference: Growth;
}

export interface ArmComparison {
  /** `alike`: they differ by less than the limit. `unclear`: the samples so far allow more than one of these. */
  readonly state: 'worse' | 'alike' | 'better' | 'unclear';
  /** Channels and counts in which this version is worse. */
  readonly worse: readonly string[];
  readonly better: readonly string[];
  readonly perChannel: Readonly<Record<string, Between>>;
  /** Summed over the channels of bytes that grow in either version, or over all where none does. */
  readonly total: Between | null;
  readonly base: ArmJudgement;
}

/**
 * Share of the base's own growth that the difference may reach before it counts. Two fresh processes that run the same build
 * agree in their growth to a few per cent, however large it is: where a leak of 30 kB per request stands, a difference of
 * 100 B is the weather.
 */
const SAME_SHARE = 0.05;

/** Growth per request by which head may exceed a base that grows by `base` already; the unit of both is that of `limit`. */
export const differenceLimit = (limit: number, base: number, share = SAME_SHARE): number => Math.max(limit, share * Math.abs(base));

/**
 * Compares two arms whose volleys were fired in turns: as many requests before each sample here as there.
 *
 * The growth of head minus base is the Theil-Sen slope of the differences of paired samples, with Sen's interval. What both
 * share (a table that doubles at its 2,000th entry, a machine that was suspended) cancels in each pair and widens nothing, which
 * subtracting two finished slopes cannot do.
 */
export function compareArms(head: Arm, base: Arm, bounds: Bounds): ArmComparison {
  const baseJudged = judgeArm(base, bounds);
  const samples = { head: judgedSamples(head), base: judgedSamples(base) };
  const pairs = Math.min(samples.head.length, samples.base.length);
  const nothing = { worse: [], better: [], perChannel: {}, total: null, base: baseJudged };
  if (pairs < 2) return { state: 'unclear', ...nothing };

  const [headSamples, baseSamples] = [samples.head.slice(0, pairs), samples.base.slice(0, pairs)];
  const seen = both(headSamples, baseSamples).map(({ name, ofHead, ofBase }) => {
    const atMost = boundOf(bounds, name);
    const headPoints = withoutIdleGrowth(head, headSamples, name, ofHead);
    const basePoints = withoutIdleGrowth(base, baseSamples, name, ofBase);
    const [headGrowth, baseGrowth] = [theilSen(headPoints), theilSen(basePoints)];
    const difference = headPoints.map(({ x, y }, i) => ({ x, y: y - (basePoints[i] as Point).y }));
    const bearable = differenceLimit(atMost, baseGrowth.slope, bounds.relative);
    const up = trendOf(difference, bearable);
    const down = trendOf(
      difference.map(({ x, y }) => ({ x, y: -y })),
      bearable,
    );
    const state =
      up.state === 'growing'
        ? 'worse'
        : down.state === 'growing'
          ? 'better'
          : up.state === 'flat' && down.state === 'flat'
            ? 'alike'
            : 'unclear';
    return {
      name,
      counted: isCounted(name),
      limit: atMost,
      state,
      between: { base: growth(baseGrowth), head: growth(headGrowth), difference: growth(theilSen(difference)) },
    };
  });

  const heap = seen.find(({ name }) => name === 'js')?.between.difference ?? null;
  const all = [...seen, ...countedBetween(head, base, bounds, heap)];
  const named = (state: string) => all.filter((channel) => channel.state === state).map(({ name }) => name);
  const [worse, better, unclear] = [named('worse'), named('better'), named('unclear')];
  const grows = seen.filter(({ counted, limit, between }) => !counted && (between.head.low > limit || between.base.low > limit));
  const summed = grows.length > 0 ? grows : seen.filter(({ counted }) => !counted);
  return {
    state: worse.length > 0 ? 'worse' : unclear.length > 0 ? 'unclear' : better.length > 0 ? 'better' : 'alike',
    worse,
    better,
    perChannel: Object.fromEntries(all.map(({ name, between }) => [name, between])),
    total: {
      base: sumOfGrowths(summed.map(({ between }) => between.base)),
      head: sumOfGrowths(summed.map(({ between }) => between.head)),
      difference: sumOfGrowths(summed.map(({ between }) => between.difference)),
    },
    base: baseJudged,
  };
}

/**
 * What is counted exactly: a table shows it between two doublings, when the heap of both versions is flat. Objects are another matter:
 * some come and go with the pauses and the counting itself, so that they are counted in one version and not in the other. What differs
 * in objects differs in bytes.
 * @param heap the difference of the JavaScript heap; null where it is not known
 */
function countedBetween(head: Arm, base: Arm, bounds: Bounds, heap: Growth | null) {
  const [ofHead, ofBase] = [head, base].map((arm) => countedGrowth(arm, boundOf(bounds, 'js'), tableBound(bounds)));
  if (!ofHead || !ofBase) return [];
  return (['entries', 'objects'] as const).map((name) => {
    const bearable = differenceLimit(boundOf(bounds, name), ofBase[name], bounds.relative);
    const difference = ofHead[name] - ofBase[name];
    const inBytes = heap === null ? Number.POSITIVE_INFINITY : difference > 0 ? heap.high : -heap.low;
    const isWeighed = name !== 'objects' || inBytes >= LIGHTEST_OBJECT * Math.abs(difference);
    const state = Math.abs(difference) <= bearable || !isWeighed ? 'alike' : difference > 0 ? 'worse' : 'better';
    return { name, state, between: { base: exactly(ofBase[name]), head: exactly(ofHead[name]), difference: exactly(difference) } };
  });
}

const exactly = (figure: number): Growth => ({ bytesPerRequest: figure, low: figure, high: figure });

const growth = ({ slope, low, high }: Slope): Growth => ({ bytesPerRequest: slope, low, high });

/** Channels of both; a kind of resource that only one version opens is zero in the other. */
function both(head: readonly MeasuredSample[], base: readonly MeasuredSample[]) {
  const namesIn = (samples: readonly MeasuredSample[]) => [[...byteSeries(samples).keys()], [...countSeries(samples).keys()]] as const;
  const [[bytes, counts], [baseBytes, baseCounts]] = [namesIn(head), namesIn(base)];
  return [...new Set<string>([...bytes, ...baseBytes, ...counts, ...baseCounts])].flatMap((name) => {
    const [ofHead, ofBase] = [seriesOf(name, head), seriesOf(name, base)];
    return ofHead && ofBase ? [{ name, ofHead, ofBase }] : [];
  });
}
