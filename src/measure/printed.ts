/** What the server prints while it is hammered: alike lines counted as one, so that a line that comes with every request stands out. */
import type { PrintedLine } from '../server/tail.ts';
import { lineShape } from './line-shape.ts';

/** Alike lines. */
export interface PrintedShape {
  readonly stream: PrintedLine['stream'];
  /** The first of them. */
  readonly example: string;
  /** Lines during each judged volley, its sample included. */
  readonly counts: readonly number[];
}

export interface PrintedLines {
  hear(line: PrintedLine): void;
  /** A judged volley has ended, and its sample is taken. */
  volleyEnded(): void;
  /** After the volleys so far. */
  shapes(): readonly PrintedShape[];
}

/** The output is not trusted: shapes known within a volley, and kept from one to the next. */
const [MOST_KNOWN, MOST_KEPT] = [64, 12];
/** Characters of an example. */
const LONGEST_EXAMPLE = 1_000;

export function countLines(): PrintedLines {
  let volleys = 0;
  const known = new Map<string, PrintedShape>();
  const kept = () =>
    new Set(
      [...known]
        .sort(([, a], [, b]) => sumOf(b) - sumOf(a))
        .slice(0, MOST_KEPT)
        .map(([key]) => key),
    );
  return {
    hear({ stream, text }) {
      const shape = lineShape(text);
      if (shape === null) return;
      const key = `${stream} ${shape}`;
      const seen = known.get(key);
      if (!seen && known.size >= MOST_KNOWN) return;
      const { example, counts } = seen ?? { example: text.slice(0, LONGEST_EXAMPLE), counts: [] };
      // Of the volley under way; none came in those that are missing before it.
      const now = (counts[volleys] ?? 0) + 1;
      known.set(key, { stream, example, counts: [...padded(counts, volleys), now] });
    },
    volleyEnded() {
      volleys += 1;
      const staying = kept();
      for (const key of known.keys()) if (!staying.has(key)) known.delete(key);
    },
    shapes: () => [...known.values()].map((one) => ({ ...one, counts: padded(one.counts, volleys) })),
  };
}

const sumOf = ({ counts }: PrintedShape): number => counts.reduce((sum, count) => sum + count, 0);

const padded = (counts: readonly number[], length: number): readonly number[] => Array.from({ length }, (_, i) => counts[i] ?? 0);
