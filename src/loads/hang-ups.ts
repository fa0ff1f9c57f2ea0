import { inTurns, type Load, type Moment } from './load.ts';
import { asTheyAre } from './same.ts';

const moments = ['at-once', 'at-first-byte', 'in-body'] as const satisfies readonly Moment[];
const trait = (name: Moment) => ({ kind: 'hang-up', name }) as const;

/** What a rendering holds that nobody waits for any more: it is freed only where the server notices. */
export const hangUps: Load = {
  name: 'hang-ups',
  summary: 'A client that goes away: after the request, at the first byte of the answer, within its body.',
  label: 'clients that hang up',
  distinct: 'departure',
  traits: () => moments.map(trait),
  share: (traits) => traits.length / moments.length,
  traffic: (urls, { differs }) => ({
    connections: 1,
    pipelining: 1,
    requests: asTheyAre(urls),
    hangsUp: inTurns(moments.filter((moment) => differs(trait(moment))) as [Moment, ...Moment[]]),
  }),
};
