import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Attribution, attribute } from '../src/attribute/attribute.ts';
import type { AttributeContext } from '../src/attribute/understand.ts';
import { settingsFrom } from '../src/config/settings-from.ts';
import { hammer } from '../src/measure/hammer.ts';
import { targetOf } from '../src/measure/target.ts';
import { boot } from '../src/server/boot.ts';
import { agentPath, bootOptions, commandOf } from './boot-server.ts';

export const attributeFixtures = join(dirname(fileURLToPath(import.meta.url)), 'fixtures', 'attribute');

/** Boots a server, and attributes what its page leaves behind. */
export async function attributed(
  cwd: string,
  words: readonly [string, ...string[]],
  more: Partial<AttributeContext> & { readonly path?: string; readonly env?: NodeJS.ProcessEnv; readonly nodeEnv?: string } = {},
): Promise<Attribution> {
  const { path = '/', env, nodeEnv = 'production', ...context } = more;
  const command = { ...commandOf(...words), env: { NODE_ENV: nodeEnv } };
  await using server = await boot(bootOptions(command, { cwd, ...(env ? { env } : {}) }));
  const target = targetOf({ path }, server.origin, settingsFrom({}, { cwd }));
  const { signal } = new AbortController();
  const served = async (amount: number) => ({ served: (await hammer(target, amount, signal, () => {})).expected });
  return await attribute({
    ...{ server, hammer: served, cwd, workspace: cwd, agentPath, framework: null, changed: [], keepSnapshots: null, buildAgain: null },
    ...{
      growth: { js: 150, arrayBuffers: 0 },
      grewBeyond: 500,
      grewOutside: 0,
      waitedMs: 0,
      fatalRequests: null,
      containers: [],
      msPerRequest: 2,
      budgetMs: 8_000,
    },
    ...context,
  });
}

/** Where the mark stands in the sources of a folder: `file:line`. */
export function marked(folder: string, mark = '// <= leak'): string {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.[jt]s$/.test(file)) continue;
    const line = readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .findIndex((text) => text.includes(mark));
    if (line !== -1) return `${file}:${line + 1}`;
  }
  throw new Error(`no ${mark} in ${folder}`);
}
