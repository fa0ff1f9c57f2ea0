import type { Attribution } from '../attribute/attribute.ts';
import type { FlameNode } from '../attribute/flame.ts';
import type { Flame, ReportedAttribution, Suspect } from './report.ts';

/** The line, as far as the report tells it. */
export interface Attributed {
  readonly suspects: readonly Suspect[];
  readonly attribution: ReportedAttribution;
}

/** What the report says of an attribution: plain values, without the scripts behind them. */
export function reported(attribution: Attribution): Attributed {
  const { suspects, retainers, handles, cause, leaves, why, notes, alive, flame, files, durationMs } = attribution;
  return {
    suspects: suspects.map((suspect) => ({
      file: suspect.frame.file,
      line: suspect.frame.line,
      column: suspect.frame.column,
      function: suspect.frame.function,
      bytesPerRequest: suspect.bytesPerRequest,
      retainedBy: suspect.retainedBy,
      excerpt: suspect.excerpt && { first: suspect.excerpt.first, line: suspect.excerpt.line, lines: [...suspect.excerpt.lines] },
      share: suspect.share,
      owner: suspect.frame.owner,
      found: suspect.by,
      mapped: suspect.frame.mapped,
      changed: suspect.changed,
      offHeap: suspect.offHeap,
      dependency: suspect.dependency && { ...suspect.dependency },
      stack: suspect.stack.slice(0, 30).map((frame) => ({
        function: frame.function,
        file: frame.package ? `${frame.package.name}/${frame.file}` : frame.file,
        line: frame.line,
        column: frame.column,
        owner: frame.owner,
      })),
    })),
    attribution: {
      why,
      leaves,
      retainers: retainers.map(({ words }) => words),
      cause: cause && { ...cause },
      handles: handles.map(({ kind, perRequest, openedAt }) => ({
        kind,
        perRequest,
        file: openedAt?.file ?? null,
        line: openedAt?.line ?? null,
      })),
      bound: boundIn(attribution),
      notes: [...notes],
      survivors: alive && {
        requests: [...alive.requests],
        sites: alive.sites.map((site) => ({ ...site, bytes: [...site.bytes] })),
        rest: [...alive.rest],
      },
      flame: flame && reportedFlame(flame),
      files: [...files],
      durationMs,
    },
  };
}

function boundIn({ filling, retainers }: Attribution): ReportedAttribution['bound'] {
  if (filling) return { name: filling.name, max: filling.max, size: filling.size, requestsToFill: filling.requests };
  const bound = retainers[0]?.bound;
  return bound ? { name: bound.name, max: bound.max, size: bound.size } : null;
}

const reportedFlame = (node: FlameNode): Flame => ({ ...node, children: node.children.map(reportedFlame) });

/** Nobody could look, and why. */
export function notAttributed(why: string): Attributed {
  return {
    suspects: [],
    attribution: { why, leaves: '', retainers: [], cause: null, handles: [], bound: null, notes: [], files: [], durationMs: 0 },
  };
}
