import { boot } from '../src/server/boot.ts';

/** A check that boots a server, says so, and waits. Arguments: the agent, the folder of the servers, the server and its argument. */
const [, , agentPath = '', cwd = '', ...words] = process.argv;
await boot({
  cwd,
  command: { text: words.join(' '), env: {}, words: ['node', ...words] },
  port: null,
  v8: 'quiet',
  bootTimeoutMs: 30_000,
  agentPath,
  env: process.env,
  secrets: [],
  signal: new AbortController().signal,
});
process.stdout.write('booted');
setInterval(() => {}, 1000);
