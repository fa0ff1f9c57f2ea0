import { describe, expect, it } from 'vitest';
import type { Answer, VolleyAnswers } from '../measure/answers.ts';
import type { Arm } from '../measure/measurement.ts';
import { changeIn, shrinkingIn } from './answers.ts';
import { random } from './scatter.test-builder.ts';

const html = { status: 200, type: 'text/html' };
const json = { status: 200, type: 'application/json' };
const volley = (medianBytes: number, kind = html, largestBytes = medianBytes): VolleyAnswers => ({
  ...{ medianBytes, largestBytes },
  kinds: [{ ...kind, count: 100 }],
});
const page: Answer = { ...html, bytes: 48_000 };

/** Each volley with these answers. */
const arm = (answers: readonly (VolleyAnswers | undefined)[], more: Partial<Arm> = {}): Arm =>
  ({ load: 'same', volleys: answers.map((one) => ({ expected: 100, answers: one })), ...more }) as unknown as Arm;
const repeated = (times: number, answers: VolleyAnswers) => Array<VolleyAnswers>(times).fill(answers);
const whole = repeated(12, volley(48_000));
const shell = repeated(12, volley(212));

describe('answers that shrink', () => {
  it.each<[string, Arm]>([
    ['from the middle of the volleys on', arm([...whole.slice(6), ...shell.slice(6)], { probed: page })],
    ['in the warm-up', arm(shell, { opening: volley(48_000) })],
    ['after the one request before the load', arm(shell, { opening: volley(212), probed: page })],
  ])('are told %s', (_when, one) => {
    expect(shrinkingIn([one])).toEqual({ fromBytes: 48_000, toBytes: 212 });
  });

  it('are told where only a second process went far enough to meet the limit', () => {
    const far = arm([...whole.slice(6), ...shell.slice(6)], { purpose: 'confirm' });
    expect(shrinkingIn([arm(whole, { probed: page }), far])).toEqual({ fromBytes: 48_000, toBytes: 212 });
  });

  it('are told of a first process in which the probe was, by one that was not probed', () => {
    expect(shrinkingIn([arm([], { probed: page }), arm(shell)])).toEqual({ fromBytes: 48_000, toBytes: 212 });
  });

  it.each<[string, Arm]>([
    ['nothing changes', arm(whole, { probed: page, opening: volley(48_000) })],
    ['a list gets shorter by a third', arm(repeated(12, volley(32_000)), { probed: page })],
    ['they grow', arm(shell.concat(whole), { probed: { ...html, bytes: 212 } })],
    ['one volley alone is small', arm([...whole.slice(3), volley(212), ...whole.slice(10)], { probed: page })],
    ['the last volley alone is', arm([...whole.slice(1), volley(212)], { probed: page })],
    ['the probe met a large one by chance', arm(repeated(12, volley(9_000, html, 47_000)), { probed: page })],
    ['they are tiny anyway', arm(repeated(12, volley(4)), { probed: { ...json, bytes: 60 } })],
    ['URLs are made up', arm(shell, { probed: page, load: 'addresses' })],
    ['several loads come in turns', arm(shell, { probed: page, load: 'mix' })],
    ['clients go away', arm(Array(12).fill(undefined), { probed: page, load: 'hang-ups' })],
    ['nothing was read', arm(Array(12).fill(undefined), { probed: page })],
    ['there are too few volleys', arm(shell.slice(9), { probed: page })],
  ])('are not told where %s', (_where, one) => expect(shrinkingIn([one])).toBeNull());

  it('are not told of pages whose size varies tenfold', () => {
    const varying = (seed: number): Arm => {
      const next = random(seed);
      const bytes = () => 4_000 + Math.abs(next()) * 36_000;
      const one = () => {
        const sizes = Array.from({ length: 20 }, bytes).sort((a, b) => a - b);
        return volley(sizes[10] as number, html, sizes.at(-1));
      };
      return arm(Array.from({ length: 12 }, one), { probed: { ...html, bytes: bytes() }, opening: one() });
    };
    for (let seed = 1; seed < 1_000; seed++) expect(shrinkingIn([varying(seed)])).toBeNull();
  });
});

describe('answers of another kind', () => {
  const others = repeated(12, volley(212, json));

  it('are told with both kinds, and how many there are', () => {
    expect(changeIn([arm([...whole.slice(6), ...others.slice(6)], { probed: page })])).toEqual({
      ...{ from: page, to: { ...json, count: 100 } },
      ...{ changed: 600, requests: 1_200 },
    });
    const empty = repeated(12, volley(0, { status: 204, type: '' }));
    expect(changeIn([arm(empty, { opening: volley(48_000) })])).toMatchObject({ from: html, to: { status: 204 }, changed: 1_200 });
  });

  it.each<[string, Arm]>([
    ['a type is always the same', arm(whole, { probed: page })],
    ['one volley alone is of another', arm([...whole.slice(1), volley(212, json)], { probed: page })],
    [
      'URLs have several types',
      arm(others, {
        opening: {
          ...volley(1),
          kinds: [
            { ...html, count: 19 },
            { ...json, count: 1 },
          ],
        },
      }),
    ],
    ['URLs are made up', arm(others, { probed: page, load: 'addresses' })],
    ['nothing came first', arm(others)],
  ])('are not told where %s', (_where, one) => expect(changeIn([one])).toBeNull());
});
