import type { Attribution } from '../attribute/attribute.ts';
import type { Cause } from '../attribute/cause/seen.ts';
import type { FlameNode } from '../attribute/flame.ts';
import type { GrowingAt } from '../attribute/growing-at.ts';
import type { Note } from '../attribute/notes.ts';
import type { RetainingPath } from '../attribute/retaining-path.ts';
import type { Flame, ReportedAttribution, ReportedContainer, ReportedNote, ReportedPath, Suspect } from './report.ts';

/** The line, as far as the report tells it. */
export interface Attributed {
  readonly suspects: readonly Suspect[];
  readonly attribution: ReportedAttribution;
}

/** What the report says of an attribution: plain values, without the scripts behind them. */
export function reported(attribution: Attribution): Attributed {
  const { suspects, paths, handles, growing, cause, leaks, classes, timers, why, notes, alive, flame, files, durationMs } = attribution;
  return {
    suspects: suspects.map((suspect) => ({
      file: suspect.frame.file,
      line: suspect.frame.line,
      column: suspect.frame.column,
      function: suspect.frame.function,
      bytesPerRequest: suspect.bytesPerRequest,
      heldBy: suspect.heldBy,
      excerpt: suspect.excerpt && { first: suspect.excerpt.first, line: suspect.excerpt.line, lines: [...suspect.excerpt.lines] },
      share: suspect.share,
      owner: suspect.frame.owner,
      ...(suspect.fault === null ? {} : { fault: suspect.fault }),
      found: suspect.by,
      method: suspect.isHeard || suspect.isSeenAdding ? 'listening' : 'sampling',
      mapped: suspect.frame.mapped !== null,
      mappedBy: suspect.frame.mapped,
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
      why: why && reportedNote(why),
      leaves: classes.slice(0, mostClasses).map((one) => ({ ...one })),
      paths: paths.map(reportedPath),
      containers: growing.map(reportedContainer),
      cause: cause && reportedCause(cause),
      leaks: leaks.map((leak) => ({
        ...{ suspects: [...leak.suspects], containers: [...leak.containers], handles: [...leak.handles], path: leak.path },
        cause: leak.cause && reportedCause(leak.cause),
      })),
      handles: handles.map(({ kind, perRequest, openedAt }) => ({
        kind,
        perRequest,
        file: openedAt?.file ?? null,
        line: openedAt?.line ?? null,
      })),
      bound: boundIn(attribution),
      timers: timers && { ...timers },
      notes: notes.map(reportedNote),
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

/** Beyond these nobody looks for one. */
const mostClasses = 200;

const reportedCause = ({ code, args }: Cause) => ({ code, args: { ...args } });

const reportedNote = ({ code, args }: Note): ReportedNote => ({ code, args: { ...args } });

const reportedPath = ({ steps, fault, container, bytesPerRequest }: RetainingPath): ReportedPath => ({
  steps: steps.map(({ keys, ...step }) => ({ ...step, ...(keys ? { keys: [...keys] } : {}) })),
  fault,
  container: { ...container },
  bytesPerRequest,
});

const reportedContainer = ({ lines: [most], bytesPerRequest: _, ...container }: GrowingAt): ReportedContainer => ({
  ...container,
  addedAt: most
    ? { file: most.frame.file, line: most.frame.line, owner: most.frame.owner, dependency: most.dependency && { ...most.dependency } }
    : null,
});

function boundIn({ filling, paths }: Attribution): ReportedAttribution['bound'] {
  if (filling) {
    const { name, max, size, requests: requestsToFill, bytesPerRequest, fullBytes, package: by } = filling;
    return { name, max, size, requestsToFill, bytesPerRequest, fullBytes, package: by && { ...by } };
  }
  const bound = paths[0]?.container.bound;
  return bound ? { ...bound } : null;
}

const reportedFlame = (node: FlameNode): Flame => ({ ...node, children: node.children.map(reportedFlame) });

/** Nobody could look, and why. */
export function notAttributed(message: string): Attributed {
  const why = { code: 'error', args: { message } };
  return {
    suspects: [],
    attribution: { why, leaves: [], paths: [], cause: null, handles: [], bound: null, notes: [], files: [], durationMs: 0 },
  };
}

/** Names that a heap gave, masked: an object that is used as a table has keys of the app's users. */
export function maskedNames({ suspects, attribution }: Attributed, masked: (text: string) => string): Attributed {
  const paths = attribution.paths?.map(({ steps, container, ...path }) => ({
    ...path,
    steps: steps.map(({ keys, ...step }) => ({ ...step, name: masked(step.name), ...(keys ? { keys: keys.map(masked) } : {}) })),
    container: { ...container, name: container.name && masked(container.name) },
  }));
  const notes = attribution.notes.map(({ args, ...note }) => ({
    ...note,
    args: Object.fromEntries(Object.entries(args).map(([name, value]) => [name, typeof value === 'string' ? masked(value) : value])),
  }));
  return { suspects, attribution: { ...attribution, notes, ...(paths ? { paths } : {}) } };
}
