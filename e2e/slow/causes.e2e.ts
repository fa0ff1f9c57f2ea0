import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Attribution, attribute } from '../../src/attribute/attribute.ts';
import { settingsFrom } from '../../src/config/settings-from.ts';
import { startFiring } from '../../src/measure/firing.ts';
import { keepConnection } from '../../src/measure/kept-connection.ts';
import { targetsOf } from '../../src/measure/target.ts';
import { boot } from '../../src/server/boot.ts';
import { attributeFixtures } from '../attribute-server.ts';
import { agentPath, bootOptions, commandOf } from '../boot-server.ts';

const cwd = join(attributeFixtures, 'causes');

/** Looks at a page as a check does: over one connection that stays open. */
async function look(path: string): Promise<Attribution> {
  await using server = await boot(bootOptions({ ...commandOf('node', 'server.js'), env: { NODE_ENV: 'production' } }, { cwd }));
  await using kept = await keepConnection(server.origin);
  const { signal } = new AbortController();
  const targets = targetsOf({ path }, server.origin, settingsFrom({}, { cwd }));
  const { volley } = startFiring({ targets, kept, signal, onRequests: () => {} });
  return await attribute({
    ...{ server, hammer: async (amount) => ({ served: (await volley(amount)).answered }) },
    ...{ cwd, workspace: cwd, agentPath, framework: null, changed: [], keepSnapshots: null, buildAgain: null },
    ...{
      growth: { js: 150, arrayBuffers: 0 },
      grewBeyond: 500,
      grewOutside: 0,
      waitedMs: 0,
      fatalRequests: null,
      containers: [],
      msPerRequest: 1,
      budgetMs: 4_000,
    },
  });
}

const line = async (path: string): Promise<string | null> => {
  const { cause, suspects } = await look(path);
  return cause && `${cause.code} ${suspects[0]?.frame.file ?? ''}`;
};

describe('a cause is recognized', () => {
  it.each([
    ['/unread-stack', 'error-stack'],
    ['/gzip-left', 'compression-stream'],
    ['/store-in-timer', 'timer-context'],
    ['/weak-map-keys', 'weak-map-keys'],
    ['/signal', 'abort-signal'],
    ['/connection', 'connection-listener'],
    ['/file', 'open-handle'],
    ['/wrapped', 'growing-chain'],
    ['/proxied', 'growing-chain'],
    ['/derived', 'growing-chain'],
    ['/bound', 'growing-chain'],
    ['/linked', 'growing-chain'],
    ['/last-error', 'growing-chain'],
    ['/text', 'growing-text'],
    ['/to-output', 'listener'],
  ])('of %s: %s', async (path, cause) => {
    expect(await line(path)).toBe(`${cause} server.js`);
  });
});

describe('the same that keeps nothing, or something else, is not taken for it', () => {
  it.each([
    ['/read-stack', 'unbounded-collection server.js'],
    ['/gzip-destroyed', null],
    ['/gzip-in-pipeline', null],
    ['/store-in-timer-cleared', null],
    ['/timer-outside-of-stores', 'timer server.js'],
    ['/weak-map', null],
    ['/signal-removed', null],
    ['/connection-removed', null],
    ['/file-closed', null],
    ['/wrapped-anew', null],
    ['/proxied-anew', null],
    ['/last-error-alone', null],
  ])('%s: %s', async (path, cause) => {
    expect(await line(path)).toBe(cause);
  });
});
