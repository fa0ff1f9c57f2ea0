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

test('memory beyond all channels fills a container, too, where it is more than noise', () => {
  const native = { bytesPerRequest: 12_000, low: 11_000, high: 13_000, requests: 1500 };
  expect(wouldLast({ bytesPerRequest: 700, native }, aReport())).toBe('512 MB of memory would last 67 minutes at 10 requests a second.');
  expect(wouldLast({ bytesPerRequest: 700, native: { ...native, low: 400 } }, aReport())).toMatch(/^512 MB would last/);
});
