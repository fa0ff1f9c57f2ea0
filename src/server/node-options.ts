/**
 * One argument as Node.js reads it from NODE_OPTIONS: words are parted by spaces, double quotes keep spaces, and a
 * backslash is an escape only between them.
 * https://nodejs.org/api/cli.html#node_optionsoptions
 */
const quoted = (argument: string): string => `"${argument.replace(/[\\"]/g, '\\$&')}"`;

/**
 * What loads the agent, as NODE_OPTIONS has it.
 * @param exposeGc false for servers on a Node.js that refuses `--expose-gc` there (before 20.18 and 22.3)
 */
export const agentOptions = (agentPath: string, exposeGc: boolean): string =>
  [exposeGc ? '--expose-gc' : '', `--require ${quoted(agentPath)}`].filter(Boolean).join(' ');

/** The user's NODE_OPTIONS and the agent's. */
export const nodeOptions = (users: string | undefined, agentPath: string, exposeGc: boolean): string =>
  [users?.trim(), agentOptions(agentPath, exposeGc)].filter(Boolean).join(' ');

/** What an older Node.js prints, with exit code 9, before it runs anything. */
export const refusesExposeGc = (tail: readonly string[]): boolean =>
  tail.some((line) => /--expose[-_]gc is not allowed in NODE_OPTIONS/.test(line));
