import { createJar } from './cookie-jar.ts';
import { inTurns, type Load } from './load.ts';
import { oneByOne } from './one-by-one.ts';

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
  traffic({ next }, { after }) {
    const regular = createJar();
    let recent = createJar();
    const newcomer = () => {
      recent = createJar();
      return recent;
    };
    const whose = inTurns([newcomer, () => recent, () => regular]);
    let asking = recent;
    const visit = () => {
      asking = whose()();
      const cookie = asking.header();
      return { path: next(), ...(cookie === '' ? {} : { headers: { cookie } }) };
    };
    return { ...oneByOne(visit, after), onCookies: (setCookie) => asking.take(setCookie) };
  },
};
