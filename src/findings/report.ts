/**
 * The report: all findings of a run. It is the oracle of the tests and the only input of every renderer. The schema here is
 * the one source of the types, of the shipped JSON Schema, and of the check of reports that are read back (untrusted data).
 *
 * It describes the report as it is written, with sentences for people who read the JSON. Reading drops them: they are made
 * again from the data.
 */
import { z } from 'zod';
import { channelEntries, type HeldChannel, heldChannels, type NamesWith } from '../channels.ts';
import { mostShards } from '../config/shard.ts';
import { methods } from '../loads/method.ts';
import { type Problem, problem as problemOf, readProblem } from '../problems.ts';
import { sample } from '../server/sample-schema.ts';
import { readWarning } from './warnings.ts';

const bytes = z.number().describe('bytes');
const text = z.string().max(100_000);

const measuredSample = z.object({
  total: sample,
  processes: z.array(z.object({ pid: z.number(), sample })).max(1000),
  requests: z.number().describe('requests to this route served before this sample, warm-up included'),
  phase: z.enum(['warm-up', 'settle-before', 'idle', 'volley', 'settle', 'settle-again']),
});

const answerKind = { status: z.number(), type: z.string().max(200).describe('the media type') };
const answers = z.object({
  medianBytes: z.number().describe('of a body'),
  largestBytes: z.number(),
  kinds: z.array(z.object({ ...answerKind, count: z.number() })).max(100),
});

const memory = z.object({ heapUsed: z.number(), rss: z.number() });
const burstPeak = z.object({
  heapUsed: z.number().nullable().describe('null: this version of Node.js does not tell'),
  rss: z.number().nullable().describe('null: this system does not tell'),
  before: memory.describe('once all garbage was collected'),
  after: memory.describe('the same, after the bursts'),
});

const arm = z.object({
  purpose: z.enum(['screen', 'confirm']),
  load: z.string().max(100).default('same').describe('how the requests differed'),
  warmUpRequests: z.number(),
  answered: z.number(),
  volleySize: z.number(),
  volleys: z.array(
    z.object({
      served: z.number(),
      expected: z.number(),
      failed: z.number(),
      durationMs: z.number(),
      waitedMs: z.number().optional().describe('for a processor, of durationMs; absent: it is not known'),
      p50Ms: z.number(),
      p99Ms: z.number(),
      left: z.number().optional().describe('requests whose client went away before it had the whole answer, or meant to'),
      answers: answers.optional().describe('absent where none was read to its end'),
    }),
  ),
  samples: z.array(measuredSample),
  settledMs: z.number(),
  watched: z
    .object({
      requests: z.number(),
      open: z.object({
        kinds: z.array(
          z.object({
            kind: text,
            open: z.number(),
            longestDelayMs: z.number(),
            repeating: z.number(),
            stacks: z.array(z.object({ count: z.number(), frames: z.array(text) })),
          }),
        ),
      }),
    })
    .nullable(),
  counted: z
    .object({
      requests: z.array(z.number()).max(100).describe('requests served at each count; equal ones: none in between'),
      objects: z.array(z.number()).max(100).describe('live objects at each count'),
      realms: z.number().default(1).describe('realms counted: one for each process, and one for each vm context'),
      containers: z
        .array(
          z.object({
            id: text,
            kind: z.enum(['Map', 'Set', 'Array', 'SparseArray', 'Object']),
            class: text,
            sizes: z.array(z.number().nullable()).max(100).describe('entries at each count; null before it was known'),
          }),
        )
        .max(1000)
        .describe('containers whose size changed, those that gained most first'),
    })
    .nullable()
    .default(null)
    .describe('what containers held, counted exactly; null where that was not possible'),
  clock: z
    .object({ ms: z.number(), timers: z.number(), closed: z.number() })
    .optional()
    .describe('milliseconds by which the clock was moved on before each sample, timers that rang, connections that closed; absent: none'),
  probed: z
    .object({ ...answerKind, bytes: z.number().describe('of the body') })
    .optional()
    .describe('the answer to the one request before the load'),
  opening: answers.optional().describe('the first answers under load, those of the warm-up'),
  printed: z
    .array(
      z.object({
        stream: z.enum(['stdout', 'stderr']),
        example: text,
        counts: z.array(z.number()).max(1000).describe('lines during each judged volley'),
      }),
    )
    .max(100)
    .optional()
    .describe('what the server printed most often; lines that differ in numbers, URLs and paths alone are counted together'),
  peak: burstPeak
    .optional()
    .describe('the most memory while several requests were under way at once, garbage included, in bytes; absent: they never were'),
  found: z
    .literal(true)
    .optional()
    .describe('set where the process ran before and served others, so that no look is one at a fresh process'),
  unread: z
    .number()
    .optional()
    .describe('worker threads and forked processes of the server that could not be read: nobody knows what they keep; absent: none'),
  servedOthers: z
    .literal(true)
    .optional()
    .describe('set where the process had answered other routes before; its memory kept still just before this one while nobody asked'),
  exit: z
    .object({
      code: z.number().nullable(),
      signal: text.nullable(),
      outOfMemory: z.boolean(),
      unseen: z.literal(true).optional().describe('set where only the connection to it is known to have ended'),
      lastWords: z
        .object({
          heapUsed: bytes,
          heapLimit: bytes,
          rss: bytes.nullable(),
          external: bytes,
          fullestSpace: z.object({ name: text, used: bytes }).nullable().describe('the space of the heap that held most'),
          handles: z
            .array(z.object({ kind: text, open: z.number() }))
            .max(100)
            .describe("active handles, by libuv's names of kinds"),
        })
        .optional()
        .describe("what Node.js's diagnostic report says of the moment when the heap was full; absent: none was written"),
    })
    .nullable(),
  room: z
    .object({ heapUsed: z.number(), heapLimit: z.number() })
    .optional()
    .describe('of the fullest heap before the first request, in bytes; absent where it is not known'),
});

