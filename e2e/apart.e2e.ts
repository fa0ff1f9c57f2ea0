/** What the server under test gets at while it runs apart, and while it does not: each attack works without, as root and as an ordinary user. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../src/server/free-port.ts';
import { check, type Place, placeOf, type Ran, type User, users } from './as-user.ts';

const secret = `ghs_${'0123456789abcdef'}`;
const started = 'A=before\n';

/** Node.js in another session holds a secret in its memory alone, as the runner holds those of a job. */
async function holderOf({ node, env, user }: Place): Promise<{ readonly pid: number } & AsyncDisposable> {
  const program = `let held = ''; process.stdin.setEncoding('utf8').on('data', (text) => { held += text; console.log(held.length); })`;
  const child = spawn(node, ['-e', program], { stdio: ['pipe', 'pipe', 'inherit'], env, detached: true, ...user.ids });
  child.stdin.write(`${secret}${secret}`);
  await once(child.stdout, 'data');
  return {
    pid: child.pid as number,
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

/** The runner's folder for temporary files, as it looks while a step runs. */
function runnerOf(place: Place) {
  const temporary = place.file('runner');
  const folder = join(temporary, '_runner_file_commands');
  const script = join(temporary, '0b1c2d3e-0000-4000-8000-0123456789ab.sh');
  const file = join(folder, 'set_env_0b1c2d3e');
  execFileSync('mkdir', ['-p', folder], place.user.ids);
  execFileSync('sh', ['-c', 'printf "$1" >"$2"; echo true >"$3"', 'sh', started, file, script], place.user.ids);
  return { temporary, file, script };
}

/** A program that makes everybody root; null: nobody may have one here. */
function setuidProgram(place: Place): string | null {
  if (process.getuid?.() !== 0 || place.user.ids.uid === undefined) return null;
  const program = join(dirname(place.dist), 'becomes-root');
  copyFileSync('/usr/bin/id', program);
  chownSync(program, 0, 0);
  chmodSync(program, 0o4755);
  return spawnSync(program, ['-u'], { encoding: 'utf8', ...place.user.ids }).stdout.trim() === '0' ? program : null;
}

/** Of tracing: where Yama forbids it to an ordinary user, there is nothing to attack. */
const yama = '/proc/sys/kernel/yama/ptrace_scope';
const isTraced = (isRoot: boolean) => isRoot || !existsSync(yama) || readFileSync(yama, 'utf8').trim() === '0';
const traces = ['memory', 'environment', 'files', 'root', 'folder', 'maps'].flatMap((what) => [`${what} of check`, `${what} of holder`]);
const signals = ['signals to check', 'signals to holder'];
const filesOfRunner = ['reading', 'finding', 'writing to'].map((what) => `${what} the files of the runner`);
const others = ['writing to a running script', 'asking a service at its socket'];

/** The first that scopes signals. */
const scopesSignals = Number(spawnSync('perl', ['-e', 'print syscall(444, 0, 0, 1)'], { encoding: 'utf8' }).stdout) >= 6;

/** A user namespace in which no other can be made, which is what a system looks like that forbids them. */
const withoutNamespaces = [
  ...['unshare', '--user', '--map-current-user', '--keep-caps', 'sh', '-c'],
  'echo 0 >/proc/sys/user/max_user_namespaces; exec setpriv --ambient-caps=-all --inh-caps=-all --bounding-set=-all "$0" "$@"',
];

/** The same for root with all its rights: the kernel lets nobody make one who is confined to a part of the file system. */
const chrooted = ['unshare', '--mount', 'sh', '-c', 'mount --rbind / /mnt; exec chroot /mnt sh -c \'cd "$0"; exec "$@"\' "$PWD" "$0" "$@"'];

/** A system without Perl: what stands in its place fails. */
const withoutPerl = [
  'unshare',
  '--user',
  '--map-root-user',
  '--mount',
  'sh',
  '-c',
  'mount --bind /bin/false /usr/bin/perl; exec "$0" "$@"',
];

/** A Node.js between the job and the check, as npx is, with the job's environment. */
const behindNode = (node: string, port: number) => [
  ...[node, `--inspect-port=${port}`, '-e'],
  `const child = require('node:child_process').spawn(process.argv[1], process.argv.slice(2), { stdio: 'inherit' });
   child.on('exit', (code) => process.exit(code));`,
];

/** Ubuntu 24.04 lets only those have them, mounts included, that it has a profile for. */
const mayMount = ({ ids }: User) =>
  spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'mount', '-t', 'tmpfs', 'none', '/mnt'], ids).status === 0;

interface Attacked extends Ran {
  readonly worked: readonly string[];
}

interface Attack {
  readonly args?: readonly string[];
  readonly behind?: readonly string[];
  /** Of the inspector of a Node.js above the check. */
  readonly above?: number;
}

