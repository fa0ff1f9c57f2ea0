import { z } from 'zod';
import type { ProfileNode, SamplingHeapProfile } from '../heap/profile.ts';

/** Frames deep; V8 samples stacks of 128. */
const DEEPEST = 512;
/** A server that is profiled has some ten thousand. */
const MOST_NODES = 500_000;
/** Frames of all stacks together: whoever reads the profile keeps a list of them for each node. */
const MOST_FRAMES = 20_000_000;

const whole = z.int().nonnegative();
/** Of the program, and below 0 where V8 knows of none. */
const position = z.int().min(-1);

const callFrame = z.object({
  functionName: z.string().max(10_000),
  scriptId: z.string().max(100),
  url: z.string().max(100_000),
  lineNumber: position,
  columnNumber: position,
});

/** Without its children, whose depth would be that of the reading. */
const node = (room: number) =>
  z.object({ callFrame, selfSize: z.number().nonnegative().max(room), id: whole, children: z.array(z.unknown()).max(MOST_NODES) });

type Read = { -readonly [K in keyof ProfileNode]: K extends 'children' ? Read[] : ProfileNode[K] };

/**
 * A profile of survivors as an agent sends it: a tree of any depth and size, from a process that is not trusted.
 * @param room bytes: no object takes more
 * @returns what is known of a profile, and nothing else
 * @throws Error when it is something else, or larger than a profile is
 */
export function readProfile(value: unknown, room: number): SamplingHeapProfile {
  const samples = z.array(z.object({ size: z.number().nonnegative().max(room), nodeId: whole, ordinal: whole }));
  const profile = z.object({ head: z.unknown(), samples }).parse(value);
  const shape = node(room);
  const top: { children: Read[] } = { children: [] };
  const open: { readonly given: unknown; readonly above: { children: Read[] }; readonly depth: number }[] = [
    { given: profile.head, above: top, depth: 0 },
  ];
  let [nodes, frames] = [0, 0];
  for (let next = open.pop(); next; next = open.pop()) {
    const { given, above, depth } = next;
    nodes += 1;
    frames += depth;
    if (depth > DEEPEST || nodes > MOST_NODES || frames > MOST_FRAMES) throw new Error('The profile is larger than any that V8 writes.');
    const { children, ...own } = shape.parse(given);
    const read: Read = { ...own, children: [] };
    above.children.push(read);
    for (const child of children.toReversed()) open.push({ given: child, above: read, depth: depth + 1 });
  }
  return { head: top.children[0]!, samples: profile.samples };
}
