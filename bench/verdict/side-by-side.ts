import type { Part } from './part.ts';
export const sideBySide: Part = {
  section: 'side-by-side',
  title: 'x',
  run: async () => {},
  outcome: async () => ({ markdown: '', wrong: [] }),
};
