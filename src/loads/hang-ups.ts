import { inTurns, type Load, type Moment, type Requested, type Urls } from './load.ts';
import { asTheyAre } from './same.ts';

const moments = ['at-once', 'at-first-byte', 'in-body'] as const satisfies readonly Moment[];
const trait = (name: Moment) => ({ kind: 'hang-up', name }) as const;

/**
 * What browsers take. A server that compresses does so for them alone, through a stream that it must end itself when its client is gone. Every
 * other request: a compressed page may be too short to be left within.
 */
const compressed = { 'accept-encoding': 'gzip, deflate, br' };

const eitherWay = (urls: Urls) => asTheyAre(urls).flatMap((request) => [request, takingCompressed(request)]);
const takingCompressed = (request: Requested): Requested =>
  typeof request === 'function' ? () => ({ ...request(), headers: compressed }) : { ...request, headers: compressed };

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
    requests: eitherWay(urls),
    hangsUp: inTurns(moments.filter((moment) => differs(trait(moment))) as [Moment, ...Moment[]]),
  }),
};
