/** Values that were never asked for before, in the shape of one that is known. */
import type { Trait } from './load.ts';

/** Far above what a shop counts to, and still a safe integer after millions of requests. */
const FIRST_NUMBER = 1_000_000_000;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DATE = /^(\d{4})-(\d{2})-(\d{2})/;
const DAY_MS = 86_400_000;

/**
 * The n-th new value like a known one: a number, a UUID, a date, hexadecimal digits, else words with a number at their end.
 * @param known as it stands in a URL: percent-encoded
 */
export function newValueLike(known: string, n: number): string {
  if (UUID.test(known)) return `${known.slice(0, 24)}${n.toString(16).padStart(12, '0')}`;
  if (DATE.test(known)) return `${dateAfter(known, n)}${known.slice(10)}`;
  if (/^\d+$/.test(known)) return String(FIRST_NUMBER + n);
  if (/^(?=.*\d)[0-9a-f]{8,}$/i.test(known)) return n.toString(16).padStart(known.length, '0');
  const [, stem = known, extension = ''] = /^(.*?)(\.[a-z0-9]+)?$/i.exec(known) ?? [];
  return `${stem}-${n}${extension}`;
}

/** Days that long are gone, each once: a page may answer differently for those to come. */
function dateAfter(known: string, n: number): string {
  const [, year = '2000', month = '01', day = '01'] = DATE.exec(known) ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day)) - n * DAY_MS;
  return new Date(time).toISOString().slice(0, 10);
}

/** What a person who names a route by one of its URLs surely means as a value: a number, a UUID, a date. */
const isValue = (segment: string): boolean => /^\d+$/.test(segment) || UUID.test(segment) || DATE.test(segment);

/** The segments and query parameters of a URL that are values, by their place or name. */
export function valuesIn(url: string, pattern: string): readonly Trait[] {
  const [path = '', query = ''] = url.split('?');
  const spelled = pattern.split('?')[0]?.split('/') ?? [];
  const segments = path.split('/').flatMap((segment, i): Trait[] => {
    const isKept = segment === '' || (spelled.includes(segment) && !isValue(segment));
    return isKept ? [] : [{ kind: 'segment', name: nameOfSegment(i, path, spelled) }];
  });
  const parameters = query.split('&').flatMap((pair): Trait[] => {
    const [name = '', value = ''] = pair.split('=');
    return value === '' ? [] : [{ kind: 'query', name }];
  });
  return [...segments, ...parameters];
}

/** As the route calls it: `[id]`; where it does not say, its place: "3rd segment" is 3. */
function nameOfSegment(i: number, path: string, spelled: readonly string[]): string {
  const own = spelled.length === path.split('/').length ? spelled[i] : undefined;
  return own === undefined || isValue(own) ? String(i) : own;
}

/**
 * The same URL with a new value in each segment that the route does not spell out or that is surely a value, and in each query
 * parameter: null where it has neither.
 * @param url without origin
 * @param pattern such as `/product/[id]`; segments that both have are no parameters
 * @param differs which of the values are new
 */
export function newAddressLike(url: string, pattern: string, n: number, differs: (trait: Trait) => boolean = () => true): string | null {
  const [path = '', query] = url.split('?');
  const values = valuesIn(url, pattern).filter(differs);
  const isNew = (kind: Trait['kind'], name: string) => values.some((value) => value.kind === kind && value.name === name);
  const spelled = pattern.split('?')[0]?.split('/') ?? [];
  const segments = path.split('/').map((segment, i) => {
    return isNew('segment', nameOfSegment(i, path, spelled)) ? newValueLike(segment, n) : segment;
  });
  const pairs = query?.split('&').map((pair) => {
    const [name = '', value = ''] = pair.split('=');
    return isNew('query', name) ? `${name}=${newValueLike(value, n)}` : pair;
  });
  const made = pairs === undefined ? segments.join('/') : `${segments.join('/')}?${pairs.join('&')}`;
  return made === url ? null : made;
}
