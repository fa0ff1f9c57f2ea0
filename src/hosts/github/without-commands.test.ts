import { expect, it } from 'vitest';
import { withoutCommands } from './without-commands.ts';

const log = () => {
  const written: string[] = [];
  return { write: (text: string) => written.push(text), lines: () => written.join('').split('\n') };
};

it('stops commands before the work and takes them up after, with a new word each time', async () => {
  const out = log();
  const words: string[] = [];
  for (const _ of [1, 2]) {
    const answer = await withoutCommands(out, () => {
      out.write('::error::inert');
      return 7;
    });
    expect(answer).toBe(7);
    const lines = out.lines();
    const word = /^::stop-commands::(.+)$/.exec(lines.findLast((line) => line.startsWith('::stop'))!)?.[1];
    expect(lines.slice(-3)).toEqual(['::error::inert', `::${word}::`, '']);
    words.push(word!);
  }
  expect(words[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(words[0]).not.toBe(words[1]);
});

it('takes them up after a failure too', async () => {
  const out = log();
  await expect(withoutCommands(out, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(out.lines().at(-2)).toMatch(/^::[0-9a-f-]{36}::$/);
});
