import type { ServerExit } from './server.ts';

/** What V8 prints before it aborts for want of memory. */
const said = /JavaScript heap out of memory|Reached heap limit|Ineffective mark-compacts near heap limit/;

/** What npm, pnpm and Yarn say of a script that was aborted, where they end with a code of their own. */
const wasAborted = /\bSIGABRT\b|\b(exit )?code:? 134\b/i;

/** As a shell numbers it, and Node.js on Windows: 128 and SIGABRT. */
const ABORTED = 134;

/**
 * Whether V8 ended a process for want of memory. Its words alone prove nothing, since any program may print them: V8 aborts its process.
 * @param lines what was printed last
 */
export const ranOutOfMemory = ({ code, signal }: Pick<ServerExit, 'code' | 'signal'>, lines: readonly string[]): boolean =>
  lines.some((line) => said.test(line)) &&
  (signal === 'SIGABRT' || code === ABORTED || (code !== null && code > 0 && lines.some((line) => wasAborted.test(line))));
