import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { fileURLToPath } from 'node:url';
import { MARKER_HEADER } from '../src/agent/marker.ts';
import type { Command } from '../src/config/settings.ts';
import { CheckError, type ProblemWords, wordsOf } from '../src/problems.ts';
import { type BootOptions, boot } from '../src/server/boot.ts';
import type { RunningServer } from '../src/server/server.ts';
import { plainEnvironment } from './prepare-app.ts';

export const agentPath = fileURLToPath(new URL('../dist/agent.cjs', import.meta.url));
export const bootFixtures = fileURLToPath(new URL('fixtures/boot/', import.meta.url));

export const commandOf = (...words: [string, ...string[]]): Command => ({ text: words.join(' '), env: {}, words });

export const bootOptions = (command: Command, more: Partial<BootOptions> = {}): BootOptions => ({
  cwd: bootFixtures,
  command,
  port: null,
  v8: 'quiet',
  bootTimeoutMs: 30_000,
  agentPath,
  env: plainEnvironment(),
  secrets: [],
  signal: new AbortController().signal,
  ...more,
});

/** Boots one of `fixtures/boot` with the running Node.js. */
export const bootFixture = (words: readonly [string, ...string[]], more: Partial<BootOptions> = {}): Promise<RunningServer> =>
  boot(bootOptions(commandOf('node', ...words), more));

/** The problem that booting ended with; a server that boots fails the test. */
export async function problemOf(booting: Promise<RunningServer>): Promise<ProblemWords & { readonly code: string }> {
  try {
    await using server = await booting;
    throw new Error(`it booted at ${server.origin}`);
  } catch (error) {
    if (error instanceof CheckError && error.problems[0]) return { code: error.problems[0].code, ...wordsOf(error.problems[0]) };
    throw error;
  }
}

/** One request; `marked` ones are those that the agent counts. */
export function ask(url: string, marked = false): Promise<{ readonly status: number; readonly body: string }> {
  const send = url.startsWith('https:') ? overHttps : overHttp;
  return new Promise((resolve, reject) => {
    const headers = { connection: 'close', ...(marked ? { [MARKER_HEADER]: '1' } : {}) };
    const request = send(url, { headers, rejectUnauthorized: false }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end();
  });
}

/** A number of marked requests, one after another. */
export async function hammer(url: string, amount: number): Promise<void> {
  for (let i = 0; i < amount; i++) await ask(url, true);
}
