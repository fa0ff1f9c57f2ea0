import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What is polled for happens when the machine gets round to it: Vitest would give up after a second. */
const patience = { timeout: 50_000, interval: 20 };

/** The tests run what is shipped. One file more than processors: a third of a check is waiting, and no verdict depends on what else runs. */
const endToEnd = {
  globalSetup: ['./e2e/build-once.ts'],
  setupFiles: ['./e2e/own-folder.ts'],
  maxWorkers: availableParallelism() + 1,
  // After the unit tests, which take all processors.
  sequence: { groupOrder: 1 },
  // What hangs is ended; how long a check takes is for the machine to say: with ten others on a processor, five minutes.
  testTimeout: 900_000,
  hookTimeout: 900_000,
  expect: { poll: patience },
};

/** Test files that take minutes, the longest first. */
const longest = ['loads', 'discovery', 'verdict', 'next-app', 'trouble', 'forgotten', 'against-base', 'baseline', 'attach', 'attribute'];

/** A fresh clone knows no durations, and a worker that begins with the longest file last works alone for minutes. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((name) => moduleId.endsWith(`/${name}.e2e.ts`));
      return at === -1 ? longest.length : at;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      // Real git repositories and files: seconds on a busy machine.
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'bench/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: patience },
        },
      },
      { test: { name: 'e2e', include: ['e2e/*.e2e.ts'], ...endToEnd } },
      // Real frameworks, other versions of Node.js, a real browser: what has to be installed first.
      { test: { name: 'slow', include: ['e2e/slow/*.e2e.ts'], ...endToEnd } },
    ],
  },
});
