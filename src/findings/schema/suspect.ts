/** A line that may be to blame, as a report has it. */
import { z } from 'zod';
import { text } from './parts.ts';

/** Lines are cut by who reads them from the sources; a report that was written elsewhere may say anything. */
export const excerpt = z.object({
  first: z.number().describe('number of the first line, 1-based'),
  line: z.number().describe('number of the highlighted line'),
  lines: z.array(z.string().max(1000)).max(50),
});

export const suspect = z.object({
  file: text.describe("path in the repository where it is known, else the script's address"),
  line: z.number().describe('1-based'),
  column: z.number().describe('1-based'),
  function: text,
  bytesPerRequest: z.number(),
  retainedBy: text.nullable().optional().describe('the path of `heldBy` in words, for readers of the JSON; null where it is unknown'),
  heldBy: z
    .number()
    .int()
    .min(0)
    .nullable()
    .optional()
    .describe('which of `attribution.paths` leads to what this line keeps, from 0; null where nothing ties them together'),
  excerpt: excerpt.nullable().optional().describe('the source around the line, read from the repository; null where it could not be'),
  share: z.number().optional().describe('of what all suspects keep, 0 to 1'),
  owner: z.enum(['own', 'dependency', 'framework', 'node', 'unknown']).optional().describe('whose code it is'),
  fault: z
    .enum(['own', 'usage', 'package', 'framework', 'node'])
    .optional()
    .describe(
      'whose fault it is: own code, own code that does not release what a package gave it, the package, the framework, Node.js itself; absent where that is not known',
    ),
  found: z
    .enum(['container', 'callee', 'opened', 'function'])
    .optional()
    .describe(
      'how the line was found: it fills what holds the objects, calls what allocates them, opens the handle; or only the function is known',
    ),
  method: z
    .enum(['listening', 'sampling'])
    .optional()
    .describe(
      'how it was found who keeps it: by listening to what is added to the container, exactly, or by sampling where memory is allocated',
    ),
  mapped: z.boolean().optional().describe('whether the position is that of the source instead of the built code'),
  mappedBy: z
    .enum(['source-map', 'syntax', 'second-build'])
    .nullable()
    .optional()
    .describe('what led to the source: a source map, or that it says the same as built code without one'),
  changed: z.boolean().optional().describe('whether the pull request changed the file'),
  changedLine: z.boolean().nullable().optional().describe('whether it changed this very line; null where its lines are not known'),
  changedCaller: z
    .object({ file: text, line: z.number(), function: text })
    .nullable()
    .optional()
    .describe('the line of the change that calls this one, which the change does not touch; null where none is known'),
  offHeap: z.boolean().optional().describe('whether Buffers or ArrayBuffers outside the JavaScript heap are counted in'),
  dependency: z
    .object({ name: text, version: text.nullable(), file: text, line: z.number(), function: text.optional() })
    .nullable()
    .optional()
    .describe('the package, called from this line, that keeps or allocates it'),
  stack: z
    .array(z.object({ function: text, file: text, line: z.number(), column: z.number(), owner: text }))
    .max(100)
    .optional()
    .describe('nearest to the allocation first; positions of functions, not of statements'),
});
