/** What is judged of a sample: each channel by itself, for they leak separately. */
import type { Sample } from '../agent/protocol.ts';
import type { MeasuredSample } from '../measure/measurement.ts';
import type { Point } from './slope.ts';
import type { HeldChannel } from './verdict.ts';

/**
 * Bytes of each channel. A 1 kB ArrayBuffer per request is next to nothing in the JS heap and exactly 1024 B/request in
 * `arrayBuffers`, so they are never added up before they are judged. RSS is recorded, and judged only where
 * that was asked for: it grows by kilobytes per request in healthy servers.
 */
const byteChannels: Readonly<Record<HeldChannel, (sample: Sample) => number>> = {
  js: jsBytes,
  arrayBuffers: (s) => s.arrayBuffers,
  external: (s) => s.external - s.arrayBuffers,
  globalHandles: (s) => s.globalHandles,
};

/** The heap without machine code, which follows what V8 compiles and not what the app keeps. Bytes. */
export function jsBytes(sample: Sample): number {
  return sample.heapUsed - sample.codeSpaces;
}

/** One series per byte channel: x in requests, y in bytes. */
export function byteSeries(samples: readonly MeasuredSample[]): ReadonlyMap<HeldChannel, readonly Point[]> {
  return new Map(
    Object.entries(byteChannels).map(([channel, read]) => [
      channel as HeldChannel,
      samples.map(({ requests, total }) => ({ x: requests, y: read(total) })),
    ]),
  );
}

/** What RSS shows beyond the channels above, bytes: memory of native addons and libraries, fragments, pages not given back. */
export const nativeSeries = (samples: readonly MeasuredSample[]): readonly Point[] =>
  samples.map(({ requests, total }) => ({ x: requests, y: total.rss - total.heapUsed - total.external }));

/** One series per counted thing: contexts, and each kind of active resource ever seen. */
export function countSeries(samples: readonly MeasuredSample[]): ReadonlyMap<string, readonly Point[]> {
  const kinds = new Set(samples.flatMap(({ total }) => Object.keys(total.resources)));
  const series = new Map<string, readonly Point[]>([
    ['contexts', samples.map(({ requests, total }) => ({ x: requests, y: total.nativeContexts }))],
  ]);
  for (const kind of [...kinds].sort()) {
    series.set(
      kind,
      samples.map(({ requests, total }) => ({ x: requests, y: total.resources[kind] ?? 0 })),
    );
  }
  return series;
}
