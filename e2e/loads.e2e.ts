import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runCheck } from './run-check.ts';

const cwd = fileURLToPath(new URL('fixtures/loads/', import.meta.url));
const lines = readFileSync(`${cwd}server.mjs`, 'utf8').split('\n');
const lineOf = (route: string) => lines.findIndex((line) => line.endsWith(`// <= leak ${route.slice(1)}`)) + 1;

async function checked(routes: readonly string[], loads: string | null) {
  const named = routes.flatMap((route) => ['--route', route]);
  const { status, report } = await runCheck({ cwd, args: ['--start', 'node server.mjs', ...named], loads });
  return { status, findings: report.routes };
}

type Finding = Awaited<ReturnType<typeof checked>>['findings'][number];

const said = ({ loads }: Finding) => loads?.map(({ load, verdict }) => `${load}: ${verdict}`);

const kinds = [
  { load: 'addresses', leaks: ['/by-url', '/counted-urls'], heals: '/recent-sessions' },
  {
    load: 'visitors',
    leaks: ['/cart-of-session', '/context-of-request', '/hits-of-client', '/counted-sessions'],
    heals: '/recent-sessions',
  },
  { load: 'returning', leaks: ['/welcome-back'], heals: '/visits' },
  { load: 'hang-ups', leaks: ['/compressed', '/counted-until-finished'], heals: '/compressed-until-closed' },
  { load: 'bursts', leaks: ['/crowd'], heals: '/pool' },
] as const;

describe.each(kinds)('what leaks only under $load', ({ load, leaks, heals }) => {
  test('is steady under one address, and leaks under that load, with its line; its twin is steady', async () => {
    const { status, findings } = await checked([...leaks, heals], `same,${load}`);
    expect(status).toBe(1);
    expect(findings.map((finding) => [finding.route, said(finding)])).toEqual([
      ...leaks.map((route) => [route, ['same: steady', `${load}: leaking`]]),
      [heals, ['same: steady', `${load}: steady`]],
    ]);
    for (const [i, route] of leaks.entries()) {
      const line = lineOf(route);
      expect(findings[i]?.suspects[0]).toMatchObject({ file: expect.stringMatching(/server\.mjs$/), line });
    }
    if (load === 'visitors') expect(findings[0]?.loads?.[1]).toMatchObject({ traits: [{ kind: 'cookie', name: 'sid' }] });
    const causes = findings.map(({ attribution }) => attribution?.cause ?? null);
    if (load === 'visitors') {
      expect(causes[0]).toMatchObject({ code: 'cache-by-request', args: { key: 'cookie', of: 'sid' } });
      expect(causes[1]).toMatchObject({ code: 'cache-by-request', args: { key: 'header', of: 'x-request-id' } });
      expect(causes[2]).toMatchObject({ code: 'cache-by-request', args: { key: 'ip', of: null } });
    }
  });
});

describe('with nothing asked for', () => {
  test('a route that nothing makes leak is steady under all loads, and all but the first are measured at once', async () => {
    const { status, findings } = await checked(['/until-closed'], null);
    expect(status).toBe(0);
    const [finding] = findings as [Finding];
    expect(said(finding)).toEqual(['same', 'addresses', 'visitors', 'hang-ups', 'bursts', 'data'].map((load) => `${load}: steady`));
    // A look that leaves anything open is taken again.
    expect(new Set(finding.arms.map(({ load }) => load))).toEqual(new Set(['mix', 'same']));
    expect(finding.loads?.find(({ load }) => load === 'hang-ups')).not.toHaveProperty('answeredFirst');
  });

  test('a leak under one load alone is found, with that load and its line', async () => {
    const { status, findings } = await checked(['/until-finished', '/by-path/42'], null);
    expect(status).toBe(1);
    expect(findings.map(said)).toEqual([
      ['same: steady', 'addresses: steady', 'visitors: steady', 'hang-ups: leaking', 'bursts: steady', 'data: steady'],
      ['same: steady', 'addresses: leaking', 'visitors: steady', 'hang-ups: steady', 'bursts: steady', 'data: steady'],
    ]);
    expect(findings.map(({ suspects }) => suspects[0]?.line)).toEqual([lineOf('/until-finished'), lineOf('/by-path')]);
    const [, { loads: ofPath }] = findings as [Finding, Finding];
    expect(ofPath?.[1]).toMatchObject({ traits: [{ kind: 'segment', name: '2' }] });
    const [ofHangUps, ofAddresses] = findings.map(({ attribution }) => attribution?.cause);
    expect(ofHangUps?.code).not.toBe('cache-by-request');
    expect(ofAddresses).toMatchObject({ code: 'cache-by-request', args: { key: 'address', of: null } });
  });

  test('a page that is sent in one go has answered whoever hangs up, and is not called steady under that', async () => {
    const { report, stdout } = await runCheck({ cwd, args: ['--start', 'node server.mjs', '--route', '/whole'], loads: 'same,hang-ups' });
    expect(report.routes[0]?.loads).toMatchObject([{ load: 'same' }, { load: 'hang-ups', verdict: 'steady', answeredFirst: true }]);
    expect(stdout).toContain('No leak: 1 route steady; clients that hang up had their whole answer first.');
  });

  test('what leaks under one address needs no other load', async () => {
    const { findings } = await checked(['/events-forever'], null);
    expect(said(findings[0] as Finding)).toEqual([
      'same: leaking',
      ...['addresses', 'visitors', 'hang-ups', 'bursts', 'data'].map((load) => `${load}: not-run`),
    ]);
  });
});

test('a stream of events is opened and left: what stays of each is a leak, with its line', async () => {
  const { status, findings } = await checked(['/events-forever', '/events-until-closed'], 'same');
  expect(status).toBe(1);
  expect(findings.map(({ route, verdict }) => [route, verdict])).toEqual([
    ['/events-forever', 'leaking'],
    ['/events-until-closed', 'steady'],
  ]);
  expect(findings[0]?.suspects[0]).toMatchObject({ file: expect.stringMatching(/server\.mjs$/), line: lineOf('/events-forever') });
});
