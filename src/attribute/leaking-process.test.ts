import { describe, expect, it } from 'vitest';
import type { RunningServer } from '../server/server.ts';
import { leakingProcess } from './leaking-process.ts';

interface Process {
  readonly pid: number;
  readonly served: number;
  readonly heapUsed: number;
  readonly serves?: boolean;
}

/** A server of which two samples say this. */
function aServer(...samples: readonly (readonly Process[])[]) {
  let taken = 0;
  const one = ({ pid, serves: _, ...sample }: Process) => ({ pid, sample: { codeSpaces: 0, ...sample } });
  return {
    processes: () => (samples[Math.min(taken, samples.length - 1)] ?? []).map(({ pid, serves = true }) => ({ pid, threadId: 0, serves })),
    sample: async () => ({ total: {}, processes: (samples[taken++] ?? []).map(one) }),
  } as unknown as Pick<RunningServer, 'processes' | 'sample'>;
}

const hammer = async () => {};
const app = (served: number, heapUsed: number): Process => ({ pid: 10, served, heapUsed });
const backend = (served: number, heapUsed: number): Process => ({ pid: 20, served, heapUsed });

describe('the process to look at', () => {
  it('is the only one', async () => {
    expect(await leakingProcess(aServer([app(0, 100)]), hammer)).toEqual({ name: null, index: 0, countsRequests: false });
  });

  it('is the one that is asked, whatever another does meanwhile', async () => {
    const server = aServer([backend(0, 100), app(0, 100)], [backend(0, 9000), app(53, 500)]);
    expect(await leakingProcess(server, hammer)).toEqual({ name: '10-0', index: 1, countsRequests: true });
  });

  it('is the one that grows most where requests are passed on to another', async () => {
    const server = aServer([backend(0, 100), app(0, 100)], [backend(53, 150), app(53, 500)]);
    expect(await leakingProcess(server, hammer)).toEqual({ name: '10-0', index: 1, countsRequests: true });
  });

  it('is one that serves nothing, where that grows most: it renders for another', async () => {
    const renderer = (heapUsed: number): Process => ({ pid: 30, served: 0, heapUsed, serves: false });
    const server = aServer([app(0, 100), renderer(100)], [app(53, 150), renderer(500)]);
    expect(await leakingProcess(server, hammer)).toEqual({ name: '30-0', index: 1, countsRequests: false });
  });

  it('is none where processes come and go, or none is reached', async () => {
    expect(await leakingProcess(aServer([backend(0, 1), app(0, 1)], [{ ...backend(53, 9), pid: 30 }, app(53, 9)]), hammer)).toBeNull();
    expect(await leakingProcess(aServer([backend(0, 1), app(0, 1)], [backend(0, 9), app(0, 9)]), hammer)).toBeNull();
  });
});
