import { boot } from '../src/server/boot.ts';

/** A check that boots a server, prints its process id, and crashes. Arguments: the agent, the folder of the servers. */
const [, , agentPath = '', cwd = ''] = process.argv;
const server = await boot({
  cwd,
  command: { text: 'node ignores-sigterm.cjs', env: {}, words: ['node', 'ignores-sigterm.cjs'] },
  port: null,
  v8: 'quiet',
  bootTimeoutMs: 30_000,
  agentPath,
  env: process.env,
  secrets: [],
  signal: new AbortController().signal,
});
process.stdout.write(String(server.processes()[0]?.pid));
throw new Error('it crashed');
