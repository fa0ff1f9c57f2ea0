/** The built program that is measured: a copy, so that a build in the midst of a long run changes nothing. */
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('..', import.meta.url));

/** Not part of the repository: copies, results of interrupted runs, reports. */
export const benchFolder = join(repository, '.cache', 'bench');

export interface Tool {
  /** Changes with what decides a verdict, and not with how it is printed. */
  readonly id: string;
  readonly cli: string;
  readonly agent: string;
}

/** Where a verdict is made. */
const deciding = [
  ...['src/agent', 'src/server', 'src/loads', 'src/measure', 'src/judge'],
  ...['examine', 'isolation', 'loads-in-turn', 'outlast', 'patience', 'run', 'settle'].map((name) => `src/check/${name}.ts`),
];

async function sources(path: string): Promise<string[]> {
  if (path.endsWith('.ts')) return path.includes('.test') ? [] : [path];
  const entries = await readdir(join(repository, path));
  return (await Promise.all(entries.sort().map((entry) => sources(`${path}/${entry}`)))).flat();
}

/** Copies `dist` aside. Throws where it was not built. */
export async function toolUnderTest(): Promise<Tool> {
  const hash = createHash('sha256');
  for (const path of (await Promise.all(deciding.map(sources))).flat()) hash.update(await readFile(join(repository, path)));
  const id = hash.digest('hex').slice(0, 8);
  const folder = join(benchFolder, `tool-${id}`);
  await mkdir(folder, { recursive: true });
  await cp(join(repository, 'dist'), join(folder, 'dist'), { recursive: true });
  await cp(join(repository, 'package.json'), join(folder, 'package.json'));
  return { id, cli: join(folder, 'dist', 'cli.js'), agent: join(folder, 'dist', 'agent.cjs') };
}
