import { validateHeaderName, validateHeaderValue } from 'node:http';
import { CheckError, problem } from '../problems.ts';
import type { ExpectedStatus, Header } from './settings.ts';

/** "name: value" as a header; null when a server could not take it. */
export function readHeader(text: string): Header | null {
  const colon = text.indexOf(':');
  const name = text.slice(0, Math.max(0, colon)).trim();
  const value = text.slice(colon + 1).trim();
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
  } catch {
    return null;
  }
  return value === '' ? null : { name, value };
}

/** "2xx", "3xx" or codes with commas between; null for anything else. */
export function readExpectedStatus(text: string): ExpectedStatus | null {
  const parts = text.split(',').map((part) => part.trim());
  if (!parts.every((part) => /^[1-5](?:xx|\d\d)$/.test(part))) return null;
  return {
    text: parts.join(', '),
    classes: parts.filter((part) => part.endsWith('xx')).map((part) => Number(part[0])),
    codes: parts.filter((part) => !part.endsWith('xx')).map(Number),
  };
}

/**
 * A path on the server; throws CheckError `bad-route`. null when it holds white space, which no request line can, or brackets
 * before its query: a pattern such as `/product/[id]` is no URL, and a server that answers it with 200 does not render it.
 */
export function readRoute(text: string): string | null {
  if (!text.startsWith('/')) throw new CheckError(problem('bad-route', { route: text }));
  return /[\s#]|^[^?]*[[\]]/.test(text) ? null : text;
}
