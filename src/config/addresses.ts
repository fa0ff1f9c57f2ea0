/** Addresses of servers that run already. */
import type { InspectorAddress } from './settings.ts';

const highestPort = 65_535;

/**
 * "127.0.0.1:9229", or the whole address that `node --inspect` prints: "ws://127.0.0.1:9229/1f0e...". null: it is none.
 */
export function readInspector(text: string): InspectorAddress | null {
  const [, host = '', digits = '', id = null] =
    /^(?:wss?:\/\/)?(\[[\da-f:]+\]|[\w.-]+):(\d{1,5})(?:\/([\w-]{1,100})?)?$/i.exec(text.trim()) ?? [];
  const port = Number(digits);
  if (host === '' || port < 1 || port > highestPort) return null;
  return { text: `${host}:${port}`, host: host.replace(/^\[|\]$/g, ''), port, id };
}

/** A URL without credentials: it is printed. null: it is none. */
export function readHttpUrl(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const { protocol, username, password, href } = new URL(text);
  return /^https?:$/.test(protocol) && username === '' && password === '' ? href : null;
}

/** The origin of a URL without a path, a query or a fragment. */
export function readOrigin(text: string): string | null {
  const read = readHttpUrl(text);
  const url = read === null ? null : new URL(read);
  return url !== null && url.pathname === '/' && url.search === '' && url.hash === '' ? url.origin : null;
}
