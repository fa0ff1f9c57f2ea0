/** Finds the version that brought a leak: tries the bad end, the good end, and then the middle of what is left. */
import type { Surroundings } from '../check/run.ts';
import type { Settings } from '../config/settings.ts';
import { fingerprintOf } from '../findings/fingerprint.ts';
import type { Finding, Report } from '../findings/report.ts';
import { CheckError, type Problem, problem, wordsOf } from '../problems.ts';
import { sentenceOf } from '../report/sentence.ts';
import { count } from '../words.ts';
import { type Answer, firstBad, nextToTry, triesLeft } from './search.ts';
import type { Version, Versions } from './versions.ts';

/** What was found, as data. */
export interface Bisected {
  readonly kind: Versions['kind'];
  /** The first version that leaks, as far as it is known. */
  readonly first: Version;
  /** Versions before it that could not be tried and may be it as well. */
  readonly orOneOf: readonly Version[];
  /** The last version that does not leak. */
  readonly before: Version;
  /** The leak, as it is in `first`. */
  readonly finding: Finding;
  readonly tried: number;
  readonly skipped: number;
  /** How many versions there were. */
  readonly among: number;
}

/** What trying a version showed. */
interface Tried {
  readonly answer: Answer;
  readonly finding: Finding | null;
  /** Why it could not be told. */
  readonly why: Problem | null;
}

export interface Bisecting {
  readonly around: Surroundings;
  readonly check: (settings: Settings, around: Surroundings) => Promise<Report>;
}

/**
 * @param versions is disposed of by who made it
 * @throws CheckError `bisect-no-leak`, `bisect-leaks-before`, `bisect-untold` where the ends do not differ; `interrupted`
 */
export async function bisect(versions: Versions, { around, check }: Bisecting): Promise<Bisected> {
  const known = new Map<string, Promise<Tried>>();
  let leak: Finding | null = null;
  const attempt = (version: Version, left: number): Promise<Tried> => {
    const before = known.get(version.content);
    if (before) return before;
    note(around, `${nameOf(versions, version)}: ${left > 0 ? `about ${count(left, 'version')} left to try` : 'the last one to try'}`);
    const trying = tried(version, leak, { versions, around, check });
    known.set(version.content, trying);
    return trying.then((one) => {
      note(around, `  ${wordOf(one)}`);
      return one;
    });
  };

  const last = versions.row.at(-1) as Version;
  const all = versions.row.length;
  const bad = await attempt(last, triesLeft(new Map(), all) + 2);
  if (bad.answer === 'skip') throw untold(versions, last, bad);
  if (bad.answer === 'good' || bad.finding === null) throw new CheckError(problem('bisect-no-leak', { version: nameOf(versions, last) }));
  leak = bad.finding;
  const good = await attempt(versions.good, triesLeft(new Map(), all) + 1);
  if (good.answer === 'skip') throw untold(versions, versions.good, good);
  if (good.answer === 'bad')
    throw new CheckError(problem('bisect-leaks-before', { version: nameOf(versions, versions.good), route: leak.route }));

  let found = await among(versions.row, attempt);
  let before = found.before ?? versions.good;
  // What a merge brought in is a row of its own, whose end leaks where the merge itself did not add the leak.
  for (let inner = await versions.within(found.first); inner.length > 0; inner = await versions.within(found.first)) {
    if (found.orOneOf.length > 0 || (await attempt(inner.at(-1) as Version, triesLeft(new Map(), inner.length))).answer !== 'bad') break;
    found = await among(inner, attempt);
    before = found.before ?? before;
  }
  const answers = await Promise.all(known.values());
  const { finding } = await attempt(found.first, 0);
  return {
    kind: versions.kind,
    first: found.first,
    orOneOf: found.orOneOf,
    before,
    finding: finding ?? leak,
    tried: answers.length,
    skipped: answers.filter(({ answer }) => answer === 'skip').length,
    among: all + 1,
  };
}

