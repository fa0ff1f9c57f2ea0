import { addresses } from './addresses.ts';
import { bursts } from './bursts.ts';
import { data } from './data.ts';
import { hangUps } from './hang-ups.ts';
import type { Load } from './load.ts';
import { returning } from './returning.ts';
import { revalidate } from './revalidate.ts';
import { same } from './same.ts';
import { visitors } from './visitors.ts';

/** All loads, by the name that options and reports give them. */
export const loads = {
  same,
  addresses,
  visitors,
  returning,
  'hang-ups': hangUps,
  bursts,
  data,
  revalidate,
} satisfies Record<string, Load>;

export type LoadName = keyof typeof loads;

/** Their names, `same` first. */
export const loadNames = Object.keys(loads) as [LoadName, ...LoadName[]];

/** In options: each of them. */
export const ALL = 'all';

/** All loads but `same` in one: each volley has as many requests of each. What is flat there is flat in each part of it. */
export const MIX = 'mix';

/** What an arm was measured under. */
export type Mixed = LoadName | typeof MIX;

/** What it is called when it is measured at once: the load, or the mix of several. */
export const nameOf = (parts: readonly LoadName[]): Mixed => (parts.length === 1 ? (parts[0] as LoadName) : MIX);
