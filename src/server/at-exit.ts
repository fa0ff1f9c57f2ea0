/** What is to be done at the end of this process, however it ends: one listener for all, of whom a check with many servers has dozens. */

const works = new Set<() => void>();

const doAll = () => {
  for (const work of works) {
    try {
      work();
    } catch {
      // What others left must go, too.
    }
  }
};

/**
 * Does this at the end of the process, the earliest first. Nothing in it can be waited for.
 * @returns leaves it out again
 */
export function atExit(work: () => void): () => void {
  if (works.size === 0) process.on('exit', doAll);
  works.add(work);
  return () => {
    if (works.delete(work) && works.size === 0) process.removeListener('exit', doAll);
  };
}
