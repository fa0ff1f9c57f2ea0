/** How a line was found, and what is known of it, as a report has it. */
import { z } from 'zod';
import { text } from './parts.ts';

export const survivors = z.object({
  requests: z.array(z.number()).max(100).describe('requests profiled when the bytes were counted, one number for each count'),
  sites: z
    .array(z.object({ function: text, file: text, line: z.number(), bytes: z.array(z.number()).max(100).describe('alive at each count') }))
    .max(50)
    .describe('what holds most at the end first'),
  rest: z.array(z.number()).max(100).describe('bytes alive at each count of all other sites together'),
});

const flame = z
  .object({
    name: text,
    file: text.describe('empty where the program has none'),
    line: z.number().describe('1-based; where the function begins'),
    bytesPerRequest: z.number().describe('kept of what was allocated here and in what it calls'),
    get children() {
      return z.array(flame).max(100);
    },
  })
  .meta({ id: 'flame' });

/** Of a flame graph: a function, what it keeps per request, and what it calls. */
export type Flame = Readonly<z.infer<typeof flame>>;

/** Who draws it walks down by calling himself. */
const deepestFlame = 100;
const isShallow = (root: Flame): boolean => {
  let row: readonly Flame[] = [root];
  for (let depth = 0; row.length > 0; depth++) {
    if (depth > deepestFlame) return false;
    row = row.flatMap(({ children }) => children);
  }
  return true;
};

/** Names and numbers of the app, which the words of a code need. Who says them takes any value. */
const values = z.record(z.string().max(50), z.union([text, z.number(), z.null()]));

/** Reports of earlier versions have the sentence alone. */
const note = z.preprocess(
  (value) => (typeof value === 'string' ? { code: 'error', args: { message: value } } : value),
  z.object({ code: text, args: values, text: text.optional().describe('in words, for readers of the JSON') }),
);

const retainingPath = z.object({
  steps: z
    .array(
      z.object({
        kind: z
          .enum(['variable', 'export', 'global', 'runtime', 'property', 'entry', 'element', 'class', 'object', 'function', 'omitted'])
          .describe('a root or a reference, or what it leads to; omitted: so many steps are left out'),
        name: text,
        keys: z.array(text).max(10).optional().describe('first properties of a plain object'),
        file: text.nullable().optional().describe('where it is declared or written; null: outside the repository'),
        line: z.number().optional().describe('1-based'),
        topLevel: z.boolean().optional().describe('whether a variable stands at the top level of its module'),
        mark: z
          .enum(['expected', 'not-expected', 'unknown'])
          .optional()
          .describe('whether it is expected to stay; absent for a reference, which belongs to what it leads to'),
        reason: z.string().max(100).optional().describe('why it is marked so, a code'),
      }),
    )
    .max(100)
    .describe('from a root through the container to one of the objects that stay'),
  fault: z
    .number()
    .int()
    .min(0)
    .nullable()
    .optional()
    .describe('the first of the steps that should be gone, from 0; null where none is known to be'),
  container: z.object({
    class: text,
    name: text.nullable(),
    bound: z.object({ name: text, max: z.number(), size: z.number() }).nullable().describe('a limit that stands beside it'),
  }),
  bytesPerRequest: z.number(),
});

const growingContainer = z.object({
  kind: text.describe('Map, Set, Array, SparseArray, or Object as a dictionary'),
  class: text.describe('the name of its class'),
  name: text.nullable().describe('as the code calls it; null where it does not say'),
  entriesPerRequest: z.number(),
  gained: z.number().describe('entries gained in `requests`, exactly counted'),
  requests: z.number(),
  removed: z.number().describe('entries that went again while it was listened to'),
  addedAt: z
    .object({
      file: text,
      line: z.number().describe('1-based'),
      owner: z.enum(['own', 'dependency', 'framework', 'node', 'unknown']),
      dependency: z
        .object({ name: text, version: text.nullable(), file: text, line: z.number() })
        .nullable()
        .describe('the package that adds, called from the line'),
    })
    .nullable()
    .describe('the line that adds most; null where none was heard'),
});

