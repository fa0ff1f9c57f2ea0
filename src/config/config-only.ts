/** What only a configuration can say: values that have no room in one word of a command line. */
import { z } from 'zod';
import { path, texts } from './forms.ts';
import { configKeyOf } from './given.ts';
import { optionEntries } from './options.ts';

const params = z.record(z.string(), z.union([path, z.array(path).min(1)])).superRefine((given, context) => {
  for (const route of Object.keys(given).filter((name) => !name.startsWith('/'))) {
    context.addIssue({ code: 'custom', message: `the route "${route}" does not start with a slash.` });
  }
});

export const known = z
  .strictObject({
    route: z.string().optional().describe('the name of the route; a * stands for any text'),
    fingerprint: z
      .string()
      .regex(/^[\da-f]{16}$/, 'give the 16 hexadecimal digits that a report has as "fingerprint"')
      .optional()
      .describe('of the leak, as reports have it, on whichever route; with "route", on that alone'),
    reason: z.string().trim().min(1, 'say why it is tolerated').max(500).describe('why it is tolerated; reports show it'),
    until: z.iso
      .date('give a day that exists, such as "2026-12-31"')
      .describe('the last day on which it is tolerated, such as "2026-12-31" (UTC); after it the leak fails again'),
  })
  .refine(({ route, fingerprint }) => (route ?? fingerprint) !== undefined, {
    error: 'name the leak by "route" or by "fingerprint"',
    // Of a misspelt key more is said already.
    when: ({ issues }) => issues.length === 0,
  });

/** The schema of some options in a configuration, by their keys there. */
export const shapeOf = (entries: typeof optionEntries): Readonly<Record<string, z.ZodType>> =>
  Object.fromEntries(
    entries.flatMap(([name, { config, summary }]) => {
      if (config === null) return [];
      const says = `${config.says ?? summary}${config.such === null ? '' : `, such as ${config.such}`}`;
      return [[configKeyOf(name), config.form.describe(says)]];
    }),
  );

/** What a route may have of its own. */
const ownOptions = optionEntries.filter(([, { perRoute }]) => perRoute !== null);
export const ownKeys = ownOptions.map(([name]) => configKeyOf(name));

const perRoute = z.record(z.string(), z.strictObject(shapeOf(ownOptions)).partial());

/** By its key, which is that of the setting. */
export const configOnly = {
  params: params.describe('example URLs: full paths by the name of their route'),
  ignore: texts.describe('names of routes to skip; a * stands for any text'),
  perRoute: perRoute.describe(`settings for single routes, by name, in which a * stands for any text: ${ownKeys.join(', ')}`),
  known: z.array(known).describe('leaks that are known and tolerated for a time: each with "route" or "fingerprint", "reason" and "until"'),
};
