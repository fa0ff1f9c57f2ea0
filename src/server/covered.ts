/** What the job's services and the runner keep in the file system, and the app must not reach. */
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, relative } from 'node:path';

export interface Needed {
  /** Absolute path of the app. */
  readonly cwd: string;
  /** Absolute path of the built agent. */
  readonly agentPath: string;
}

/**
 * The files by which a step tells the runner variables, outputs, a longer PATH: whoever runs as the same user can write to them, and
 * what stands there holds for all later steps, which may have secrets.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#environment-files
 */
export const runnerFiles = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;

/** In the runner's folder for temporary files: scripts of its steps, which are read while they run, and what checkout leaves for git. */
const runnersOwn = /^([0-9a-f-]{36}\.\w+|git-credentials-.*\.config)$/i;

/** Sockets of services that start programs elsewhere for whoever asks. */
const services = ['/run/docker.sock', '/run/containerd/containerd.sock', '/run/podman/podman.sock', '/run/crio/crio.sock'];

/** .NET, in which GitHub's runner is written, writes the memory of a process into a file for whoever asks at such a socket. */
const debugging = /^(dotnet-diagnostic|clr-debug-pipe)-\d+-/;

/**
 * Absolute paths of folders and files, links resolved: the folders of the runner's command files, its own temporary files, sockets by
 * which other processes of this user, or of root, can be made to act, and those of the user's own services. A folder in which something
 * lies that the app needs is left as it is; of the command files, those that are known are covered one by one then.
 */
export function coveredFor(env: NodeJS.ProcessEnv, { cwd, agentPath }: Needed): readonly string[] {
  const needed = [
    cwd,
    agentPath,
    tmpdir(),
    process.execPath,
    env.HOME,
    env.GITHUB_WORKSPACE,
    env.RUNNER_TEMP,
    ...(env.PATH ?? '').split(delimiter),
  ];
  const kept = needed.flatMap((path) => realPath(path) ?? []);
  const isFree = (folder: string) => !kept.some((path) => isWithin(path, folder));
  const commands = runnerFiles.flatMap((name) => realPath(env[name]) ?? []);
  const temporary = realPath(env.RUNNER_TEMP);
  const user = realPath(`/run/user/${process.getuid?.() ?? ''}`);
  return [
    ...new Set([
      ...commands.map((file) => (isFree(dirname(file)) ? dirname(file) : file)),
      ...(temporary === null ? [] : namesIn(temporary, runnersOwn)),
      ...[...services, socketOf(env.DOCKER_HOST)].flatMap((path) => realPath(path) ?? []),
      ...(user !== null && isFree(user) ? [user] : []),
      ...[...new Set([tmpdir(), '/tmp'])].flatMap((folder) => namesIn(folder, debugging)),
    ]),
  ];
}

const socketOf = (host: string | undefined): string | undefined => (host?.startsWith('unix://') ? host.slice('unix://'.length) : undefined);

/** null: it is not there. */
function realPath(path: string | undefined): string | null {
  try {
    return path ? realpathSync(path) : null;
  } catch {
    return null;
  }
}

/** Whether a path is a folder, or something in it. */
const isWithin = (path: string, folder: string): boolean => !/^\.\.(\/|$)/.test(relative(folder, path));

/** Of the user's own. */
function namesIn(folder: string, pattern: RegExp): readonly string[] {
  try {
    const paths = readdirSync(folder).flatMap((name) => (pattern.test(name) ? [join(folder, name)] : []));
    return paths.filter((path) => statSync(path).uid === process.getuid?.());
  } catch {
    return [];
  }
}
