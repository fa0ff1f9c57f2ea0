/** From what was asked for to what was found: the versions are opened, searched, and given up. */
import { check } from '../check/check.ts';
import type { Surroundings } from '../check/run.ts';
import { secretsIn } from '../config/secrets.ts';
import type { Settings } from '../config/settings.ts';
import { allBodies, allHeaders } from '../config/settings-of.ts';
import { type Bisected, bisect } from './bisect.ts';
import { commitsBetween } from './commits.ts';
import { releasesOf } from './releases.ts';

export interface Asked {
  readonly settings: Settings;
  readonly dependency: string | null;
  readonly good: string | null;
  readonly bad: string | null;
}

/** @throws CheckError as `commitsBetween`, `releasesOf` and `bisect` do */
export async function bisectVersions({ settings, dependency, good, bad }: Asked, around: Surroundings): Promise<Bisected> {
  const { env, signal, version: checker } = around;
  const making = { settings, env, signal, secrets: secretsIn(allHeaders(settings), allBodies(settings)) };
  await using versions =
    dependency === null
      ? await commitsBetween(good ?? '', bad ?? '', checker, making)
      : await releasesOf({ dependency, good, bad }, making);
  return await bisect(versions, { around, check });
}
