import type { Header } from './settings.ts';

/** Headers that say how to answer, not who asks: masking `text/html` would only make the output unreadable. */
const ordinary =
  /^(accept(-.*)?|cache-control|content-type|dnt|host|origin|pragma|referer|sec-.*|user-agent|x-forwarded-(for|host|proto))$/i;

/** Shorter words are no secrets, and a mask of them would blot out ordinary words of the output. In characters. */
const shortest = 6;

/**
 * What of the headers must be read nowhere, in no log, report or comment: the whole value, and each word and cookie in
 * it, because a server prints the token without its `Bearer`.
 */
export function secretsIn(headers: readonly Header[]): readonly string[] {
  const parts = headers
    .filter((header) => !ordinary.test(header.name))
    .flatMap(({ value }) => [value, ...value.split(/[\s;,]+/).map((word) => word.replace(/^[\w.-]+=(?=[^=])/, ''))]);
  const schemes = new Set(['bearer', 'digest', 'negotiate']);
  return [...new Set(parts)].filter((part) => part.length >= shortest && !schemes.has(part.toLowerCase()));
}
