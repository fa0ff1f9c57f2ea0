import { describe, expect, it } from 'vitest';
import type { CountedSizes } from '../measure/counting.ts';
import { countingAfter } from '../measure/counting-after.ts';
import type { Arm, MeasuredSample } from '../measure/measurement.ts';
import { planConfirm, planScreen } from '../measure/plan.ts';
import type { ArmRecord } from '../measure/record.ts';
import { leftAlone } from '../measure/rest.ts';
import { countedGrowth, countedOver, countingBy } from './counted.ts';
import { cameAlone } from './entries.ts';
import { random } from './scatter.test-builder.ts';
import type { Limit } from './verdict.ts';

const limit: Limit = { bytesPerRequest: 16, from: 'default' };

/** How fast a server and the machine are, in milliseconds. */
interface Speed {
  readonly requestMs: number;
  readonly countMs: number;
  readonly sampleMs: number;
  /** From one writing to the next, and to the first. */
  readonly everyMs: number;
  readonly firstMs: number;
  /** Entries that are written by the request that is the last of so many; null: by the interval. */
  readonly batch: number | null;
}

/** Of each request. */
const IDS = 2;

/**
 * A server whose requests gather ids. An interval puts them into a Set, never while a count or a sample keeps it from it, or the last
 * request of a batch does.
 */
function serverWriting({ requestMs, countMs, sampleMs, everyMs, firstMs, batch }: Speed, most = Number.POSITIVE_INFINITY) {
  let [now, due, answered, written] = [0, firstMs, 0, 0];
  const [requests, moments, sizes]: [number[], { beganMs: number; endedMs: number }[], number[]] = [[], [], []];
  /** What requests gather, one list after another, as counts see them. */
  const queues: { length: number; readonly sizes: (number | null)[] }[] = [{ length: 0, sizes: [] }];
  const queue = () => queues.at(-1) as (typeof queues)[number];
  const rings = () => {
    if (batch === null ? now < due : queue().length < batch) return;
    written = Math.min(most, written + queue().length);
    queues.push({ length: 0, sizes: requests.map(() => null) });
    due = now + everyMs;
  };
  const idles = (ms: number) => {
    const until = now + ms;
    while (batch === null && due <= until) {
      now = Math.max(now, due);
      rings();
    }
    now = until;
  };
  const fire = (amount: number) => {
    for (let i = 0; i < amount; i += 1) {
      now += requestMs;
      answered += 1;
      queue().length += IDS;
      rings();
    }
  };
  const armSoFar = () => {
    const counted = { requests: [...requests], moments: [...moments], objects: requests.map(() => 9_000), realms: 1 };
    const known = queues.filter((one) => one.sizes.some((size) => size !== null));
    const containers: CountedSizes[] = [
      { id: 'written', kind: 'Set', class: 'Set', sizes: [...sizes] },
      ...known.map((one, i): CountedSizes => ({ id: `queue ${i}`, kind: 'Array', class: 'Array', sizes: [...one.sizes] })),
    ];
    return { samples: [] as MeasuredSample[], settledMs: 0, counted: { ...counted, containers } } as unknown as Arm;
  };
  const record = {
    async count() {
      moments.push({ beganMs: now, endedMs: now + countMs });
      requests.push(answered);
      sizes.push(written);
      // One that was written keeps the size it had; a short one is no container yet.
      for (const one of queues) {
        const before = one.sizes.at(-1) ?? null;
        one.sizes.push(one === queue() && (before !== null || one.length >= 8) ? one.length : before);
      }
      now += countMs;
      rings();
    },
    async volley(amount: number) {
      fire(amount);
    },
    async sample() {
      now += sampleMs;
      rings();
    },
    async rest(ms: number) {
      idles(ms);
    },
    async untilStill() {},
  } as unknown as ArmRecord;
  return { record, armSoFar };
}

/** The counts of a first look, or of a second one, as they are taken of a server. */
async function look(purpose: Arm['purpose'], { record, armSoFar }: ReturnType<typeof serverWriting>, { volleys, volleySize }: Planned) {
  const both = async (step: (of: ArmRecord) => Promise<unknown>) => void (await step(record));
  const options = countingBy(limit);
  const counts = countingAfter(options, {
    record,
    armSoFar,
    both,
    volleySize,
    leavingOut: async (work) => void (await work()),
    isLate: () => false,
  });
  await record.volley(160);
  await record.count();
  await record.volley(140);
  for (let volley = 0; volley < volleys; volley += 1) {
    await record.volley(volleySize);
    await record.sample('volley');
  }
  const grows = await counts();
  if (purpose === 'confirm' && grows) {
    const comesAlone = () => {
      const { counted } = armSoFar();
      return counted !== null && cameAlone(counted);
    };
    await leftAlone(record, { grows, isStale: true, both, comesAlone });
  }
  return armSoFar();
}

const chance = random(42);
const between = (least: number, most: number) => least * (most / least) ** chance();
const anySpeed = (everyMs: number, batch: number | null): Speed => ({
  ...{ requestMs: between(0.3, 60), countMs: between(30, 900), sampleMs: between(10, 400), everyMs, firstMs: everyMs * chance(), batch },
});
const [byInterval, byBatch] = [
  Array.from({ length: 3_000 }, () => anySpeed(between(50, 1_000), null)),
  Array.from({ length: 3_000 }, () => anySpeed(0, Math.round(between(10, 400)))),
];

interface Planned {
  readonly volleys: number;
  readonly volleySize: number;
}

/** What a look at a server of that speed sends. */
function plan(purpose: 'screen' | 'confirm', speed: Speed): Planned {
  const pace = { ...speed, leftMs: 80_000, sampledMs: 3_000 };
  const first = planScreen(pace, null);
  if (purpose === 'screen') return { volleys: first.usualVolleys, volleySize: first.volleySize };
  const screened = { ...first, volleys: first.usualVolleys, bytesPerRequest: 20, precision: 0.1, mayFill: true, unsettled: 0 };
  const second = planConfirm(pace, screened, null);
  return { volleys: second.fewestVolleys, volleySize: second.volleySize };
}

const isFound = (arm: Arm) => countedOver(countedGrowth(arm, 16)).includes('entries');

describe.each([
  ['an interval of up to a second', byInterval],
  ['batches of up to 400', byBatch],
])('what is written by %s', (_, speeds) => {
  it.each(['screen', 'confirm'] as const)('is found by each %s, however fast the server and busy the machine', async (purpose) => {
    for (const speed of speeds) {
      const arm = await look(purpose, serverWriting(speed), plan(purpose, speed));
      expect(isFound(arm), JSON.stringify({ speed, counted: arm.counted })).toBe(true);
    }
  });

  it('is no leak where it is full by the middle of a confirmation', async () => {
    for (const speed of speeds) {
      const planned = plan('confirm', speed);
      const byHalf = 300 + (planned.volleys * planned.volleySize) / 2;
      // What is gathered by then is written later.
      const most = Math.max(0, Math.round(IDS * byHalf * between(0.1, 1)) - (speed.batch ?? 0));
      const arm = await look('confirm', serverWriting(speed, most), planned);
      expect(isFound(arm), JSON.stringify({ speed, most, counted: arm.counted })).toBe(false);
    }
  });
});
