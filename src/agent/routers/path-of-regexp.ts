/**
 * The pattern that a regular expression was made of. Express 4 keeps no other memory of where a router is mounted, and neither do
 * versions 2.0 to 2.2 of the router of Express 5.
 */

interface Reading {
  readonly source: string;
  /** Names that are left for groups, in their order. */
  readonly names: string[];
  at: number;
}

/** Where it reads something that patterns are not compiled to. */
class Unreadable extends Error {}

/**
 * @param source of an expression that path-to-regexp 0.1 or 8 made
 * @param names of its groups, in their order
 * @returns all patterns that it stands for, without a slash at the end; null where it was written by hand
 */
export function pathsOfRegexp(source: string, names: readonly string[]): readonly string[] | null {
  const reading: Reading = { source, names: [...names], at: 0 };
  try {
    const all = alternatives(reading);
    return reading.at === source.length ? [...new Set(all.map((path) => path.replace(/\/+$/, '')))] : null;
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

/** Up to the end of a group, or of all. */
function alternatives(reading: Reading): readonly string[] {
  let done: readonly string[] = [];
  let open: readonly string[] = [''];
  for (; reading.at < reading.source.length && reading.source[reading.at] !== ')'; ) {
    if (reading.source[reading.at] === '|') {
      done = [...done, ...open];
      open = [''];
      reading.at += 1;
      continue;
    }
    const next = piece(reading);
    open = open.flatMap((before) => next.map((text) => before + text));
  }
  return [...done, ...open];
}

/** What one piece of an expression stands for, which may be nothing. */
function piece(reading: Reading): readonly string[] {
  const { source, at } = reading;
  const rest = source.slice(at);
  if (/^[\^$]/.test(rest)) {
    reading.at += 1;
    return [''];
  }
  if (/^\(\?[=!]/.test(rest)) {
    skipGroup(reading);
    return [''];
  }
  if (rest.startsWith('(?:')) {
    reading.at += 3;
    const inner = alternatives(reading);
    reading.at += 1;
    return repeated(reading, inner);
  }
  if (rest.startsWith('(')) {
    const group = skipGroup(reading);
    const name = reading.names.shift() ?? '';
    return repeated(reading, [/^\((\.|\[\^\]|\[\\s\\S\])[*+]/.test(group) ? '*' : `:${name}`]);
  }
  const [text, escaped] = /^(?:\\([^\w\s])|[^\\()[\]{}.*+?|^$])/.exec(rest) ?? [];
  if (text === undefined) throw new Unreadable();
  reading.at += text.length;
  return repeated(reading, [escaped ?? text]);
}

/** A parameter may be absent; anything else that may be is left out. */
function repeated(reading: Reading, texts: readonly string[]): readonly string[] {
  const sign = /^[?*+]\?{0,1}/.exec(reading.source.slice(reading.at))?.[0] ?? '';
  reading.at += sign.length;
  if (!sign.startsWith('?')) return texts;
  return texts.map((text) => (/^\/?:\w+$/.test(text) ? `${text}?` : ''));
}

/** @returns the group, which may have others in it */
function skipGroup(reading: Reading): string {
  const start = reading.at;
  let depth = 0;
  let inClass = false;
  for (; reading.at < reading.source.length; reading.at += 1) {
    const sign = reading.source[reading.at];
    if (sign === '\\') reading.at += 1;
    else if (inClass) inClass = sign !== ']';
    else if (sign === '[') inClass = true;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    if (depth === 0) break;
  }
  reading.at += 1;
  return reading.source.slice(start, reading.at);
}
