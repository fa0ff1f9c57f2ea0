/** What a change has to do with the lines that were found: it touches them, or it calls them from a line that it touches. */
import { join } from 'node:path';
import { functionName, linesOfCalls, sourceCode } from '../code/calls-of.ts';
import { workspaceAt } from '../code/workspace.ts';
import type { Attributed } from '../findings/attributed.ts';
import { changedLines, type LineRange } from '../routes/change/changed-lines.ts';

type Suspect = Attributed['suspects'][number];
type Frame = NonNullable<Suspect['stack']>[number];

/** The change, and the repository that it is in. */
export interface ChangedCode {
  /** The repository: nothing outside is read. */
  readonly workspace: string;
  readonly changed: readonly string[];
  /** The commit that the change began from, and whether what is not committed belongs to it. */
  readonly since: string | null;
  readonly uncommitted: boolean;
}

/** Bytes of a source file that are read. */
const largestSource = 2_000_000;

/** Marks suspects that the change touches, and those that a touched line calls. */
export async function withChangedLines(found: Attributed, place: ChangedCode): Promise<Attributed> {
  const { workspace: root, since, uncommitted, changed } = place;
  if (since === null) return found;
  const workspace = workspaceAt(root);
  const linesOf = (file: string) => changedLines(root, file, { since, uncommitted });
  const codeOf = async (file: string) => {
    const text = await workspace.read(join(workspace.root, file), largestSource);
    return text === null ? null : sourceCode(file, text);
  };
  const mark = async (suspect: Suspect): Promise<Suspect> => {
    const lines = suspect.changed ? await linesOf(suspect.file) : null;
    const changedLine = lines && isWithin(lines, suspect.line);
    const changedCaller = changedLine ? null : await callerIn(suspect.stack ?? [], { changed, linesOf, codeOf });
    return { ...suspect, ...(suspect.changed ? { changedLine } : {}), ...(changedCaller ? { changedCaller } : {}) };
  };
  return { ...found, suspects: await Promise.all(found.suspects.map(mark)) };
}

const isWithin = (lines: readonly LineRange[], line: number): boolean => lines.some(([first, last]) => first <= line && line <= last);

interface Sources {
  readonly changed: readonly string[];
  linesOf(file: string): Promise<readonly LineRange[] | null>;
  codeOf(file: string): Promise<ReturnType<typeof sourceCode>>;
}

/**
 * The touched line nearest to the allocation that calls the next function of the stack. A stack has the places of functions
 * alone: which line of a function calls is read from its source, and only a call by the name of what was called counts.
 */
async function callerIn(stack: readonly Frame[], { changed, linesOf, codeOf }: Sources): Promise<Suspect['changedCaller']> {
  for (const [i, caller] of stack.entries()) {
    const called = stack[i - 1];
    if (caller.owner !== 'own' || called?.owner !== 'own' || !changed.includes(caller.file)) continue;
    const [lines, code, other] = await Promise.all([linesOf(caller.file), codeOf(caller.file), codeOf(called.file)]);
    if (!lines || !code) continue;
    const name = other && functionName(other, called);
    const names = name === null ? [called.function] : [called.function, name];
    const line = linesOfCalls(code, caller, names).find((one) => isWithin(lines, one));
    if (line !== undefined) return { file: caller.file, line, function: caller.function };
  }
  return null;
}