/** Reports come from elsewhere, and this becomes the target of a link. */
const githubThread = /^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/(?:issues|pull|discussions)\/\d+$/;

export const published = z.object({
  id: text.describe('the file of the table of known leaks'),
  package: text,
  version: text.describe('installed here'),
  issue: text.describe('owner/repository#number'),
  address: z.string().max(300).regex(githubThread).describe('of the issue'),
  fault: z.enum(['package', 'usage']).describe('package: an upgrade fixes it. usage: the package is used in a way that leaks'),
  fixed: text.nullable().describe('the version to upgrade to; null: none fixes it'),
  what: text.describe('what leaks'),
  change: text.describe('what to do'),
});

const cause = z.object({ code: text, args: values.optional(), what: text.optional(), change: text.optional() });

/** Places in a list, from 0. */
const numbers = z.array(z.number().int().min(0)).max(100);

export const attribution = z.object({
  why: note.nullable().describe('why there are no suspects'),
  leaves: z
    .preprocess(
      // Reports of earlier versions have words here.
      (value) => (typeof value === 'string' ? [] : value),
      z.array(z.object({ name: text, perRequest: z.number() })).max(1000),
    )
    .describe('what each request leaves behind, by class, counted in heap snapshots'),
  paths: z.array(retainingPath).max(50).optional().describe('what holds it, what holds most first'),
  retainers: z.array(text).optional().describe('the paths in words, for readers of the JSON'),
  containers: z.array(growingContainer).max(50).optional().describe('containers that go on gaining entries, what gains most bytes first'),
  cause: cause.nullable().describe('the likely cause of the first leak, `what` and `change` in words; null when unknown'),
  leaks: z
    .array(
      z.object({
        ...{ suspects: numbers, containers: numbers, handles: numbers },
        path: z.number().int().min(0).nullable().describe('which of `paths` leads to what holds it, from 0; null where it is unknown'),
        cause: cause.nullable().describe('its likely cause; null when unknown'),
      }),
    )
    .max(50)
    .optional()
    .describe(
      'the leaks of the route, each with those of the suspects, containers and handles that are its own, from 0; the one to look at first comes first. One, where it is one leak; absent in reports of earlier versions',
    ),
  published: z
    .array(published)
    .max(10)
    .optional()
    .describe('published leaks of packages that this one was recognized as, by the table of known leaks; absent where none was'),
  handles: z.array(
    z
      .object({ kind: text, perRequest: z.number(), file: text.nullable(), line: z.number().nullable() })
      .describe('opened by requests, never closed'),
  ),
  bound: z
    .object({
      name: text,
      max: z.number(),
      size: z.number(),
      requestsToFill: z.number().optional().describe('where it is certain that the limit is that of the container'),
      bytesPerRequest: z.number().optional().describe('what it keeps'),
      fullBytes: z.number().optional().describe('what it keeps when it is full'),
      package: z.object({ name: text, version: text.nullable() }).nullable().optional().describe("whose it is; null: the app's own"),
    })
    .nullable()
    .describe('a limit beside the container: it may be a cache that still fills'),
  timers: z
    .object({ only: z.number(), otherwise: z.number() })
    .nullable()
    .optional()
    .describe('bytes per request that nothing keeps once pending timers have fired, and those kept otherwise; null: not known'),
  notes: z.array(note).describe('what could not be found out'),
  survivors: survivors.nullable().optional().describe('bytes that stayed alive on the JavaScript heap, by the line that made them'),
  flame: flame
    .refine((root) => isShallow(root), 'deeper than any stack that is profiled')
    .nullable()
    .optional()
    .describe('bytes kept per request by call stack, the outermost function first'),
  packages: z
    .array(z.object({ name: text, version: text.nullable() }))
    .max(100)
    .optional()
    .describe('packages that the stacks of the suspects go through, and the framework, with the versions installed here'),
  brief: text.nullable().optional().describe('everything needed to write a fix, as one Markdown text'),
  files: z.array(text).describe('absolute paths of the profile, the snapshots and the brief'),
  durationMs: z.number(),
});
