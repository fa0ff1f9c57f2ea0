import { describe, expect, it, vi } from 'vitest';
import { settingsFrom } from '../config/settings-from.ts';
import { limitOf } from '../judge/limits.ts';
import { problem } from '../problems.ts';
import { namedRoutes, type Route } from '../routes/named-routes.ts';
import type { Comparand, OpenedSide } from './base-beside.ts';
import type { BaseSide } from './base-side.ts';
import { type Examination, screen } from './examine.ts';
import { lent, type Pages } from './lent-servers.test-builder.ts';
import { isOpen, type Settling, settle } from './settle.ts';

vi.mock('node:timers/promises', async (original) => (await import('./skipped-rests.test-builder.ts')).skippingRests(await original()));

const settings = { ...settingsFrom({}, { cwd: '/' }), requests: 132 };
const command = { text: 'node server.js', env: {}, words: ['node', 'server.js'] } as const;
const route = namedRoutes(['/page'])[0] as Route;
const examination: Examination = {
  ...{ settings, parts: ['same'], limit: limitOf(settings), signal: new AbortController().signal, onProgress: () => {} },
};
const alone: Settling = { hasBase: false, steadyToo: () => false };

/** A base whose side is this, or a server of it. */
const baseOf = (side: Exclude<BaseSide, { server: unknown }> | 'server' | null): Pick<Comparand, 'open'> => ({
  async open(_command, _route, boot): Promise<OpenedSide> {
    if (side !== 'server') return { side, async [Symbol.asyncDispose]() {} };
    const server = await boot({ cwd: '/base', command });
    return { side: { server, asks: {} }, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
  },
});

/** All that is known after each look that follows the first. */
async function settled(pages: Pages, base: Pick<Comparand, 'open'>, settling: Settling, ofBase: Pages = {}) {
  const { lend, booted } = lent(pages, ofBase);
  await using servers = lend({ command, onServer: (facts) => facts });
  const first = await screen(route, await servers.shared(), examination);
  const looks = [];
  for await (const examined of settle(first, examination, { servers, base, settling })) looks.push(examined);
  const leftRunning = booted.filter(({ server }) => !server.isEnded()).map(({ as }) => as);
  return { looks, last: looks.at(-1), booted, leftRunning };
}

it('leaves a steady route alone', async () => {
  const { looks, booted } = await settled({ '/page': {} }, baseOf(null), alone);
  expect(looks).toEqual([]);
  expect(booted.map(({ as }) => as)).toEqual(['shared']);
});

it('looks again in a server of its own', async () => {
  const { looks, last, booted, leftRunning } = await settled({ '/page': { keeps: 500 } }, baseOf(null), alone);
  expect(looks).toHaveLength(1);
  expect(last).toMatchObject({ judgement: { verdict: 'leaking' }, against: null });
  expect(isOpen(last!, alone)).toBe(false);
  expect(booted.map(({ as }) => as)).toEqual(['shared', 'fresh']);
  expect(leftRunning).toEqual(['shared']);
});

it('measures the base beside it, and ends both', async () => {
  const pages = { '/page': { keeps: 500 } };
  const { last, booted, leftRunning } = await settled(pages, baseOf('server'), { ...alone, hasBase: true }, { '/page': {} });
  expect(last?.against).toMatchObject({ from: 'measured', problem: null });
  expect(booted.map(({ as }) => as)).toEqual(['shared', 'base', 'fresh']);
  expect(leftRunning).toEqual(['shared']);
});

it.each<[string, Exclude<BaseSide, { server: unknown }>]>([
  ['is the same build', { from: 'same-build' }],
  ['cannot run', { from: 'not-possible', problem: problem('nothing-served') }],
])('knows of a steady route without measuring it again that the base %s', async (_, side) => {
  const { looks, booted } = await settled({ '/page': {} }, baseOf(side), { hasBase: true, steadyToo: () => true });
  expect(looks.map(({ against }) => against)).toEqual([side]);
  expect(booted.map(({ as }) => as)).toEqual(['shared']);
});

describe('what is forgotten when the clock of a server is moved on', () => {
  const verdictOf = async (page: Pages[string]) => {
    const { last, booted, leftRunning } = await settled({ '/page': page }, baseOf(null), alone);
    const { verdict, reason } = last!.judgement;
    return { verdict, reason, servers: booted.length, leftRunning, outlasted: last!.measurement.outlasted, arms: last!.measurement.arms };
  };

  it('within a minute is no leak: a further server, whose clock is moved on before each sample, keeps nothing', async () => {
    const { outlasted, arms, ...rest } = await verdictOf({ keeps: 500, forgetsAfterMs: 60_000 });
    expect(rest).toEqual({ verdict: 'steady', reason: 'forgotten-in-time', servers: 3, leftRunning: ['shared'] });
    expect(outlasted).toMatchObject([{ clock: { ms: 65_000, timers: 0, closed: 0 } }]);
    expect(arms).toHaveLength(2);
  });

  it('within an hour is left open: each request is like all others, and nothing is worth keeping so long', async () => {
    expect(await verdictOf({ keeps: 500, forgetsAfterMs: 3_600_000 })).toMatchObject({ verdict: 'unproven', reason: 'kept-for-a-while' });
  });

  it('is counted where it is too little to be seen in bytes', async () => {
    const page = { keeps: 60, adds: 2, leaves: 2, forgetsAfterMs: 60_000 };
    expect(await verdictOf(page)).toMatchObject({ verdict: 'steady', reason: 'forgotten-in-time' });
  });

  it('is left open where much is kept until then', async () => {
    expect(await verdictOf({ keeps: 200_000, forgetsAfterMs: 60_000 })).toMatchObject({ verdict: 'unproven', reason: 'kept-for-a-while' });
  });

  it('later than in an hour is a leak', async () => {
    expect(await verdictOf({ keeps: 500, forgetsAfterMs: 7_200_000 })).toMatchObject({ verdict: 'leaking', reason: 'grows', servers: 2 });
  });

  it('because a connection closes that would stay open under traffic is a leak', async () => {
    const seen = await verdictOf({ keeps: 500, forgetsAfterMs: 60_000, closes: true });
    expect(seen).toMatchObject({ verdict: 'leaking', reason: 'grows', servers: 2 });
  });
});

describe('a second look at what surely grows', () => {
  const pausesOf = async (page: Pages[string]) => {
    const { last, booted } = await settled({ '/page': { keeps: 2_000, ...page } }, baseOf(null), alone);
    const { judgement, measurement } = last!;
    expect(judgement).toMatchObject({ verdict: 'leaking', reason: 'grows' });
    return {
      servers: booted.length,
      pauses: measurement.arms.map(({ settledMs }) => (settledMs >= 6_000 ? 'long' : settledMs > 0 ? 'short' : 'none')),
    };
  };

  it('does not pause where only the clock could free anything: that is moved on', async () => {
    expect(await pausesOf({})).toEqual({ servers: 2, pauses: ['none', 'none'] });
  });

  it('pauses where somebody else may, such as a server that has yet to answer', async () => {
    expect(await pausesOf({ awaits: ['TCPSocketWrap'] })).toEqual({ servers: 2, pauses: ['none', 'long'] });
  });

  it('is taken once more, with a pause, where the clock cannot be moved', async () => {
    expect(await pausesOf({ keepsItsClock: true })).toEqual({ servers: 3, pauses: ['none', 'long'] });
  });
});
