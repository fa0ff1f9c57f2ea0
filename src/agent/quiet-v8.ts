import { setFlagsFromString } from 'node:v8';

/**
 * Machine code and its metadata grow with what V8 optimises, for thousands of requests after the app itself is flat:
 * 20 to 250 kB from sample to sample with default flags, 0.5 to 3 kB with these. They must be set before user code compiles.
 */
const flags = ['--no-opt', '--no-maglev', '--always-sparkplug', '--no-flush-bytecode', '--no-lazy-feedback-allocation'];

/** V8 prints a complaint to standard error, and goes on, when it does not know a flag: Node.js 18 has no Maglev. */
export const quietFlags = (major: number): readonly string[] => flags.filter((flag) => flag !== '--no-maglev' || major >= 20);

export function setQuietFlags(major: number): readonly string[] {
  const set = quietFlags(major);
  for (const flag of set) setFlagsFromString(flag);
  return set;
}
