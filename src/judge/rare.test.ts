/** What comes with one request in a hundred: few entries, each of which may hold a whole page, on a heap that swings by as much. */
import { describe, expect, it } from 'vitest';
import type { Arm, MeasuredSample } from '../measure/measurement.ts';
import { countedGrowth, countingBy, isWeightHidden, isWeightOpen } from './counted.ts';
import { isTold, judgeArm } from './judge-arm.ts';
import { random } from './scatter.test-builder.ts';

const LIMIT = { bytesPerRequest: 16 };
const [WARM_UP, VOLLEY] = [160, 83];
const [USUAL, MOST] = [12, 48];

const sampleAt = (requests: number, js: number) =>
  ({
    ...{ requests, phase: 'volley', atMs: requests, processes: [] },
    total: { heapUsed: js, codeSpaces: 0, external: 0, arrayBuffers: 0, nativeContexts: 1, resources: {} },
  }) as unknown as MeasuredSample;

/** @param sizes of a Map at each count */
const armOf = (samples: readonly MeasuredSample[], requests: readonly number[], sizes: readonly number[]) =>
  ({
    ...{ purpose: 'screen', samples: [...samples] },
    counted: {
      ...{ requests: [...requests], objects: requests.map(() => 9_000), realms: 1 },
      containers: (sizes.at(-1) ?? 0) > 0 ? [{ id: '1', kind: 'Map', class: 'Map', sizes: [...sizes] }] : [],
    },
  }) as unknown as Arm;

/** Bytes by which the heap of a Next page rose from volley to volley per request, where 1 request in 100 left a string of 4 kB in a Map. */
const ofNext = [258, 60, -146, 56, 260, 0, 0, 131, -204, 0, 0, 5];

function seen(increments: readonly number[], gained: number): Arm {
  let js = 2e7;
  const samples = [0, ...increments].map((rise, i) => {
    js += rise * VOLLEY;
    return sampleAt(WARM_UP + VOLLEY * (i + 1), js);
  });
  return armOf(samples, [WARM_UP, samples.at(-1)?.requests ?? 0], [0, gained]);
}

const isHidden = (arm: Arm): boolean => isWeightHidden(arm, countedGrowth(arm, 16), 16);

describe('entries that are few', () => {
  it('are hidden by a heap that swings by more than they may weigh', () => {
    expect(judgeArm(seen(ofNext, 11), LIMIT)).toMatchObject({ state: 'unclear', open: [{ channel: 'js' }] });
    // The same heap, where nothing that is counted grows.
    expect(judgeArm(seen(ofNext, 0), LIMIT)).toMatchObject({ state: 'flat', levelledOff: true });
    // One or two are no growth; and settled states are no swings.
    expect(judgeArm(seen(ofNext, 2), LIMIT)).toMatchObject({ state: 'flat' });
    const settled = seen(ofNext, 11);
    const states = settled.samples.map((sample, i) => ({ ...sample, ...(i === 0 ? { phase: 'settle-before' as const } : {}) }));
    expect(isHidden({ ...settled, samples: states })).toBe(false);
    // So many of them would be seen in the level.
    expect(judgeArm(seen(ofNext, 300), { ...LIMIT, containers: 100 })).toMatchObject({ state: 'flat' });
  });

  it('are not hidden by one that hardly moves, but may be more in the long run', () => {
    const calm = ofNext.map(() => 0);
    expect(isHidden(seen(calm, 11))).toBe(false);
    const once = calm.with(5, 90);
    expect([isHidden(seen(once, 1)), isWeightOpen(seen(once, 1), 16)]).toEqual([false, true]);
    expect(isWeightOpen(seen(once, 0), 16)).toBe(false);
    // Their own table alone is over the limit.
    expect(isWeightOpen(seen(once, 900), 16)).toBe(false);
  });
});

interface Kept {
  readonly oneIn: number;
  readonly bytes: number;
  /** Bytes by which the heap rises at most in one volley of eight, for three volleys at most. */
  readonly swing: number;
}

/** A first look, as it is taken: volleys until enough is seen, counts where they are due. */
function firstLook(seed: number, { oneIn, bytes, swing }: Kept): string {
  const next = random(seed);
  const asked = countingBy(LIMIT);
  const [samples, requests, sizes]: [MeasuredSample[], number[], number[]] = [[], [WARM_UP], [0]];
  const swings: { readonly until: number; readonly bytes: number }[] = [];
  let [served, entries] = [WARM_UP, 0];
  const fire = (): void => {
    served += VOLLEY;
    for (let i = 0; i < VOLLEY; i += 1) entries += Number(next() < 1 / oneIn);
  };
  const count = (): void => {
    requests.push(served);
    sizes.push(entries);
  };
  const arm = (): Arm => armOf(samples, requests, sizes);
  for (let volley = 1; volley <= MOST; volley += 1) {
    fire();
    if (next() < 1 / 8) swings.push({ until: volley + Math.floor(3 * next()), bytes: (next() - 0.2) * swing });
    const above = swings.filter(({ until }) => until >= volley).reduce((sum, one) => sum + one.bytes, 0);
    samples.push(sampleAt(served, 2e7 + entries * (bytes + 28) + above + (next() - 0.5) * 800));
    const isEnough = isTold(arm(), LIMIT);
    if (isEnough || volley === USUAL || volley === MOST) count();
    if (!isEnough) continue;
    const again = asked.countAgainAfter(arm());
    for (let fired = 0; fired < again; fired += VOLLEY) fire();
    if (again > 0) count();
    if (!asked.isWeightOpen(arm()) && (volley >= USUAL || isTold(arm(), LIMIT))) break;
  }
  return judgeArm(arm(), LIMIT).state;
}

const SEEDS = 400;
function states(kept: Kept): Readonly<Record<string, number>> {
  const found: Record<string, number> = { flat: 0, growing: 0, unclear: 0 };
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const state = firstLook(7_919 * seed, kept);
    found[state] = (found[state] ?? 0) + 1;
  }
  return found;
}

describe.each([3_000, 30_000, 60_000])('a heap that swings by %i bytes', (swing) => {
  it('is flat in one look of a hundred at most, where one request in a hundred leaves 4 kB', () => {
    expect(states({ oneIn: 100, bytes: 4_096, swing }).flat).toBeLessThanOrEqual(SEEDS / 100);
  });

  it('is flat where nothing is left, or next to nothing', () => {
    expect(states({ oneIn: Infinity, bytes: 0, swing }).flat).toBeGreaterThanOrEqual(SEEDS * 0.97);
    expect(states({ oneIn: 100, bytes: 256, swing }).flat).toBeGreaterThanOrEqual(SEEDS * 0.8);
  });
});
