import { expect, test } from 'vitest';
import { ranOutOfMemory } from './out-of-memory.ts';

const words = 'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory';

test.each<[string, { code: number | null; signal: string | null }, readonly string[], boolean]>([
  ['V8 aborts', { code: null, signal: 'SIGABRT' }, [words], true],
  ['V8 aborts below a shell', { code: 134, signal: null }, [words], true],
  ['V8 aborts below npm', { code: 1, signal: null }, [words, 'npm error signal SIGABRT'], true],
  ['V8 aborts below pnpm', { code: 1, signal: null }, [words, ' ELIFECYCLE  Command failed with exit code 134.'], true],
  ['an app prints the words and ends', { code: 1, signal: null }, [words], false],
  ['an app prints the words and ends well', { code: 0, signal: null }, [words, 'SIGABRT'], false],
  ['an app prints the words and is killed', { code: null, signal: 'SIGKILL' }, [words], false],
  ['an app aborts for another reason', { code: null, signal: 'SIGABRT' }, ['assertion failed'], false],
])('%s', (_, exit, lines, isSo) => {
  expect(ranOutOfMemory(exit, lines)).toBe(isSo);
});
