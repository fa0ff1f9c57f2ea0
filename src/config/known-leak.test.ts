import { expect, it } from 'vitest';
import { isKnownRoute, knownLeak } from './known-leak.ts';

const leak = (route: string, until: string) => ({ route, reason: `until ${until}`, until });
const on = (route: string, fingerprint: string | null = null) => ({ route, fingerprint });

it('holds to the end of its last day, in UTC', () => {
  const known = [leak('/a', '2026-11-24')];
  expect(knownLeak(known, on('/a'), new Date('2026-11-24T23:59:59Z'))).toEqual({ ...known[0], expired: false });
  expect(knownLeak(known, on('/a'), new Date('2026-11-25T00:00:00Z'))).toEqual({ ...known[0], expired: true });
  expect(knownLeak(known, on('/b'), new Date('2026-11-24T00:00:00Z'))).toBeNull();
});

it('is the entry that holds longest, of several that mean the route', () => {
  const known = [leak('/shop/*', '2026-01-01'), leak('/shop/[id]', '2027-01-01'), leak('*', '2026-06-01')];
  expect(knownLeak(known, on('/shop/[id]'), new Date('2026-11-24T00:00:00Z'))).toMatchObject({ until: '2027-01-01', expired: false });
  expect(knownLeak(known, on('/shop/cart'), new Date('2026-11-24T00:00:00Z'))).toMatchObject({ until: '2026-06-01', expired: true });
});

it('means a leak by its fingerprint on every route, and with a route on that alone', () => {
  const [fingerprint, other] = ['0123456789abcdef', 'fedcba9876543210'];
  const now = new Date('2026-11-24T00:00:00Z');
  const everywhere = [{ fingerprint, reason: 'x', until: '2027-01-01' }];
  expect(knownLeak(everywhere, on('/a', fingerprint), now)).toMatchObject({ fingerprint, expired: false });
  expect(knownLeak(everywhere, on('/b', fingerprint), now)).not.toBeNull();
  expect(knownLeak(everywhere, on('/a', other), now)).toBeNull();
  expect(knownLeak(everywhere, on('/a'), now)).toBeNull();
  const there = [{ ...everywhere[0]!, route: '/a' }];
  expect(knownLeak(there, on('/a', fingerprint), now)).not.toBeNull();
  expect(knownLeak(there, on('/b', fingerprint), now)).toBeNull();
  expect(knownLeak(there, on('/a', other), now)).toBeNull();
  expect([isKnownRoute(everywhere, '/a'), isKnownRoute(there, '/a'), isKnownRoute(there, '/b')]).toEqual([false, true, false]);
});
