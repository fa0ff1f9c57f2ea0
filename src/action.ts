import { fileURLToPath } from 'node:url';
import * as core from '@actions/core';
import { onCrash } from './check/crash.ts';
import { hideCredentials } from './config/hide-credentials.ts';
import { problemsOf } from './findings/problems-of.ts';
import { type Check, checkOn } from './hosts/check-on.ts';
import { failWith } from './hosts/github/annotate.ts';
import { openGitHub } from './hosts/github/github.ts';
import { pullRequestsOver } from './hosts/github/pull-requests.ts';
import { tellMerged } from './hosts/github/tell-merged.ts';
import { tellOf } from './hosts/github/tell-of.ts';
import { version } from './version.ts';

/** Loads what measures only when it measures: mistakes and comments answer at once. */
const measure: Check = async (settings, around) => {
  const { check } = await import('./check/check.ts');
  const agentPath = fileURLToPath(new URL('./agent.cjs', import.meta.url));
  return check(settings, { ...around, env: process.env, agentPath, version: version() });
};

/** A cancelled job sends SIGINT, and SIGTERM 7.5 s later. */
function cancellation(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort(signal));
  onCrash(process, stop, (error) => failWith(core, problemsOf(error)));
  return stop.signal;
}

async function main(): Promise<void> {
  const runner = { core, env: process.env, log: process.stdout, pullRequests: pullRequestsOver };
  const github = await openGitHub(runner);
  const { settings, event } = github;
  if (settings.merge.length > 0) await tellMerged(settings.merge, github);
  else if (settings.report !== null && event !== null) await tellOf(settings.report, event, github, runner);
  else await checkOn(github, measure, cancellation());
}

hideCredentials(process.env);
main().catch((error: unknown) => failWith(core, problemsOf(error)));
