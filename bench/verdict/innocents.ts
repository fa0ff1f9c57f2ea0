import { innocents as innocentRows, leaks } from '../../e2e/fixtures/verdict/table.ts';
import { behaviours } from './behaviours.ts';

const quick = ['/array', '/broadcast-channel', '/sawtooth', '/two-steps', '/lru-300/{n}', '/listener-once', '/promise-race-settled'];

export const innocents = behaviours({
  section: 'innocents',
  title: 'Innocent look-alikes, and planted leaks',
  rows: (short) => [...innocentRows, ...leaks].filter(({ route }) => !short || quick.includes(route)),
});
