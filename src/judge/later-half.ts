/** When what a server says and answers can be judged. */
import type { Arm } from '../measure/measurement.ts';

/** Volleys before half of them mean something. */
const FEWEST_VOLLEYS = 4;

/** The later half of what there is for each judged volley; empty where there are too few. */
export const laterHalf = <T>(ofVolleys: readonly T[]): readonly T[] =>
  ofVolleys.length < FEWEST_VOLLEYS ? [] : ofVolleys.slice(-Math.ceil(ofVolleys.length / 2));

/** Loads that ask for the page as a browser does. Under others, made-up addresses and clients that go away get other answers by design. */
const pageLoads: ReadonlySet<string> = new Set(['same', 'visitors', 'bursts']);

export const asksForThePage = ({ load }: Pick<Arm, 'load'>): boolean => pageLoads.has(load);
