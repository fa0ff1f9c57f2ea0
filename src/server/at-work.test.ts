import { describe, expect, it } from 'vitest';
import type { Question } from '../agent/protocol.ts';
import { atWork } from './at-work.ts';
import { type Agent, AgentGone, AgentSilent } from './link.ts';

interface Answering {
  readonly helps?: 'thread' | 'child';
  readonly threadId?: number;
  readonly ppid?: number;
  readonly answer?: (question: Question, ms?: number) => Promise<unknown>;
}

/** Ids above those that a system gives, so that it knows nothing of them. */
const [server, child, stranger] = [1 << 30, (1 << 30) + 1, (1 << 30) + 2] as const;

function agent(pid: number, { helps, threadId = 0, ppid = 1, answer = async () => [] }: Answering = {}): Agent {
  const hello = { type: 'hello', pid, ppid, threadId, helps } as unknown as Agent['hello'];
  return { hello, serves: () => helps === undefined, ask: answer };
}

const sample: Question = { ask: 'sample' };
const silentFrom = (calls: number) => {
  const asked: [string, number | undefined][] = [];
  const answer = async ({ ask }: Question, ms?: number) => {
    asked.push([ask, ms]);
    if (asked.length > calls) throw new AgentSilent(ms ?? 0);
    return [];
  };
  return { asked, answer };
};

describe('who is at work', () => {
  it('are those that serve first, then their threads, what they forked, and the threads of that', () => {
    const main = agent(server);
    const all = [
      agent(server, { helps: 'thread', threadId: 3 }),
      agent(child, { helps: 'child', ppid: server }),
      agent(child, { helps: 'thread', threadId: 1, ppid: server }),
      agent(stranger, { helps: 'child' }),
      agent(stranger, { helps: 'thread', threadId: 1 }),
    ];
    expect(atWork({ everybody: () => [...all, main] }).present()).toEqual([main, ...all.slice(0, 3)]);
  });

  it('is nobody where none serves', () => {
    expect(atWork({ everybody: () => [agent(child, { helps: 'child', ppid: server })] }).present()).toEqual([]);
  });

  it('does not ask a thread again that did not say that it is there, and counts it', async () => {
    const { asked, answer } = silentFrom(0);
    const thread = agent(server, { helps: 'thread', threadId: 1, answer });
    const working = atWork({ everybody: () => [agent(server), thread] });
    expect(working.unread([])).toBe(0);
    await expect(working.ask(thread, sample)).rejects.toBeInstanceOf(AgentGone);
    expect(asked).toEqual([['pending-work', 5_000]]);
    expect([working.present().length, working.unread([])]).toEqual([1, 1]);
  });

  it('counts threads that never said that they are there', () => {
    const thread = agent(server, { helps: 'thread', threadId: 1 });
    const working = atWork({ everybody: () => [agent(server), thread] });
    const threads = (alive: number, nested: number) => [
      { pid: server, alive },
      { pid: server, alive: nested },
    ];
    expect([working.unread(threads(1, 0)), working.unread(threads(2, 1)), working.unread(threads(0, 0))]).toEqual([0, 2, 0]);
  });

  it('lets one that was heard take longer, and asks it no more once it is silent', async () => {
    const { asked, answer } = silentFrom(2);
    const thread = agent(server, { helps: 'thread', threadId: 1, answer });
    const working = atWork({ everybody: () => [agent(server), thread] });
    expect(await working.ask(thread, sample)).toEqual([]);
    await expect(working.ask(thread, sample)).rejects.toBeInstanceOf(AgentGone);
    expect(asked).toEqual([
      ['pending-work', 5_000],
      ['sample', 20_000],
      ['sample', 20_000],
    ]);
    expect(working.unread([])).toBe(1);
  });

  it('leaves out who cannot answer one question, and passes on the silence of one that serves', async () => {
    const late = agent(server, { helps: 'thread', threadId: 1, answer: () => Promise.reject(new Error('it came later')) });
    const mute = agent(server, { answer: silentFrom(0).answer });
    const working = atWork({ everybody: () => [mute, late] });
    await expect(working.ask(late, sample)).rejects.toBeInstanceOf(AgentGone);
    await expect(working.ask(mute, sample)).rejects.toBeInstanceOf(AgentSilent);
    expect([working.present().length, working.unread([])]).toEqual([2, 0]);
  });

  it('asks no more of them than a pool has', () => {
    const threads = Array.from({ length: 500 }, (_, i) => agent(server, { helps: 'thread', threadId: i + 1 }));
    const working = atWork({ everybody: () => [agent(server), ...threads] });
    expect([working.present().length, working.unread([])]).toEqual([33, 468]);
  });
});
