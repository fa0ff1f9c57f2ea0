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
  return {
    notes: events.length,
    said: events.map((event) => (event.type === 'note' ? event.text : '')),
    exposed: ledger.run().exposed,
    apart: run.around.apart ?? null,
  };
}

test('a server that runs already is nobody that was started: nothing is said of what it can reach', async () => {
  expect(await kept({ url: 'http://127.0.0.1:3000' })).toEqual({ notes: 0, said: [], exposed: null, apart: null });
});

test('without credentials, and at a terminal, nothing is started apart unless it is asked for', async () => {
  for (const without of [
    { ...env, CI: undefined },
    { CI: 'true', PATH: env.PATH },
  ])
    expect(await kept({}, without)).toEqual({ notes: 0, said: [], exposed: null, apart: null });
});

test('with credentials what is exposed is said once, and is more where nothing is apart', async () => {
  const never = await kept({ apart: 'never' });
  expect(never).toMatchObject({ notes: 1, apart: null, exposed: { code: 'credentials-within-reach' } });
  expect(never.exposed?.args).toMatchObject({ places: expect.arrayContaining(['files']) });
  const auto = await kept({});
  expect(auto.notes).toBe(auto.exposed === null ? 0 : 1);
  if (auto.apart?.by === 'namespace')
    expect({ places: [], ...auto.exposed?.args }).toMatchObject({ places: expect.not.arrayContaining(['files']) });
});

test.runIf(process.platform === 'linux')('it is said whether the app runs apart, and what refuses that', async () => {
  const { said } = await kept({ apart: 'never' });
  expect(said).toEqual([expect.stringMatching(/^The app can reach this job's credentials through .+ Close them, or split the job: /)]);
  const { arch } = process;
  Object.defineProperty(process, 'arch', { value: 'riscv64' });
  try {
    const refused = await kept({});
    expect(refused.said).toEqual([expect.stringMatching(/^The app cannot run apart, and can reach this job's credentials through /)]);
    expect(refused.exposed?.args).toMatchObject({ apart: 'refused', refused: ['only Linux on x64 and arm64 has the means'] });
  } finally {
    Object.defineProperty(process, 'arch', { value: arch });
  }
});

test('of a fork it is said that its code can deceive the check, whatever else it can reach', async () => {
  const fork = { CI: 'true', PATH: env.PATH, GITLAB_CI: 'true', CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '7', CI_MERGE_REQUEST_PROJECT_ID: '1' };
  const line = expect.stringMatching(
    /^This pull request comes from a fork, and code that wants to deceive its own check can\. .+security\.md/,
  );
  expect((await kept({}, fork)).said).toEqual([line]);
  expect((await kept({ url: 'http://127.0.0.1:3000' }, fork)).said).toEqual([line]);
});
