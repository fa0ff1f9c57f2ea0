/** Runs of the shipped build as one user or another: what root may do says nothing of what others may. */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { createFixture, type FsFixture } from 'fs-fixture';
import type { WrittenReport } from '../src/findings/report.ts';
import { agentPath, bootFixtures } from './boot-server.ts';
import { plainEnvironment } from './prepare-app.ts';

export interface User {
  readonly name: string;
  /** Empty: who runs the tests. */
  readonly ids: { readonly uid?: number; readonly gid?: number };
}

/** By custom the user who owns nothing. */
const NOBODY = 65_534;

/** Root can become anybody; an ordinary user stays what it is. */
export const users: readonly User[] =
  process.getuid?.() === 0
    ? [
        { name: 'root', ids: {} },
        { name: 'an ordinary user', ids: { uid: NOBODY, gid: NOBODY } },
      ]
    : [{ name: 'this user', ids: {} }];

/** What a user can read wherever the repository lies, and a folder of its own. */
export interface Place extends AsyncDisposable {
  readonly user: User;
  /** The servers of `fixtures/boot`. */
  readonly servers: string;
  /** The build. */
  readonly dist: string;
  readonly node: string;
  /** Absolute path of a file of the user's own. */
  file(name: string): string;
  /** Without what the runner of these tests has of its own, and with temporary files in a folder of the user's. */
  readonly env: NodeJS.ProcessEnv;
}

export async function placeOf(user: User): Promise<Place> {
  const folder = await createFixture({});
  const [dist, servers, own] = [folder.getPath('dist'), folder.getPath('servers'), folder.getPath('own')];
  cpSync(dirname(agentPath), dist, { recursive: true });
  cpSync(bootFixtures, servers, { recursive: true });
  // It says that the build is of modules.
  cpSync(join(dirname(agentPath), '../package.json'), folder.getPath('package.json'));
  const node = nodeFor(user, folder);
  mkdirSync(join(own, 'tmp'), { recursive: true });
  chmodSync(folder.path, 0o755);
  execFileSync('chmod', ['-R', 'a+rX', dist, servers]);
  for (const path of [own, join(own, 'tmp')]) if (user.ids.uid !== undefined) chownSync(path, user.ids.uid, user.ids.gid as number);
  const { PATH } = plainEnvironment();
  return {
    ...{ user, servers, dist, node },
    file: (name) => join(own, name),
    env: { CI: '1', NO_COLOR: '1', HOME: own, TMPDIR: join(own, 'tmp'), PATH: `${dirname(node)}${delimiter}${PATH}` },
    [Symbol.asyncDispose]: () => folder.rm(),
  };
}

/** The running Node.js, or a copy of it where that one lies in somebody's home. */
function nodeFor({ ids }: User, folder: FsFixture): string {
  if (spawnSync(process.execPath, ['--version'], ids).status === 0) return process.execPath;
  const copy = folder.getPath('bin/node');
  mkdirSync(dirname(copy), { mode: 0o755 });
  copyFileSync(process.execPath, copy);
  chmodSync(copy, 0o755);
  return copy;
}

export interface Ran {
  /** null: a signal ended it. */
  readonly status: number | null;
  /** null: none was written. */
  readonly report: WrittenReport | null;
  /** What it printed, to both streams. */
  readonly printed: string;
}

export interface Running {
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** Words before the command, such as a shell's that starts it. */
  readonly behind?: readonly string[];
  readonly cwd?: string;
  readonly meanwhile?: (child: ChildProcess) => void;
}

/** Runs a program of the build to its end, in the folder of the servers. */
export function run(place: Place, program: 'cli.js' | 'action.js', { args, env = {}, behind = [], cwd, meanwhile }: Running): Promise<Ran> {
  const json = place.file('report.json');
  rmSync(json, { force: true });
  const isCommand = program === 'cli.js';
  const [first = '', ...words] = [...behind, place.node, join(place.dist, program), ...args, ...(isCommand ? ['--json', json] : [])];
  const child = spawn(first, words, {
    cwd: cwd ?? place.servers,
    env: { ...place.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...place.user.ids,
  });
  meanwhile?.(child);
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, printed, report: existsSync(json) ? JSON.parse(readFileSync(json, 'utf8')) : null });
    });
  });
}

/** A short check of one server. */
export const check = (place: Place, start: string, { args = [], ...more }: Partial<Running> = {}): Promise<Ran> =>
  run(place, 'cli.js', { args: ['--start', start, '--route', '/', '--loads', 'same', '--budget', '60s', ...args], ...more });
