import { describe, expect, it } from 'vitest';
import type { RunningServer } from '../server/server.ts';
import { leakingProcess } from './leaking-process.ts';

interface Process {
  readonly pid: number;
  readonly served: number;
  readonly heapUsed: number;
}

/** A server of which two samples say this. */
function aServer(...samples: readonly (readonly Process[])[]) {
  let taken = 0;
  const one = ({ pid, ...sample }: Process) => ({ pid, sample: { codeSpaces: 0, ...sample } });
  return {
    processes: () => (samples[Math.min(taken, samples.length - 1)] ?? []).map(({ pid }) => ({ pid, threadId: 0 })),
    sample: async () => ({ total: {}, processes: (samples[taken++] ?? []).map(one) }),
  } as unknown as Pick<RunningServer, 'processes' | 'sample'>;
}

const hammer = async () => {};
const app = (served: number, heapUsed: number): Process => ({ pid: 10, served, heapUsed });
const backend = (served: number, heapUsed: number): Process => ({ pid: 20, served, heapUsed });

describe('the process to look at', () => {
  it('is the only one', async () => {
    expect(await leakingProcess(aServer([app(0, 100)]), hammer)).toEqual({ name: null, index: 0 });
  });

  it('is the one that is asked, whatever another does meanwhile', async () => {
    const server = aServer([backend(0, 100), app(0, 100)], [backend(0, 9000), app(53, 500)]);
    expect(await leakingProcess(server, hammer)).toEqual({ name: '10-0', index: 1 });
  });

  it('is the one that grows most where requests are passed on to another', async () => {
    const server = aServer([backend(0, 100), app(0, 100)], [backend(53, 150), app(53, 500)]);
    expect(await leakingProcess(server, hammer)).toEqual({ name: '10-0', index: 1 });
  });

  it('is none where processes come and go, or none is reached', async () => {
    expect(await leakingProcess(aServer([backend(0, 1), app(0, 1)], [{ ...backend(53, 9), pid: 30 }, app(53, 9)]), hammer)).toBeNull();
    expect(await leakingProcess(aServer([backend(0, 1), app(0, 1)], [backend(0, 9), app(0, 9)]), hammer)).toBeNull();
  });
});
