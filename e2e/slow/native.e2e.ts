import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runCheck } from '../run-check.ts';

const cwd = fileURLToPath(new URL('../fixtures/native/', import.meta.url));
const start = ['--start', 'node server.mjs'];

describe('memory of native code, which only RSS shows', () => {
  test('is warned of, and fails nothing', async () => {
    // RSS means something from a thousand requests on, and how many a first look takes by itself is up to the speed of the machine.
    const { report } = await runCheck({ cwd, args: [...start, '--route', '/kept', '--route', '/freed', '--requests', '1200'] });
    expect(report.routes).toMatchObject([
      { route: '/kept', verdict: 'steady', sentence: expect.stringMatching(/RSS grows by .* beyond all channels/) },
      { route: '/freed', verdict: 'steady', sentence: expect.not.stringContaining('RSS') },
    ]);
    expect(report.exitCode).toBe(0);
  });

  test('fails the check where that was asked for', async () => {
    const { report } = await runCheck({ cwd, args: [...start, '--route', '/kept', '--route', '/freed', '--native-threshold', '2 kB'] });
    expect(report.routes).toMatchObject([
      { route: '/kept', verdict: 'leaking', reason: 'grows', growth: { native: { bytesPerRequest: expect.any(Number) } } },
      { route: '/freed', verdict: 'steady' },
    ]);
    expect(report.exitCode).toBe(1);
  });
});
