import { expect, it } from 'vitest';
import { knownLeak } from './known-leak.ts';

const leak = (route: string, until: string) => ({ route, reason: `until ${until}`, until });

it('holds to the end of its last day, in UTC', () => {
  const known = [leak('/a', '2026-11-24')];
  expect(knownLeak(known, '/a', new Date('2026-11-24T23:59:59Z'))).toEqual({ ...known[0], expired: false });
  expect(knownLeak(known, '/a', new Date('2026-11-25T00:00:00Z'))).toEqual({ ...known[0], expired: true });
  expect(knownLeak(known, '/b', new Date('2026-11-24T00:00:00Z'))).toBeNull();
});

it('is the entry that holds longest, of several that mean the route', () => {
  const known = [leak('/shop/*', '2026-01-01'), leak('/shop/[id]', '2027-01-01'), leak('*', '2026-06-01')];
  expect(knownLeak(known, '/shop/[id]', new Date('2026-11-24T00:00:00Z'))).toMatchObject({ until: '2027-01-01', expired: false });
  expect(knownLeak(known, '/shop/cart', new Date('2026-11-24T00:00:00Z'))).toMatchObject({ until: '2026-06-01', expired: true });
});
