import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import { scriptsOf } from '../code/source-maps.ts';
import { workspaceAt } from '../code/workspace.ts';
import { growingAt } from './growing-at.ts';
import type { HeardContainer } from './heard-containers.ts';
import { frameReader } from './named-sites.ts';

const server = `const seen = new Set();
const visits = {};
const list = [];
export function render(id) {
  seen.add(id);
  visits[id] = 1;
  list.push(id);
  store.keep(id);
}`;
const store = `const entries = new Map();
function put(key) {
  entries.set(key, key);
}
exports.keep = put;`;

/** File, and line and column from 0. */
type At = readonly [file: string, line: number, column: number];
const page: At = ['server.js', 3, 0];
const inStore: At = ['node_modules/store/index.js', 2, 10];

/** The containers of these processes, each with the stacks of its additions and how often each was met. */
async function grown(...heard: readonly (readonly [process: string, ...stacks: (readonly [count: number, ...frames: At[]])[]])[]) {
  await using app = await createFixture({
    'server.js': server,
    'other.js': server,
    'node_modules/store/package.json': '{"name":"store","version":"1.2.3"}',
    'node_modules/store/index.js': store,
    'node_modules/debounce/package.json': '{"name":"debounce","version":"2.0.0"}',
    'node_modules/debounce/index.js': 'exports.later = (f) => setTimeout(f);',
  });
  const urlOf = (file: string) => (file === '' || file.startsWith('node:') ? file : app.getPath(file));
  const containers = heard.map(
    ([process, ...stacks]): HeardContainer => ({
      ...{ process, kind: 'Set', class: 'Set', entriesPerRequest: 0.5, gained: 76, requests: 152, bytesPerRequest: 10, removed: 0 },
      stacks: stacks.map(([count, ...frames]) => ({
        count,
        frames: frames.map(([file, line, column]) => ({ functionName: 'f', url: urlOf(file), line, column })),
      })),
    }),
  );
  const workspace = workspaceAt(app.path);
  const all = await growingAt(containers, frameReader(scriptsOf(workspace, app.path), workspace), app.getPath('agent.cjs'));
  return all.map(({ name, gained, entriesPerRequest, lines }) => ({
    ...{ name, gained, entriesPerRequest },
    lines: lines.map(({ frame, share, dependency }) => [
      `${frame.file}:${frame.line}`,
      share,
      dependency && `${dependency.name}:${dependency.line}`,
    ]),
  }));
}

describe('the line that adds to a container', () => {
  it.each<[string, string | null, readonly At[]]>([
    ['server.js:5', 'seen', [['server.js', 4, 7], page]],
    ['server.js:6', 'visits', [['server.js', 5, 13], page]],
    // What V8 calls `push` has no place of its own.
    ['server.js:7', 'list', [['', 0, 0], ['server.js', 6, 7], page]],
    // Node.js adds to a list of its own.
    ['server.js:4', null, [['node:events', 9, 9], page]],
    // The agent is not the app.
    [
      'server.js:5',
      'seen',
      [
        ['agent.cjs', 0, 0],
        ['server.js', 4, 7],
      ],
    ],
  ])('is the nearest own one: %s, %s', async (line, name, frames) => {
    expect(await grown(['1-0', [53, ...frames]])).toEqual([{ name, gained: 76, entriesPerRequest: 0.5, lines: [[line, 1, null]] }]);
  });

  it('has the package that adds for it', async () => {
    const [found] = await grown(['1-0', [53, inStore, ['node_modules/store/index.js', 4, 0], ['server.js', 7, 8]]]);
    expect(found).toMatchObject({ name: 'entries', lines: [['server.js:8', 1, 'store:3']] });
  });

  it('is that of the package where no own code is on the stack', async () => {
    const [found] = await grown(['1-0', [53, inStore, ['node:internal/timers', 1, 1]]]);
    expect(found?.lines).toEqual([['index.js:3', 1, 'store:3']]);
  });

  it('is that of the package that adds where another one only calls it, by a timer', async () => {
    const [found] = await grown(['1-0', [53, inStore, ['node_modules/debounce/index.js', 4, 0], ['node:internal/timers', 1, 1]]]);
    expect(found?.lines).toEqual([['index.js:3', 1, 'store:3']]);
  });

  it('is one of several, the one that adds most first, without those that add little', async () => {
    const [found] = await grown([
      '1-0',
      [20, ['server.js', 4, 7]],
      [70, ['other.js', 4, 7], page],
      [5, ['other.js', 5, 0]],
      [5, ['other.js', 4, 7]],
    ]);
    expect(found?.lines).toEqual([
      ['other.js:5', 0.75, null],
      ['server.js:5', 0.2, null],
    ]);
  });
});

it('the containers of several processes that one line fills are one', async () => {
  const [one, other]: readonly At[] = [
    ['server.js', 4, 7],
    ['other.js', 4, 7],
  ];
  const found = await grown(['1-0', [26, one!]], ['2-0', [26, one!]], ['2-0', [26, one!]], ['3-0', [26, other!]], ['3-0']);
  expect(found.map(({ gained, entriesPerRequest }) => [gained, entriesPerRequest])).toEqual([
    [152, 1],
    [76, 0.5],
    [76, 0.5],
    [76, 0.5],
  ]);
});
