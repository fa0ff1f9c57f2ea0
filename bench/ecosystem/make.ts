/** Makes apps outside the repository: from their starters, installed and built as their own documentation says. */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cached } from '../../e2e/app-cache.ts';
import { plainEnvironment, prepareNode } from '../../e2e/prepare-app.ts';
import { runQuietly } from '../../e2e/run-quietly.ts';
import { type EcosystemApp, type Edit, leakModule, type Words } from './app.ts';

const written = fileURLToPath(new URL('../apps/ecosystem', import.meta.url));

export interface MadeApp {
  /** Where the starter ran. */
  readonly root: string;
  /** Where the check is run. */
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Absolute paths. @param day such as "2026-11-27": what is made on another day may be made of other versions. */
export async function makeApp(app: EcosystemApp, day: string): Promise<MadeApp> {
  const env = await environmentOf(app);
  const root = await cached(`ecosystem/${day}/${app.name}`, async (folder) => {
    if (app.starter) await run(app.starter, folder, env);
    else await cp(join(written, app.files ?? app.name), folder, { recursive: true });
    const own = join(folder, app.folder ?? '.');
    if (app.versions) await pin(join(own, 'package.json'), app.versions);
    for (const change of app.setUp ?? []) await edit(own, change);
    for (const { run: words, at } of app.steps) await run(words, at === undefined ? own : join(folder, at), env);
    if (app.build) await run(app.build, own, env);
  });
  return { root, folder: join(root, app.folder ?? '.'), env };
}

/** Plants the leak and builds again. Throws where an edit does not fit. Returns the guilty place, such as "lib/leak.ts:9". */
export async function plant(app: EcosystemApp, { folder, env }: MadeApp): Promise<string> {
  const { module, text = leakModule, edits } = app.leak;
  const path = join(folder, module);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  for (const change of edits) await edit(folder, change);
  if (app.build) await run(app.build, folder, env);
  return `${module}:${text.split('\n').findIndex((line) => line.endsWith('// <= leak')) + 1}`;
}

async function environmentOf({ node, env = {} }: EcosystemApp): Promise<NodeJS.ProcessEnv> {
  const plain = plainEnvironment();
  const quiet = { npm_config_yes: 'true', npm_config_audit: 'false', npm_config_fund: 'false', npm_config_update_notifier: 'false' };
  return { ...plain, ...quiet, ...env, PATH: `${dirname(await prepareNode(node))}${delimiter}${plain.PATH}` };
}

const run = ([command, ...args]: Words, cwd: string, env: NodeJS.ProcessEnv) => runQuietly(command, args, { cwd, env });

async function edit(folder: string, { file, find, put }: Edit): Promise<void> {
  const path = join(folder, file);
  const before = await readFile(path, 'utf8');
  if (!before.includes(find)) throw new Error(`${path} does not contain ${JSON.stringify(find)}: the starter has changed.`);
  await writeFile(
    path,
    before.replace(find, () => put),
  );
}

async function pin(file: string, versions: Readonly<Record<string, string>>): Promise<void> {
  const json = JSON.parse(await readFile(file, 'utf8'));
  for (const [name, version] of Object.entries(versions)) {
    const where = name in (json.devDependencies ?? {}) ? 'devDependencies' : 'dependencies';
    json[where] = { ...json[where], [name]: version };
  }
  await writeFile(file, `${JSON.stringify(json, null, 2)}\n`);
}
