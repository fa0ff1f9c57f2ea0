/** Values of one answer that later requests need. */
import { decoded } from '../code/decoded.ts';
import type { LoginStep, Taken } from '../config/settings.ts';
import type { CookieJar } from '../loads/cookie-jar.ts';
import type { LoginAnswer } from './exchange.ts';

export type TakenValues = Readonly<Record<string, string>>;

/** The text or number at a path of keys with dots between; null: there is none, or the answer is no JSON. */
export function inJson(text: string, path: string): string | null {
  try {
    const found = path
      .split('.')
      .reduce<unknown>(
        (at, key) => (typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? (at as Record<string, unknown>)[key] : null),
        JSON.parse(text),
      );
    return typeof found === 'string' || typeof found === 'number' ? String(found) : null;
  } catch {
    return null;
  }
}

/** null: the answer has no such value. */
export function valueAt({ json, cookie, header }: Taken, { text, headers }: LoginAnswer, jar: CookieJar): string | null {
  if (json !== undefined) return inJson(text, json);
  // A server that sets a value in a cookie encodes it, and compares with what it was.
  const kept = cookie === undefined ? undefined : jar.value(cookie);
  if (cookie !== undefined) return kept === undefined ? null : decoded(kept);
  const value = headers[header?.toLowerCase() ?? ''];
  return typeof value === 'string' ? value : null;
}

/** A text with the values that were taken in place of their names in braces. */
export const filledIn = (text: string, taken: TakenValues, write: (value: string) => string = (value) => value): string =>
  text.replace(/\{(\w+)\}/g, (braces, name: string) => (Object.hasOwn(taken, name) ? write(taken[name] as string) : braces));

export const filledInAll = (texts: Readonly<Record<string, string>>, taken: TakenValues): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, filledIn(text, taken)]));

/** The body of a step: an object as JSON, with values in its strings; a form with values as they are written there. */
export function bodyFilledIn(body: NonNullable<LoginStep['body']>, taken: TakenValues, isForm: (text: string) => boolean): string {
  if (typeof body === 'object') return JSON.stringify(body, (_, value) => (typeof value === 'string' ? filledIn(value, taken) : value));
  return filledIn(body, taken, isForm(body) ? encodeURIComponent : undefined);
}
