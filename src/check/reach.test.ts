import { createFixture } from 'fs-fixture';
import { expect, test } from 'vitest';
import type { Settings } from '../config/settings.ts';
import { settingsFrom } from '../config/settings-from.ts';
import type { ProgressEvent } from '../findings/progress.ts';
import { createLedger } from './ledger.ts';
import { keptApart } from './reach.ts';

const token = `ghs_${'0123456789abcdef'}`;
const env = { CI: 'true', PATH: process.env.PATH, GITHUB_TOKEN: token };

async function kept(more: Partial<Settings>, withEnv: NodeJS.ProcessEnv = env) {
  await using folder = await createFixture({ env: '' });
  const events: ProgressEvent[] = [];
  const ledger = createLedger();
  const run = await keptApart({
    settings: { ...settingsFrom({}, { cwd: folder.path }), cwd: folder.path, ...more },
    around: {
      env: { ...withEnv, GITHUB_ENV: folder.getPath('env') },
      signal: new AbortController().signal,
      onProgress: (event) => events.push(event),
      agentPath: folder.getPath('agent.cjs'),
      version: '1.0.0',
    },
    ledger,
    startedAt: new Date(),
  });
  return { notes: events.length, exposed: ledger.run().exposed, apart: run.around.apart ?? null };
}

test('a server that runs already is nobody that was started: nothing is said of what it can reach', async () => {
  expect(await kept({ url: 'http://127.0.0.1:3000' })).toEqual({ notes: 0, exposed: null, apart: null });
});

test('without credentials, and at a terminal, nothing is started apart unless it is asked for', async () => {
  for (const without of [
    { ...env, CI: undefined },
    { CI: 'true', PATH: env.PATH },
  ])
    expect(await kept({}, without)).toEqual({ notes: 0, exposed: null, apart: null });
});

test('with credentials what is exposed is said once, and is more where nothing is apart', async () => {
  const never = await kept({ apart: 'never' });
  expect(never).toMatchObject({ notes: 1, apart: null, exposed: { code: 'credentials-within-reach' } });
  expect(never.exposed?.args).toMatchObject({ places: expect.arrayContaining(['files']) });
  const auto = await kept({});
  expect(auto.notes).toBe(auto.exposed === null ? 0 : 1);
  if (auto.apart?.by === 'namespace')
    expect(auto.exposed?.args ?? { places: [] }).toMatchObject({ places: expect.not.arrayContaining(['files']) });
});
