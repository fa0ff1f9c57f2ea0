import { expect, it } from 'vitest';
import { growInBatches } from './in-batches.ts';

const seen = (...sizes: (number | null)[]) =>
  growInBatches({
    ...{ requests: [0, 53, 100, 2_220, 4_100].slice(-sizes.length), objects: [], realms: 1 },
    containers: [{ id: '1-0:1', kind: 'Set', class: 'Seen', sizes }],
  });

it('grows where it gained between each of the last two counts', () => {
  expect(seen(0, 0, 0, 3_000, 4_000)).toEqual([
    {
      ...{ id: '1-0:1', kind: 'Set', class: 'Seen', gained: 4_000, requests: 4_100 },
      ...{ entriesPerRequest: 4_000 / 4_100, bytesPerRequest: (20 * 4_000) / 4_100 },
    },
  ]);
  expect(seen(null, 0, 0, 1_000, 4_000)[0]?.requests).toBe(4_047);
});

it('does not grow where it stopped, began only now, lost some, or was made meanwhile', () => {
  const none = [
    seen(0, 0, 0, 3_000, 3_000),
    seen(0, 0, 0, 0, 3_000),
    seen(0, 500, 400, 3_000, 4_000),
    seen(null, null, null, 3_000, 4_000),
  ];
  expect(none).toEqual([[], [], [], []]);
});
