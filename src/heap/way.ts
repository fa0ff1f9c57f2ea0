/** A way from the GC roots in terms of the program: where it starts for a reader, what it leads through, and the names on it. */

import { type Anchor, anchorIndex, type Variables, variableOn } from './anchor.ts';
import type { Edge, HeapGraph } from './graph.ts';
import type { ScriptPlace } from './script-place.ts';
import { type AgeOf, nodeStep, type Step, stepsOf } from './steps.ts';

export interface Way {
  readonly anchor: Anchor;
  /** From what the anchor leads to, to the end of the way. */
  readonly steps: readonly Step[];
  /** Names by which code reaches the container, the innermost first. */
  readonly containers: readonly string[];
}

/** Places on a path, as indexes of its edges. */
interface Places {
  /** The last that may be the anchor. */
  readonly anchor: number;
  /** What a variable of the program may have itself, where nothing on the way there is one. */
  readonly held: number;
  /** The first behind the container. */
  readonly behind: number;
  /** The last step that is told. */
  readonly end: number;
}

/** The names by which the program knows objects. */
interface Names {
  readonly seeing: (context: number) => ScriptPlace | null;
  readonly variables: Variables;
}

/** @returns the way, and the index of its anchor; -1: the runtime, before the first edge */
export function wayOn(
  graph: HeapGraph,
  path: readonly Edge[],
  { anchor: until, held, behind, end }: Places,
  { seeing, variables }: Names,
  ageOf: AgeOf,
): { readonly way: Way; readonly index: number } {
  const nearest = anchorIndex(graph, path, until, seeing);
  const { index, anchor } = nearest.anchor.kind === 'runtime' ? (variableOn(graph, path, held, variables) ?? nearest) : nearest;
  const named = path.slice(Math.max(0, index), behind).filter(isNamed);
  return {
    index,
    way: {
      anchor,
      steps: [
        ...(index >= 0 ? nodeStep(graph, path[index]!.to, ageOf) : []),
        ...stepsOf(graph, path.slice(index + 1, end + 1), path[index], ageOf),
      ],
      containers: [...new Set([...named.reverse().map(({ name }) => name), ...(anchor.kind === 'runtime' ? [] : [anchor.name])])],
    },
  };
}

const isNamed = ({ type, name }: Edge): boolean =>
  (type === 'property' || type === 'context') && !name.startsWith('<symbol') && name !== '__proto__';
