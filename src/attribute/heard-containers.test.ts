import { describe, expect, it } from 'vitest';
import type { Additions, CountedContainer, Question } from '../agent/protocol.ts';
import type { RunningServer } from '../server/server.ts';
import { heardContainers } from './heard-containers.ts';

interface Told {
  /** Sizes at the four counts, by container, for each process. */
  readonly sizes: readonly (readonly (readonly number[])[])[];
  readonly additions?: readonly (readonly Partial<Additions>[])[];
  readonly heapUsed?: number;
  readonly canCount?: boolean;
}

/** A server whose processes say this; what was asked of it is noted. */
function serverThat({ sizes, additions = [], heapUsed = 10e6, canCount = true }: Told) {
  const asked: Question[] = [];
  let counts = 0;
  const containersOf = (all: readonly (readonly number[])[], at: number): CountedContainer[] =>
    all.flatMap((of, i) => {
      const [before, size] = [of[at - 1] ?? 0, of[at] ?? 0];
      return at === 0 || before === size ? [] : [{ id: i + 1, kind: 'Set', class: 'Set', before, size }];
    });
  const server = {
    sample: async () => ({ total: { heapUsed }, processes: [] }),
    ask: async (question: Question) => {
      asked.push(question);
      return [];
    },
    countEntries: async () => {
      if (!canCount) throw new Error('no inspector');
      const at = counts++;
      return sizes.map((all, p) => ({ process: `${p}-0`, counted: { objects: 0, realms: 1, containers: containersOf(all, at) } }));
    },
    readAdditions: async () =>
      sizes.map((_, p) => ({
        process: `${p}-0`,
        additions: (additions[p] ?? []).map((one) => ({ id: 1, added: 0, removed: 0, stacks: [], ...one })),
      })),
  } as unknown as RunningServer;
  return { server, asked };
}

const plan = { requests: [53, 47] as const, known: [], most: 10_000 };
const hammer = async (amount: number) => ({ served: amount });
const stack = (url: string) => [{ count: 53, frames: [{ functionName: 'f', url, line: 1, column: 2 }] }];

describe('containers that grow', () => {
  it('are counted, listened to, counted again, and forgotten', async () => {
    const stacks = stack('/a.js');
    const { server, asked } = serverThat({ sizes: [[[300, 353, 400, 453]]], additions: [[{ added: 53, stacks }]] });
    expect(await heardContainers(server, hammer, plan)).toEqual({
      why: null,
      containers: [
        {
          ...{ process: '0-0', kind: 'Set', class: 'Set', entriesPerRequest: 1, gained: 153, requests: 153, bytesPerRequest: 20 },
          ...{ removed: 0, stacks },
        },
      ],
    });
    expect(asked).toEqual([{ ask: 'stop-counting' }, { ask: 'watch-additions', ids: [1] }, { ask: 'stop-counting' }]);
  });

  it('are not those that stopped before they were listened to, or meanwhile', async () => {
    const { server, asked } = serverThat({ sizes: [[[300, 400, 400, 400]]] });
    expect((await heardContainers(server, hammer, plan)).containers).toEqual([]);
    expect(asked.map(({ ask }) => ask)).toEqual(['stop-counting', 'stop-counting']);
    const meanwhile = serverThat({ sizes: [[[300, 353, 400, 400]]] });
    expect((await heardContainers(meanwhile.server, hammer, plan)).containers).toEqual([]);
  });

  it('say how much went again, heard or not', async () => {
    const removedOf = async (told: Told) => (await heardContainers(serverThat(told).server, hammer, plan)).containers[0]?.removed;
    expect(await removedOf({ sizes: [[[300, 353, 400, 443]]], additions: [[{ added: 53, removed: 10 }]] })).toBe(10);
    // An array says nothing of what leaves it.
    expect(await removedOf({ sizes: [[[300, 353, 400, 443]]], additions: [[{ added: 53 }]] })).toBe(10);
  });

  it('are kept apart by process, whatever numbers they have there', async () => {
    const { server, asked } = serverThat({
      sizes: [[[10, 36, 60, 86]], [[5, 5, 5, 5]]],
      additions: [[{ added: 26, stacks: stack('/first.js') }], [{ added: 9, stacks: stack('/second.js') }]],
    });
    const { containers } = await heardContainers(server, hammer, plan);
    expect(containers.map(({ process, gained, stacks }) => [process, gained, stacks[0]?.frames[0]?.url])).toEqual([
      ['0-0', 76, '/first.js'],
    ]);
    expect(asked).toContainEqual({ ask: 'watch-additions', ids: [1] });
  });

  it('are waited for where they are known to gain, by a hundred at a time', async () => {
    const { server, asked } = serverThat({
      sizes: [[[100, 100, 100, 700, 1_200, 1_700]]],
      additions: [[{ added: 500, stacks: stack('/batch.js') }]],
    });
    const fired: number[] = [];
    const counted = async (amount: number) => {
      fired.push(amount);
      return { served: amount };
    };
    const { containers } = await heardContainers(server, counted, { ...plan, known: [{ kind: 'Set', class: 'Set' }] });
    expect(fired).toEqual([53, 47, 530, 470, 530]);
    expect(containers.map(({ gained, stacks }) => [gained, stacks[0]?.frames[0]?.url])).toEqual([[1_600, '/batch.js']]);
    expect(asked).toContainEqual({ ask: 'watch-additions', ids: [1] });
  });

  it('are not waited for where that takes too many requests, or nothing is known', async () => {
    const sizes = [[[100, 100, 100, 700, 1_200, 1_700]]];
    const known = [{ kind: 'Set' as const, class: 'Set' }];
    expect((await heardContainers(serverThat({ sizes }).server, hammer, { ...plan, known, most: 1_600 })).containers).toEqual([]);
    expect((await heardContainers(serverThat({ sizes }).server, hammer, plan)).containers).toEqual([]);
  });

  it('are not others than those that are known: what is gathered grows for a while, too', async () => {
    const growing = { sizes: [[[300, 353, 400, 453, 500, 550, 600, 650]]] };
    const known = (kind: 'Set' | 'Map', name: string) => ({ ...plan, known: [{ kind, class: name }] });
    expect((await heardContainers(serverThat(growing).server, hammer, known('Set', 'Set'))).containers).toHaveLength(1);
    expect((await heardContainers(serverThat(growing).server, hammer, known('Map', 'Map'))).containers).toEqual([]);
    expect((await heardContainers(serverThat(growing).server, hammer, known('Set', 'Seen'))).containers).toEqual([]);
  });

  it('are not looked for where nothing can be counted, and that is said', async () => {
    const notCounted = { containers: [], why: { code: 'not-counted', args: {} } };
    expect(await heardContainers(serverThat({ sizes: [[]], canCount: false }).server, hammer, plan)).toEqual(notCounted);
    expect(await heardContainers(serverThat({ sizes: [[]], heapUsed: 900e6 }).server, hammer, plan)).toEqual(notCounted);
  });
});
