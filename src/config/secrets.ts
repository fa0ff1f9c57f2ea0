import { NUMBER } from '../loads/numbered.ts';
import type { Header } from './settings.ts';

/** Headers that say how to answer, not who asks: masking `text/html` would only make the output unreadable. */
const ordinary =
  /^(accept(-.*)?|cache-control|content-type|dnt|host|origin|pragma|referer|sec-.*|user-agent|x-forwarded-(for|host|proto))$/i;

/** Shorter words are no secrets, and a mask of them would blot out ordinary words of the output. In characters. */
const shortest = 6;

/**
 * What of the headers and bodies must be read nowhere, in no log, report or comment. Of a header the whole value, and each word and cookie
 * in it, because a server prints the token without its `Bearer`; of a body the whole, and each value of its JSON or its form.
 */
export function secretsIn(headers: readonly Header[], bodies: readonly string[] = []): readonly string[] {
  const ofHeaders = headers
    .filter((header) => !ordinary.test(header.name))
    .flatMap(({ value }) => [value, ...value.split(/[\s;,]+/).map((word) => word.replace(/^[\w.-]+=(?=[^=])/, ''))]);
  const parts = [...ofHeaders, ...bodies.flatMap((body) => [body, ...valuesIn(body)]).flatMap(aroundNumbers)];
  const schemes = new Set(['bearer', 'digest', 'negotiate']);
  return [...new Set(parts)].filter((part) => part.length >= shortest && !schemes.has(part.toLowerCase()));
}

/** A server prints each with a number of its own. */
const aroundNumbers = (text: string): readonly string[] => text.split(NUMBER);

/** The strings of a JSON that are no keys; else the values of a form. */
function valuesIn(body: string): readonly string[] {
  const literals = [...body.matchAll(/("(?:[^"\\\n]|\\.)*")(\s*:)?/g)];
  if (literals.length > 0) return literals.flatMap(([, literal = '""', isKey]) => (isKey ? [] : [literal.slice(1, -1), unquoted(literal)]));
  return body.split('&').flatMap((pair) => [pair.slice(pair.indexOf('=') + 1), ...new URLSearchParams(pair).values()]);
}

function unquoted(literal: string): string {
  try {
    return JSON.parse(literal);
  } catch {
    return literal;
  }
}