const growth = z.object({
  bytesPerRequest: z.number(),
  low: z.number().describe('lower end of the interval, bytes per request'),
  high: z.number().describe('upper end of the interval, bytes per request'),
});

const countGrowth = z.object({ perRequest: z.number(), low: z.number(), high: z.number() });

const args = z.record(z.string().max(200), z.unknown()).optional().describe('what the sentences are made from');

const problem = z
  .object({
    code: text.describe('stable; see the documentation of reasons'),
    args,
    what: text.describe('what happened'),
    saw: z.array(text).describe('the evidence, line by line'),
    change: text.describe('what to change'),
  })
  .transform(({ code, args, what, saw, change }): Problem => {
    return readProblem({ code, args }) ?? problemOf('unknown-problem', { code, what, saw, change });
  });

const warning = z
  .object({ code: text, args, sentence: text })
  // Reports of version 1.0 have the sentence alone.
  .or(text.transform((sentence) => ({ code: '', sentence })))
  .transform(readWarning);

/** Lines are cut by who reads them from the sources; a report that was written elsewhere may say anything. */
const excerpt = z.object({
  first: z.number().describe('number of the first line, 1-based'),
  line: z.number().describe('number of the highlighted line'),
  lines: z.array(z.string().max(1000)).max(50),
});

