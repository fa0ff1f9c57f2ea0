/** What somebody may make of data that is not trusted, for tests of those who read it. */

/** The same numbers each time, in [0, 1): mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const hostile = [null, true, -1, 1e300, 2 ** 60, Number.NaN, '', '\0', 'x'.repeat(200_000), [], {}, [[[]]], { length: 1e9 }, '__proto__'];

/** A copy with one value in it, at any depth, replaced or removed. */
export function mutated(value: unknown, random: () => number): unknown {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0 || random() < 0.1) return pick(hostile);
  const key = pick(Object.keys(value));
  const copy = structuredClone(value) as Record<string, unknown>;
  if (random() < 0.15) delete copy[key];
  else copy[key] = mutated(copy[key], random);
  return copy;
}
