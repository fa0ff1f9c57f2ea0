import { expect, test } from 'vitest';
import { nearlySize, readBytes, readDuration } from './units.ts';

test.each([
  ['64 B', 64],
  ['64B', 64],
  ['1 kB', 1000],
  ['1 KiB', 1024],
  ['1.5 KiB', 1536],
  ['2 MB', 2_000_000],
  ['2 MiB', 2_097_152],
  ['1 GB', 1e9],
  ['1GiB', 1_073_741_824],
  ['256', 256],
  [' 256 ', 256],
  ['0', 0],
])('"%s" is %d bytes', (text, bytes) => expect(readBytes(text)).toBe(bytes));

test.each([
  '',
  'B',
  '-1 B',
  '+1',
  '1e3',
  '0x10',
  '1 KB',
  '1 kb',
  '1 b',
  '1,5 kB',
  '1  kB',
  '1 kB/s',
  '1 kB 2',
  'NaN',
  '1.',
  '.5 B',
  '1 constructor',
])('"%s" is no size', (text) => expect(readBytes(text)).toBeNull());

test.each([
  ['500 ms', 500],
  ['60s', 60_000],
  ['30 s', 30_000],
  ['1.5 s', 1500],
  ['2 min', 120_000],
  ['2m', 120_000],
  ['90 seconds', 90_000],
  ['1h', 3_600_000],
])('"%s" is %d ms', (text, milliseconds) => expect(readDuration(text)).toBe(milliseconds));

test.each(['', '60', 's', '-5 s', '1 day', '1y', '1 S', '1 s 2', '1m30s', '1,5 s', 'Infinity s', '1  s'])('"%s" is no time', (text) =>
  expect(readDuration(text)).toBeNull(),
);

test.each([
  ['1KB', 'the letters in their case: "1 kB" is 1000 bytes, "1 KiB" is 1024 bytes'],
  ['2 mb', 'the letters in their case: "2 MB" is 2000000 bytes, "2 MiB" is 2097152 bytes'],
  ['64b', 'the letters in their case: "64 B" is 64 bytes'],
  ['1 kB', null],
  ['1', null],
  ['5 apples', null],
  ['', null],
])('of "%s" the case matters', (text, said) => expect(nearlySize(text)).toBe(said));
