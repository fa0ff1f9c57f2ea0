import { expect, it } from 'vitest';
import { type Awaited, countingAfter, PUT_OFF_MS } from './counting-after.ts';
import type { Arm } from './measurement.ts';
import type { ArmRecord } from './record.ts';

const nothing: Awaited = { late: false, handedOn: false, suddenWithin: 0 };

/** What is done with the server, in order. @param awaited what is awaited after each count; the last goes on */
function counting(
  awaited: readonly Awaited[],
  more: {
    readonly settledMs?: number;
    readonly again?: number;
    readonly requests?: readonly number[];
    readonly slows?: boolean;
    readonly watchUntil?: readonly number[];
    readonly lateAfter?: number;
    readonly tooLargeAfter?: number;
  } = {},
) {
  const steps: string[] = [];
  const requests = [...(more.requests ?? [])];
  let [counted, answered] = [requests.length, requests.at(-1) ?? 0];
  const record = {
    async count() {
      steps.push('count');
      if (answered >= (more.tooLargeAfter ?? Number.POSITIVE_INFINITY)) return;
      counted += 1;
      requests.push(answered);
    },
    async volley(amount: number) {
      answered += amount;
      steps.push(`${amount} requests`);
    },
    async rest(ms: number) {
      steps.push(`${ms} ms`);
    },
  } as unknown as ArmRecord;
  const counts = countingAfter(
    {
      // Nothing is known to grow before it was counted twice.
      countAgainAfter: () => (requests.length > 1 ? (more.again ?? 0) : 0),
      keepsPace: () => !more.slows,
      awaitedOf: () => awaited[Math.min(counted, awaited.length) - 1] as Awaited,
      watchUntil: () => more.watchUntil?.[counted - 1] ?? 0,
    },
    {
      record,
      armSoFar: () => ({ settledMs: more.settledMs ?? 0, counted: { requests } }) as unknown as Arm,
      both: async (step) => void (await step(record)),
      volleySize: 50,
      async leavingOut(work) {
        steps.push('unbilled:');
        await work();
      },
      isLate: () => answered >= (more.lateAfter ?? Number.POSITIVE_INFINITY),
    },
  );
  const goesOn = (until: number) => {
    answered = until;
  };
  return { counts, steps, goesOn };
}

it('counts once where nothing grows', async () => {
  const { counts, steps } = counting([nothing]);
  expect(await counts()).toBe(false);
  expect(steps).toEqual(['count']);
});

it('counts once more after further requests where something grows', async () => {
  const { counts, steps } = counting([nothing], { again: 80, requests: [150] });
  expect(await counts()).toBe(true);
  expect(steps).toEqual(['count', '50 requests', '50 requests', 'count']);
});

it.each([
  ['is as good', 'as many requests ago', 380, false, ['count']],
  ['is not enough', 'fewer requests ago', 379, false, ['count', '50 requests', '50 requests', 'count']],
  ['is not enough', 'from which on it slowed down', 380, true, ['count', '50 requests', '50 requests', 'count']],
])('%s that it grew by a count %s', async (_is, _title, answered, slows, expected) => {
  const { counts, steps, goesOn } = counting([nothing], { again: 80, requests: [150, 300], slows });
  goesOn(answered);
  expect(await counts()).toBe(true);
  expect(steps).toEqual(expected);
});

it('waits once for what may be late', async () => {
  const { counts, steps } = counting([{ late: true, handedOn: false, suddenWithin: 0 }]);
  expect(await counts()).toBe(false);
  expect(steps).toEqual(['count', 'unbilled:', `${PUT_OFF_MS} ms`, 'count']);
  // That was in vain.
  await counts();
  expect(steps.slice(4)).toEqual(['count']);
});

it('waits again where that was not in vain', async () => {
  const { counts, steps } = counting([
    { late: true, handedOn: false, suddenWithin: 0 },
    nothing,
    { late: true, handedOn: false, suddenWithin: 0 },
  ]);
  await counts();
  await counts();
  expect(steps.filter((step) => step.endsWith(' ms'))).toHaveLength(2);
});

it('waits as long as the volleys of a confirmation paused', async () => {
  const { counts, steps } = counting([{ late: true, handedOn: false, suddenWithin: 0 }, nothing], { settledMs: 6_250 });
  await counts();
  expect(steps).toEqual(['count', 'unbilled:', '6250 ms', 'count']);
});

it('waits but for a moment for what may be handed on', async () => {
  const { counts, steps } = counting([{ late: false, handedOn: true, suddenWithin: 0 }, nothing], { settledMs: 6_250 });
  await counts();
  expect(steps).toEqual(['count', 'unbilled:', `${PUT_OFF_MS} ms`, 'count']);
});

it('asks once more where all came at once, and waits for that', async () => {
  const { counts, steps } = counting([
    { late: true, handedOn: false, suddenWithin: 0 },
    { late: false, handedOn: false, suddenWithin: 80 },
  ]);
  await counts();
  expect(steps.slice(4)).toEqual(['50 requests', '50 requests', 'unbilled:', `${PUT_OFF_MS} ms`, 'count']);
  await counts();
  expect(steps.slice(9)).toEqual(['count']);
});

it('watches what stopped for as long again, and what stopped later than that', async () => {
  const { counts, steps } = counting([nothing], { requests: [150], watchUntil: [0, 260, 400, 400] });
  expect(await counts()).toBe(false);
  const volleys = (many: number) => Array.from({ length: many }, () => '50 requests');
  const wait = ['unbilled:', `${PUT_OFF_MS} ms`, 'count'];
  expect(steps).toEqual(['count', ...volleys(3), ...wait, ...volleys(2), ...wait]);
});

it('watches nothing any more when the time is over', async () => {
  const { counts, steps } = counting([nothing], { requests: [150], watchUntil: [0, 10_000, 10_000], lateAfter: 240 });
  await counts();
  expect(steps).toEqual(['count', '50 requests', '50 requests', 'unbilled:', `${PUT_OFF_MS} ms`, 'count']);
});

it('watches nothing any more in a heap that has become too large to be counted', async () => {
  const { counts, steps } = counting([nothing], { requests: [150], watchUntil: [0, 260], tooLargeAfter: 300 });
  await counts();
  expect(steps.filter((step) => step === 'count')).toHaveLength(2);
});
