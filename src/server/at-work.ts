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

export interface AtWork {
  /** Those that can be asked, the ones that serve first. */
  present(): readonly Agent[];
  /** How many are there, serve nothing and do not answer: what they keep nobody knows. */
  unread(): number;
  /** Rejects as `Agent.ask`; for one that serves nothing with AgentGone where it is silent, and then it is not asked again. */
  ask(agent: Agent, question: Question): Promise<unknown>;
}

export function atWork({ everybody }: Pick<Link, 'everybody'>): AtWork {
  const silent = new WeakSet<Agent>();
  const heard = new WeakMap<Agent, Promise<unknown>>();
  const serving = () => everybody().filter((agent) => agent.serves());
  const others = () => everybody().filter((agent) => !agent.serves() && descendsFrom(agent, serving(), everybody()));

  async function askOther(agent: Agent, question: Question): Promise<unknown> {
    try {
      if (!heard.has(agent)) heard.set(agent, agent.ask({ ask: 'pending-work' }, FIRST_ANSWER_MS));
      await heard.get(agent);
      return await agent.ask(question, question.ask === 'write-snapshot' ? undefined : ANSWER_MS);
    } catch (error) {
      if (!(error instanceof AgentSilent)) throw error;
      silent.add(agent);
      throw new AgentGone('it does not answer');
    }
  }

  return {
    present: () => [...serving(), ...others().filter((agent) => !silent.has(agent))],
    unread: () => others().filter((agent) => silent.has(agent)).length,
    ask: (agent, question) => (agent.serves() ? agent.ask(question) : askOther(agent, question)),
  };
}

/** Whether it is a thread of one of these processes, or of a process that they started. */
function descendsFrom({ hello }: Agent, serving: readonly Agent[], known: readonly Agent[]): boolean {
  const pids = new Set(serving.map((one) => one.hello.pid));
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
