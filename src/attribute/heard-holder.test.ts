import { createFixture } from 'fs-fixture';
import { describe, expect, it } from 'vitest';
import type { Additions, Question } from '../agent/protocol.ts';
import { scriptsOf } from '../code/source-maps.ts';
import { workspaceAt } from '../code/workspace.ts';
import { aHolder } from '../heap/a-holder.test-builder.ts';
import type { Alive } from '../heap/alive-on.ts';
import type { RunningServer } from '../server/server.ts';
import { heardHolder } from './heard-holder.ts';

const stacks = [{ count: 23, frames: [{ functionName: 'add', url: '/app/a.js', line: 1, column: 2 }] }];
const heard = (id: number, added: number, removed = 0): Additions => ({ id, added, removed, stacks });

/** What comes out where a server says this; what was asked of it is noted. */
async function listened(
  alive: Partial<Alive>,
  additions: readonly Additions[],
  { processes = 1, perRequest = 1, cwd = '.' }: { readonly processes?: number; readonly perRequest?: number; readonly cwd?: string } = {},
) {
  const asked: Question[] = [];
  const server = {
    processes: () => Array.from({ length: processes }, () => ({})),
    ask: async (question: Question) => {
      asked.push(question);
      return [[]];
    },
    readAdditions: async () => [{ process: '1-0', additions }],
  } as unknown as RunningServer;
  const requests: number[] = [];
  const hammer = async (amount: number) => {
    requests.push(amount);
    return { served: amount };
  };
  const holder = aHolder({
    alive: { id: 101, field: null, variable: null, owners: [], ...alive },
    entries: { count: 10, perRequest, places: null },
  });
  const found = await heardHolder({ server, hammer }, holder, scriptsOf(workspaceAt(cwd), cwd));
  return { asked, requests, holder, found };
}

describe('a container is listened to', () => {
  it('with what has it, for some requests', async () => {
    const { asked, requests, holder, found } = await listened({ field: 'head', owners: [71, 31] }, [heard(101, 23), heard(71, 23)]);
    expect(asked).toEqual([
      {
        ask: 'listen-to',
        objects: [
          { id: 101, fields: ['head'], isOwner: false },
          { id: 71, fields: [], isOwner: true },
          { id: 31, fields: [], isOwner: true },
        ],
        assignments: [],
      },
    ]);
    expect(requests).toEqual([23]);
    expect(found).toEqual({ holder, addedPerRequest: 1, removedPerRequest: 0, stacks: [{ perRequest: 1, frames: stacks[0]?.frames }] });
  });

  it('and what has it says who adds, where it is not heard itself, or too seldom', async () => {
    expect((await listened({ owners: [71] }, [heard(71, 23, 1)])).found).toMatchObject({ addedPerRequest: 1, removedPerRequest: 1 / 23 });
    expect((await listened({ owners: [71] }, [heard(101, 2), heard(71, 46)])).found?.addedPerRequest).toBe(2);
    expect((await listened({ owners: [71] }, [heard(101, 2), heard(71, 46)], { perRequest: 0.1 })).found?.addedPerRequest).toBe(2 / 23);
  });

  it('and nothing was heard', async () => {
    expect((await listened({ owners: [71] }, [heard(71, 0), heard(5, 23)])).found).toBeNull();
  });

  it('by its assignments, where it is a variable', async () => {
    await using app = await createFixture({
      'a.js':
        'let last = null;\nexport function add(n) {\n  last = { n, before: last };\n}\nexport function other(last) {\n  last = 1;\n}\n',
    });
    const url = app.getPath('a.js');
    const variable = { name: 'last', within: { url, line: 1, column: 19 } };
    const { asked } = await listened({ id: 101, variable }, [heard(101, 23)], { cwd: app.path });
    expect(asked).toEqual([
      { ask: 'listen-to', objects: [], assignments: [{ id: 101, url: expect.stringMatching(/^file:.*a\.js$/), line: 2, column: 2 }] },
    ]);
  });

  it('not where several processes serve: snapshots name objects of one', async () => {
    const { asked, found } = await listened({}, [heard(101, 23)], { processes: 2 });
    expect([asked, found]).toEqual([[], null]);
  });

  it('not where it belongs to the embedder', async () => {
    const { asked } = await listened({ id: 100 }, []);
    expect(asked).toEqual([{ ask: 'listen-to', objects: [], assignments: [] }]);
  });
});
