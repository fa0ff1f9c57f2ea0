/** How many requests, in volleys of which size. */

export interface Plan {
  /** Requests of one judged volley. */
  readonly volleySize: number;
  /** No verdict before this many judged volleys, and for a confirmation none before this many requests. */
  readonly fewestVolleys: number;
  /** Volleys in which a clear case is decided. */
  readonly usualVolleys: number;
  readonly mostVolleys: number;
  /** Samples cost so much that as few are taken as tell anything: they do not count for the budget, which is for the requests. */
  readonly isSparing: boolean;
}

/** What the warm-up taught. */
export interface Pace {
  /** Milliseconds one request takes, serial. */
  readonly requestMs: number;
  /** Milliseconds one sample takes, collections included. */
  readonly sampleMs: number;
  /** Milliseconds left for this route. */
  readonly leftMs: number;
  /** Milliseconds of those spent that samples took. */
  readonly sampledMs: number;
}

/**
 * Requests before anything is judged. With quiet V8 flags a healthy Next, Nuxt or SvelteKit page is flat to a few bytes per
 * request after about 300; what is left of the warm-up then shows as growth that levels off.
 */
const WARM_UP_REQUESTS = 300;
/** No warm-up is shorter, however slow the page: the first requests load modules. */
const SHORTEST_WARM_UP = 20;
/** Share of the time given to a route that its warm-up may take. */
const WARM_UP_SHARE = 0.25;

const SMALLEST_VOLLEY = 11;
const LARGEST_VOLLEY = 251;
/** Requests of each load in a volley that several share: a client that hangs up has three moments, and one answer is read. */
const SMALLEST_SHARE = 6;
/** Hammering should take several times as long as collecting, so that a check costs little more than its requests. */
const HAMMER_TO_SAMPLE = 4;
/** Volleys in which a clear case is decided. */
const USUAL_VOLLEYS = 12;
const MOST_VOLLEYS = 48;

/** Milliseconds: shorter samples are never spared. */
const DEAR_SAMPLE_MS = 1_000;
/** Share of the time that is left which samples may take before they are. */
const SAMPLES_SHARE = 0.5;
/**
 * Volleys of a sparing plan: as few as tell that a heap is level, or that it surely rises in two processes; and as many as tell by one that
 * it grows. They are larger by as much, so that as many requests are sent.
 */
export const SPARING_VOLLEYS = 8;
const MOST_SPARING = 12;
const LARGEST_SPARING = Math.ceil((LARGEST_VOLLEY * USUAL_VOLLEYS) / SPARING_VOLLEYS);

/** A heap of gigabytes takes seconds to collect: twelve samples of it would be the whole budget. */
const isDear = ({ sampleMs, leftMs }: Pace): boolean => sampleMs >= DEAR_SAMPLE_MS && sampleMs * USUAL_VOLLEYS > leftMs * SAMPLES_SHARE;
/** Small volleys may be more: so many requests must be possible, that what RSS shows means something. */
const MOST_SCREEN_REQUESTS = 1_100;

/**
 * Requests from the start of a process without which there is no verdict, those of the warm-up included.
 * @param judged fixed number of judged requests, or null
 * @param loads that share each volley
 */
export const fewestRequests = (judged: number | null, loads = 1): number =>
  SHORTEST_WARM_UP + Math.min(judged ?? Infinity, SPARING_VOLLEYS * Math.max(SMALLEST_VOLLEY, loads * SMALLEST_SHARE));

/** Milliseconds for which a route is given time, from which a slow one takes the next. */
const BUDGETS_MS = [180, 300, 600, 1_200, 1_800, 3_600].map((seconds) => seconds * 1_000);
/** A first look has half of the time of its route. */
const LOOKS = 2;

/**
 * Milliseconds of a budget with which a slow route surely gets a verdict, warm-up and usual volleys included.
 * @param requestMs what a request takes, serial
 */
export function budgetFor(requestMs: number): number {
  const least = LOOKS * requestMs * (SHORTEST_WARM_UP + USUAL_VOLLEYS * SMALLEST_VOLLEY);
  return BUDGETS_MS.find((ms) => ms >= least) ?? Math.ceil(least / MS_PER_HOUR) * MS_PER_HOUR;
}

const MS_PER_HOUR = 3_600_000;

