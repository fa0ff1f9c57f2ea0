import { createJar } from './cookie-jar.ts';
import type { Load } from './load.ts';

/**
 * What is added to the session of a visitor at each visit, or made only for a visitor who proves to have one, stays hidden while nobody
 * comes back. In turns: someone new, the same one again, and a regular who has been coming from the start.
 */
export const returning: Load = {
  name: 'returning',
  summary: 'Visitors who come back with the cookies that the server set.',
  label: 'returning visitors',
  distinct: 'visitor',
  // Of three requests one is of someone new.
  kinds: () => 3,
  needs: { what: 'an answer that sets a cookie', met: ({ setsCookies = false }) => setsCookies },
  traffic({ next }) {
    const regular = createJar();
    let recent = createJar();
    const turns = [
      () => {
        recent = createJar();
        return recent;
      },
      () => recent,
      () => regular,
    ];
    let n = 0;
    let asking = recent;
    return {
      connections: 1,
      pipelining: 1,
      requests: [
        () => {
          asking = (turns[n++ % turns.length] as () => typeof recent)();
          const cookie = asking.header();
          return { path: next(), ...(cookie === '' ? {} : { headers: { cookie } }) };
        },
      ],
      onCookies: (setCookie) => asking.take(setCookie),
    };
  },
};
