/** `check()`: what a program calls. It loads nothing of the check, and leaves its own process as it was. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Answered, Asked, SaidProblem, ToldProgress } from './messages.ts';
import { withoutTestRunner } from './without-test-runner.ts';

/** What only a program can give beside the options of a configuration. The types that are shipped say them all. */
export interface CheckOptions {
  readonly handler?: string | URL;
  readonly signal?: AbortSignal;
  readonly onProgress?: (event: ToldProgress) => void;
  readonly [option: string]: unknown;
}

interface Checked {
  /** As the shipped types say. */
  readonly report: unknown;
  /** The report for people, as the command line prints it, without colors. */
  readonly words: string;
}

/** Thrown for options that cannot be used: nothing was started. */
export class OptionsError extends Error {
  readonly problems: readonly SaidProblem[];
  constructor(problems: readonly SaidProblem[]) {
    super(problems.map(({ what, saw, change }) => [what, ...saw.map((line) => `  ${line}`), change].join('\n')).join('\n\n'));
    this.name = 'OptionsError';
    this.problems = problems;
  }
}

/** Calls in progress in this process: two servers that are measured at once slow each other down. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Checks routes of a server and returns the report.
 * @throws OptionsError for options that cannot be used
 */
export async function check(options: CheckOptions = {}): Promise<unknown> {
  return (await checkInWords(options)).report;
}

/** The same, with the report for people. */
function checkInWords(options: CheckOptions): Promise<Checked> {
  const { signal, onProgress, handler, ...rest } = options;
  if (typeof handler === 'function' || (typeof handler === 'object' && !isUrl(handler))) return Promise.reject(liveHandler());
  const asked = JSON.stringify({ ...rest, ...(handler === undefined ? {} : { handler: pathOf(handler) }) }, (_, value: unknown) =>
    // JSON leaves these out, and what was written would be ignored in silence.
    typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint' ? `[${typeof value}]` : value,
  );
  const turn = last.then(() => inProcess(asked, { signal, onProgress }));
  last = turn.catch(() => {});
  return turn;
}

/** By its form: a test runner's realm has a class of its own. */
const isUrl = (value: unknown): value is URL => typeof (value as Partial<URL>).href === 'string';

/** A path or the URL of a file, such as `import.meta.resolve` gives. */
function pathOf(handler: string | URL): string {
  const text = typeof handler === 'string' ? handler : handler.href;
  return text.startsWith('file:') ? fileURLToPath(text) : text;
}

const liveHandler = () =>
  new OptionsError([
    {
      code: 'bad-options',
      what: 'The handler is an object of this process, which no other process can serve, and here its memory is mixed with that of the tests.',
      saw: [],
      change: "Give the module that exports it: './src/app.js', or new URL('./app.js', import.meta.url).",
    },
  ]);

interface Listening {
  readonly signal: AbortSignal | undefined;
  readonly onProgress: CheckOptions['onProgress'] | undefined;
}

/** Characters of what the process printed before it failed. */
const printed = 2000;

/** Lets a process of its own check, and ends with it. Aborting ends the check, which reports what it has. */
function inProcess(options: string, { signal, onProgress }: Listening): Promise<Checked> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL('./check-process.js', import.meta.url)), [], {
      cwd: process.cwd(),
      env: withoutTestRunner(process.env),
      execArgv: [],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let said = '';
    let thrown: { readonly error: unknown } | null = null;
    let answer: Exclude<Answered, { readonly type: 'progress' }> | null = null;
    const ask = (message: Asked) => child.connected && child.send(message, () => {});
    const abort = () => ask({ type: 'abort', reason: reasonOf(signal?.reason) });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-printed);
    });
    child.on('message', (message: Answered) => {
      if (message.type !== 'progress') answer = message;
      else if (thrown === null)
        try {
          onProgress?.(JSON.parse(message.event) as ToldProgress);
        } catch (error) {
          thrown = { error };
          ask({ type: 'abort', reason: 'onProgress threw' });
        }
    });
    child.on('error', reject);
    child.on('close', (code) => {
      signal?.removeEventListener('abort', abort);
      if (thrown !== null) reject(thrown.error);
      else if (answer?.type === 'report') resolve({ report: JSON.parse(answer.report), words: answer.words });
      else if (answer?.type === 'refused') reject(new OptionsError(JSON.parse(answer.problems) as SaidProblem[]));
      else reject(new Error(`The process of the check ended without a report (exit code ${code}).\n${said}`.trimEnd()));
    });
    ask({ type: 'check', options, tells: onProgress !== undefined });
    if (signal?.aborted) abort();
    else signal?.addEventListener('abort', abort);
  });
}

/** Why a signal aborted, as text. */
const reasonOf = (reason: unknown): string => (reason as Error | undefined)?.message ?? String(reason);
