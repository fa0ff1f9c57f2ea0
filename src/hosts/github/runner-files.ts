import { readFile, writeFile } from 'node:fs/promises';

/**
 * The files by which a step tells the runner variables, outputs, a longer PATH: whoever runs as the same user can write to them, and
 * what stands there holds for all later steps, which may have secrets.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#environment-files
 */
const names = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;

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
  const files = names.flatMap((name) => (env[name] ? [{ name, path: env[name] }] : []));
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
