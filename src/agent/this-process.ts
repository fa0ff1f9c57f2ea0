import { threadId } from 'node:worker_threads';
import type { Hello } from './protocol.ts';
import { heapLimit } from './sample.ts';

/** What a process, or one of its threads, says of itself. */
export const thisProcess = (): Omit<Hello, 'type' | 'gc' | 'v8Flags'> => ({
  pid: process.pid,
  ppid: process.ppid,
  threadId,
  node: process.version,
  argv: process.argv,
  nodeEnv: process.env.NODE_ENV === undefined ? null : process.env.NODE_ENV,
  heapLimit: heapLimit(),
});
