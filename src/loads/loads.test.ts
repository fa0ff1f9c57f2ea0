import { expect, test } from 'vitest';
import { loads } from './loads.ts';

test.each(Object.entries(loads))('%s is listed under its own name, and says in one line what it does', (name, load) => {
  expect(load.name).toBe(name);
  expect(load.summary).toMatch(/^[A-Z][^\n]{10,100}\.$/);
});
