import type { Frame } from '../attribute/frames.ts';
import type { NamedSite } from '../attribute/named-sites.ts';

/** A frame of the repository's own code, unless told otherwise. */
export const aFrame = (given: Partial<Frame> = {}): Frame => {
  const { function: functionName = 'load', line = 3, column = 5 } = given;
  const url = given.owner === 'node' ? '' : 'file:///app/src/cache.js';
  return {
    ...{ owner: 'own', package: null, function: functionName, file: 'src/cache.js', line, column, mapped: null },
    ...{ path: null, content: null, script: null, raw: { functionName, url, line: line - 1, column: column - 1 } },
    ...given,
  };
};

/** A site that keeps what it allocates, blamed on the first frame of its stack. */
export function aSite(stack: readonly Frame[], given: Partial<NamedSite> = {}): NamedSite {
  const [nearest = aFrame()] = stack;
  return {
    frames: stack.map(({ raw }) => raw),
    bytesPerRequest: 100,
    alive: [100, 200],
    ...{ cohorts: [100, 100], born: [9, 9], left: [9, 9], trend: 'grows' },
    ...{ stack, nearest, found: { frame: nearest, by: 'function', dependency: null, holder: null, container: null } },
    ...given,
  };
}
