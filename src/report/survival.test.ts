import { expect, test } from 'vitest';
import { aReport } from '../findings/a-report.test-builder.ts';
import { wouldLast } from './survival.ts';

const { server, machine } = aReport();
const withHeap = (heapLimit: number) => ({ machine, server: server && { ...server, heapLimit } });

test('for a heap that nobody limited, an example stands in', () => {
  expect(wouldLast({ bytesPerRequest: 241 }, aReport())).toBe('512 MB would last 59 hours at 10 requests a second.');
  expect(wouldLast({ bytesPerRequest: 241 }, aReport({ server: null }))).toBe('512 MB would last 59 hours at 10 requests a second.');
});

test('a heap that somebody limited is used itself', () => {
  expect(wouldLast({ bytesPerRequest: 241 }, withHeap(268_000_000))).toBe(
    'This server’s heap of 268 MB would last 31 hours at 10 requests a second.',
  );
});

test('what V8 takes on a small machine is nobody’s limit', () => {
  const small = { server: server && { ...server, heapLimit: 1_040_000_000 }, machine: { ...machine, memory: 4_000_000_000 } };
  expect(wouldLast({ bytesPerRequest: 241 }, small)).toMatch(/^512 MB/);
});

test.each([null, 0, -4])('growth of %s fills nothing', (bytesPerRequest) => {
  expect(wouldLast({ bytesPerRequest }, aReport())).toBeNull();
});
