import { openApart } from '../src/server/apart.ts';
import { boot } from '../src/server/boot.ts';

/** A check that boots a server, says so, and waits. Arguments: whether it runs apart, the agent, the folder of the servers, the server and its argument. */
const [, , where, agentPath = '', cwd = '', ...words] = process.argv;
const apart = where === 'apart' ? await openApart({ env: process.env, cwd, agentPath }) : null;
if (typeof apart === 'string') throw new Error(apart);
await boot({
  cwd,
  command: { text: words.join(' '), env: {}, words: ['node', ...words] },
  port: null,
  v8: 'quiet',
  bootTimeoutMs: 30_000,
  agentPath,
  env: process.env,
  secrets: [],
  apart,
  signal: new AbortController().signal,
});
process.stdout.write('booted');
setInterval(() => {}, 1000);
