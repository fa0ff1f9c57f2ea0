import { expect, it, vi } from 'vitest';
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
