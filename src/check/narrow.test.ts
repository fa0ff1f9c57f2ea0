import { expect, it } from 'vitest';
import type { Trait } from '../loads/load.ts';
import { narrowed } from './narrow.ts';

const traits = ['connection', 'sid', 'cart', 'token', 'user-agent', 'referer', 'traceparent'].map(
  (name): Trait => ({ kind: 'cookie', name }),
);

/** What it was asked, and the answer. */
async function found(grows: (names: readonly string[]) => boolean) {
  let questions = 0;
  const answer = await narrowed(traits, async (asked) => {
    questions += 1;
    return grows(asked.map(({ name }) => name));
  });
  return { names: answer.map(({ name }) => name), questions };
}

it.each([
  ['one', ['cart']],
  ['the last', ['traceparent']],
  ['two', ['sid', 'referer']],
])('finds %s', async (_, guilty) => {
  const { names, questions } = await found((asked) => guilty.some((name) => asked.includes(name)));
  expect(names).toEqual(guilty);
  expect(questions).toBeLessThanOrEqual(12);
});

it('says the half that has both, where one alone is not enough', async () => {
  const { names } = await found((asked) => asked.includes('sid') && asked.includes('cart'));
  expect(names).toEqual(['connection', 'sid', 'cart', 'token']);
});

it('asks nothing where there is one trait, or none', async () => {
  const never = async () => expect.unreachable();
  expect(await narrowed([], never)).toEqual([]);
  expect(await narrowed(traits.slice(0, 1), never)).toEqual(traits.slice(0, 1));
});

it.each<[string, (asked: readonly string[]) => boolean]>([
  ['where all of them do', (asked) => asked.length > 0],
  ['where none is needed', () => true],
  ['where it does not show again', () => false],
])('says nothing %s', async (_, grows) => {
  expect((await found(grows)).names).toEqual([]);
});
