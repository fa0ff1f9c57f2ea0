/** What this system does not keep from the server under test: found out by looking, as code of the app could. */
import { spawn } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';
import { credentialsIn, withoutCredentials } from '../config/without-credentials.ts';
import { type Apart, patience, startedAs } from './apart.ts';
import { runnerFiles } from './covered.ts';
import { parentOf } from './process-group.ts';
import { outputOf } from './system-command.ts';

/**
 * Where code that runs as the user of the check finds credentials of the job: in the `memory` or the `environment` of the check, in the
 * environment of the processes `above` it, by the inspector that one of these opens at a signal, in what `git` was configured with for this
 * checkout, by `sudo` or `docker`, in the `files` of the runner, or by what `root` may write.
 */
export type Reach = 'memory' | 'environment' | 'above' | 'signals' | 'git' | 'sudo' | 'docker' | 'files' | 'root';

/**
 * Empty where the job has no credentials, and outside of CI: at a terminal the code is the user's own.
 * @param apart how code of the app is started; null: as it is
 */
export async function withinReach(env: NodeJS.ProcessEnv, cwd: string, apart: Apart | null): Promise<readonly Reach[]> {
  if (!env.CI && !env.GITHUB_ACTIONS) return [];
  const secrets = credentialsIn(env);
  const hasSecrets = secrets.length > 0;
  const seen = await look(env, cwd, apart);
  const isThere: Readonly<Record<Reach, boolean>> = {
    memory: hasSecrets && seen.memory,
    environment: hasSecrets && seen.environment && environmentShows('self', secrets),
    above: hasSecrets && seen.above.some((pid) => environmentShows(pid, secrets)),
    signals: hasSecrets && seen.signalled.some(opensInspector),
    git: seen.git,
    // Its passwordless sudo; who runs apart gets no privileges by it.
    // https://docs.github.com/en/actions/reference/runners/github-hosted-runners
    sudo: hasSecrets && apart === null && env.RUNNER_ENVIRONMENT === 'github-hosted' && process.platform !== 'win32',
    docker: hasSecrets && seen.docker,
    files: hasSecrets && seen.files,
    root: hasSecrets && process.getuid?.() === 0,
  };
  return (Object.keys(isThere) as Reach[]).filter((reach) => isThere[reach]);
}

interface Seen {
  readonly memory: boolean;
  readonly environment: boolean;
  readonly git: boolean;
  readonly docker: boolean;
  readonly files: boolean;
  /** Processes above the check whose environment can be read. */
  readonly above: readonly number[];
  /** Processes above the check that can be sent signals. */
  readonly signalled: readonly number[];
}

/**
 * What a shell tries that descends from the check, as code of the app could. To open such a file of another process is what `ptrace` would
 * be: Yama, or a missing right, forbids it. $1 the check, $2 the folder of the app, $3 the processes above, then the files of the runner.
 */
const attempts = `
check=$1 folder=$2 above=$3; shift 3
opens() { ( exec 3<"/proc/$1/$2" ) 2>/dev/null; }
opens "$check" mem && echo memory
opens "$check" environ && echo environment
for pid in $above; do
  opens "$pid" environ && echo "above $pid"
  kill -0 "$pid" 2>/dev/null && echo "signalled $pid"
done
for file; do [ -f "$file" ] && [ -w "$file" ] && echo files; done
[ -S /var/run/docker.sock ] && [ -w /var/run/docker.sock ] && echo docker
[ -n "$(git -C "$folder" config --includes --name-only --get-regexp '^http\\..*extraheader$' 2>/dev/null)" ] && echo git
echo looked
`;

async function look(env: NodeJS.ProcessEnv, cwd: string, apart: Apart | null): Promise<Seen> {
  if (process.platform !== 'linux') return elsewhere(env, cwd);
  const above = processesAbove();
  const files = runnerFiles.flatMap((name) => env[name] ?? []);
  const {
    program,
    args,
    env: own,
  } = startedAs(apart, ['/bin/sh', '-c', attempts, 'sh', String(process.pid), cwd, above.join(' '), ...files], {
    cwd,
    env: withoutCredentials(env),
  });
  const child = spawn(program, args, { cwd, env: own, stdio: ['ignore', 'pipe', 'ignore'], timeout: patience, killSignal: 'SIGKILL' });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await new Promise((resolve) => child.on('error', resolve).on('close', resolve));
  const lines = said.split('\n');
  // What could not be looked at to the end is not out of reach.
  const isUntold = !lines.includes('looked');
  const is = (word: string) => isUntold || lines.includes(word);
  const those = (word: string) => above.filter((pid) => is(`${word} ${pid}`));
  return {
    ...{ memory: is('memory'), environment: is('environment'), git: is('git'), docker: is('docker'), files: is('files') },
    ...{ above: those('above'), signalled: those('signalled') },
  };
}

/** `ps` or a debugger shows environments there, and nothing is kept apart. */
const elsewhere = async (env: NodeJS.ProcessEnv, cwd: string): Promise<Seen> => ({
  memory: process.platform === 'win32',
  environment: true,
  git: await gitHasCredentials(cwd),
  docker: false,
  files: Boolean(env.GITHUB_ENV || env.GITHUB_PATH),
  ...{ above: [], signalled: [] },
});

function processesAbove(): readonly number[] {
  const above: number[] = [];
  for (let pid = parentOf(process.pid); pid !== null && pid > 0; pid = parentOf(pid)) above.push(pid);
  return above;
}

/** What a process of the same user reads is what this one reads. */
function environmentShows(pid: number | 'self', secrets: readonly string[]): boolean {
  if (process.platform !== 'linux') return pid === 'self';
  try {
    const shown = readFileSync(`/proc/${pid}/environ`);
    return secrets.some((secret) => shown.includes(secret));
  } catch {
    return false;
  }
}

/** Node.js does at SIGUSR1, and whoever connects to it runs code in that process. This one does not (`hideCredentials`). */
function opensInspector(pid: number): boolean {
  try {
    return /^node/.test(basename(readlinkSync(`/proc/${pid}/exe`)));
  } catch {
    return false;
  }
}

/** As actions/checkout leaves them behind unless it is told `persist-credentials: false`. */
async function gitHasCredentials(cwd: string): Promise<boolean> {
  const names = await outputOf('git', ['-C', cwd, 'config', '--includes', '--name-only', '--get-regexp', '^http\\..*extraheader$']);
  return names !== null && names.trim() !== '';
}
