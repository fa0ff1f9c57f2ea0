import { describe, expect, it } from 'vitest';
import { isRemarkable } from './remarkable.ts';

const ok = new Set([200]);
const on = (stream: 'stdout' | 'stderr') => (text: string) => isRemarkable({ stream, text }, ok);

describe('what is worth a warning on either stream', () => {
  it.each([
    'ERROR: Bad Request ("http://127.0.0.1:4000/").',
    'TypeError: Cannot read properties of undefined',
    '[Vue warn]: Hydration failed',
    '(node:12) [DEP0040] DeprecationWarning: The punycode module is deprecated.',
    '{"level":50,"time":1,"msg":"no session"}',
    '{"level":"warn","msg":"no session"}',
    '{"severity":"ERROR","message":"no session"}',
    'time=2026-11-27T01:02:03Z level=warning msg="no session"',
    '[2026-11-27 01:02:03] production.ERROR: no session',
    '[Nest] 123  - 11/27/2026, 1:02:03 AM   ERROR [Pages] no session',
    '2026-11-27T01:02:03Z WARN no session',
    'warn  - no session',
    '⨯ Failed to render the page',
    'GET http://backend/products 500 12 ms',
    'Unhandled rejection',
    'request failed: GET / took too long',
  ])('%s', (line) => expect([line, on('stdout')(line), on('stderr')(line)]).toEqual([line, true, true]));
});

describe('what is worth none on either', () => {
  it.each([
    'GET /product/1 200 3.1 ms - 48',
    'GET /error/failed?warn=1 200 3 ms',
    '::1 - - [27/Nov/2026:01:02:03 +0000] "GET / HTTP/1.1" 200 48 "-" "Mozilla/5.0 (Error)"',
    '{"level":30,"req":{"method":"GET","url":"/error"},"res":{"statusCode":200},"msg":"request completed"}',
    '{"method":"GET","path":"/","status":200,"ms":3}',
    'method=GET path=/ status=200 duration=3ms',
    '<-- GET /',
    '--> GET / 200 3ms',
    '200 GET / 3ms',
    'info: rendered without errors',
    '[info] retry failed, using the cache',
    '[2026-11-27 01:02:03] [INFO] default - 1 error handler registered',
    '[Nest] 123  - 11/27/2026, 1:02:03 AM     LOG [Pages] rendered',
    '2026-11-27T01:02:03Z DEBUG no session',
    'level=info msg="failed over"',
    'express:router dispatching GET /',
    '2026-11-27T01:02:03.004Z app:render start',
    'Fri, 27 Nov 2026 01:02:03 GMT app:render start',
  ])('%s', (line) => expect([line, on('stdout')(line), on('stderr')(line)]).toEqual([line, false, false]));
});

describe('what standard error alone makes remarkable', () => {
  it.each(['no session', 'rendered an empty shell', '    at render (/app/server.js:12:3)', '{"hello":"world"}'])('%s', (line) =>
    expect([on('stdout')(line), on('stderr')(line)]).toEqual([false, true]),
  );
  it.each(['rendered: 0 errors', 'errors: 0', 'done, "error":null'])('%s', (line) => expect(on('stdout')(line)).toBe(false));
});

it('takes a status that the client got for what it is', () => {
  const line = { stream: 'stderr', text: 'GET /gone 404 3 ms' } as const;
  expect([isRemarkable(line, ok), isRemarkable(line, new Set([404]))]).toEqual([true, false]);
});

it('looks at hostile lines in no more time than at others', () => {
  for (const part of ['a:', '[1]', 'GET ', '"level"', 'a.b+', '/', 'error=', ' '])
    expect(typeof on('stdout')(part.repeat(1_000))).toBe('boolean');
});
