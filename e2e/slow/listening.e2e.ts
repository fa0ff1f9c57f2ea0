import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Attribution, attribute } from '../../src/attribute/attribute.ts';
import { settingsFrom } from '../../src/config/settings-from.ts';
import { hammer } from '../../src/measure/hammer.ts';
import { targetOf } from '../../src/measure/target.ts';
import { boot } from '../../src/server/boot.ts';
import { attributed, attributeFixtures, marked } from '../attribute-server.ts';
import { agentPath, ask, bootOptions, commandOf } from '../boot-server.ts';

const source = join(attributeFixtures, 'listened');
let app: string;

beforeAll(async () => {
  app = await mkdtemp(join(tmpdir(), 'listened-'));
  await cp(join(source, 'server.js'), join(app, 'server.mjs'));
  await cp(join(source, 'packages'), join(app, 'node_modules'), { recursive: true });
});
afterAll(() => rm(app, { recursive: true, force: true }));

const look = (path: string): Promise<Attribution> => attributed(app, ['node', 'server.mjs'], { path });
const ownLine = async (mark: string): Promise<string> => {
  const lines = (await readFile(join(source, 'server.js'), 'utf8')).split('\n');
  return `server.mjs:${lines.findIndex((text) => text.includes(mark)) + 1}`;
};
const first = ({ suspects: [suspect] }: Attribution) =>
  suspect && {
    at: `${suspect.frame.file}:${suspect.frame.line}`,
    by: suspect.dependency && `${suspect.dependency.name} ${suspect.dependency.file}:${suspect.dependency.line}`,
    isHeard: suspect.isHeard ?? false,
  };

describe('who adds to what holds the leak', () => {
  it('is the framework that remembers who reads its state', async () => {
    const line = marked(join(source, 'packages/vue'));
    expect(first(await look('/reads'))).toEqual({ at: await ownLine('// <= reads'), by: `vue ${line}`, isHeard: true });
  });

  it('is own code where it adds to the state of the framework', async () => {
    expect(first(await look('/adds'))).toEqual({ at: await ownLine('// <= adds'), by: null, isHeard: false });
  });

  it('is the package that has the list, not the one that made the list', async () => {
    const line = marked(join(source, 'packages/query-cache'));
    expect(first(await look('/queries'))).toEqual({ at: await ownLine('// <= queries'), by: `query-cache ${line}`, isHeard: true });
  });
});

describe('a server that was listened to', () => {
  it.each([
    ['/reads', ['watch-additions', 'listen-to']],
    ['/queries', ['listen-to']],
    // Of own code the counted containers are listened to.
    ['/table', ['watch-additions']],
  ])('serves %s on as before, byte for byte', async (path, listening) => {
    await using server = await boot(bootOptions(commandOf('node', 'server.mjs'), { cwd: app }));
    const target = targetOf({ path }, server.origin, settingsFrom({}, { cwd: app }));
    const { signal } = new AbortController();
    const answers = async () => {
      const all: string[] = [];
      for (let i = 0; i < 10; i++) all.push(JSON.stringify(await ask(`${server.origin}${path}`)));
      return all;
    };
    const before = await answers();
    const asked: string[] = [];
    const heard = await attribute({
      server: new Proxy(server, {
        get(of, key, receiver) {
          const value: unknown = Reflect.get(of, key, receiver);
          if (key !== 'ask') return typeof value === 'function' ? value.bind(of) : value;
          return (question: Parameters<typeof server.ask>[0]) => {
            asked.push(question.ask);
            return server.ask(question);
          };
        },
      }),
      hammer: async (amount) => ({ served: (await hammer(target, amount, signal, () => {})).expected }),
      ...{ cwd: app, workspace: app, agentPath, framework: null, changed: [], keepSnapshots: null, buildAgain: null },
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
    });
    expect(heard.suspects.length).toBeGreaterThan(0);
    expect(asked.filter((one) => /^(watch-additions|listen-to)$/.test(one))).toEqual(listening);
    expect(await answers()).toEqual(before);
  });
});
