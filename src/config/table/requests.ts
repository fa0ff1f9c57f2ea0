import { ALL, loads as allLoads, loadNames } from '../../loads/loads.ts';
import type { CommandName } from '../commands.ts';
import { integer, loads, record, statuses, text, texts, yesOrNo } from '../forms.ts';
import { readExpectedStatus, readHeader, readRoute } from '../http-values.ts';
import { setting } from '../option.ts';
import { duration, inputFile, onOrOff, since, someOf, wholeNumber } from '../readers.ts';
import { asConfigFile, asList, asStatuses, asText, inMs, withoutValues } from '../writers.ts';

const choosing: readonly CommandName[] = ['check', 'routes'];

/**
 * Which routes are requested, and how. What only chooses among routes (`changed`, `max-routes`, `api`, `from-log`) has no say
 * in the command that checks a fix: it names its route.
 */
export const requests = {
  // The command that checks a fix names the URL that was requested.
  route: setting('routes', {
    group: 'requests',
    takes: '/path',
    summary: 'a route to check',
    more: 'It replaces the routes that the build lists. Write real values for parameters. `{n}` stands for a number that differs in every request.',
    otherwise: 'the routes of the build',
    absent: [],
    repeatable: true,
    commands: choosing,
    expected: 'a URL path such as /product/1: real values for parameters, spaces written as %20',
    read: readRoute,
    gather: (routes) => [...new Set(routes)],
    config: { key: 'routes', form: texts, says: 'routes to check instead of those that the build lists' },
  }),
  changed: setting('changed', {
    group: 'requests',
    takes: '[REF]',
    summary: 'only routes touched since REF',
    more: 'REF is a commit, branch or tag; without it, the default branch. On the command line, uncommitted changes count too. `false` checks all routes. A change that cannot be mapped to routes safely (a lockfile, a configuration) touches all of them.',
    otherwise: 'all; in a workflow, its changes',
    implied: 'true',
    commands: choosing,
    expected: 'a commit, a branch or a tag such as origin/main; true or false',
    read: since,
    gather: ([asked]) => (asked === 'all' ? null : (asked ?? null)),
  }),
  'max-routes': setting('maxRoutes', {
    group: 'requests',
    takes: 'N',
    summary: 'at most this many routes, nearest to the change first',
    otherwise: 'no limit',
    commands: choosing,
    expected: 'a whole number above zero',
    read: wholeNumber(1, 1e6),
    config: { form: integer, says: 'at most this many routes' },
  }),
  api: setting('api', {
    group: 'requests',
    summary: 'checks API routes too',
    implied: 'true',
    absent: false,
    commands: choosing,
    expected: 'true or false',
    read: onOrOff,
    config: { form: yesOrNo, says: 'whether API routes are checked too' },
  }),
  'from-log': setting('fromLog', {
    group: 'requests',
    takes: 'FILE',
    summary: 'access log with example URLs of routes',
    more: 'In the common or combined format of nginx, OpenResty and Apache. Each URL is requested as often as it appears in the log; anything that looks like a token or a person is dropped.',
    commands: choosing,
    expected: 'a file that can be read',
    read: inputFile,
  }),
  config: setting('config', {
    group: 'requests',
    takes: 'FILE',
    summary: 'configuration file',
    more: 'See [configuration](#configuration). Command-line options and inputs win over it.',
    otherwise: 'ssr-leak-check.config.*, if any',
    commands: choosing,
    expected: 'a file that can be read',
    read: inputFile,
    gather: ([file]) => (file === undefined ? null : { file, speaksOf: [] }),
    recheck: asConfigFile,
  }),
  header: setting('headers', {
    group: 'requests',
    takes: '"k: v"',
    summary: 'a header for every request',
    more: 'Its value is a secret: it is never printed or reported. `{n}` in it stands for a number that differs in every request.',
    absent: [],
    repeatable: true,
    secret: true,
    expected: 'a name, a colon and a value, quoted as one: "authorization: Bearer …"',
    read: readHeader,
    gather: (headers) => headers,
    config: { key: 'headers', form: record, says: 'headers for every request' },
    perRoute: 'refine-by-name',
    recheck: withoutValues,
  }),
  'expect-status': setting('expectStatus', {
    group: 'requests',
    takes: 'CODES',
    summary: 'statuses to accept',
    more: 'A class such as `2xx` or `3xx`, or codes such as `200,204`. A route that answers anything else is inconclusive, never steady.',
    default: '2xx',
    expected: 'a class such as 2xx, or codes such as 200,204',
    read: readExpectedStatus,
    config: { form: statuses, such: '"2xx"' },
    perRoute: 'replace',
    recheck: asStatuses,
  }),
  'expect-text': setting('expectText', {
    group: 'requests',
    takes: 'TEXT',
    summary: 'a text that every answer must contain',
    more: 'For who wants to be sure that the page was rendered: an empty shell, an error page with status 200 or a login form makes the route inconclusive, never steady.',
    otherwise: 'anything will do',
    expected: 'a text that stands in the HTML as it is sent',
    read: (text) => text || null,
    gather: ([text]) => text ?? null,
    config: { form: text, such: '"Add to cart"' },
    perRoute: 'replace',
    recheck: asText,
  }),
  'request-timeout': setting('requestTimeoutMs', {
    group: 'requests',
    takes: 'TIME',
    summary: 'how long one response may take',
    default: '10 s',
    expected: 'a time such as "10 s" or "500 ms", at most 24 h',
    read: duration,
    config: { form: text, such: '"10 s"' },
    perRoute: 'replace',
    recheck: inMs,
  }),
  loads: setting('loads', {
    group: 'requests',
    takes: 'LIST',
    summary: 'how the requests of a volley differ, separated by commas',
    more: `\`${ALL}\` stands for each of them. \`same\` is measured first; what else is asked for, in a mix, of which only what grows is taken apart. ${Object.values(
      allLoads,
    )
      .map(({ name, summary }) => `\`${name}\`: ${summary}`)
      .join(' ')}`,
    default: ALL,
    expected: `one or more of ${loadNames.join(', ')}, separated by commas; or ${ALL}`,
    read: (text) => (text.trim() === ALL ? loadNames : someOf(loadNames)(text)),
    config: { form: loads, says: 'loads under which each route is measured', such: '["same"]' },
    perRoute: 'replace',
    recheck: asList,
  }),
} as const;
