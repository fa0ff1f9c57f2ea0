/**
 * Runs in a process of its own, the child of whoever called `check()`: the caller's process keeps its timers, its signals, its
 * output and its memory, whatever test runner it belongs to.
 */
import { fileURLToPath } from 'node:url';
import { check } from '../check/check.ts';
import { hideCredentials } from '../config/hide-credentials.ts';
import { problemsOf } from '../findings/problems-of.ts';
import { wordsOf } from '../problems.ts';
import { renderJson } from '../report/json.ts';
import { renderTerminal } from '../report/terminal.ts';
import { version } from '../version.ts';
import { type Answered, type Asked, type SaidProblem, toldOf } from './messages.ts';
import { readOptions } from './options.ts';

/** Columns of the report in words: a test runner sets it in. */
const width = 100;

const beside = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const say = (answer: Answered): Promise<void> => new Promise((done) => (process.connected ? process.send?.(answer, () => done()) : done()));

hideCredentials(process.env);

const stop = new AbortController();
// When the caller is gone, nobody waits for a report, and the server must not be left behind.
process.on('disconnect', () => stop.abort('the program that asked ended'));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort(signal));

async function answerTo({ options, tells }: Extract<Asked, { readonly type: 'check' }>): Promise<Answered> {
  try {
    const { env } = process;
    const settings = await readOptions(JSON.parse(options), { cwd: process.cwd(), env, serverPath: beside('./serve.js') });
    const report = await check(settings, {
      env,
      signal: stop.signal,
      onProgress: (event) => {
        if (tells) say({ type: 'progress', event: JSON.stringify(toldOf(event)) });
      },
      agentPath: beside('./agent.cjs'),
      version: version(),
    });
    return { type: 'report', report: renderJson(report), words: renderTerminal(report, { color: false, width }) };
  } catch (error) {
    const problems = problemsOf(error).map((one): SaidProblem => ({ code: one.code, ...wordsOf(one) }));
    return { type: 'refused', problems: JSON.stringify(problems) };
  }
}

process.on('message', async (asked: Asked) => {
  if (asked.type === 'abort') return stop.abort(asked.reason);
  // Here, because a test may have replaced the timers of its own process.
  if (asked.until !== null) setTimeout(() => stop.abort('the time of the test is up'), asked.until - Date.now());
  await say(await answerTo(asked));
  process.exit();
});
