/** What the figures leave open: measured further, or judged again, it may be lifted. */
import { isCounted } from '../channels.ts';
import { number, orNull, text } from '../shape.ts';
import { bytes, channelName, count, elapsed, integer } from '../words.ts';
import { judged } from './entry.ts';

/** A run this many times as long as a cache takes to fill is flat for the later half of its samples, and has some to spare. */
const FILLED_TIMES = 3;

/** Growth per request of a channel. */
const amount = (channel: string, growth: number): string => (isCounted(channel) ? growth.toFixed(2) : bytes(growth));

const placeIn = ({ file, line }: { readonly file: string | null; readonly line: number | null }): string =>
  `${file}${line === null ? '' : `:${line}`}`;

const moreTime = 'Give it more time: --budget "180 s".';

export const leftOpen = {
  // Of earlier versions: their reports name neither the channel nor what is open.
  undecided: judged({ requests: number, low: number, high: number, limit: number }, (a) => ({
    what: `After ${count(a.requests, 'request')} the growth is between ${bytes(a.low)} and ${bytes(a.high)} per request; the limit is ${bytes(a.limit)}.`,
    saw: [],
    change: moreTime,
  })),
  'around-the-limit': judged({ requests: number, channel: text, low: number, high: number, limit: number }, (a) => ({
    what: `After ${count(a.requests, 'request')} the growth of ${channelName(a.channel)} is between ${amount(a.channel, a.low)} and ${amount(a.channel, a.high)} per request, and the limit of ${amount(a.channel, a.limit)} lies between.`,
    saw: [],
    change: 'Give it more time (--budget "180 s"), or set --threshold further away from its growth.',
  })),
  'irregular-growth': judged({ requests: number, channel: text, low: number, high: number, limit: number }, (a) => ({
    what:
      a.high < 0
        ? `After ${count(a.requests, 'request')} ${channelName(a.channel)} still falls, by ${amount(a.channel, -a.high)} to ${amount(a.channel, -a.low)} per request, which may hide growth.`
        : `${channelName(a.channel)} grew by ${amount(a.channel, a.low)} to ${amount(a.channel, a.high)} per request over ${count(a.requests, 'request')} (limit ${amount(a.channel, a.limit)}), but this growth neither stops nor goes on evenly.`,
    saw: [],
    change: moreTime,
  })),
  'may-double-again': judged({ requests: number, channel: text, until: orNull(number) }, (a) => ({
    what:
      a.channel === 'entries'
        ? `After ${count(a.requests, 'request')} no container gains entries any more, but what is added in batches can pause for as long.`
        : `After ${count(a.requests, 'request')} ${channelName(a.channel)} is level, but a table that grows by doubling can be level for as long.`,
    saw: a.until === null ? [] : [`It must stay level until request ${integer(Math.ceil(a.until))} of the process.`],
    change: 'Give it more time: --budget "180 s", and more --requests where you give a number.',
  })),
  'not-reproduced': judged({ channel: text, least: number, most: number }, (a) => ({
    what: `Fresh processes of the server disagree: in one ${channelName(a.channel)} grew by ${amount(a.channel, a.least)} per request, in another by ${amount(a.channel, a.most)}.`,
    saw: [],
    change: 'Its growth depends on more than the number of requests; run again with a larger --budget.',
  })),
  'not-confirmed': judged({ growth: number }, (a) => ({
    what: `The route grew by ${bytes(a.growth)} per request in one process, and no second process has confirmed it.`,
    saw: [],
    change: 'Run the check again, with a larger --budget if it ran out of time.',
  })),
  'cut-short': judged({ growth: number, requests: number, limit: number }, (a) => ({
    what: `The route grew by ${bytes(a.growth)} per request in one process; another was measured for ${count(a.requests, 'request')}, too few for a limit of ${bytes(a.limit)}.`,
    saw: [],
    change: `Each process is measured until its growth is plain for the limit of the check: run it again with --threshold "${bytes(a.limit)}", and a larger --budget if it ran out of time.`,
  })),
  'one-process': judged({ bytesPerRequest: number }, (a) => ({
    what: `This process grew by ${bytes(a.bytesPerRequest)} per request, twice, and no container and no objects were counted that explain it.`,
    saw: [],
    change:
      'A server that runs already has no fresh process to repeat that in, and its optimizing V8 grows by itself. Let the check start the server (--start), which tells both apart.',
  })),
  'held-by-long-timers': judged({ bytesPerRequest: number, file: orNull(text), line: orNull(number) }, (a) => ({
    what: `Every request leaves a timer of more than 30 s and ${bytes(a.bytesPerRequest)}, which may be freed when the timer fires.`,
    saw: a.file === null ? [] : [`The timer is started at ${placeIn(a)}.`],
    change: 'Clear the timer when the request is done; what such timers hold grows with the rate of requests.',
  })),
  'kept-for-a-while': judged(
    {
      ...{ bytesPerRequest: number, ms: number, kept: number },
      ...{ file: orNull(text), line: orNull(number), package: orNull(text), issue: orNull(text), fixed: orNull(text) },
    },
    (a) => ({
      what: `Every request leaves ${bytes(a.bytesPerRequest)}, which is forgotten when ${elapsed(a.ms)} have passed.`,
      saw: [
        `At ten requests a second that is ${bytes(a.kept)} at any time.`,
        ...(a.file === null ? [] : [`It is kept from ${placeIn(a)}${a.package === null ? '' : `, by ${a.package}`}.`]),
        ...(a.issue === null ? [] : [`That is known: ${a.issue}${a.fixed === null ? '' : `, fixed in ${a.fixed}`}.`]),
      ],
      change: `${a.fixed === null ? 'Keep it for a shorter time, or for fewer requests' : 'Upgrade'}; or, if that much fits in memory, tolerate it with a larger --threshold.`,
    }),
  ),
  'cache-filling': judged(
    { size: number, max: number, limit: text, holder: text, growth: number, requests: orNull(number) },
    ({ size, max, limit, holder, growth, requests }) => ({
      what:
        size < max
          ? `A bounded cache is still filling: it holds ${size.toLocaleString('en')} of about ${count(max, 'entry', 'entries')}.`
          : `A bounded cache filled up while it was measured: it holds all of its ${count(max, 'entry', 'entries')}.`,
      saw: [`${holder} keeps ${bytes(growth)} per request, and is limited by ${limit}.`],
      change:
        size < max
          ? `If that many entries fit in memory, change nothing${requests === null ? '' : ` (it is full after about ${count(requests, 'request')})`}. To get a verdict, check a URL that does not vary, or lower the limit where the check runs.`
          : `If that many entries fit in memory, change nothing. To get a verdict, let the check go on when the cache is full${requests === null ? '' : `: --requests ${FILLED_TIMES * requests}, with a --budget that allows it`}.`,
    }),
  ),
  'too-few-requests': judged({ requests: number, volleys: number, needed: number, budgetMs: number, asked: orNull(number) }, (a) => ({
    what:
      a.volleys < a.needed
        ? `Only ${count(a.requests, 'request')} in ${count(a.volleys, 'volley')} fit the budget; a verdict needs at least ${count(a.needed, 'volley')}.`
        : `Only ${count(a.requests, 'request')} fit the budget, which are too few to judge RSS.`,
    saw: [],
    change:
      a.asked === null
        ? `The route is slow: give it more time with --budget "${Math.ceil(a.budgetMs / 1000)} s".`
        : `Each volley had ${count(a.asked, 'request')}, as --requests asks: ask for fewer, or for none, and the check takes as many as it needs; or give it more time with --budget "${Math.ceil(a.budgetMs / 1000)} s".`,
  })),
};
