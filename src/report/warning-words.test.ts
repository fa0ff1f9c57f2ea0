import { expect, test } from 'vitest';
import { readWarning } from '../findings/warnings.ts';
import { warningWords } from './warning-words.ts';

const said = (code: string, args: unknown) => warningWords(readWarning({ code, args, sentence: 'as it was written' }));

test('what the server logs is quoted, with the number of requests', () => {
  const lines = ['ERROR: Bad Request ("http://127.0.0.1:4000/").', 'header "host" is not allowed.'];
  const what = '"ERROR: Bad Request ("http://127.0.0.1:4000/"). header "host" is not allowed.": is it the page that was rendered?';
  expect(said('logs-each-request', { lines, logged: 1_200, requests: 1_200 })).toBe(`the server logs at every request: ${what}`);
  expect(said('logs-each-request', { lines, logged: 600, requests: 1_200 })).toBe(`the server logs at 600 of 1,200 requests: ${what}`);
});

test('a long message loses its middle, and not the question', () => {
  const words = said('logs-each-request', { lines: ['x'.repeat(100_000)], logged: 5, requests: 5 });
  expect(words.length).toBeLessThan(320);
  expect(words).toMatch(/^the server logs at every request: "x+…x+": is it the page that was rendered\?$/);
});

test('answers that shrink, or change', () => {
  expect(said('answers-shrink', { fromBytes: 48_000, toBytes: 212 })).toBe(
    'answers shrank from 48 kB to 212 B: is it the page that was rendered?',
  );
  const change = { fromStatus: 200, fromType: 'text/html', toStatus: 204, toType: '', changed: 1_100, requests: 1_200 };
  expect(said('answers-change', change)).toBe(
    'answers changed from 200 text/html to 204 without a content type, 1,100 of 1,200: is it the page that was rendered?',
  );
});

test('threads and processes that cannot be asked', () => {
  expect(said('unread-helpers', { unread: 1 })).toBe(
    '1 worker thread or forked process of the server cannot be asked: what it keeps is in no figure but RSS',
  );
  expect(said('unread-helpers', { unread: 4 })).toBe(
    '4 worker threads and forked processes of the server cannot be asked: what they keep is in no figure but RSS',
  );
});

test('what does not fit is said as it was written', () => {
  expect(said('answers-shrink', { fromBytes: 'many', toBytes: 212 })).toBe('as it was written');
});
