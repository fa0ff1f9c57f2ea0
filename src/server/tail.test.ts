import { expect, test } from 'vitest';
import { tailOf } from './tail.ts';

const printed = (text: string, secrets: readonly string[] = []) => {
  const tail = tailOf(secrets);
  const sink = tail.sink('stdout');
  sink.write(Buffer.from(text));
  sink.end();
  return tail.lines();
};

test('keeps lines, the unfinished last one too', () => {
  expect(printed('one\ntwo\r\nthree')).toEqual(['one', 'two', 'three']);
});

test('removes colours, control characters and marks that turn the direction of text', () => {
  expect(printed('\u001b[31mred\u001b[0m\u0007 \u001b]8;;http://x\u0007link\u001b]8;;\u0007 \u202eabc\u0000\tend\n')).toEqual([
    'red link abc\tend',
  ]);
});

test('masks secrets, longer ones first, each line of one by itself', () => {
  expect(printed('Bearer abcdef and abc and key1\nkey2\n', ['abc', 'Bearer abcdef', 'key1\nkey2', ''])).toEqual([
    '*** and *** and ***',
    '***',
  ]);
});

test('masks a secret that colours or chunks cut apart', () => {
  const tail = tailOf(['sécret']);
  const sink = tail.sink('stdout');
  const bytes = Buffer.from('my s\u001b[1mécret\n');
  for (const byte of bytes) sink.write(Buffer.from([byte]));
  expect(tail.lines()).toEqual(['my ***']);
});

test('masks before it cuts a long line', () => {
  const secret = 's3cr3t-'.repeat(20);
  const [line = ''] = printed(`${'x'.repeat(2000)}${secret}${'y'.repeat(100_000)}\n`, [secret]);
  expect(line).toHaveLength(2048);
  expect(line).not.toContain('s3cr3t');
  expect(line).toContain('***');
});

test('is bounded in lines and in characters', () => {
  const short = printed('a\n'.repeat(10_000));
  expect(short).toHaveLength(200);
  const long = printed(`${'b'.repeat(2000)}\n`.repeat(500));
  expect(long.length).toBe(Math.floor((64 * 1024) / 2000));
});

test('does not mix lines of two streams', () => {
  const tail = tailOf([]);
  const [a, b] = [tail.sink('stdout'), tail.sink('stderr')];
  a.write(Buffer.from('out '));
  b.write(Buffer.from('error\n'));
  a.write(Buffer.from('put\n'));
  expect(tail.lines()).toEqual(['error', 'out put']);
});

test('lets each line be heard as it is kept, with its stream, until nobody listens', () => {
  const tail = tailOf(['s3cr3t']);
  const [out, err] = [tail.sink('stdout'), tail.sink('stderr')];
  const heard: unknown[] = [];
  out.write(Buffer.from('before\n'));
  const stop = tail.hear((line) => heard.push(line));
  out.write(Buffer.from('GET / 2'));
  err.write(Buffer.from('\u001b[31mbad key s3cr3t\u001b[0m\n'));
  out.write(Buffer.from('00\n'));
  stop();
  out.write(Buffer.from('after\n'));
  expect(heard).toEqual([
    { stream: 'stderr', text: 'bad key ***' },
    { stream: 'stdout', text: 'GET / 200' },
  ]);
});

test('masks what becomes a secret later, also where it was printed before', () => {
  const tail = tailOf(['first']);
  const sink = tail.sink('stdout');
  const heard: string[] = [];
  tail.hear(({ text }) => heard.push(text));
  sink.write(Buffer.from('first, session-1\n'));
  tail.hide(['session-1']);
  tail.hide(['session-2']);
  sink.write(Buffer.from('first, session-1, session-2\n'));
  expect(tail.lines()).toEqual(['***, ***', '***, ***, ***']);
  expect(heard).toEqual(['***, session-1', '***, ***, ***']);
});
