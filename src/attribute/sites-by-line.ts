/** Allocation sites put together by the line that is to be looked at. */

import { type Site, trendOf } from '../heap/survivors.ts';
import type { Frame } from './frames.ts';
import type { LineInStack } from './line-in-stack.ts';
import type { NamedSite } from './named-sites.ts';

/** A line and what it keeps. */
export interface LineOfSites extends LineInStack {
  /** The frame nearest to the allocation that is not native. */
  readonly deepest: Frame;
  /** Nearest to the allocation first. */
  readonly stack: readonly Frame[];
  readonly bytesPerRequest: number;
  /** Bytes per request alive at the end, by volley. */
  readonly cohorts: readonly number[];
  /** In a file that the pull request changed. */
  readonly changed: boolean;
  /** Whether the bytes lie outside the JavaScript heap (Buffers and ArrayBuffers). */
  readonly offHeap: boolean;
  /** Whether it was seen adding to a container that grows. */
  readonly isSeenAdding: boolean;
  /** Whether it puts a larger copy in place of what was there. */
  readonly isCopied?: boolean;
  readonly sites: readonly Site[];
}

/**
 * The lines whose sites grow with the requests.
 * @param changed files of the pull request, relative to the repository
 */
export function growingLines(sites: readonly NamedSite[], changed: readonly string[]): readonly LineOfSites[] {
  const lines = new Map<string, LineOfSites>();
  for (const site of sites) {
    if (site.bytesPerRequest <= 0 || site.trend === 'once') continue;
    const { frame, by } = site.found;
    // Storage that is reallocated while it grows dies too; it counts where it is known to be that.
    if (site.trend === 'fades' && by !== 'container') continue;
    const key = `${frame.raw.url}:${frame.file}:${frame.line}`;
    const line = lines.get(key);
    lines.set(key, line ? together(line, site) : lineOf(site, changed));
  }
  const all = [...lines.values()];
  const certain = all.filter((line) => grows(line) || isKeeper(line) || line.sites.some(({ trend }) => trend === 'swells'));
  // What few requests leave gives few samples; that each stays, in volley after volley, is then the best that is known.
  return certain.length > 0 ? certain : all.filter(stays);
}

/** Whether the line itself puts the memory away, or opens what keeps it. */
export const isKeeper = ({ by }: Pick<LineInStack, 'by'>): boolean => by === 'container' || by === 'opened';

const lineOf = (site: NamedSite, changed: readonly string[]): LineOfSites => ({
  ...site.found,
  stack: site.stack,
  deepest: site.nearest,
  changed: changed.includes(site.found.frame.file),
  bytesPerRequest: site.bytesPerRequest,
  cohorts: site.cohorts,
  offHeap: isBuffer(site),
  isSeenAdding: false,
  isCopied: isCopy(site),
  sites: [site],
});

const together = (line: LineOfSites, site: NamedSite): LineOfSites => ({
  ...line,
  bytesPerRequest: line.bytesPerRequest + site.bytesPerRequest,
  cohorts: line.cohorts.map((bytes, i) => bytes + (site.cohorts[i] ?? 0)),
  // What a framework allocates, it may allocate for a package that it calls.
  dependency: line.dependency ?? (line.deepest.owner === 'framework' ? site.found.dependency : null),
  keeps: line.keeps === true || (site.found.keeps === true && site.found.dependency?.name === line.dependency?.name),
  holder: line.holder ?? site.found.holder,
  offHeap: line.offHeap || isBuffer(site),
  isCopied: line.isCopied === true || isCopy(site),
  isCompiled: line.isCompiled === true || site.found.isCompiled === true,
  sites: [...line.sites, site],
});

const isCopy = ({ trend, found }: NamedSite): boolean => trend === 'swells' && found.by === 'container';

/** Single sites may rest on too few samples; together they show the trend. */
const grows = ({ sites }: LineOfSites): boolean =>
  trendOf(total(sites.map(({ born }) => born)), total(sites.map(({ left }) => left))) === 'grows';

/** In most of the judged volleys some were left, and none of them died. */
function stays({ sites }: LineOfSites): boolean {
  const born = total(sites.map((site) => site.born)).slice(0, -1);
  const left = total(sites.map((site) => site.left)).slice(0, -1);
  return left.filter((count) => count > 0).length > born.length / 2 && born.every((count, i) => left[i] === count);
}

const total = (rows: readonly (readonly number[])[]): readonly number[] =>
  (rows[0] ?? []).map((_, i) => rows.reduce((sum, row) => sum + row[i]!, 0));

/**
 * The profile sees the small object in front of a Buffer: the bytes behind are shared out as they were measured.
 * @param arrayBuffers measured bytes per request
 */
export function withBuffers(lines: readonly LineOfSites[], arrayBuffers: number): readonly LineOfSites[] {
  const wrappers = ({ sites }: LineOfSites) => sites.filter(isBuffer).reduce((sum, site) => sum + site.bytesPerRequest, 0);
  const all = lines.reduce((sum, line) => sum + wrappers(line), 0);
  if (all === 0 || arrayBuffers <= 0) return lines.map((line) => ({ ...line, offHeap: false }));
  return lines.map((line) => ({ ...line, bytesPerRequest: line.bytesPerRequest + (arrayBuffers * wrappers(line)) / all }));
}

const isBuffer = ({ frames }: Site): boolean =>
  frames
    .slice(0, 6)
    .some(
      ({ url, functionName }) =>
        url === 'node:buffer' ||
        (url === '' && /^(ArrayBuffer|\w+Array|SharedArrayBuffer)$/.test(functionName) && functionName !== 'Array'),
    );
