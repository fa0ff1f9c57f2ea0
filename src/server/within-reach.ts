/** What this system does not keep from the server under test: found out by looking, as code of the app could. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { credentialsIn } from '../config/without-credentials.ts';
import { parentOf } from './process-group.ts';
import { outputOf } from './system-command.ts';

/**
 * Where code that runs as the user of the check finds credentials of the job: in the `memory` or the `environment` of the check, in the
 * environment of the processes `above` it, in what `git` was configured with for this checkout, by `sudo`, or in the `files` of the runner.
 */
export type Reach = 'memory' | 'environment' | 'above' | 'git' | 'sudo' | 'files';

/** Empty where the job has no credentials, and outside of CI: at a terminal the code is the user's own. */
export async function withinReach(env: NodeJS.ProcessEnv, cwd: string): Promise<readonly Reach[]> {
  if (!env.CI && !env.GITHUB_ACTIONS) return [];
  const secrets = credentialsIn(env);
  const hasSecrets = secrets.length > 0;
  const isThere: Readonly<Record<Reach, boolean>> = {
    memory: hasSecrets && (await memoryIsOpen()),
    environment: hasSecrets && environmentShows('self', secrets),
    above: hasSecrets && environmentsAboveShow(secrets),
    git: await gitHasCredentials(cwd),
    // https://docs.github.com/en/actions/reference/runners/github-hosted-runners
    sudo: hasSecrets && env.RUNNER_ENVIRONMENT === 'github-hosted' && process.platform !== 'win32',
    files: hasSecrets && Boolean(env.GITHUB_ENV || env.GITHUB_PATH),
  };
  return (Object.keys(isThere) as Reach[]).filter((reach) => isThere[reach]);
}

/** Whether a process that descends from this one may open its memory, as `ptrace` would: Yama, or a missing capability, forbids it. */
async function memoryIsOpen(): Promise<boolean> {
  if (process.platform !== 'linux') return process.platform === 'win32';
  const child = spawn('/bin/sh', ['-c', 'exec 3<"/proc/$PPID/mem"'], { stdio: 'ignore', env: {} });
  const [code] = await once(child, 'exit').catch(() => [null]);
  return code === 0;
}

/** What a process of the same user reads is what this one reads. On other systems `ps` or a debugger shows it. */
function environmentShows(pid: number | 'self', secrets: readonly string[]): boolean {
  if (process.platform !== 'linux') return pid === 'self';
  try {
    const shown = readFileSync(`/proc/${pid}/environ`);
    return secrets.some((secret) => shown.includes(secret));
  } catch {
    return false;
  }
}

function environmentsAboveShow(secrets: readonly string[]): boolean {
  if (process.platform !== 'linux') return false;
  for (let pid = parentOf(process.pid); pid !== null && pid > 0; pid = parentOf(pid)) if (environmentShows(pid, secrets)) return true;
  return false;
}

/** As actions/checkout leaves them behind unless it is told `persist-credentials: false`. */
async function gitHasCredentials(cwd: string): Promise<boolean> {
  const names = await outputOf('git', ['-C', cwd, 'config', '--includes', '--name-only', '--get-regexp', '^http\\..*extraheader$']);
  return names !== null && names.trim() !== '';
}
