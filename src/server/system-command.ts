/**
 * Runs a short command of the operating system, one that ends by itself: what takes long, or is not ours, is launched
 * in a group that can be ended, which @actions/exec cannot do.
 * @returns its standard output; null where there is no such command, or it fails
 */
export async function outputOf(program: string, args: readonly string[]): Promise<string | null> {
  try {
    const { getExecOutput } = await import('@actions/exec');
    const { exitCode, stdout } = await getExecOutput(program, [...args], { silent: true, ignoreReturnCode: true });
    return exitCode === 0 ? stdout : null;
  } catch {
    return null;
  }
}
