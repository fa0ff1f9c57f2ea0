/** Who works for a server: the processes that serve HTTP, and the worker threads and forked processes that may render for them. */
import type { Question } from '../agent/protocol.ts';
import { type Agent, AgentGone, AgentSilent, type Link } from './link.ts';
import { parentOf } from './process-group.ts';

/**
 * Milliseconds within which one that serves nothing says that it is there. A thread of a pool that waits for work in `Atomics.wait` (as
 * Piscina's do) runs no event loop meanwhile, and never answers.
 */
const FIRST_ANSWER_MS = 5_000;
/** Milliseconds that it may take for an answer once it was heard. */
const ANSWER_MS = 20_000;
/** That are asked: a pool has about as many as there are processors, and each walk over a heap takes one. More of them are a leak. */
const MOST_OTHERS = 32;

export interface AtWork {
  /** Those that can be asked, the ones that serve first. */
  present(): readonly Agent[];
  /**
   * How many are there, serve nothing and do not answer: what they keep nobody knows.
   * @param threads of each process, as it counts them
   */
  unread(threads: ReadonlyArray<{ readonly pid: number; readonly alive: number }>): number;
  /**
   * Rejects as `Agent.ask`; for one that serves nothing always with AgentGone: it may have come after what the question is about. Where it is
   * silent, it is not asked again.
   */
  ask(agent: Agent, question: Question): Promise<unknown>;
}

export function atWork({ everybody }: Pick<Link, 'everybody'>): AtWork {
  const silent = new WeakSet<Agent>();
  const heard = new WeakMap<Agent, Promise<unknown>>();
  const now = () => {
    const all = everybody();
    const serving = all.filter((agent) => agent.serves());
    const pids = new Set(serving.map(({ hello }) => hello.pid));
    return { all, serving, others: all.filter((agent) => !agent.serves() && descendsFrom(agent, pids, all)) };
  };
  const isRead = (agent: Agent, place: number) => !silent.has(agent) && place < MOST_OTHERS;

  async function askOther(agent: Agent, question: Question): Promise<unknown> {
    try {
      if (!heard.has(agent)) heard.set(agent, agent.ask({ ask: 'pending-work' }, FIRST_ANSWER_MS));
      await heard.get(agent);
      return await agent.ask(question, question.ask === 'write-snapshot' ? undefined : ANSWER_MS);
    } catch (error) {
      if (error instanceof AgentSilent) silent.add(agent);
      throw new AgentGone(String(error));
    }
  }

  return {
    present() {
      const { serving, others } = now();
      return [...serving, ...others.filter(isRead)];
    },
    unread(threads) {
      const { all, others } = now();
      // A thread may wait for work before it could say that it is there.
      const unheard = [...new Set(threads.map(({ pid }) => pid))].map((pid) => {
        const alive = threads.reduce((sum, one) => sum + (one.pid === pid ? one.alive : 0), 0);
        return Math.max(0, alive - all.filter(({ hello }) => hello.pid === pid && hello.threadId !== 0).length);
      });
      return others.filter((agent, place) => !isRead(agent, place)).length + unheard.reduce((sum, one) => sum + one, 0);
    },
    ask: (agent, question) => (agent.serves() ? agent.ask(question) : askOther(agent, question)),
  };
}

/** Whether it is a thread of one of these processes, or of a process that they started. */
function descendsFrom({ hello }: Agent, pids: ReadonlySet<number>, known: readonly Agent[]): boolean {
  const seen = new Set<number>();
  for (let pid: number | null = hello.pid; pid !== null && !seen.has(pid); pid = above(pid, known)) {
    if (pids.has(pid)) return true;
    seen.add(pid);
  }
  return false;
}

/** Where the system does not tell (macOS, Windows), as the process itself said. */
const above = (pid: number, known: readonly Agent[]): number | null =>
  parentOf(pid) ?? known.find(({ hello }) => hello.pid === pid)?.hello.ppid ?? null;
