import { expect, it } from 'vitest';
import type { Arm } from '../measure/measurement.ts';
import type { PrintedShape } from '../measure/printed.ts';
import { loggedIn } from './logged.ts';

const SIZE = 100;
/** Twelve volleys. */
const arm = (printed: readonly PrintedShape[] | undefined, load = 'same'): Arm =>
  ({
    load,
    printed,
    volleys: Array(12).fill({ expected: SIZE, answers: { kinds: [{ status: 200, type: 'text/html', count: SIZE }] } }),
  }) as unknown as Arm;
const each = (example: string, of: Partial<PrintedShape> = {}): PrintedShape => ({
  stream: 'stderr',
  example,
  counts: Array(12).fill(SIZE),
  ...of,
});
const access = each('GET / 200 3 ms', { stream: 'stdout' });

it('tells what is logged at every request, with the lines that go on with it', () => {
  const lines = ['ERROR: Bad Request ("http://h/").', '  header "host" is not allowed.', '  at a', '  at b'];
  expect(loggedIn([arm([access, ...lines.map((line) => each(line))])])).toEqual({
    lines: ['ERROR: Bad Request ("http://h/").', 'header "host" is not allowed.', 'at a'],
    ...{ logged: 1_200, requests: 1_200 },
  });
});

it('counts requests, not lines, and tells what begins in the midst', () => {
  const twice = each('no session', { counts: [...Array(6).fill(0), ...Array(6).fill(2 * SIZE)] });
  expect(loggedIn([arm([twice])])).toMatchObject({ logged: 600, requests: 1_200 });
});

it.each<[string, Arm]>([
  ['nothing is printed', arm([])],
  ['nothing is known of it', arm(undefined)],
  ['there is an access log alone', arm([access, each('GET / 200 3 ms')])],
  ['it is logged at one request', arm([each('no session', { counts: [1, ...Array(11).fill(0)] })])],
  ['it is logged at some of them', arm([each('no session', { counts: Array(12).fill(0.5 * SIZE) })])],
  ['it is logged in the last volley alone', arm([each('no session', { counts: [...Array(11).fill(0), SIZE] })])],
  ['a dump of a single moment has as many lines', arm([each('row of a table', { counts: [12 * SIZE, ...Array(11).fill(0)] })])],
  ['clients that go away are complained about', arm([each('aborted')], 'hang-ups')],
  ['made-up addresses are', arm([each('no such product')], 'addresses')],
])('tells nothing where %s', (_where, one) => expect(loggedIn([one])).toBeNull());
