/** The base beside one route of this version: what is known of it, or a server of it to measure. */
import { type Base, openBase } from '../base/base.ts';
import { differences, lockfileHash, readBaselineFile } from '../base/baseline-file.ts';
import type { Leak } from '../config/known-leak.ts';
import type { Command, Settings } from '../config/settings.ts';
import { circumstancesOf } from '../findings/as-baseline.ts';
import type { Against } from '../findings/comparison.ts';
import type { OnProgress } from '../findings/progress.ts';
import type { Report } from '../findings/report.ts';
import { CheckError, type Problem, problem, wordsOf } from '../problems.ts';
import { repositoryOf } from '../routes/change/repository.ts';
import { discoverIfBuilt } from '../routes/discover.ts';
import type { Apart } from '../server/apart.ts';
import { leaseServer } from '../server/lease.ts';
import type { RunningServer } from '../server/server.ts';
import type { BaseSide } from './base-side.ts';

/** What this version is compared with. Disposing removes what was made of the base. */
export interface Comparand extends AsyncDisposable {
  /** For the report; null: no comparison was asked for. */
  readonly facts: NonNullable<Report['baseline']> | null;
  /** What is known of a route without measuring the base; null: nothing. A route that is not known by its name may be by its leak. */
  known(leak: Leak, server: Report['server']): Against | null;
  /**
   * The base's side of a route; null: there is nothing to compare with. Disposing ends its server. Throws only when aborted.
   * @param command how this version starts
   */
  open(command: Command, route: string, boot: BootBase): Promise<OpenedSide>;
}

export type BootBase = (app: { readonly cwd: string; readonly command: Command }) => Promise<RunningServer>;

export interface OpenedSide extends AsyncDisposable {
  readonly side: BaseSide | null;
}

export interface ComparandOptions {
  readonly version: string;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  readonly secrets: readonly string[];
  /** How code of the base is started where it cannot reach credentials; absent: as it is. */
  readonly apart?: Apart | null | undefined;
  readonly onProgress: OnProgress;
}

/** @throws CheckError `bad-ref`, `no-git`, `no-merge-base` where the base was asked for and there is none */
export async function openComparand(settings: Settings, { onProgress, ...around }: ComparandOptions): Promise<Comparand> {
  const { baseline, strict } = settings;
  const note = (text: string) => onProgress({ type: 'note', text });
  if (baseline?.kind === 'file') return storedComparand(baseline.file, settings, { version: around.version, note, strict });
  if (baseline?.kind !== 'ref') return without(baseline && { kind: baseline.kind, name: null, commit: null, why: null, strict }, null);
  const facts = { kind: 'ref' as const, name: baseline.ref, commit: null, why: null, strict };
  try {
    const base = await openBase({ ...around, settings, ref: baseline.ref, onNote: note });
    // A pull request that changes nothing is one whose code is not what was checked out: its leaks would all be old ones.
    if (base.isSame && !baseline.required)
      throw new CheckError(problem('no-base', { name: baseline.ref, why: problem('nothing-changed') }));
    if (settings.port !== null) {
      const why = problem('base-needs-a-port', { port: settings.port });
      return without({ ...facts, commit: base.commit, why }, why);
    }
    return comparandOf(base, facts, note, around.signal);
  } catch (error) {
    if (baseline.required || !(error instanceof CheckError) || !error.problems[0]) throw error;
    const [found] = error.problems;
    const why = found.code === 'no-base' ? found : problem('no-base', { name: baseline.ref, why: found });
    note(wordsOf(why).what);
    return without({ ...facts, why }, why);
  }
}

/** A side that has nothing to end. */
const sideWithoutServer = (side: BaseSide | null): OpenedSide => ({ side, async [Symbol.asyncDispose]() {} });

const without = (facts: Comparand['facts'], why: Problem | null): Comparand => ({
  facts,
  known: () => null,
  open: async () => sideWithoutServer(why && { from: 'not-possible', problem: why }),
  async [Symbol.asyncDispose]() {},
});

/** Throws CheckError `bad-baseline`. */
async function storedComparand(
  file: string,
  { cwd }: Settings,
  { version, note, strict }: { readonly version: string; readonly note: (text: string) => void; readonly strict: boolean },
): Promise<Comparand> {
  const stored = await readBaselineFile(file);
  const lockfile = await lockfileHash(await repositoryOf(cwd), cwd);
  let stale: Problem | null = null;
  return {
    get facts() {
      return { kind: 'file' as const, name: file, commit: stored.commit, why: stale, strict };
    },
    known({ route, fingerprint }, server) {
      const here = circumstancesOf(server, version, lockfile);
      if (here === null) return null;
      const differs = differences(stored.circumstances, here);
      if (differs.length > 0) {
        const why = problem('stale-baseline', { file, differs });
        if (stale === null) note(`${wordsOf(why).what} ${differs.join('; ')}.`);
        stale ??= why;
        return { from: 'not-possible', problem: stale };
      }
      const found =
        stored.routes.find((one) => one.route === route) ??
        // Renamed, or another page around the same code: its leak was there before.
        stored.routes.find((one) => fingerprint !== null && one.fingerprint === fingerprint);
      return found ? { from: 'file', stored: found } : { from: 'not-in-base' };
    },
    open: async () => sideWithoutServer(null),
    async [Symbol.asyncDispose]() {},
  };
}

function comparandOf(base: Base, named: NonNullable<Comparand['facts']>, note: (text: string) => void, signal: AbortSignal): Comparand {
  let why: Problem | null = null;
  const unusable = (problem: Problem): OpenedSide => {
    if (why === null) note(wordsOf(problem).what);
    why = problem;
    return sideWithoutServer({ from: 'not-possible', problem });
  };
  return {
    get facts() {
      return { ...named, commit: base.commit, why };
    },
    known: () => null,
    async open(command, route, boot) {
      const app = await base.app(command, route);
      if (app.state === 'same') return sideWithoutServer({ from: 'same-build' });
      if (app.state === 'unusable') return unusable(app.problem);
      const lease = leaseServer(() => boot(app));
      try {
        const side = { server: await lease.server(), asks: await discoverIfBuilt(app.cwd) };
        return { side, [Symbol.asyncDispose]: () => lease[Symbol.asyncDispose]() };
      } catch (error) {
        await lease[Symbol.asyncDispose]();
        signal.throwIfAborted();
        if (!(error instanceof CheckError) || !error.problems[0]) throw error;
        return unusable(problem('base-unusable', { commit: base.commit, why: error.problems[0] }));
      }
    },
    [Symbol.asyncDispose]: () => base[Symbol.asyncDispose](),
  };
}
