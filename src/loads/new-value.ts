/** Values that were never asked for before, in the shape of one that is known. */

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

/**
 * The same URL with a new value in each segment that the route does not spell out or that is surely a value, and in each query
 * parameter: null where it has neither.
 * @param url without origin
 * @param pattern such as `/product/[id]`; segments that both have are no parameters
 */
export function newAddressLike(url: string, pattern: string, n: number): string | null {
  const [path = '', query] = url.split('?');
  const spelled = new Set(pattern.split('?')[0]?.split('/'));
  const segments = path.split('/').map((segment) => {
    const isKept = segment === '' || (spelled.has(segment) && !isValue(segment));
    return isKept ? segment : newValueLike(segment, n);
  });
  const pairs = query?.split('&').map((pair) => {
    const [name = '', value] = pair.split('=');
    return value === undefined || value === '' ? pair : `${name}=${newValueLike(value, n)}`;
  });
  const made = pairs === undefined ? segments.join('/') : `${segments.join('/')}?${pairs.join('&')}`;
  return made === url ? null : made;
}
