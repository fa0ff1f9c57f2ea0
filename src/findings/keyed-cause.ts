/** A collection that grows with what requests differ in is a cache without a limit: its key says what it is filled by. */
import type { Trait } from '../loads/load.ts';
import type { Attributed } from './attributed.ts';

type Key = 'address' | 'ip' | 'cookie' | 'header';

const keys: Readonly<Partial<Record<Trait['kind'], Key>>> = {
  segment: 'address',
  query: 'address',
  'unknown-query': 'address',
  ip: 'ip',
  cookie: 'cookie',
  header: 'header',
};

/** @param traits in which requests must differ to leave something; empty: it is not known, or in nothing */
export function withKey({ suspects, attribution }: Attributed, traits: readonly Trait[]): Attributed {
  const { cause } = attribution;
  const [first, ...others] = traits;
  const key = first && keys[first.kind];
  if (cause?.code !== 'unbounded-collection' || !key || others.some(({ kind }) => keys[kind] !== key)) return { suspects, attribution };
  // Of an address, and of several cookies, none is the one.
  const of = key === 'address' || key === 'ip' || others.length > 0 ? null : first.name;
  return { suspects, attribution: { ...attribution, cause: { code: 'cache-by-request', args: { ...cause.args, key, of } } } };
}
