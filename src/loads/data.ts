import { type DataRequest, inTurns, type Load, type Trait } from './load.ts';
import { asTheyAre } from './same.ts';

/** What is asked of a page that is not to be sent: proxies, link checkers and health checks do. */
export const head: DataRequest = { name: 'HEAD', type: null, of: (path) => ({ method: 'HEAD', path }) };

const trait = ({ name }: DataRequest): Trait => ({ kind: 'data', name });

/** What is kept by code that makes the data of a page without its HTML stays hidden while the page is asked for. */
export const data: Load = {
  name: 'data',
  summary: 'What the client of the framework asks of the same URL for, such as its data alone; and HEAD; in turns.',
  label: 'data requests',
  besides: true,
  needs: { what: 'a server that answers such requests', met: ({ dataRequests = [head] }) => dataRequests.length > 0 },
  traits: ({ dataRequests = [head] }) => dataRequests.map(trait),
  share: (traits, { dataRequests = [head] }) => traits.length / dataRequests.length,
  traffic(urls, { differs }) {
    const [first, ...others] = (urls.dataRequests ?? [head]).filter((one) => differs(trait(one)));
    const alone = { connections: 1, pipelining: 1 };
    if (first === undefined) return { ...alone, requests: asTheyAre(urls) };
    const next = inTurns([first, ...others]);
    return { ...alone, requests: [() => ({ method: 'GET', ...next().of(urls.next()) })] };
  },
};
