/** When the test that calls a matcher ends, by what its runner says of it. */

/** As Vitest passes it to matchers. */
interface VitestTask {
  readonly timeout?: number;
  readonly result?: { readonly startTime?: number };
}

/** As jest-circus, which runs the tests of Jest, keeps it. */
interface JestState {
  readonly testTimeout?: number;
  readonly currentlyRunningTest?: { readonly timeout?: number; readonly startedAt?: number | null } | null;
}

/** What a matcher is called with as `this`. */
export interface CalledIn {
  readonly task?: VitestTask;
}

export interface TimeOfTest {
  /** Milliseconds from its start to its time-out. */
  readonly ms: number;
  /** When a check must end to be reported in time, in milliseconds since 1970. */
  readonly until: number;
}

/** Milliseconds: what it takes to end a server and to send a report. */
const toEnd = 1500;

/** null: it has no end, or its runner says nothing of it. */
export function timeOfTest(matcher: CalledIn, now: number, realm: object = globalThis): TimeOfTest | null {
  const { timeout, startedAt } = matcher.task ? ofVitest(matcher.task) : ofJest(realm);
  if (timeout === undefined || timeout <= 0 || !Number.isFinite(timeout)) return null;
  return { ms: timeout, until: (startedAt ?? now) + timeout - Math.min(toEnd, timeout / 3) };
}

const ofVitest = ({ timeout, result }: VitestTask) => ({ timeout, startedAt: result?.startTime });

function ofJest(realm: object) {
  const key = Object.getOwnPropertySymbols(realm).find(({ description }) => description === 'JEST_STATE_SYMBOL');
  const { testTimeout, currentlyRunningTest: test }: JestState = key === undefined ? {} : (realm as Record<symbol, JestState>)[key]!;
  return { timeout: test?.timeout ?? testTimeout, startedAt: test?.startedAt };
}
