/**
 * What on a retaining path is expected to stay, and what is not: the first step that should be gone is the fault.
 *
 * The idea is LeakCanary's (Square): a path says far more once each object on it is marked, with the reason.
 */
import type { Came } from '../heap/steps.ts';

export type Mark = 'expected' | 'not-expected' | 'unknown';

/** Why a step is marked so. The words are the report's. */
export type MarkReason =
  /** A variable of a module, an export or a global: it lives as long as the process. */
  | 'of-the-process'
  /** What Node.js itself lists: it stays while it is open or pending. */
  | 'of-node'
  /** A variable of a function: it lives as long as some function that sees it. */
  | 'of-a-function'
  /** It was there before the requests. */
  | 'there-before'
  /** It belongs to one request, and that has ended. */
  | 'of-one-request'
  /** It came with a request, and stayed after it. */
  | 'left-behind'
  /** It is older, but of the kind that each request leaves: a link of a chain. */
  | 'like-those-left-behind'
  /** A block of memory that requests make larger, in place or by a larger one. */
  | 'made-larger'
  /** It came with a request, into a container that takes so many at most and is not full. */
  | 'below-limit'
  /** V8 does not tell when it came. */
  | 'no-age';

export interface Marked {
  readonly mark: Mark;
  readonly reason: MarkReason;
}

const ofOneRequest = /^(IncomingMessage|ServerResponse|Http2ServerRe(quest|sponse)|NextRequest|NextResponse|H3Event|Request|Response)$/;
const references = new Set(['property', 'entry', 'element', 'omitted']);

/** A step as far as its mark depends on it. */
export interface Markable {
  readonly kind: string;
  readonly name: string;
  readonly keys?: readonly string[] | undefined;
  /** Whether a variable stands at the top level of its module. */
  readonly topLevel?: boolean | undefined;
  readonly came?: Came | undefined;
}

/** What is known of the end of a path. */
export interface PathEnd {
  /** Whether the container takes so many at most, and has fewer. */
  readonly belowLimit?: boolean;
  /** Whether it is a block that grows. */
  readonly isBlock?: boolean;
}

/**
 * Marks every step of a path that is an object or a root; a mere reference belongs to what it leads to.
 * @returns for each step, null for a reference
 */
export function marksOf(steps: readonly Markable[], { belowLimit = false, isBlock = false }: PathEnd = {}): readonly (Marked | null)[] {
  const end = steps.at(-1);
  return steps.map((step, i) => {
    if (i === 0) return rootMark(step);
    if (isReference(step)) return null;
    return isBlock ? blockMark(step, step === end) : markOf(step, end, belowLimit);
  });
}

/** The larger one, in place of the one before, came with a request; what grows in place is older. */
function blockMark({ came }: Markable, isEnd: boolean): Marked {
  if (isEnd || came === 'with-requests') return { mark: 'not-expected', reason: 'made-larger' };
  return came === 'before' ? { mark: 'expected', reason: 'there-before' } : { mark: 'unknown', reason: 'no-age' };
}

/** The place of the first step that should be gone; null where none is known to be. */
export const faultIn = (marks: readonly (Marked | null)[]): number | null => {
  const index = marks.findIndex((marked) => marked?.mark === 'not-expected');
  return index === -1 ? null : index;
};

/** Within a path a variable is a reference: one of a scope that a function on the way closes over. */
const isReference = ({ kind }: Markable): boolean => references.has(kind) || kind === 'variable';

function rootMark({ kind, topLevel }: Markable): Marked {
  if (kind === 'runtime') return { mark: 'expected', reason: 'of-node' };
  if (kind === 'variable' && topLevel !== true) return { mark: 'unknown', reason: 'of-a-function' };
  return { mark: 'expected', reason: 'of-the-process' };
}

function markOf(step: Markable, end: Markable | undefined, belowLimit: boolean): Marked {
  if (step.kind === 'class' && ofOneRequest.test(step.name)) return { mark: 'not-expected', reason: 'of-one-request' };
  if (step.came === 'with-requests')
    return belowLimit ? { mark: 'unknown', reason: 'below-limit' } : { mark: 'not-expected', reason: 'left-behind' };
  if (step.came === undefined) return { mark: 'unknown', reason: 'no-age' };
  const isLink = end !== undefined && end !== step && end.came === 'with-requests' && isAlike(step, end);
  return isLink ? { mark: 'not-expected', reason: 'like-those-left-behind' } : { mark: 'expected', reason: 'there-before' };
}

/** Of one class of the program, or with the same properties: that both are a Map, or a function, says nothing. */
function isAlike(a: Markable, b: Markable): boolean {
  if (a.kind !== b.kind || a.name !== b.name) return false;
  if (a.kind === 'object') return (a.keys ?? []).length > 0 && a.keys!.join() === (b.keys ?? []).join();
  return a.kind === 'class' && !plain.test(a.name);
}

const plain = /^(Object|Array|Map|Set|WeakMap|WeakSet|Promise|EventEmitter|EventTarget|.*string|symbol|number)$/;
