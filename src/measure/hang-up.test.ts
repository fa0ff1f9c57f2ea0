import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { inTurns, type Moment } from '../loads/load.ts';
import { freePort } from '../server/free-port.ts';
import { type HangingUp, hangUps } from './hang-up.ts';

/** What the server saw of each request: how far its answer was when it ended, and whether the client had gone. */
interface Seen {
  readonly url: string;
  readonly cookie: string | undefined;
  sent: 'nothing' | 'head' | 'body' | 'all';
  gone: boolean;
}
const seen: Seen[] = [];
const open: Array<() => void> = [];
/** The parts of an answer, each sent when the one before has surely left: the client decides how far it goes. */
let answer: (response: ServerResponse, note: Seen) => void = () => {};

const server = createServer((request, response) => {
  const note: Seen = { url: request.url ?? '', cookie: request.headers.cookie, sent: 'nothing', gone: false };
  seen.push(note);
  response.on('close', () => {
    note.gone = !response.writableFinished;
  });
  answer(response, note);
});
let origin = '';
beforeAll(async () => {
  const port = await freePort(null);
  await once(server.listen(port, '127.0.0.1'), 'listening');
  origin = `http://127.0.0.1:${port}`;
});
afterEach(() => {
  seen.splice(0);
  for (const end of open.splice(0)) end();
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Sends the head at once and the body in parts, for as long as somebody listens. */
const inParts = (response: ServerResponse, note: Seen) => {
  response.writeHead(200);
  response.flushHeaders();
  note.sent = 'head';
  let parts = 0;
  const timer = setInterval(() => {
    parts += 1;
    note.sent = 'body';
    if (parts < 20) return void response.write('part of a page');
    note.sent = 'all';
    response.end();
    clearInterval(timer);
  }, 5);
  response.on('close', () => clearInterval(timer));
};

const stop = new AbortController();
const of: HangingUp = { origin: '', timeoutMs: 5_000, signal: stop.signal };
const fire = (amount: number, moments: readonly Moment[], more: Partial<HangingUp> = {}, endless = false) => {
  let n = 0;
  const next = () => ({ path: `/${++n}`, headers: { cookie: `n=${n}` } });
  return hangUps({ ...of, origin, ...more }, next, {
    amount,
    moment: inTurns(moments as [Moment, ...Moment[]]),
    endless,
    onRequests: () => {},
  });
};

it('reads the first answer to its end, and leaves the others at their moment, in turns', async () => {
  answer = inParts;
  expect(await fire(5, ['at-once', 'at-first-byte', 'in-body'])).toMatchObject({ left: 5, status: 200, broke: false });
  expect(seen.map(({ url, cookie }) => [url, cookie])).toEqual([1, 2, 3, 4, 5].map((n) => [`/${n}`, `n=${n}`]));
  expect(seen.map(({ gone }) => gone)).toEqual([false, true, true, true, true]);
  expect(seen[0]?.sent).toBe('all');
  expect(seen[3]?.sent).toBe('body');
  expect(seen.map(({ sent }) => sent).slice(1)).not.toContain('all');
});

it('takes an answer that ended before its moment as left at its end', async () => {
  answer = (response) => response.writeHead(204).end();
  expect(await fire(4, ['in-body'])).toMatchObject({ left: 4, status: 204, broke: false });
  expect(seen.map(({ gone }) => gone)).toEqual([false, false, false, false]);
});

it('says that a server is not there, or does not answer in time, and sends nothing more', async () => {
  answer = () => {};
  expect(await fire(4, ['in-body'], { timeoutMs: 50 })).toMatchObject({ left: 0, status: null, broke: true });
  expect(seen).toHaveLength(1);
  const nobody = `http://127.0.0.1:${await freePort(null)}`;
  expect(await fire(4, ['at-once'], { origin: nobody })).toMatchObject({ left: 0, broke: true });
  let answered = 0;
  answer = (response) => {
    answered += 1;
    if (answered < 3) response.end('page');
  };
  expect(await fire(9, ['at-first-byte'], { timeoutMs: 1_000 })).toMatchObject({ left: 2, status: 200, broke: true });
});

it('reads no answer to its end that has none', async () => {
  answer = (response) => response.writeHead(200).flushHeaders();
  expect(await fire(3, ['at-first-byte'], {}, true)).toMatchObject({ left: 3, status: 200, broke: false });
  // The server hears of it a moment later.
  await expect.poll(() => seen.map(({ gone }) => gone)).toEqual([true, true, true]);
});

it('throws the reason of the signal', async () => {
  const now = new AbortController();
  answer = () => now.abort('SIGINT');
  await expect(fire(4, ['in-body'], { signal: now.signal })).rejects.toBe('SIGINT');
  expect(seen).toHaveLength(1);
});
