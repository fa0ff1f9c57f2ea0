/** A login as a configuration writes it. */
import { z } from 'zod';
import { methods, takesBody } from '../loads/method.ts';
import { path } from './forms.ts';
import { readHeader } from './http-values.ts';
import type { LoginStep } from './settings.ts';

const texts = z.record(z.string(), z.string());

const taken = z
  .strictObject({
    json: z.string().min(1).describe('where in a JSON answer, such as "data.csrf"'),
    cookie: z.string().min(1).describe('the name of a cookie'),
    header: z.string().min(1).describe('the name of a header of the answer'),
  })
  .partial()
  .refine((where) => Object.keys(where).length === 1, 'give one of json, cookie and header');

/** A name that stands in braces: {n} is a number everywhere else. */
const takes = z.record(z.string().regex(/^(?!n$)\w+$/, 'give a name of letters and digits other than n'), taken);

const headers = texts.refine(
  (given) => Object.entries(given).every(([name, value]) => readHeader(`${name}: ${value}`) !== null),
  'give names and values that a header may have',
);

const step = z
  .strictObject({
    path: path.describe('the URL of the request, or of the page with the form'),
    form: texts.describe('fields of the form on that page; the others, hidden ones too, are sent as the page has them'),
    method: z.enum(methods).describe('the method; without it POST where there is a body, else GET'),
    body: z.union([z.string(), z.record(z.string(), z.json())]).describe('the body: a text, or an object that is sent as JSON'),
    headers: headers.describe('headers for this request, beside those for every request'),
    take: takes.describe('values of the answer by names that stand for them in later requests: "{csrf}"'),
    token: z.string().min(1).describe('where in the JSON answer a token is: every later request has it as a bearer token'),
  })
  .partial()
  .required({ path: true })
  .superRefine(({ form, method, body }, context) => {
    const refuse = (key: string, message: string) => context.addIssue({ code: 'custom', path: [key], message });
    if (form !== undefined && method !== undefined) refuse('method', 'a form says itself how it is sent');
    if (form !== undefined && body !== undefined) refuse('body', 'a form is a body of its own');
    if (body !== undefined && method !== undefined && !takesBody(method)) refuse('body', `a ${method} request has no body`);
  });

/** The form of the requests of a login in a configuration. */
export const loginSteps = z.array(step);

/** The keys of such a request. */
export const loginKeys = Object.keys(step.shape);

/** Reads the JSON of a login, which its form has let in. */
export const readLogin = (text: string): readonly LoginStep[] => loginSteps.parse(JSON.parse(text)) as readonly LoginStep[];