const suspect = z.object({
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

const survivors = z.object({
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

const published = z.object({
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

const attribution = z.object({
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

const between = z.object({
  base: growth.nullable().describe('null: the base was not measured here'),
  head: growth.nullable(),
  difference: growth.nullable().describe('head minus base'),
});

const comparison = z
  .object({
    state: z
      .enum(['new', 'worse', 'unchanged', 'improved', 'fixed', 'steady', 'unclear'])
      .describe(
        'new: leaks, and the base does not. worse, unchanged, improved: both leak. fixed: the base leaks. steady: neither does. unclear: could not be compared, so the verdict alone counts',
      ),
    from: z
      .enum(['measured', 'file', 'same-build', 'not-in-base', 'not-needed', 'not-possible'])
      .describe(
        'where the state comes from. same-build: what the base builds for this route is the same. not-needed: steady well under the limit, so the base was not measured',
      ),
    why: problem.nullable().describe('why the base could not be measured, where it is not-possible'),
    base: growth.nullable().describe('summed over the channels that gate'),
    difference: growth.nullable().describe('head minus base, summed over the channels that gate, with its interval'),
    limit: z.number().describe('bytes per request and channel that head may grow more than base'),
    perChannel: z.record(z.string().max(200), between),
    heap: z
      .object({
        base: bytes,
        head: bytes,
        difference: bytes,
        limit: bytes,
        worse: z.boolean(),
      })
      .nullable()
      .describe('heap, array buffers and external memory in the steady state after the warm-up; null when not compared'),
    baseArm: arm.nullable().optional().describe('the raw measurement of the base, its volleys in turn with those of the last arm'),
  })
  .describe('this version against the base');

const perChannel = channelEntries.flatMap(([name, { inShort, unit }]) => {
  const value = z.number().describe(unit);
  return inShort === 'never' ? [] : [[name, inShort === 'always' ? value : value.optional()] as const];
});

type ShortSample = { requests: number } & { [K in NamesWith<{ readonly inShort: 'always' }>]: number } & {
  [K in NamesWith<{ readonly inShort: 'newer' }>]?: number | undefined;
};

const shortSample = z.object({ requests: z.number(), ...Object.fromEntries(perChannel) }) as unknown as z.ZodType<ShortSample, ShortSample>;

const load = z.union([
  z.object({
    load: z.string().max(100),
    verdict: z.enum(['steady', 'leaking', 'unproven']),
    reason: text,
    bytesPerRequest: z.number().nullable(),
    low: z.number().nullable().describe('lower end of the interval, bytes per request'),
    high: z.number().nullable().describe('upper end of the interval, bytes per request'),
    limit: z.number().describe('bytes per request and channel'),
    requests: z.number(),
    traits: z
      .array(
        z.object({
          kind: z.string().max(100).describe('segment, query, unknown-query, cookie, header, connection, hang-up or data'),
          name: text,
        }),
      )
      .max(100)
      .optional()
      .describe('in what requests must differ to leave what they leave; absent: that was not looked for, or did not show'),
    bytesPerValue: z.number().nullable().optional().describe('bytes that each new value of these leaves'),
    answeredFirst: z
      .literal(true)
      .optional()
      .describe('each answer was complete before its client went away: what the route does when one leaves was not seen'),
    mixed: z
      .literal(true)
      .optional()
      .describe('measured in one mix of equal parts with the others so marked: the figures are those of the mix'),
  }),
  z.object({
    load: z.string().max(100),
    verdict: z.literal('not-run'),
    reason: z
      .enum(['not-steady-before', 'requests-fail', 'answered-from-cache'])
      .describe('the route is not steady under an earlier load; requests fail under this one only; a cache answers under this one'),
  }),
]);

const writtenFinding = z.object({
  route: text.describe('the route as it was named'),
  path: text.describe('the first path requested'),
  method: z.enum(methods).optional().describe('the method of its requests; absent: GET'),
  verdict: z.enum(['steady', 'leaking', 'unproven']),
  reason: text.describe('a code; see the documentation of reasons'),
  sentence: text.describe('the verdict in words, with its numbers; made from the other fields'),
  problem: problem.nullable().describe('what stood in the way, when unproven'),
  bytesPerRequest: z.number().nullable().describe('judged growth summed over the channels that gate; null when nothing was judged'),
  growth: z.record(z.string().max(50), growth).describe('per channel, in bytes per request'),
  counts: z.record(z.string().max(200), countGrowth).describe('contexts and active resources, per request'),
  over: z.array(z.string().max(200)).max(1000).default([]).describe('names of the channels and counts above their limit'),
  limit: z.object({
    bytesPerRequest: z.number(),
    from: z
      .enum(['default', 'threshold', 'config', 'baseline'])
      .describe('who set it: nobody, the option threshold, the configuration, the baseline'),
    channels: z
      .object(Object.fromEntries(heldChannels.map((name) => [name, z.number()])) as Record<HeldChannel, z.ZodNumber>)
      .partial()
      .optional()
      .describe('bytes per request of channels that have a limit of their own'),
    containers: z
      .number()
      .optional()
      .describe('bytes per request that tables of containers may take, exactly counted; absent: as the heap'),
    native: z.number().optional().describe('bytes per request that RSS may grow beyond the channels; absent when that is not judged'),
    warn: z.number().optional().describe('bytes per request of a channel above which there is a warning'),
    relative: z.number().optional().describe("share of the base's growth by which it may be exceeded"),
  }),
  containers: z
    .array(
      z.object({
        kind: z.enum(['Map', 'Set', 'Array', 'SparseArray', 'Object']),
        class: text,
        entriesPerRequest: z.number(),
        gained: z.number().describe('entries, exactly counted'),
        requests: z.number().describe('in so many'),
        bytesPerRequest: z.number().describe('what its own table takes at least'),
      }),
    )
    .max(1000)
    .optional()
    .describe('containers that gain entries and lose none, those with most entries per request first; absent where none does'),
  requests: z.number().describe('requests really served, warm-up and confirmation included'),
  judgedRequests: z.number().describe('requests between the first and the last judged sample'),
  durationMs: z.number(),
  budgetMs: z
    .number()
    .optional()
    .describe('milliseconds that it was given; pauses, starting servers and the search for the line come on top'),
  spentMs: z
    .number()
    .optional()
    .describe('milliseconds of the budget that were spent: time for which other processes had the processors does not count'),
  time: z.object({ hammering: z.number(), collecting: z.number(), waiting: z.number() }).describe('milliseconds'),
  arms: z.array(arm).describe('the raw measurement'),
  outlasted: z
    .array(arm)
    .max(100)
    .optional()
    .describe('looks at processes whose clock was moved on, which show what is kept for a while only; absent where none was wanted'),
  warnings: z.array(warning).max(20).optional().describe('what is worth a warning and fails nothing; the sentence has it too'),
  native: growth
    .extend({ requests: z.number() })
    .nullable()
    .optional()
    .describe('growth of RSS that no channel explains; null where no process served enough requests to tell'),
  trend: z
    .array(z.object({ at: text.describe('ISO 8601'), commit: text.nullable(), bytesPerRequest: z.number() }))
    .max(100)
    .optional()
    .describe('growth in earlier runs and this one, the latest last; absent where no history is kept'),
  samples: z.array(shortSample).describe('the channels after each volley, in bytes or things: a short form of arms'),
  suspects: z.array(suspect),
  attribution: attribution.optional().describe('how the suspects were found; absent when nobody looked'),
  loads: z.array(load).max(100).optional().describe('each load; the verdict and the figures above are those of the worst'),
  because: z.array(text).describe('the changed files that chose this route'),
  fingerprint: text
    .nullable()
    .optional()
    .describe(
      'of the leak: its container, its package or file, and its function, as 16 hexadecimal digits; stays the same when lines move and sizes vary; null where neither a line nor the name of a container is known, or where nothing leaks; made from the other fields',
    ),
  leaks: z
    .array(
      z.object({
        fingerprint: text.nullable().describe('null: little is known of it'),
        bytesPerRequest: z.number(),
        file: text.nullable().describe('of the line to look at; null where none was found'),
        line: z.number().nullable(),
      }),
    )
    .max(50)
    .optional()
    .describe('the leaks of a route that has several, with the bytes per request of each; made from the other fields'),
  unexplained: z
    .number()
    .optional()
    .describe('bytes per request that no suspect explains, where they are more than noise; made from the other fields'),
  known: z
    .object({ reason: text, until: text.describe('the last day on which it is tolerated'), expired: z.boolean() })
    .nullable()
    .optional()
    .describe('what the configuration says of a leak of this route'),
  tolerated: z
    .enum(['base', 'known'])
    .nullable()
    .optional()
    .describe('why this leak does not fail the run: the base has it as well, or the configuration knows it; null or absent: it fails'),
  comparison: comparison.optional().describe('absent without a baseline; `verdict` stays what was measured of this version alone'),
});

export const finding = writtenFinding.transform(({ sentence, fingerprint: _, leaks: __, unexplained: ___, ...finding }) => {
  if (finding.verdict !== 'unproven' || finding.problem !== null) return finding;
  return { ...finding, problem: problemOf('unknown-problem', { code: finding.reason, what: sentence, saw: [], change: null }) };
});

const shardNumber = z.int().min(1).max(mostShards);

/** One of several machines, each of which checks a share of the routes. */
const shard = z
  .object({
    number: shardNumber.describe('which share this is, from 1'),
    of: shardNumber.describe('how many there are'),
    commit: text.nullable().describe('the commit that was checked out; null: not known'),
    asked: z.record(z.string().max(200), text).describe('what was asked for, by the names of options, where it is not the default'),
    routes: z
      .array(z.object({ route: text, path: text, shard: shardNumber.describe('the share that it belongs to') }))
      .max(100_000)
      .nullable()
      .describe('all routes of the run, those of the other shares too; null where it ended before they were known'),
  })
  .refine(({ number, of, routes }) => number <= of && (routes ?? []).every((one) => one.shard <= of), 'there are fewer shards');

export const report = z.object({
  schema: z.literal(1),
  tool: z.object({ name: z.literal('ssr-leak-check'), version: text }),
  startedAt: text.describe('ISO 8601'),
  durationMs: z.number(),
  machine: z.object({ platform: text, arch: text, cpus: z.number(), memory: bytes }),
  server: z
    .object({
      node: text.describe('version of the Node.js that served'),
      v8Flags: z.array(text),
      command: z.array(text),
      nodeEnv: text.nullable(),
      heapLimit: bytes,
      processes: z.number(),
      found: z
        .object({ url: text, inspector: text.nullable().describe('where its inspector listens; null: its memory could not be read') })
        .optional()
        .describe('set where the server ran already: nothing was started'),
      alsoListening: z.array(text).optional().describe('origins of further HTTP servers of the same processes, which were not measured'),
      bootMs: z.number(),
      apart: z
        .enum(['namespace', 'landlock'])
        .optional()
        .describe(
          'by what it was kept from the credentials of the job: a user and mount namespace, or a Landlock domain; absent: by nothing',
        ),
      isolate: z
        .enum(['route', 'run'])
        .optional()
        .describe("whether each route's first look had a fresh server, or one answered all of them in turn"),
    })
    .nullable()
    .describe('null when no server could be started'),
  routes: z.array(finding),
  skipped: z
    .array(
      z.object({
        route: text,
        kind: z.enum(['page', 'api', 'prerendered', 'client-rendered', 'redirect']),
        why: z.enum([
          'unchanged',
          'prerendered',
          'client-rendered',
          'cached',
          'redirect',
          'api',
          'ignored',
          'no-example-url',
          'over-limit',
        ]),
        example: text.optional().describe('a URL made up from its parameters, where none is known'),
      }),
    )
    .optional()
    .describe('routes of the build that were not checked'),
  soak: z
    .object({
      activeMs: z.number().describe('milliseconds for which the run was at work, over all its parts'),
      resumed: z.number().describe('how often it was taken up again'),
      rounds: z
        .array(
          z.object({
            round: z.number(),
            routes: z.array(
              z.object({
                route: text,
                verdict: z.enum(['steady', 'leaking', 'unproven']),
                reason: text,
                bytesPerRequest: z.number().nullable(),
              }),
            ),
          }),
        )
        .max(100_000),
    })
    .optional()
    .describe('set where all routes were checked round after round; each stands in `routes` once'),
  shard: shard.optional().describe('absent where all routes were checked here, or the reports of all shards are joined'),
  baseline: z
    .object({
      kind: z.enum(['ref', 'file', 'none']),
      name: text.nullable().describe('the commit, branch, tag or file as it was named; null: the default branch, or none'),
      commit: text.nullable().describe('the commit compared with'),
      why: problem.nullable().describe('why absolute limits were used instead'),
      strict: z.boolean().optional().describe('whether leaks fail that the base has as well'),
    })
    .optional()
    .describe('what routes are compared with; absent when no comparison was asked for'),
  brought: z
    .array(
      published.extend({
        bytesPerRequest: z.number().nullable().describe('measured on a published pair; null: nobody measured it'),
        load: z.string().max(100).nullable().describe('the load under which it shows; null: none of those there are'),
      }),
    )
    .max(100)
    .optional()
    .describe('published leaks of packages that the lockfile of this version has and that of the base has not; absent where none is known'),
  exposed: problem
    .optional()
    .describe('credentials of the job that code of the app can reach here; absent where there are none, or none is known'),
  problems: z.array(problem).describe('why the run as a whole did not finish'),
  exitCode: z.union([z.literal(0), z.literal(1), z.literal(2)]),
});

export type Finding = Readonly<z.output<typeof finding>>;
export type Report = Readonly<z.output<typeof report>>;
/** The report as it is written: with what follows from the data, in words. */
export type WrittenReport = Readonly<z.input<typeof report>>;
export type WrittenFinding = WrittenReport['routes'][number];
/** What a report of one of several machines says of all of them. */
export type ReportedShard = NonNullable<Report['shard']>;
export type Comparison = NonNullable<Finding['comparison']>;
export type Suspect = Readonly<z.infer<typeof suspect>>;
export type Excerpt = Readonly<z.infer<typeof excerpt>>;
export type Survivors = Readonly<z.infer<typeof survivors>>;
/** Of a flame graph: a function, what it keeps per request, and what it calls. */
export type Flame = Readonly<z.infer<typeof flame>>;
export type ReportedAttribution = Readonly<z.infer<typeof attribution>>;
/** A container that goes on gaining entries, exactly counted. */
export type ReportedContainer = NonNullable<ReportedAttribution['containers']>[number];
/** A published leak of a package that a finding was recognized as. */
export type PublishedLeak = NonNullable<ReportedAttribution['published']>[number];
/** A published leak that a change brings. */
export type BroughtLeak = NonNullable<Report['brought']>[number];
export type ReportedPath = NonNullable<ReportedAttribution['paths']>[number];
/** A cause or a note as a report has it: the code may be of another version, and its arguments anything. */
export type ReportedCause = NonNullable<ReportedAttribution['cause']>;
export type ReportedNote = ReportedAttribution['notes'][number];
