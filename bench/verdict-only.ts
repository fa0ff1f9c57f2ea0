/** As `check` does it, for one route, without looking for the line of a leak: for benches that need many verdicts. */
import { plainEnvironment } from '../e2e/prepare-app.ts';
import { confirm, type Examination, type Examined, screen, wantsConfirmation } from '../src/check/examine.ts';
import type { Command } from '../src/config/settings.ts';
import { settingsFrom } from '../src/config/settings-from.ts';
import { limitOf } from '../src/judge/limits.ts';
import { namedRoutes, type Route } from '../src/routes/named-routes.ts';
import { boot } from '../src/server/boot.ts';

export interface VerdictOptions {
  readonly agentPath: string;
  readonly cwd: string;
  readonly command: Command;
  readonly env: Readonly<Record<string, string>>;
  readonly route: string;
  /** Bytes per request; null: the default. */
  readonly threshold: number | null;
  /** Judged requests of each process; null: as many as the verdict needs. */
  readonly requests: number | null;
}

export const commandOf = (...words: [string, ...string[]]): Command => ({ text: words.join(' '), env: {}, words });

/** The limit of a check to which nothing else was said. */
export const defaultLimit = limitOf(settingsFrom({}, { cwd: '.' }));

/** Processes looked at, at most: as in `check`. */
const MOST_LOOKS = 3;

/** Throws what booting throws (CheckError). */
export async function verdictOf({ agentPath, cwd, command, env, route, threshold, requests }: VerdictOptions): Promise<Examined> {
  const settings = { ...settingsFrom({}, { cwd }), threshold, requests };
  const { signal } = new AbortController();
  const examination: Examination = { settings, parts: ['same'], limit: limitOf(settings), signal, onProgress: () => {} };
  const start = () =>
    boot({
      cwd,
      command,
      port: null,
      v8: settings.v8,
      bootTimeoutMs: settings.bootTimeoutMs,
      agentPath,
      env: { ...plainEnvironment(), ...env },
      secrets: [],
      signal,
    });
  const first = async () => {
    await using server = await start();
    return await screen(namedRoutes([route])[0] as Route, server, examination);
  };
  let examined = await first();
  while (wantsConfirmation(examined) && examined.measurement.arms.length < MOST_LOOKS) {
    await using server = await start();
    examined = await confirm(examined, server, examination);
  }
  return examined;
}
