import { addresses } from './addresses.ts';
import type { Load } from './load.ts';
import { same } from './same.ts';

/** All loads, by the name that options and reports give them. */
export const loads = {
  same,
  addresses,
} satisfies Record<string, Load>;

export type LoadName = keyof typeof loads;

/** Their names, `same` first. */
export const loadNames = Object.keys(loads) as [LoadName, ...LoadName[]];
