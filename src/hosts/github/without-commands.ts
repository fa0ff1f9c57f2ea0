import { randomUUID } from 'node:crypto';

/**
 * Runs `work`, which may print anything: the runner takes no line of it for a workflow command (`::error::`,
 * `::add-mask::`, …). The word that ends this is random each time, so that nothing printed can know it.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#stopping-and-starting-workflow-commands
 */
export async function withoutCommands<T>(out: { write(text: string): unknown }, work: () => T | Promise<T>): Promise<T> {
  const word = randomUUID();
  out.write(`::stop-commands::${word}\n`);
  try {
    return await work();
  } finally {
    // A line of its own, whatever was left unfinished before.
    out.write(`\n::${word}::\n`);
  }
}
