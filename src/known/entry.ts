/** One published leak of a package, as a file of `known-leaks` describes it. The schema is the source of the type and of what editors check. */
import validRange from 'semver/ranges/valid.js';
import { z } from 'zod';
import { loadNames } from '../loads/loads.ts';

const sentence = z.string().min(10).max(600);
const version = z.string().regex(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
const packageName = z.string().regex(/^(?:@[\w.-]+\/)?[\w.-]+$/);

const mark = z
  .strictObject({
    in: packageName.optional().describe('the package whose code it is; absent: one of `packages`'),
    files: z.array(z.string().min(3)).min(1).optional().describe('ends of the paths of its files, any of which is right'),
    function: z.string().min(1).optional().describe('a function in that file'),
    held: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .describe('names of steps of one retaining path, in this order: variables, properties, classes, functions'),
    container: z.string().min(1).optional().describe('the class of what holds it'),
    load: z
      .enum(loadNames)
      .exclude(['same'])
      .optional()
      .describe('the one load under which it leaks; without `files` it is enough that code of the package is on a stack'),
  })
  .refine(
    ({ files, held, load }) => files !== undefined || held !== undefined || load !== undefined,
    'names neither a file, nor what holds it, nor a load',
  );

const entry = z.strictObject({
  $schema: z.literal('./entry.schema.json'),
  packages: z.array(packageName).min(1).describe('that have it; `node` is Node.js itself'),
  versions: z
    .string()
    .refine((range) => validRange(range) !== null, 'is not a range as npm writes it')
    .describe('a range of the versions that have it'),
  fixed: z.array(version).describe('the first version of each line that is fixed, ascending; empty: none is'),
  fault: z.enum(['package', 'usage']).describe('package: an upgrade fixes it. usage: the package is used in a way that leaks'),
  issue: z.string().regex(/^[\w.-]+\/[\w.-]+#\d+$/),
  address: z.url({ protocol: /^https$/ }),
  what: sentence.describe('what leaks'),
  when: sentence.describe('what an app does to have it'),
  load: z
    .enum(loadNames)
    .nullable()
    .describe('the load under which it shows; null: under none of them, such as a background job or an upload'),
  change: sentence.describe('what to do'),
  leaves: z.number().positive().optional().describe('bytes per request, measured on the pair of the corpus'),
  marks: z.array(mark).describe('any of them recognizes it in a finding; empty: it is listed by `audit` alone'),
  corpus: z.string().optional().describe('the pair in corpus/ that has it'),
  checked: sentence.describe('what was read or run to verify it'),
});

export type Mark = Readonly<z.infer<typeof mark>>;

/** A published leak; its `id` is the name of its file. */
export type KnownLeak = Readonly<Omit<z.infer<typeof entry>, '$schema'>> & { readonly id: string };

/**
 * @param text the file's JSON
 * @throws Error naming the file and what is wrong in it: the table is part of the program
 */
export function readEntry(id: string, text: string): KnownLeak {
  const read = entry.safeParse(JSON.parse(text));
  if (!read.success) throw new Error(`known-leaks/${id}.json: ${z.prettifyError(read.error)}`);
  const { $schema: _, ...known } = read.data;
  return { id, ...known };
}

/** The JSON Schema of an entry, for editors. */
export const entrySchema = (): string => `${JSON.stringify(z.toJSONSchema(entry), null, 2)}\n`;
