import { expect, it } from 'vitest';
import { notAttributed } from '../findings/attributed.ts';
import { problem } from '../problems.ts';
import type { Route } from '../routes/named-routes.ts';
import { type Examined, notHammered } from './examine.ts';
import { createLedger } from './ledger.ts';

const route = (name: string): Route => ({ route: name, path: name, because: [] });
const examined = (name: string): Examined =>
  notHammered(route(name), null, { parts: ['same'], limit: { bytesPerRequest: 16, from: 'default' } } as unknown as Parameters<
    typeof notHammered
  >[2]);

it('has one record for each route, in their order, also where two have one name', () => {
  const ledger = createLedger();
  ledger.open([route('/a'), route('/b'), route('/b')]);
  expect(ledger.routes().map(({ route }) => route.route)).toEqual(['/a', '/b', '/b']);
  expect(new Set(ledger.routes().map(({ id }) => id)).size).toBe(3);
  const last = ledger.routes()[2]!;
  ledger.note(last.id, { skipped: 'cached' });
  expect(ledger.routes().map(({ skipped }) => skipped)).toEqual([null, null, 'cached']);
});

it('knows the last look of each load, and keeps the line that was found beside it', () => {
  const ledger = createLedger();
  ledger.open([route('/a')]);
  const { id } = ledger.routes()[0]!;
  const before = ledger.route(id);
  const first = examined('/a');
  const trouble = problem('nothing-served');
  ledger.note(id, { examined: first });
  ledger.note(id, { load: 'same', attributed: notAttributed('nobody could'), traits: [] });
  ledger.note(id, { examined: { ...first, trouble } });
  expect(ledger.route(id).looks).toEqual([{ examined: { ...first, trouble }, attributed: notAttributed('nobody could'), traits: [] }]);
  // What was read before is a value of its own.
  expect(before.looks).toEqual([]);
});

it('takes the example URLs that the server gave in place of the ones that were chosen', () => {
  const ledger = createLedger();
  ledger.open([]);
  ledger.open([route('/a'), route('/b')]);
  const { id } = ledger.routes()[0]!;
  ledger.note(id, { route: { ...route('/a'), path: '/a/' } });
  expect(ledger.routes().map(({ route }) => route.path)).toEqual(['/a/', '/b']);
  expect(() => ledger.route('7')).toThrow(/No route 7/);
});

it('adds up what is known of the run', () => {
  const ledger = createLedger();
  ledger.noteRun({ problems: [problem('no-routes', { front: null, asked: 1 })] });
  ledger.noteRun({ cut: problem('no-routes', { front: null, asked: 1 }) });
  expect(ledger.run()).toMatchObject({ problems: [{ code: 'no-routes' }], cut: { code: 'no-routes' }, server: null, chosen: null });
});