/** Searches a row whose last version is bad. */
async function among(row: readonly Version[], attempt: (version: Version, left: number) => Promise<Tried>) {
  const answers = new Map<number, Answer>();
  for (let place = nextToTry(answers, row.length); place !== null; place = nextToTry(answers, row.length)) {
    answers.set(place, (await attempt(row[place] as Version, triesLeft(answers, row.length))).answer);
  }
  const { first, orOneOf } = firstBad(answers, row.length);
  const good = first - orOneOf.length - 1;
  return { first: row[first] as Version, orOneOf: orOneOf.map((place) => row[place] as Version), before: row[good] ?? null };
}

/** @param leak what is looked for; null: the worst leak there is, on any route */
async function tried(version: Version, leak: Finding | null, { versions, around, check }: Bisecting & { readonly versions: Versions }) {
  try {
    await using ready = await versions.prepare(version);
    const { settings } = ready;
    const routes = settings.routes.length > 0 || leak === null ? settings.routes : [leak.path];
    const report = await check({ ...settings, routes }, { ...around, onProgress: () => {} });
    around.signal.throwIfAborted();
    return judged(report, leak);
  } catch (error) {
    if (around.signal.aborted) throw new CheckError(problem('interrupted', { signal: String(around.signal.reason) }));
    if (error instanceof CheckError) return { answer: 'skip', finding: null, why: error.problems[0] ?? null } as const;
    throw error;
  }
}

/** What a report says of a leak. Exported for tests. */
export function judged(report: Report, leak: Finding | null): Tried {
  const sought = report.routes.filter(({ route, path }) => leak === null || route === leak.route || path === leak.path);
  const leaks = sought.filter(({ verdict }) => verdict === 'leaking');
  const [worst] = [...leaks].sort((a, b) => size(b) - size(a));
  if (worst) return { answer: 'bad', finding: sameAs(leak, leaks) ?? worst, why: null };
  const open = sought.find(({ verdict, problem: why }) => verdict === 'unproven' && !isAbsent(why));
  const why = open ? open.problem : (report.problems[0] ?? null);
  if (open || (sought.length === 0 && why !== null)) return { answer: 'skip', finding: null, why };
  // A route that is not there yet leaks nothing.
  return { answer: 'good', finding: sought[0] ?? null, why: null };
}

const size = ({ bytesPerRequest }: Finding): number => bytesPerRequest ?? Number.POSITIVE_INFINITY;

const sameAs = (leak: Finding | null, leaks: readonly Finding[]): Finding | null => {
  const wanted = leak && fingerprintOf(leak);
  return wanted === null ? null : (leaks.find((one) => fingerprintOf(one) === wanted) ?? null);
};

const isAbsent = (why: Problem | null): boolean =>
  why?.code === 'unexpected-status' && (why.args.status === 404 || why.args.status === 410);

/** What one try showed, for who waits. */
function wordOf({ answer, finding, why }: Tried): string {
  if (answer === 'skip') return `could not be judged: ${why === null ? 'it is inconclusive' : wordsOf(why).what}`;
  return answer === 'good' ? 'no leak' : `leaks: ${finding === null ? '' : sentenceOf(finding)}`;
}

const untold = (versions: Versions, version: Version, { why }: Tried): CheckError =>
  new CheckError(
    problem('bisect-untold', {
      version: nameOf(versions, version),
      why: why ?? problem('unknown-problem', { code: 'unproven', what: null, saw: [], change: null }),
    }),
  );

/** "commit 1a2b3c4 (Cache pages)", "next 15.3.1". */
export const nameOf = ({ kind }: Pick<Versions, 'kind'>, { name, subject }: Version): string =>
  `${kind === 'commit' ? 'commit ' : ''}${name}${subject ? ` (${subject})` : ''}`;

const note = ({ onProgress }: Surroundings, text: string): void => onProgress({ type: 'note', text });
