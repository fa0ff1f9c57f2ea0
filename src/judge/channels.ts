/** What is judged of samples, as series: x in requests, y in bytes or a count. */
import type { Sample } from '../agent/readings.ts';
import { type Channel, channelEntries, channels, type HeldChannel, heldChannels, readChannel } from '../channels.ts';
import type { MeasuredSample } from '../measure/measurement.ts';
import type { Point } from './slope.ts';

/** The heap without machine code. Bytes. */
export const jsBytes = (sample: Sample): number => channels.js.read(sample);

/** The series of a channel; null where a sample does not say: with a part of the points it would be another series. */
export function seriesOf(name: string, samples: readonly MeasuredSample[]): readonly Point[] | null {
  const points = samples.map(({ requests, total }) => ({ x: requests, y: readChannel(name, total) }));
  return points.every((point): point is Point => point.y !== undefined) ? points : null;
}

const seriesOfAll = <Name extends string>(
  names: readonly Name[],
  samples: readonly MeasuredSample[],
): ReadonlyMap<Name, readonly Point[]> =>
  new Map(
    names.flatMap((name) => {
      const points = seriesOf(name, samples);
      return points ? [[name, points] as const] : [];
    }),
  );

/** One series per channel of bytes that is always judged. */
export const byteSeries = (samples: readonly MeasuredSample[]): ReadonlyMap<HeldChannel, readonly Point[]> =>
  seriesOfAll(heldChannels, samples);

/** What RSS shows beyond the channels above, bytes. */
export const nativeSeries = (samples: readonly MeasuredSample[]): readonly Point[] => seriesOf('native', samples) ?? [];

const isJudgedCount = ({ unit, judged }: Channel): boolean => unit === 'count' && judged === 'always';

/** One series per counted thing: those of the table, and each kind of active resource ever seen. */
export function countSeries(samples: readonly MeasuredSample[]): ReadonlyMap<string, readonly Point[]> {
  const inTable = channelEntries.flatMap(([name, channel]) => (isJudgedCount(channel) ? [name] : []));
  const kinds = new Set(samples.flatMap(({ total }) => Object.keys(total.resources)));
  return seriesOfAll([...inTable, ...[...kinds].sort()], samples);
}
