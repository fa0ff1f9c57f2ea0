/** A git repository with a small server that has a build step, on which branches make pages leak more, less or not at all. */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const identity = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.org', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.org' };

type Files = Readonly<Record<string, string>>;

export interface SmallApp extends AsyncDisposable {
  readonly root: string;
  git(...args: string[]): string;
  write(files: Files): Promise<void>;
  /** Writes files and commits them. */
  commit(files: Files): Promise<void>;
  /** Clones it with so many commits of history, and checks a branch out. */
  cloned(branch: string, depth: number): Promise<SmallApp>;
}

/** What a page keeps of each request, in bytes of array; 0: nothing. */
export const page = (kept: number, level = 0): string => `
const kept = [];
const held = Array.from({ length: ${level} }, (_, i) => ({ i }));
export function render(n) {
  if (${kept} > 0) kept.push(new Array(${Math.max(1, Math.round(kept / 8))}).fill(n));
  return '<h1>' + n % 10 + ' of ' + held.length + '</h1>' + '<p>row</p>'.repeat(40);
}
`;

const server = `
import { createServer } from 'node:http';
import * as shop from './shop.mjs';
import * as blog from './blog.mjs';
const pages = { '/shop': shop, '/blog': blog };
let n = 0;
createServer((request, response) => {
  const page = pages[request.url];
  response.writeHead(page ? 200 : 404, { 'content-type': 'text/html' });
  response.end(page ? page.render(n++) : 'not found');
}).listen(process.env.PORT, '127.0.0.1');
`;

const build = `
import { cpSync, rmSync } from 'node:fs';
rmSync('dist', { recursive: true, force: true });
cpSync('src', 'dist', { recursive: true });
`;

const app: Files = {
  'package.json': JSON.stringify({ name: 'small', private: true, scripts: { build: 'node build.mjs', start: 'node dist/server.mjs' } }),
  '.gitignore': 'dist\nnode_modules\n',
  'README.md': 'A small server.\n',
  'build.mjs': build,
  'src/server.mjs': server,
  'src/blog.mjs': page(0),
};

/** @param shop what its page /shop keeps at first, in bytes per request */
export async function smallApp(shop: number): Promise<SmallApp> {
  const opened = repositoryAt(await realpath(await mkdtemp(join(tmpdir(), 'small-app-'))));
  opened.git('init', '-q', '-b', 'main');
  await opened.commit({ ...app, 'src/shop.mjs': page(shop) });
  return opened;
}

function repositoryAt(root: string): SmallApp {
  const git = (...args: string[]) =>
    execFileSync('git', args, {
      cwd: root,
      env: { ...process.env, ...identity, GIT_CONFIG_GLOBAL: '/dev/null' },
      stdio: 'pipe',
    }).toString();
  const write = async (files: Files) => {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), text);
    }
  };
  return {
    root,
    git,
    write,
    async commit(files) {
      await write(files);
      git('add', '--all', '.');
      git('commit', '-q', '--allow-empty', '-m', 'Work');
    },
    async cloned(branch, depth) {
      const clone = repositoryAt(await realpath(await mkdtemp(join(tmpdir(), 'small-app-clone-'))));
      // By its URL: git ignores the depth of a clone by path.
      clone.git('clone', '-q', '--depth', String(depth), '--branch', branch, pathToFileURL(root).href, '.');
      return clone;
    },
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
}