describe.runIf(process.platform === 'linux').each(users)('as $name', (user) => {
  const isRoot = (user.ids.uid ?? process.getuid?.()) === 0;
  let place: Place;
  beforeAll(async () => {
    place = await placeOf(user);
  });
  afterAll(() => place[Symbol.asyncDispose]());

  async function attacked({ args = [], behind, above }: Attack): Promise<Attacked> {
    await using holder = await holderOf(place);
    const { temporary, file, script } = runnerOf(place);
    const [plan, into, socket] = [place.file('plan.json'), place.file('worked.json'), place.file('service.sock')];
    const service = createServer((connection) => connection.end()).listen(socket);
    await once(service, 'listening');
    chmodSync(socket, 0o777);
    const port = await freePort(null);
    const all = {
      ...{ into, word: 'before', secret, pids: { holder: holder.pid }, files: [file], script, setuid: setuidProgram(place), socket },
      inspectors: [{ name: 'check', port }, ...(above === undefined ? [] : [{ name: 'who started it', port: above }])],
    };
    writeFileSync(plan, JSON.stringify(all));
    const ran = await check(place, `node attacks.cjs ${plan}`, {
      args,
      env: {
        ...{ GITHUB_ACTIONS: 'true', GITHUB_TOKEN: secret, RUNNER_TEMP: temporary, GITHUB_ENV: file, DOCKER_HOST: `unix://${socket}` },
        NODE_OPTIONS: `--inspect-port=${port}`,
      },
      ...(behind ? { behind } : {}),
    });
    service.close();
    expect(ran.status, ran.printed).toBe(0);
    expect(ran.printed).not.toContain(secret);
    return { ...ran, worked: JSON.parse(readFileSync(into, 'utf8')).worked };
  }

  const exposed = ({ report }: Ran) => (report?.exposed?.args?.places ?? []) as readonly string[];

  test('what is not apart reaches memory, environments and files of others, and signals them', async () => {
    const never = await attacked({ args: ['--apart', 'never'] });
    const possible = [...(isTraced(isRoot) ? traces : []), ...signals, ...filesOfRunner, ...others];
    expect(never.worked).toEqual(expect.arrayContaining(possible));
    if (setuidProgram(place)) expect(never.worked).toContain('becoming root');
    // This process takes the signal for nothing.
    expect(never.worked).not.toContain('the inspector of check');
    expect(exposed(never)).toEqual(expect.arrayContaining([...(isTraced(isRoot) ? ['memory'] : []), 'files']));
    expect(never.report?.server?.apart).toBeUndefined();
  });

  test.runIf(mayMount(user))('what is apart reaches nothing of that, and nothing is said to be exposed but what root may', async () => {
    const auto = await attacked({});
    expect(auto.worked).toEqual(scopesSignals ? [] : signals);
    expect(exposed(auto)).toEqual([...(scopesSignals || !isRoot ? [] : ['signals']), ...(isRoot ? ['root'] : [])]);
    expect(auto.report?.server?.apart).toBe('namespace');
    expect(auto.report?.routes.map(({ verdict }) => verdict)).toEqual(['steady']);
    expect(auto.printed).toMatch(/^Serving on .*, apart\)$/m);
  });

  test.runIf(scopesSignals)('where there are no user namespaces, a Landlock domain keeps it from all but files and services', async () => {
    const { worked, report, ...ran } = await attacked(mayMount(user) ? { behind: isRoot ? chrooted : withoutNamespaces } : {});
    expect(worked.filter((attack) => !attack.startsWith('uncovering '))).toEqual([...filesOfRunner, ...others]);
    expect(exposed({ ...ran, report })).toEqual(['files', ...(isRoot ? ['root'] : [])]);
    expect(report?.server?.apart).toBe('landlock');
  });

  test('a Node.js above the check, as npx is, opens its inspector for nobody', async () => {
    const above = await freePort(null);
    const behind = behindNode(place.node, above);
    const never = await attacked({ args: ['--apart', 'never'], behind, above });
    expect(never.worked).toContain('the inspector of who started it');
    expect(exposed(never)).toContain('signals');
    const auto = await attacked({ behind, above });
    expect(auto.worked.includes('the inspector of who started it')).toBe(!scopesSignals);
    expect(exposed(auto).includes('signals')).toBe(!scopesSignals);
  });

  const job = { GITHUB_TOKEN: secret };

  test.runIf(mayMount(user))('a system that does not allow it: always is refused, auto goes on and says what is exposed', async () => {
    const start = 'node answers-with-itself.cjs';
    const refused = await check(place, start, { args: ['--apart', 'always'], behind: withoutPerl });
    expect({ status: refused.status, problems: refused.report?.problems }).toMatchObject({
      status: 2,
      problems: [{ code: 'cannot-run-apart' }],
    });
    expect(refused.report?.server).toBe(null);
    const auto = await check(place, start, { behind: withoutPerl, env: job });
    expect({ status: auto.status, apart: auto.report?.server?.apart }).toEqual({ status: 0, apart: undefined });
    expect(exposed(auto)).not.toEqual([]);
  });

  test('a server that was refused something there is told apart from one that fails anywhere', async () => {
    const start = `node -e "throw new Error('listen EACCES: permission denied 127.0.0.1:80')"`;
    const codes = async (when: string) => (await check(place, start, { args: ['--apart', when] })).report?.problems.map(({ code }) => code);
    expect(await codes('always')).toEqual(['server-exited', 'ran-apart']);
    expect(await codes('never')).toEqual(['server-exited']);
  });

  test.runIf(isRoot && mayMount(user))('root keeps its rights over files, and may become somebody else', async () => {
    const file = place.file('of-nobody');
    writeFileSync(file, '', { mode: 0o600 });
    chownSync(file, 65_534, 65_534);
    const { status, report } = await check(place, `node drops-its-rights.cjs ${file} 65534`, {
      args: ['--apart', 'always'],
    });
    expect({ status, apart: report?.server?.apart }).toEqual({ status: 0, apart: 'namespace' });
    expect(readFileSync(file, 'utf8')).toContain('written by 0\n');
    expect(readFileSync(file, 'utf8')).toContain('served by 65534 65534\n');
  });
});
