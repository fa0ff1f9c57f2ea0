import { expect, it } from 'vitest';
import { readShard } from './shard.ts';

it.each([
  ['2/4', { number: 2, of: 4 }],
  [' 1 / 1 ', { number: 1, of: 1 }],
  ['256/256', { number: 256, of: 256 }],
])('"%s" is a share', (text, shard) => expect(readShard(text)).toEqual(shard));

it.each(['', '2', '0/4', '5/4', '1/0', '1/257', '-1/4', '1/4/2', 'a/b', '1.5/4', '0x1/4', '1/4 '.repeat(2)])('"%s" is none', (text) =>
  expect(readShard(text)).toBeNull(),
);
