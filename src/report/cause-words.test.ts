import { expect, it } from 'vitest';
import { causeWords } from './cause-words.ts';

it.each([
  ['unbounded-collection', { kind: 'object', name: null }, 'Each request adds to an object, and nothing is ever removed.'],
  ['unbounded-collection', { kind: 'Map', name: 'cache' }, 'Each request adds to the Map "cache", and nothing is ever removed.'],
  [
    'unbounded-collection',
    { kind: 'Map', name: 'sent', ms: 605_000 },
    'Each request adds to the Map "sent", and it is forgotten when 10 min 5 s have passed.',
  ],
  [
    'cache-by-request',
    { kind: 'Map', name: null, key: 'cookie', of: 'session', ms: 90_000 },
    'Each new value of the cookie "session" adds to a Map, and it is forgotten when 1 min 30 s have passed.',
  ],
  [
    'cache-by-request',
    { kind: 'Map', name: 'hits', key: 'ip', of: null },
    'Each new IP address adds to the Map "hits", and nothing is ever removed.',
  ],
  ['cache-filling', { size: 1200, max: 50_000 }, 'A bounded cache is still filling: 1,200 of about 50,000 entries.'],
  ['long-timer', { seconds: 60 }, 'Each request starts a timer of 60 s, and everything its callback refers to stays until it fires.'],
  ['open-handle', { kind: 'socket', perRequest: 1 }, 'Each request opens a socket that is never closed.'],
  ['open-handle', { kind: 'socket', perRequest: 0.1 }, 'Some requests open a socket that is never closed.'],
  ['client-per-request', { class: 'QueryClient' }, 'Each request creates a QueryClient that is never released.'],
  ['client-per-request', { class: 'Agent' }, 'Each request creates an Agent that is never released.'],
  ['growing-text', { name: 'log' }, 'Each request adds to the text in "log", and all of it is kept.'],
  [
    'growing-chain',
    { kind: 'function', name: 'handler' },
    'Each request adds a function to the chain that "handler" leads to, and all of it is kept.',
  ],
  [
    'growing-chain',
    { kind: 'Error', name: 'state.last' },
    'Each request adds an Error to the chain that "state.last" leads to, and all of it is kept.',
  ],
  ['growing-block', { kind: 'buffer', name: 'log' }, 'Each request makes the buffer in "log" larger, and nothing makes it smaller.'],
  [
    'growing-block',
    { kind: 'memory', name: 'wasm' },
    'Each request takes more of the WebAssembly memory in "wasm", and gives none of it back.',
  ],
  ['devtools', { nodeEnv: null }, "Developer tools keep every request's state: NODE_ENV is not set."],
  ['devtools', { nodeEnv: 'test' }, 'Developer tools keep every request\'s state: NODE_ENV is "test".'],
  ['growing-text', { name: '{name} $& $1' }, 'Each request adds to the text in "{name} $& $1", and all of it is kept.'],
])('%s %j', (code, args, what) => {
  expect(causeWords({ code, args })?.what).toBe(what);
});

it.each([
  ['a code of another version', { code: 'new-one', args: {} }],
  ['a missing argument', { code: 'unbounded-collection', args: { kind: 'Map' } }],
  ['no arguments', { code: 'long-timer' }],
  ['a name that objects have by themselves', { code: 'constructor', args: {} }],
  ['an argument that objects have by themselves', { code: 'growing-text', args: {} }],
])('%s: the words of the report, or none', (_, cause) => {
  expect(causeWords(cause)).toBeNull();
  expect(causeWords({ ...cause, what: 'It leaks.', change: 'Fix it.' })).toEqual({ what: 'It leaks.', change: 'Fix it.', deed: null });
});

it.each([
  ['x-request-id', /^Remove the entry when the request is over/],
  ['accept-language', /^Give it a limit/],
])('what is kept by the header %s is to be taken out, or bounded', (of, change) => {
  expect(causeWords({ code: 'cache-by-request', args: { kind: 'Map', name: null, key: 'header', of } })?.change).toMatch(change);
});

it('says where clients that went away leave it', () => {
  expect(causeWords({ code: 'listener', args: { clients: 'hang-ups' } })?.change).toMatch(
    /^Remove it when the response is finished .* Clients that went away before the end left it: /,
  );
  expect(causeWords({ code: 'listener', args: {} })?.change).not.toContain('went away');
});

it('takes the words of a known code from here, whatever the report says', () => {
  expect(causeWords({ code: 'timer', args: {}, what: 'Nothing leaks.', change: 'Do nothing.' })?.deed).toBe(
    'starts a timer that is never cleared',
  );
});