/** Requests of warm-up that fit a quarter of the time, by the pace of the first few. */
export function warmUpRequests(requestMs: number, budgetMs: number): number {
  return Math.max(SHORTEST_WARM_UP, Math.min(WARM_UP_REQUESTS, Math.floor((budgetMs * WARM_UP_SHARE) / Math.max(requestMs, 0.01))));
}

/**
 * Volleys for a first look. Prime sizes, so that work done every 50 or 100 requests does not beat with the samples.
 * @param judged fixed number of judged requests, or null
 * @param loads that share each volley
 */
export function planScreen(pace: Pace, judged: number | null, loads = 1): Plan {
  if (judged !== null) {
    const volleySize = Math.max(1, Math.ceil(judged / USUAL_VOLLEYS));
    const volleys = Math.ceil(judged / volleySize);
    return { volleySize, fewestVolleys: volleys, usualVolleys: volleys, mostVolleys: volleys, isSparing: isDear(pace) };
  }
  if (isDear(pace)) return sparingScreen(pace, loads);
  const wanted = (HAMMER_TO_SAMPLE * pace.sampleMs) / Math.max(pace.requestMs, 0.01);
  // A slow page: twelve volleys must still fit the time.
  const affordable = (pace.leftMs / USUAL_VOLLEYS - pace.sampleMs) / Math.max(pace.requestMs, 0.01);
  const volleySize = primeNear(Math.min(wanted, affordable), loads * SMALLEST_SHARE);
  const mostVolleys = Math.max(MOST_VOLLEYS, Math.ceil(MOST_SCREEN_REQUESTS / volleySize));
  return { volleySize, fewestVolleys: 1, usualVolleys: USUAL_VOLLEYS, mostVolleys, isSparing: false };
}

function sparingScreen({ requestMs, leftMs, sampledMs }: Pace, loads: number): Plan {
  const affordable = (leftMs + sampledMs) / MOST_SPARING / Math.max(requestMs, 0.01);
  const volleySize = primeNear(affordable, loads * SMALLEST_SHARE, LARGEST_SPARING);
  return { volleySize, fewestVolleys: 1, usualVolleys: SPARING_VOLLEYS, mostVolleys: MOST_SPARING, isSparing: true };
}

/** How many times the requests of the first look a confirmation takes at least. */
const CONFIRM_FACTOR = 2;
/** On a fast page more requests cost nothing: as many as fit this time show caches that fill. Milliseconds. */
const CONFIRM_HAMMER_MS = 5_000;
const MOST_CONFIRM_REQUESTS = 8_000;
/**
 * Where the entries of a cache are counted, it shows its end at once when it is full. Judged requests by which a thousand have come, the
 * commonest of the large bounds, with those of the warm-up and a tenth as many more. A page on which hardly more fit that time gets no more.
 */
const BEYOND_A_THOUSAND = 800;
const HARDLY_MORE = 1.5;
/** Bytes a confirmation may let the heap grow by: a heap of a gigabyte takes seconds to collect, and tells no more. */
const MOST_CONFIRM_GROWTH = 200_000_000;

/** How exactly a confirmation should tell growth that was counted: half of the interval, as a share of the growth. */
const PRECISION = 0.025;
/** Times the size of a volley, from which on it is worth having fewer of them. */
const WORTH_FEWER_SAMPLES = 1.5;
/** Shares of the first look's volleys between which those of a confirmation lie. */
const [NEAREST, FARTHEST] = [0.4, 1.4];

/** What the first look did and saw. */
export interface Screened {
  readonly volleySize: number;
  readonly volleys: number;
  /** Growth, in bytes per request. */
  readonly bytesPerRequest: number;
  /** How exactly it told growth that was counted: half of the interval, as a share of the growth. null: it was not counted. */
  readonly precision: number | null;
  /** Whether a cache that fills would explain it. */
  readonly mayFill: boolean;
  /** Judged requests that must come before those on which a verdict rests: what full caches hold is replaced by then. */
  readonly unsettled: number;
}

/**
 * Volleys for a second look in a fresh process: another volley size, and at least twice as far, so that a cache that fills,
 * a slow sawtooth or a long warm-up shows its end. Growth that was counted needs less: enough for its figure, and on a fast page, where
 * they cost nothing, those that show the end of a cache.
 */
