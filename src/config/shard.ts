/** A share of the routes: one of several machines, from 1. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** GitHub starts no more jobs of one matrix. */
export const mostShards = 256;

/** "2/4": the second of four; null for anything else. */
export function readShard(text: string): Shard | null {
  const [, number = 0, of = 0] = (/^(\d{1,3}) ?\/ ?(\d{1,3})$/.exec(text.trim()) ?? []).map(Number);
  return number >= 1 && number <= of && of <= mostShards ? { number, of } : null;
}
