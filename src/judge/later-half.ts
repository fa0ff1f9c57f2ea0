/** When what a server says and answers can be judged. */
import type { Load } from '../loads/load.ts';
import { loads } from '../loads/loads.ts';
import type { Arm } from '../measure/measurement.ts';

/** Volleys before half of them mean something. */
const FEWEST_VOLLEYS = 4;

/** The later half of what there is for each judged volley; empty where there are too few. */
export const laterHalf = <T>(ofVolleys: readonly T[]): readonly T[] =>
  ofVolleys.length < FEWEST_VOLLEYS ? [] : ofVolleys.slice(-Math.ceil(ofVolleys.length / 2));

/** Whether a load asks for the page as a browser does. Made-up addresses and clients that go away get other answers by design. */
export function asksForThePage({ load }: Pick<Arm, 'load'>): boolean {
  if (!Object.hasOwn(loads, load)) return false;
  const { besides, distinct }: Load = loads[load as keyof typeof loads];
  return !besides && distinct !== 'address' && distinct !== 'departure';
}
