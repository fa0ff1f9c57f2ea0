/** `await expect(app).toHaveSteadyRoute('/product/1')`, for any runner whose `expect` takes matchers of Jest's form. */
import { type CheckOptions, checkInWords, refusedWith } from './check.ts';
import { type CalledIn, type TimeOfTest, timeOfTest } from './time-of-test.ts';

/** What a matcher knows of the assertion it belongs to. */
interface Assertion extends CalledIn {
  readonly isNot?: boolean;
}

interface Outcome {
  readonly pass: boolean;
  readonly message: () => string;
}

/** What of a report decides. */
interface Judged {
  readonly exitCode: 0 | 1 | 2;
  readonly problems: ReadonlyArray<{ readonly code: string }>;
}

/** Tests may replace the clock. */
const { now } = Date;

/**
 * Passes where the route is steady; with `not`, where it leaks. A route that could not be judged fails both.
 * @param app a module that exports a server or a handler (its path, or its URL), or options of `check()`
 * @throws OptionsError where `app` or the options cannot be used
 */
export async function toHaveSteadyRoute(this: Assertion, app: unknown, route: string, options: CheckOptions = {}): Promise<Outcome> {
  const isNot = this.isNot === true;
  const time = timeOfTest(this, now());
  const asked = { ...optionsOf(app), ...options, routes: [route] };
  const { report, words } = await checkInWords(asked, time?.until ?? null);
  const { exitCode, problems } = report as Judged;
  const isLate = time !== null && now() >= time.until && problems.some(({ code }) => code === 'interrupted');
  const said = [isLate ? tooShort(time) : outcomes[exitCode](route), words].join('\n\n').trimEnd();
  return { pass: exitCode === 2 ? isNot : exitCode === 0, message: () => said };
}

const outcomes = {
  0: (route: string) => `${route} is steady, and it was expected to leak.`,
  1: (route: string) => `${route} leaks.`,
  2: (route: string) => `${route} could be called neither steady nor leaking.`,
} as const;

/** A route that leaks is measured in two processes, each for its budget at most, and then its line is looked for. */
const enough = 180_000;

const tooShort = ({ ms }: TimeOfTest) =>
  `The test ends after ${ms / 1000} s, which is too short for this check: a route takes some 20 s, and one that leaks a minute or two. Give the test ${enough / 1000} s: test(name, fn, ${enough}), or testTimeout: ${enough} in the configuration.`;

function optionsOf(app: unknown): CheckOptions {
  if (typeof app === 'string' && /^https?:/.test(app))
    throw refusedWith(`${app} runs already: what it holds can only be read where the check starts it.`, startIt);
  if (typeof app === 'string' || isUrl(app)) return { handler: app };
  if (typeof app === 'object' && app !== null && Object.entries(app).every(isOption) && isPlain(app)) return app as CheckOptions;
  throw refusedWith(`expect() was given ${described(app)}, and takes a module or options.`, startIt);
}

const startIt =
  "Give the module that exports the app: expect('./src/app.js'), or expect(new URL('./app.js', import.meta.url)); or how it is started: expect({ start: 'node build/index.js' }).";

const isUrl = (value: unknown): value is URL => typeof (value as Partial<URL> | null)?.href === 'string';
const isOption = ([name, value]: readonly [string, unknown]) => typeof value !== 'function' || name === 'onProgress';
/** Of whichever realm: the prototype of a plain object has none itself. */
const isPlain = (value: object) => Object.getPrototypeOf(Object.getPrototypeOf(value) ?? null) === null;

function described(app: unknown): string {
  if (typeof app !== 'function' && (typeof app !== 'object' || app === null)) return String(app);
  return 'an object of the test, which no other process can serve, and here its memory is mixed with that of the tests';
}
