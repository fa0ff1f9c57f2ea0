import type { IncomingHttpHeaders } from 'node:http';
import { frameworks } from '../routes/frameworks/frameworks.ts';

/**
 * The header by which a response proves that no code rendered it, such as "x-nextjs-cache: HIT"; null where nothing does.
 * Strict, because what is not hammered is not checked: a header that an app may send for its own data does not count
 * alone, and neither does a cached shell around parts that are rendered in every request.
 */
export function answeredFromCache(headers: IncomingHttpHeaders): string | null {
  const text = (name: string): string => String(headers[name] ?? '');
  // What is not to be stored was rendered now, at least in parts.
  const isWhole = !/no-store|private/i.test(text('cache-control'));
  // What is stale is answered all the same; code makes it anew behind that.
  const hit = (name: string) => /^(hit|stale)\b/i.test(text(name));
  const proof = (isWhole ? ofFrameworks.find(hit) : undefined) ?? shared.find(hit) ?? null;
  if (proof !== null) return `${proof}: ${text(proof)}`;
  // RFC 9111, 5.1: `Age` says that the origin did not make this response now. Some apps hand on what they got themselves.
  const said = stored.find(hit);
  return said !== undefined && /^\d+$/.test(text('age')) ? `${said}: ${text(said)}, age: ${text('age')}` : null;
}

/** Whether a cache may answer the next time: the first answer fills it. */
export const mayBeCached = (headers: IncomingHttpHeaders): boolean =>
  [...ofFrameworks, ...shared, ...stored].some((name) => headers[name] !== undefined);

const ofFrameworks = frameworks.flatMap(({ cacheHeaders = [] }) => cacheHeaders);
/** Sent by nothing but the caches that they are named after. */
const shared = ['cf-cache-status', 'x-vercel-cache'];
/** Sent by Varnish, nginx and others by custom, and by apps of their own cache of data. */
const stored = ['x-cache', 'x-cache-status', 'x-proxy-cache'];
