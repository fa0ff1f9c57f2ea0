/** From the stack of an allocation to the line in it to look at: the one that keeps the memory, or that has it allocated. */

import { builtCode } from '../code/built-code.ts';
import type { Holder } from '../heap/holder.ts';
import type { RawFrame } from '../heap/survivors.ts';
import { compileCall } from './compile-call.ts';
import { copiedOver } from './copied-over.ts';
import type { Evidence } from './evidence.ts';
import { type Frame, isSameScript, type ReadFrame } from './frames.ts';
import { holderOf } from './holder-of.ts';
import { hasTheContainer } from './keeper.ts';
import { keepingPackage, type PackagePlace, packagePlace } from './keeping-package.ts';
import { type Clues, narrow, type Statement } from './narrow.ts';
import { packageCalled } from './package-called.ts';

/** For each function, by `keyOf`, what it calls under which retained memory is allocated, in bytes per request; '': itself. */
export type Callees = ReadonlyMap<string, ReadonlyMap<string, number>>;

export const keyOf = ({ functionName, url, line, column }: RawFrame): string => `${functionName}@${url}:${line}:${column}`;

/** The line of a stack that is to be looked at. */
export interface LineInStack {
  /** The nearest frame of the repository's own code, at the statement that keeps the memory where that could be found. */
  readonly frame: Frame;
  /** How the statement was found; `function`: only the function is known. */
  readonly by: Statement['by'] | 'function';
  /** The dependency that keeps the memory, or that allocates it, called from the line; null when own code does it. */
  readonly dependency: PackagePlace | null;
  /** Whether what is left was found behind the dependency's own code: else it is only known to allocate it. */
  readonly keeps?: boolean;
  /** What holds the memory; null when nothing ties the line to a holder. */
  readonly holder: Holder | null;
  /** The name of the container that is touched here; null when none is. */
  readonly container: string | null;
  /** Whether what allocates is the compiling of a text. */
  readonly isCompiled?: boolean;
}

/**
 * The line in one stack.
 * @param stack nearest to the allocation first; at least one frame
 */
export async function lineInStack(stack: readonly Frame[], evidence: Evidence, callees: Callees, read: ReadFrame): Promise<LineInStack> {
  const statementIn = rememberStatements(evidence, callees);
  const own = stack.filter(({ owner, raw }) => owner === 'own' && !raw.url.endsWith(evidence.agentPath));
  const inner = packageCalled(stack, own[0]);
  // The line that puts it away is asked for, also where a function it calls made the object.
  const keeper = own.find((frame) => ['container', 'opened'].includes(statementIn(frame)?.by ?? ''));
  const frame =
    keeper ??
    own[0] ??
    inner ??
    stack.find(({ owner }) => owner === 'framework') ??
    stack.find(({ owner }) => owner === 'unknown') ??
    stack[0]!;
  const statement = statementIn(frame);
  const holder = holderOf(stack.slice(0, stack.indexOf(frame) + 1), statementIn, evidence);
  const place = inner ? packagePlace(inner) : null;
  const allocates = inner && place ? { ...place, line: (await placed(inner, statementIn(inner), read)).line } : null;
  // Which package is to blame is asked of the chief holder where the line is tied to none.
  const chief = holder ?? evidence.retention?.holders[0] ?? null;
  const keeping = chief && (await keepingPackage(chief, read));
  return {
    frame: await placed(frame, statement, read),
    by: statement?.by ?? 'function',
    dependency: chief && keeping && keepsIn(keeping, allocates, chief) ? keeping : allocates,
    keeps: keeping !== null && (holder !== null || evidence.retention?.holders.length === 1),
    holder,
    container: statement?.container ?? null,
    // What is held says more: no script is parsed for it.
    isCompiled: chief === null && evidence.growing.length === 0 && isCompiling(stack[0]!),
  };
}

const isCompiling = ({ raw: { url, line, column }, script }: Frame): boolean => {
  const code = script && builtCode(script);
  return url === 'node:vm' || (code !== null && compileCall(code, line, column) !== null);
};

/**
 * Of a package that both allocates and keeps it, the statement that allocates says more than where a variable stands that leads
 * to it somehow; but the file says most whose function is left behind, or whose own variable is the container.
 */
function keepsIn(keeping: PackagePlace, allocates: PackagePlace | null, holder: Holder): boolean {
  if (keeping.name !== allocates?.name) return true;
  return keeping.file !== allocates.file && (holder.callback !== null || hasTheContainer(holder));
}

/** The frame moved from where its function begins to a statement in it. */
async function placed(frame: Frame, statement: Statement | null, read: ReadFrame): Promise<Frame> {
  if (!statement) return frame;
  const exact = await read({ ...frame.raw, line: statement.line, column: statement.column });
  // Where a map loses the statement, the function is what is known for certain. Another source is fine: bundlers inline.
  return exact.owner === frame.owner && exact.mapped === frame.mapped ? exact : frame;
}

/** Code is parsed and searched once for each frame. */
function rememberStatements(evidence: Evidence, callees: Callees): (frame: Frame) => Statement | null {
  const known = new Map<Frame, Statement | null>();
  return (frame) => {
    let statement = known.get(frame);
    if (statement === undefined) {
      statement = statementOf(frame, evidence, callees);
      known.set(frame, statement);
    }
    return statement;
  };
}

/** Of what a function and what it calls allocate: below this share a call is not what the function is named for. */
const TELLING = 0.01;

function statementOf(frame: Frame, evidence: Evidence, callees: Callees): Statement | null {
  const code = frame.script && builtCode(frame.script);
  if (!code) return null;
  const { url, line, column } = frame.raw;
  const isCopying = evidence.sites.some(({ trend, frames }) => trend === 'swells' && frames.some((one) => keyOf(one) === keyOf(frame.raw)));
  const copy = isCopying ? copiedOver(code, line, column) : null;
  if (copy) return copy;
  const allocated = [...(callees.get(keyOf(frame.raw)) ?? [])];
  const most = allocated.reduce((sum, [, bytes]) => sum + bytes, 0);
  const called = allocated.filter(([name, bytes]) => name !== '' && bytes >= most * TELLING);
  const all = called.reduce((sum, [, bytes]) => sum + bytes, 0);
  const holders = evidence.retention?.holders ?? [];
  const clues: Clues = {
    callees: new Map(all > 0 ? called.map(([name, bytes]) => [name, bytes / all]) : []),
    containers: [...new Set(holders.flatMap((holder) => containersSeenFrom(url, holder)))],
    classes: evidence.retention?.classes.map(({ name }) => name) ?? [],
    opened: evidence.handles.flatMap(({ openedAt }) => (openedAt && isSameScript(openedAt.raw.url, url) ? [openedAt.raw] : [])),
    closures: (evidence.retention?.closures ?? []).filter((place) => isSameScript(place.url, url)),
  };
  return narrow(code, line, column, clues) ?? compileCall(code, line, column);
}

/** A variable is known by its name in its own script; elsewhere only a name that is more than a minifier's says anything. */
function containersSeenFrom(url: string, { containers, anchor }: Holder): readonly string[] {
  const within = 'within' in anchor ? anchor.within : null;
  return containers.filter((name) => name.length > 2 || (within && isSameScript(within.url, url)));
}
