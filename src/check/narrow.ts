/** In what the requests of a load must differ, that something is left of each: one cookie, one parameter, one moment of going away. */
import type { Trait } from '../loads/load.ts';

/** What is told of a few requests that differ in these traits alone. */
export type Grows = (traits: readonly Trait[]) => Promise<boolean>;

/** More would cost more than it tells. */
const MOST_QUESTIONS = 24;

/**
 * The traits that growth goes with, by halves: as many questions as the logarithm of the traits for one of them. Empty: it needs none of
 * them, or goes with all.
 * @param grows whether requests that differ in these, and are alike in all others, leave something
 */
export async function narrowed(traits: readonly Trait[], grows: Grows): Promise<readonly Trait[]> {
  let questions = 0;
  const ask: Grows = async (asked) => {
    questions += 1;
    return questions <= MOST_QUESTIONS && (await grows(asked));
  };
  if (traits.length < 2) return traits;
  if ((await ask([])) || !(await ask(traits))) return [];
  const found = await within(traits, ask);
  return found.length < traits.length && questions <= MOST_QUESTIONS ? found : [];
}

/** @param group requests that differ in it leave something */
async function within(group: readonly Trait[], grows: Grows): Promise<readonly Trait[]> {
  if (group.length === 1) return group;
  const half = Math.ceil(group.length / 2);
  const [first, second] = [group.slice(0, half), group.slice(half)];
  const inFirst = (await grows(first)) ? await within(first, grows) : [];
  const inSecond = (await grows(second)) ? await within(second, grows) : [];
  // It takes something of both.
  return inFirst.length + inSecond.length === 0 ? group : [...inFirst, ...inSecond];
}
