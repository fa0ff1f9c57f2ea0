/**
 * Every failure this product can explain. A problem is data: a code and its arguments. The words follow from both, and are
 * made where somebody reads them. Codes are stable and documented; words may improve.
 */

import { attached } from './problems/attached.ts';
import { base } from './problems/base.ts';
import { bisect } from './problems/bisect.ts';
import { boot } from './problems/boot.ts';
import { type Entry, entry, type ProblemWords } from './problems/entry.ts';
import { hosts } from './problems/hosts.ts';
import { inputs } from './problems/inputs.ts';
import { leftOpen } from './problems/left-open.ts';
import { login } from './problems/login.ts';
import { measure } from './problems/measure.ts';
import { project } from './problems/project.ts';
import { routes } from './problems/routes.ts';
import { security } from './problems/security.ts';
import { tool } from './problems/tool.ts';
import { type ArgsOf, number, type Reader, readArgs, type Shape, text } from './shape.ts';

export { isRefusal } from './problems/evidence.ts';
export type { ProblemWords };

/** A problem among the arguments of another. */
export interface InnerProblem {
  readonly code: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** One level deep: a problem that came out of a file must not send its readers down by itself. */
const inner: Reader<InnerProblem> = (value) => (holdsAnother(value) ? undefined : (readProblem(value) ?? undefined));

const holdsAnother = (value: unknown): boolean =>
  isObject(value) && isObject(value.args) && Object.values(value.args).some((arg) => isObject(arg) && !Array.isArray(arg));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** Problems that came of another. */
const within = {
  'no-base': entry({ name: text, why: inner }, ({ name, why }) => ({
    ...wordsOf(why),
    what: `There is no base to compare with at ${name}, so routes are judged by absolute limits. ${wordsOf(why).what}`,
  })),
  'base-unusable': entry({ commit: text, why: inner }, ({ commit, why }) => ({
    what: `The base (commit ${commit.slice(0, 10)}) cannot be used, so routes are judged by absolute limits. ${wordsOf(why).what}`,
    saw: wordsOf(why).saw,
    change: `${wordsOf(why).change} The base is installed with --install and built with --build; --baseline none skips it.`,
  })),
  'bisect-untold': entry({ version: text, why: inner }, ({ version, why }) => ({
    what: `It could not be told whether ${version} leaks. ${wordsOf(why).what}`,
    saw: wordsOf(why).saw,
    change: `${wordsOf(why).change} Or name another version: both ends must be judged.`,
  })),
  'shard-failed': entry({ shard: number, of: number, why: inner }, ({ shard, of, why }) => ({
    ...wordsOf(why),
    what: `Shard ${shard} of ${of} has no whole result. ${wordsOf(why).what}`,
  })),
};

const catalogue = {
  ...inputs,
  ...routes,
  ...project,
  ...boot,
  ...base,
  ...bisect,
  ...attached,
  ...login,
  ...measure,
  ...leftOpen,
  ...hosts,
  ...security,
  ...tool,
  ...within,
};

type Catalogue = typeof catalogue;

export type ProblemCode = keyof Catalogue;

export type ProblemArgs<C extends ProblemCode> = ArgsOf<Catalogue[C]['shape']>;

/** A code, and the arguments of that code. */
export type Problem = { readonly [C in ProblemCode]: { readonly code: C; readonly args: ProblemArgs<C> } }[ProblemCode];

type Given<C extends ProblemCode> = keyof Catalogue[C]['shape'] extends never ? [] : [args: ProblemArgs<C>];

/** What went wrong, with its evidence. */
export function problem<C extends ProblemCode>(code: C, ...[args]: Given<C>): Problem {
  return { code, args: args ?? {} } as Problem;
}

/** A problem in words. */
export function wordsOf({ code, args }: InnerProblem): ProblemWords {
  const { words } = catalogue[code as ProblemCode] as unknown as Entry<Shape>;
  return words(args);
}

/** Whether judging the same numbers again may lift it. */
export const isJudged = (problem: Problem): boolean => {
  const code = codeOf(problem);
  return isKnown(code) && catalogue[code].isJudged;
};

/** The code as the report names it, whoever wrote the report. */
export const codeOf = (problem: Problem): string => (problem.code === 'unknown-problem' ? problem.args.code : problem.code);

const isKnown = (code: unknown): code is ProblemCode => typeof code === 'string' && Object.hasOwn(catalogue, code);

/** Reads a problem that somebody else wrote; null where this version does not know the code, or the arguments do not fit it. */
export function readProblem(value: unknown): Problem | null {
  if (!isObject(value) || !isKnown(value.code)) return null;
  const args = readArgs(catalogue[value.code].shape, value.args ?? {});
  return args && ({ code: value.code, args } as Problem);
}

/** Every code, for the documentation and its test. */
export const problemCodes = Object.keys(catalogue) as readonly ProblemCode[];

/** Thrown for what the person at the screen can fix: printed without a stack, exit status 2. */
export class CheckError extends Error {
  readonly problems: readonly Problem[];
  constructor(...problems: readonly Problem[]) {
    super(problems.map((one) => wordsOf(one).what).join(' '));
    this.name = 'CheckError';
    this.problems = problems;
  }
}
