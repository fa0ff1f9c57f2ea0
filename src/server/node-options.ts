/**
 * One argument as Node.js reads it from NODE_OPTIONS: words are parted by spaces, double quotes keep spaces, and a
 * backslash is an escape only between them.
 * https://nodejs.org/api/cli.html#node_optionsoptions
 */
const quoted = (argument: string): string => `"${argument.replace(/[\\"]/g, '\\$&')}"`;

/**
 * The user's NODE_OPTIONS and the agent's.
 * @param exposeGc false for servers on a Node.js that refuses `--expose-gc` there (before 20.18 and 22.3)
 */
export function nodeOptions(users: string | undefined, agentPath: string, exposeGc: boolean): string {
  return [users?.trim(), exposeGc ? '--expose-gc' : '', `--require ${quoted(agentPath)}`].filter(Boolean).join(' ');
}

/** What an older Node.js prints, with exit code 9, before it runs anything. */
export const refusesExposeGc = (tail: readonly string[]): boolean =>
  tail.some((line) => /--expose[-_]gc is not allowed in NODE_OPTIONS/.test(line));
