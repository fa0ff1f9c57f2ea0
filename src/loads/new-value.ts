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

/** A segment or a query parameter: as it stands in the URL, and with the n-th new value. */
interface Piece {
  readonly known: string;
  readonly made: (n: number) => string;
  /** null: it is no value. */
  readonly value: Trait | null;
}

function piecesOf(url: string, pattern: string): { readonly segments: readonly Piece[]; readonly pairs: readonly Piece[] | null } {
  const [path = '', query] = url.split('?');
  const spelled = pattern.split('?')[0]?.split('/') ?? [];
  const segments = path.split('/');
  return {
    segments: segments.map((known, i): Piece => {
      const isKept = known === '' || (spelled.includes(known) && !isValue(known));
      const name = nameOf(i, spelled.length === segments.length ? spelled[i] : undefined);
      return { known, made: (n) => newValueLike(known, n), value: isKept ? null : { kind: 'segment', name } };
    }),
    pairs:
      query?.split('&').map((known): Piece => {
        const [name = '', value = ''] = known.split('=');
        return { known, made: (n) => `${name}=${newValueLike(value, n)}`, value: value === '' ? null : { kind: 'query', name } };
      }) ?? null,
  };
}

/** A segment as the route calls it: `[id]`; where it does not say, by its place: "3" is the third. */
const nameOf = (i: number, own: string | undefined): string => (own === undefined || isValue(own) ? String(i) : own);

/** The segments and query parameters of a URL that are values, by their place or name. */
export function valuesIn(url: string, pattern: string): readonly Trait[] {
  const { segments, pairs } = piecesOf(url, pattern);
  return [...segments, ...(pairs ?? [])].flatMap(({ value }) => value ?? []);
}

/**
 * The same URL with a new value in each segment that the route does not spell out or that is surely a value, and in each query
 * parameter: null where it has neither.
 * @param url without origin
 * @param pattern such as `/product/[id]`; segments that both have are no parameters
 * @param differs which of the values are new
 */
export function newAddressLike(url: string, pattern: string, n: number, differs: (trait: Trait) => boolean = () => true): string | null {
  const { segments, pairs } = piecesOf(url, pattern);
  const write = ({ known, made, value }: Piece) => (value !== null && differs(value) ? made(n) : known);
  const path = segments.map(write).join('/');
  const made = pairs === null ? path : `${path}?${pairs.map(write).join('&')}`;
  return made === url ? null : made;
}
