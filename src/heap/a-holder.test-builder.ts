import type { Holder } from './holder.ts';

/** What holds one object of each request; whatever a test does not name says nothing. */
export const aHolder = (more: Partial<Holder> = {}): Holder => ({
  anchor: { kind: 'global', name: 'other' },
  ...{ steps: [], containers: [], containerClass: '', entryClass: '', callback: null, functions: [], keeps: [], keeper: null },
  ...{
    objectsPerRequest: 1,
    bytesPerRequest: 100,
    tablePerRequest: 0,
    besidesPerRequest: 0,
    entries: { count: 100, perRequest: 1, places: null },
  },
  ...{ alive: { id: 0, field: null, variable: null, owners: [] }, bound: null, beside: [] },
  ...more,
});
