/** Requests that are made first. */
import { lines, number, text } from '../shape.ts';
import { entry } from './entry.ts';
import { lastLines, mostNames } from './evidence.ts';

export const login = {
  'login-refused': entry({ request: text, answer: text, at: text, tail: lines }, (a) => ({
    what: `The login failed: ${a.request} ends in ${a.answer} at ${a.at}.`,
    saw: lastLines(a.tail),
    change:
      'Compare the requests of "login" in the configuration with those that a browser sends; the account must exist in the database that the server uses here. A server that sets cookies over HTTPS only may want --header "x-forwarded-proto: https", as its proxy sends it.',
  })),
  'login-page-again': entry({ request: text, status: number, at: text, tail: lines }, (a) => ({
    what: `The login failed: ${a.request} ends at the login page again (${a.at}, ${a.status}).`,
    saw: lastLines(a.tail),
    change:
      'Check the values in "login" of the configuration, and that the variables that they come from are set; the account must exist in the database that the server uses here.',
  })),
  'login-form-missing': entry({ path: text, fields: lines, forms: lines }, (a) => ({
    what: `The login failed: no form on ${a.path} has the fields ${a.fields.join(', ')}.`,
    saw:
      a.forms.length === 0 ? ['Its HTML has no form.'] : a.forms.slice(0, mostNames).map((fields) => `A form has: ${fields || 'no field'}`),
    change:
      'Name the fields as the "name" of each input does. Where the form is made in the browser, write the request that it sends: "path" with "body", and "token" for a token in its answer.',
  })),
  'login-value-missing': entry({ request: text, what: text }, (a) => ({
    what: `The login failed: the answer to ${a.request} has no ${a.what}.`,
    saw: [],
    change: 'Correct "take" or "token" in "login" of the configuration: keys of a JSON answer have dots between, such as "data.token".',
  })),
  'login-sets-nothing': entry({ requests: number }, (a) => ({
    what: `The login failed: ${a.requests === 1 ? 'its request was' : `its ${a.requests} requests were`} answered, but no cookie was set and no token taken.`,
    saw: [],
    change:
      'Give "token" where a JSON answer has one. A server that sets its cookie over HTTPS only may want --header "x-forwarded-proto: https", as its proxy sends it.',
  })),
  'login-unanswered': entry({ request: text, ms: number, tail: lines }, (a) => ({
    what: `The login failed: ${a.request} was not answered within ${a.ms / 1000} s.`,
    saw: lastLines(a.tail),
    change: 'It may be waiting for a backend or a database that does not run here.',
  })),
};
