/** What a server does, or does not, while it is asked. */
import { flag, lines, number, orNull, text } from '../shape.ts';
import { bytes, count } from '../words.ts';
import { entry } from './entry.ts';
import { exitOf, httpStatus, lastLines } from './evidence.ts';

export const measure = {
  'server-died': entry({ code: orNull(number), signal: orNull(text), requests: number, tail: lines }, (a) => ({
    what: `The server exited after ${count(a.requests, 'request')} to this route (${exitOf(a)}).`,
    saw: lastLines(a.tail),
    change: 'Find the error in its output; a route that crashes the server cannot be measured.',
  })),
  'one-request-over-heap': entry({ tail: lines }, (a) => ({
    what: 'The server ran out of heap during the first request to this route, so there is no growth to measure.',
    saw: lastLines(a.tail),
    change:
      'One request takes more memory than the server has: let it take less, or raise --max-old-space-size in the start command. A leak would need several requests.',
  })),
  'heap-nearly-full': entry({ usedBytes: number, limitBytes: number, requests: number, tail: orNull(lines) }, (a) => {
    const full = `its heap was nearly full before the first of them (${bytes(a.usedBytes)}, and V8's limit is ${bytes(a.limitBytes)})`;
    return {
      what:
        a.tail === null
          ? `Only ${count(a.requests, 'request')} fit the budget, because ${full.replace('its', "the server's")}.`
          : `The server ran out of heap after ${count(a.requests, 'request')}, and ${full}, which shows no growth.`,
      saw: a.tail === null ? [] : lastLines(a.tail),
      change: 'Give it more room, so that its growth can be seen: raise --max-old-space-size in the start command.',
    };
  }),
  'agent-silent': entry({ ms: number, tail: lines }, (a) => ({
    what: `The server did not report its memory within ${a.ms / 1000} s.`,
    saw: lastLines(a.tail),
    change: 'Its event loop seems to be blocked; look for an endless loop on this route.',
  })),
  redirected: entry({ status: number, location: text }, (a) => ({
    what: `The route answers ${a.status} and redirects to ${a.location}.`,
    saw: [],
    change:
      'Name the URL it redirects to, or log in: "login" in the configuration, or --header "authorization: Bearer …". To measure the redirect itself, use --expect-status 3xx.',
  })),
  'served-from-cache': entry({ header: text }, (a) => ({
    what: `The route answers from a cache (${a.header}): no code renders it, so there is nothing to measure.`,
    saw: [],
    change: 'Name a route that is rendered for every request, or make its URL differ each time: {n} in --route stands for a number.',
  })),
  prerendered: entry({}, () => ({
    what: 'The build says that no code renders this page for a request: a file or a cache answers.',
    saw: [],
    change: 'Name a route that is rendered for every request.',
  })),
  'client-rendered': entry({ mark: text, tail: lines }, (a) => ({
    what: `The server answers with an empty shell (${a.mark}): the browser renders this page, and no code of the app ran.`,
    saw: a.tail.length > 0 ? lastLines(a.tail) : [],
    change:
      'If the server is to render it, look at what it printed: it may refuse the host 127.0.0.1 (Angular: NG_ALLOWED_HOSTS) or have failed. Else name a route that is rendered for every request.',
  })),
  'unknown-action': entry({ action: text, route: text, known: lines, meant: orNull(text) }, (a) => ({
    what: `${a.route} has no action called "${a.action}".`,
    saw: a.known.length > 0 ? [`its actions: ${a.known.join(', ')}`] : ['the build lists none for it'],
    change: a.meant === null ? 'Name one that the page has, or leave out --action.' : `Did you mean "${a.meant}"?`,
  })),
  'no-actions': entry({ action: text, framework: orNull(text) }, (a) => ({
    what: `It is not known how "${a.action}" is called: ${a.framework ?? 'this server'} has no actions by name that the check knows.`,
    saw: [],
    change: 'Send what its form or client sends: --method POST with --body and --header.',
  })),
  'no-load-fits': entry({ needs: lines }, (a) => ({
    what: 'The route has not what the loads need that were asked for.',
    saw: a.needs,
    change: 'Leave out --loads, or name other loads.',
  })),
  'unexpected-status': entry({ status: number, expected: text, tail: lines, parameters: flag }, (a) => ({
    what: `The route answers ${a.status}, but ${a.expected} is expected.`,
    saw:
      a.status < 500 && a.status !== 400
        ? []
        : a.tail.length > 0
          ? ['While it answered, the server printed:', ...a.tail.slice(-15).map((line) => `  ${line}`)]
          : ['The server printed nothing while it answered.'],
    change:
      a.status === 401 || a.status === 403
        ? 'Log in, with "login" in the configuration or --header "authorization: Bearer …".'
        : a.status >= 500
          ? `Fix what makes the server fail: its output may say what is missing, such as a variable or a backend.${!a.parameters ? '' : ' For a route with parameters, use values that exist.'}`
          : 'Name a URL that exists, with values that exist for its parameters, or set the right status with --expect-status.',
  })),
  'text-missing': entry({ text }, (a) => ({
    what: `The answer of the route does not contain "${a.text}".`,
    saw: [],
    change: 'It may be an empty shell, an error page or a login: look at what it answers. The text must stand in the HTML as it is sent.',
  })),
  'text-in-stream': entry({ text }, (a) => ({
    what: `The route answers with a stream of events and is left when that begins, so the check cannot look for "${a.text}" in it.`,
    saw: [],
    change:
      'Ask for the text only where answers end: move "expectText" to "perRoute" of the configuration, or check this route in a run of its own.',
  })),
  'responses-fail': entry({ failed: number, of: number, tail: lines }, (a) => ({
    what: `Under load only ${Math.max(0, a.of - a.failed)} of ${count(a.of, 'request')} got the expected answer (another status, a broken connection, or no answer in time).`,
    saw: lastLines(a.tail),
    change: 'Make the route answer every request, one after another; look for rate limits and limits of requests per connection.',
  })),
  'no-answer': entry({ ms: number, tail: lines }, (a) => ({
    what: `The route did not answer within ${a.ms / 1000} s.`,
    saw: lastLines(a.tail),
    change: 'It may be waiting for a backend that does not run here.',
  })),
  'never-ends': entry({ status: number, ms: number, tail: lines }, (a) => ({
    what: `The route begins to answer (${httpStatus(a.status)}), and the answer does not end within ${a.ms / 1000} s.`,
    saw: lastLines(a.tail),
    change:
      'A stream of events is measured where it is sent as text/event-stream: it is left when it begins. Another page may be waiting for a backend that does not run here.',
  })),
  'nothing-served': entry({}, () => ({
    what: 'The requests were answered, but no measured Node.js process served them.',
    saw: [],
    change: 'A cache or proxy in front, or another process, answers this route; check the server behind it.',
  })),
  'no-major-gc': entry({ node: text }, (a) => ({
    what: `The check could not force a major garbage collection in the server (Node.js ${a.node}).`,
    saw: [],
    change: 'Do not replace globalThis.gc in the server, and do not drop the NODE_OPTIONS it gets.',
  })),
};
