/**
 * What the charts draw: each channel of each process, as memory kept since the first judged sample, so that processes that
 * agree lie on one line.
 */

import { channelEntries } from '../../channels.ts';
import type { Finding } from '../../findings/report.ts';
import { seriesOf as pointsOf } from '../../judge/channels.ts';
import { lineAt, median, type Point, theilSen } from '../../judge/slope.ts';
import { loadLabel } from '../load-words.ts';
import { isOver, isShown } from './limit-words.ts';

type Arm = Finding['arms'][number];

/** A line by Theil and Sen through the judged points, with Sen's interval for its slope. */
export interface Fit {
  readonly slope: number;
  readonly low: number;
  readonly high: number;
  /** A point that the line and both ends of its band go through. */
  readonly through: Point;
}

/** One channel of one server process. */
export interface Series {
  /** Such as "process 1"; processes are counted from 1, in the order in which they were started. */
  readonly name: string;
  /** Which colour, from 1. */
  readonly tone: number;
  /** After judged volleys: requests and bytes (or things) kept, both since the first of them. */
  readonly judged: readonly Point[];
  /** After the server was left alone: the same. */
  readonly settled: readonly Point[];
  /** Bytes, or things, at the first judged sample. */
  readonly start: number;
  /** Null with fewer than three judged points. */
  readonly fit: Fit | null;
}

/** The channels that are drawn: those of bytes, and what is counted where it exceeds its limit. */
export function drawnChannels({ limit, counts }: Finding): readonly string[] {
  const ofBytes = channelEntries.flatMap(([name, { unit }]) => (unit === 'bytes' && isShown(limit, name) ? [name] : []));
  const counted = Object.entries(counts).flatMap(([name, growth]) => (isOver(limit, name, growth) ? [name] : []));
  return [...ofBytes, ...counted];
}

function fitOf(points: readonly Point[]): Fit | null {
  if (new Set(points.map(({ x }) => x)).size < 3) return null;
  const line = theilSen(points);
  const x = median(points.map((point) => point.x));
  return { ...line, through: { x, y: lineAt(points, line.slope, x) } };
}

/** "process 2"; where processes got different loads, with its load: "process 2, new visitors". */
export function processName({ arms }: Pick<Finding, 'arms'>, i: number): string {
  const load = arms[i]?.load;
  const isOne = arms.every((arm) => arm.load === load);
  return `process ${i + 1}${isOne || load === undefined ? '' : `, ${loadLabel(load)}`}`;
}

/** The processes of a route in which a channel was judged. */
export function seriesOf(finding: Finding, channel: string): readonly Series[] {
  return finding.arms.flatMap((arm, i) => seriesOfArm(arm, channel, { name: processName(finding, i), tone: (i % 3) + 1 }) ?? []);
}

/** One process; null where the channel was not judged in it. */
export function seriesOfArm(arm: Arm, channel: string, { name, tone }: Pick<Series, 'name' | 'tone'>): Series | null {
  const points = (phase: Arm['samples'][number]['phase']) =>
    pointsOf(
      channel,
      arm.samples.filter((sample) => sample.phase === phase),
    ) ?? [];
  const [volleys, settled] = [points('volley'), points('settle')];
  const [first] = volleys;
  if (!first) return null;
  const kept = (point: Point): Point => ({ x: point.x - first.x, y: point.y - first.y });
  const judged = volleys.map(kept);
  return { name, tone, judged, settled: settled.map(kept), start: first.y, fit: fitOf(judged) };
}