export function planConfirm(pace: Pace, screened: Screened, judged: number | null): Plan {
  if (judged === null && isDear(pace)) return sparingConfirm(pace, screened);
  const { volleySize: screenedSize, volleys: screenedVolleys, bytesPerRequest, precision, mayFill, unsettled } = screened;
  // The scatter of a sample stays as it is: half as many requests tell half as exactly, and more volleys tell more (the error of a slope
  // falls with their number to the power of one and a half).
  const wanted = precision === null ? null : (precision / PRECISION) * (screenedVolleys / USUAL_VOLLEYS) ** 1.5;
  const nearer = wanted === null ? null : Math.min(FARTHEST, Math.max(NEAREST, wanted));
  const bearable = bytesPerRequest > 0 ? MOST_CONFIRM_GROWTH / bytesPerRequest : Infinity;
  // Twelve volleys must fit the time, on a machine that has become slower, too.
  const fitting = ((pace.leftMs * 0.8) / USUAL_VOLLEYS - pace.sampleMs) / Math.max(pace.requestMs, 0.01);
  const smallest = primeNear(
    judged === null ? Math.min(screenedSize * (nearer ?? FARTHEST), fitting, bearable / USUAL_VOLLEYS) : Math.max(1, screenedSize * 0.7),
  );
  const fast = requestsToFill(pace.requestMs, nearer !== null);
  const far = unsettled + smallest * USUAL_VOLLEYS;
  const twice = nearer === null ? screenedSize * screenedVolleys * CONFIRM_FACTOR : 0;
  const asked = Math.max(far, twice, mayFill ? fast : 0);
  const affordable = (pace.leftMs * 0.8) / (pace.requestMs + pace.sampleMs / smallest);
  const requests = judged ?? Math.min(asked, affordable, bearable);
  // Where counts say what grows, many requests are for the end of a cache, and each volley costs a sample: fewer and larger ones then.
  const larger = primeNear(requests / USUAL_VOLLEYS);
  const isWorthIt = larger >= WORTH_FEWER_SAMPLES * smallest && larger !== screenedSize;
  const isLarger = judged === null && nearer !== null && unsettled === 0 && isWorthIt;
  const volleySize = isLarger ? larger : smallest;
  const fewestVolleys = Math.max(USUAL_VOLLEYS, Math.ceil(requests / volleySize));
  const mostVolleys = Math.max(MOST_VOLLEYS, fewestVolleys + USUAL_VOLLEYS);
  return { volleySize, fewestVolleys, usualVolleys: USUAL_VOLLEYS, mostVolleys, isSparing: isDear(pace) };
}

/** Requests that show the end of a cache. @param isCounted whether its entries are */
function requestsToFill(requestMs: number, isCounted: boolean): number {
  const fitting = Math.min(MOST_CONFIRM_REQUESTS, CONFIRM_HAMMER_MS / Math.max(requestMs, 0.01));
  return isCounted && fitting < HARDLY_MORE * BEYOND_A_THOUSAND ? Math.min(fitting, BEYOND_A_THOUSAND) : fitting;
}

function sparingConfirm({ requestMs, leftMs, sampledMs }: Pace, screened: Screened): Plan {
  const { volleySize, volleys, bytesPerRequest, mayFill, unsettled } = screened;
  const perMs = 1 / Math.max(requestMs, 0.01);
  const asked = Math.max(unsettled, volleySize * volleys * CONFIRM_FACTOR, mayFill ? CONFIRM_HAMMER_MS * perMs : 0);
  const bearable = bytesPerRequest > 0 ? MOST_CONFIRM_GROWTH / bytesPerRequest : Infinity;
  const requests = Math.min(asked, MOST_CONFIRM_REQUESTS, (leftMs + sampledMs) * 0.8 * perMs, bearable);
  return {
    volleySize: primeNear(requests / SPARING_VOLLEYS, 0, MOST_CONFIRM_REQUESTS / SPARING_VOLLEYS),
    ...{ fewestVolleys: SPARING_VOLLEYS, usualVolleys: SPARING_VOLLEYS, mostVolleys: MOST_SPARING, isSparing: true },
  };
}

/** The largest prime at or below a size, within the bounds of a volley. */
function primeNear(size: number, smallest = 0, largest = LARGEST_VOLLEY): number {
  let candidate = Math.round(Math.min(Math.max(size, SMALLEST_VOLLEY, smallest), largest));
  while (!isPrime(candidate)) candidate -= 1;
  return candidate;
}

function isPrime(n: number): boolean {
  for (let divisor = 2; divisor * divisor <= n; divisor += 1) if (n % divisor === 0) return false;
  return n > 1;
}
