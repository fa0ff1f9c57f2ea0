import { expect, it } from 'vitest';
import { z } from 'zod';
import { misfit } from './misfit.ts';

const schema = z
  .strictObject({
    a: z.string(),
    b: z.record(z.string(), z.string()),
    c: z.enum(['x', 'y']),
    d: z.union([z.string(), z.boolean()]),
    e: z.array(z.string()).min(1),
    f: z.literal(1),
    g: z.int(),
    h: z.string().min(1),
    i: z.boolean(),
    j: z.string().regex(/^\//, 'give a full path'),
  })
  .partial();

it.each<[unknown, string]>([
  [{ a: 1 }, 'a: Expected text, not a number.'],
  [{ b: [] }, 'b: Expected an object, not a list.'],
  [{ b: { key: true } }, 'b.key: Expected text, not true or false.'],
  [{ c: 'z' }, 'c: Expected one of "x", "y".'],
  [{ d: 3 }, 'd: A value of this kind is not taken.'],
  [{ e: 'one' }, 'e: Expected a list, not text.'],
  [{ e: [] }, 'e: It is empty.'],
  [{ f: 2 }, 'f: Expected 1.'],
  [{ g: 1.5 }, 'g: Expected a whole number, not a number.'],
  [{ h: '' }, 'h: It is empty.'],
  [{ i: null }, 'i: Expected true or false, not null.'],
  [{ j: 'a' }, 'j: give a full path'],
  [[], 'The whole: Expected an object, not a list.'],
])('%j', (value, words) => {
  expect(schema.safeParse(value).error?.issues.map((issue) => misfit(issue))).toEqual([words]);
});
