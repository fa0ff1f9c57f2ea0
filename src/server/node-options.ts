/**
 * One argument as Node.js reads it from NODE_OPTIONS: words are parted by spaces, double quotes keep spaces, and a
 * backslash is an escape only between them.
 * https://nodejs.org/api/cli.html#node_optionsoptions
 */
const quoted = (argument: string): string => `"${argument.replace(/[\\"]/g, '\\$&')}"`;

export interface AgentOptions {
  /** Absolute path of the agent's script. */
  readonly agentPath: string;
  /** false for servers on a Node.js that refuses `--expose-gc` there (before 20.18 and 22.3) */
  readonly exposeGc: boolean;
  /** Absolute path of the folder in which it leaves a heap snapshot when its heap is full, where it is asked for one; null: it is not. */
  readonly snapshotIn: string | null;
}

/**
 * What loads the agent, as NODE_OPTIONS has it. Node.js has no call that names the folder of a snapshot near the limit of the heap.
 * https://nodejs.org/api/cli.html#--diagnostic-dirdirectory
 */
export const agentOptions = ({ agentPath, exposeGc, snapshotIn }: AgentOptions): string =>
  [
    ...(exposeGc ? ['--expose-gc'] : []),
    ...(snapshotIn === null ? [] : [`--diagnostic-dir=${quoted(snapshotIn)}`]),
    `--require ${quoted(agentPath)}`,
  ].join(' ');

/** The user's NODE_OPTIONS and the agent's. */
export const nodeOptions = (users: string | undefined, agent: AgentOptions): string =>
  [users?.trim(), agentOptions(agent)].filter(Boolean).join(' ');

/** What an older Node.js prints, with exit code 9, before it runs anything. */
export const refusesExposeGc = (tail: readonly string[]): boolean =>
  tail.some((line) => /--expose[-_]gc is not allowed in NODE_OPTIONS/.test(line));
