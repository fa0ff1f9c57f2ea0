/** Scatter as healthy pages show it, the same in every run. */

/** Deterministic numbers from 0 to 1: mulberry32. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** What a healthy Next page shows: two levels some 50 kB apart, a few hundred bytes of scatter. */
export const twoLevels = (next: () => number) => (next() < 0.4 ? 47_500 : 0) + (next() - 0.5) * 800;
