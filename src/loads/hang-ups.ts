import { inTurns, type Load } from './load.ts';
import { asTheyAre } from './same.ts';

/** What a rendering holds that nobody waits for any more: it is freed only where the server notices. */
export const hangUps: Load = {
  name: 'hang-ups',
  summary: 'A client that goes away: after the request, at the first byte of the answer, within its body.',
  label: 'clients that hang up',
  traffic: (urls) => ({
    connections: 1,
    pipelining: 1,
    requests: asTheyAre(urls),
    hangsUp: inTurns(['at-once', 'at-first-byte', 'in-body']),
  }),
};
