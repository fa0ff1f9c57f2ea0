import { readFile, writeFile } from 'node:fs/promises';
import { runnerFiles } from '../../server/covered.ts';

/** null: there is none. */
const contentOf = (path: string): Promise<Buffer | null> => readFile(path).catch(() => null);

/**
 * Does work in which code of the app runs, then puts the runner's files back to what they were before it.
 * @param onWritten hears which of them were written to, by the names of their variables
 */
export async function keepingRunnerFiles<T>(
  env: NodeJS.ProcessEnv,
  onWritten: (names: readonly string[]) => void,
  work: () => Promise<T>,
): Promise<T> {
  const files = runnerFiles.flatMap((name) => (env[name] ? [{ name, path: env[name] }] : []));
  const before = await Promise.all(files.map(async (file) => ({ ...file, content: await contentOf(file.path) })));
  try {
    return await work();
  } finally {
    const written: string[] = [];
    for (const { name, path, content } of before) {
      const now = await contentOf(path);
      if (content === null ? now === null : now?.equals(content)) continue;
      written.push(name);
      await writeFile(path, content ?? '').catch(() => {});
    }
    if (written.length > 0) onWritten(written);
  }
}
