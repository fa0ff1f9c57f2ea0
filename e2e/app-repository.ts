import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type AppName, prepareApp } from './prepare-app.ts';

const identity = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.org', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.org' };

/** A git repository with a built app on branch `main`, and a branch `work` to change files on. Disposing removes it. */
export interface AppRepository extends AsyncDisposable {
  readonly root: string;
  /** The app's folder: the root, or `folder` below it. */
  readonly cwd: string;
  /** Makes `work` one commit that appends a line to these files, or creates them; `null` deletes. Earlier changes are gone. */
  change(files: Readonly<Record<string, string | null>>): Promise<void>;
  /** Writes a file, relative to the root, without committing. */
  write(file: string, text: string): Promise<void>;
  /** Links a folder, both relative to the root. */
  link(folder: string, at: string): Promise<void>;
  /** Makes what is written part of `main`. */
  commitToMain(): void;
}

/** Copies a built app, its installed packages linked, so that tests may change it. */
export async function appRepository(name: AppName, folder = '.'): Promise<AppRepository> {
  const built = await prepareApp(name);
  const root = await realpath(await mkdtemp(join(tmpdir(), `repository-of-${name}-`)));
  const cwd = join(root, folder);
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, env: { ...process.env, ...identity, GIT_CONFIG_GLOBAL: '/dev/null' }, stdio: 'pipe' });
  await mkdir(cwd, { recursive: true });
  for (const entry of await readdir(built)) {
    if (entry === 'node_modules') await symlink(join(built, entry), join(cwd, entry));
    else await cp(join(built, entry), join(cwd, entry), { recursive: true, filter: (source) => !source.endsWith('/.next/cache') });
  }
  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  };
  const commit = (message: string) => {
    git('add', '--all', '.');
    git('commit', '-q', '-m', message);
  };
  await writeFile(
    join(root, '.gitignore'),
    ['node_modules', '/.*/', 'dist', 'build', '.next', '.nuxt', '.output', '.svelte-kit'].join('\n'),
  );
  git('init', '-q', '-b', 'main');
  commit('The app as it was built');
  return {
    root,
    cwd,
    async change(files) {
      git('checkout', '-q', '-f', '-B', 'work', 'main');
      for (const [file, line] of Object.entries(files)) {
        const path = join(root, file);
        if (line === null) await rm(path);
        else await write(file, `${await readFile(path, 'utf8').catch(() => '')}${line}\n`);
      }
      commit('Work');
    },
    write,
    async link(folder, at) {
      await mkdir(dirname(join(root, at)), { recursive: true });
      await symlink(join(root, folder), join(root, at));
    },
    commitToMain: () => commit('More'),
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
}
