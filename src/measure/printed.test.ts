import { expect, test } from 'vitest';
import type { PrintedLine } from '../server/tail.ts';
import { countLines } from './printed.ts';

const err = (text: string): PrintedLine => ({ stream: 'stderr', text });

test('counts alike lines of each stream by volley, with the first as the example', () => {
  const lines = countLines();
  lines.hear(err('bad host 127.0.0.1:1'));
  lines.hear(err('bad host 127.0.0.1:2'));
  lines.hear({ stream: 'stdout', text: 'bad host 127.0.0.1:3' });
  lines.volleyEnded();
  lines.volleyEnded();
  lines.hear(err('later'));
  lines.hear(err('bad host 127.0.0.1:4'));
  lines.volleyEnded();
  expect(lines.shapes()).toEqual([
    { stream: 'stderr', example: 'bad host 127.0.0.1:1', counts: [2, 0, 1] },
    { stream: 'stdout', example: 'bad host 127.0.0.1:3', counts: [1, 0, 0] },
    { stream: 'stderr', example: 'later', counts: [0, 0, 1] },
  ]);
});

test('leaves out what came in a volley that did not end', () => {
  const lines = countLines();
  lines.volleyEnded();
  lines.hear(err('bad host'));
  expect(lines.shapes()).toEqual([{ stream: 'stderr', example: 'bad host', counts: [0] }]);
});

test('keeps a few, the most frequent ones, of a server that never says the same twice', () => {
  const lines = countLines();
  const word = (n: number) => [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  for (let volley = 0; volley < 5; volley += 1) {
    for (let n = 0; n < 500; n += 1) {
      lines.hear(err(`${word(volley * 500 + n)} ${'z'.repeat(2_000)}`));
      lines.hear(err('bad host'));
    }
    expect(lines.shapes().length).toBeLessThanOrEqual(64);
    lines.volleyEnded();
  }
  const shapes = lines.shapes();
  expect(shapes.length).toBeLessThanOrEqual(12);
  expect(shapes).toContainEqual({ stream: 'stderr', example: 'bad host', counts: Array(5).fill(500) });
  expect(Math.max(...shapes.map(({ example }) => example.length))).toBe(1_000);
});
