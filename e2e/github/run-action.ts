import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type EmulatedGitHub, tokens } from './emulated-github.ts';
import { type ReadLog, readLog } from './workflow-commands.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Values that a runner gives to the action alone; no server may see them. */
export const runnerSecrets = {
  ACTIONS_RUNTIME_TOKEN: 'runtime-token-of-the-job',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'id-token-of-the-job',
} as const;

export interface Job {
  readonly github: EmulatedGitHub;
  readonly inputs: Readonly<Record<string, string>>;
  readonly fork?: boolean;
  /** The name and the payload of another event than the pull request's. */
  readonly event?: { readonly name: string; readonly payload: string };
  readonly env?: Readonly<Record<string, string>>;
  /** The folder of the job, in place of the repository's. */
  readonly workspace?: string;
  /** Is given the process as soon as it runs. */
  readonly meanwhile?: (action: ChildProcess) => void;
}

export interface JobResult {
  readonly code: number | null;
  readonly log: ReadLog;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The JSON report, as text; empty when there is none. */
  readonly report: string;
  /** The HTML report, as text; empty when there is none. */
  readonly html: string;
}

/** What the runner does to `name: value` of `with:`. */
const inputVariables = (inputs: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]));

/** `name<<delimiter`, the lines of the value, the delimiter. */
function readOutputs(text: string): Record<string, string> {
  const found = text.matchAll(/^(\S+?)<<(\S+)\r?\n([\s\S]*?)\r?\n\2$/gm);
  return Object.fromEntries([...found].map(([, name, , value]) => [name, value]));
}

/** Runs the built action as GitHub's runner runs it, with the defaults of action.yml. */
export async function runAction(job: Job): Promise<JobResult> {
  const { inputs: declared } = parse(await readFile(join(root, 'action.yml'), 'utf8')) as { inputs: Record<string, { default?: string }> };
  const strangers = Object.keys(job.inputs).filter((name) => !(name in declared));
  if (strangers.length > 0) throw new Error(`action.yml has no input ${strangers.join(', ')}`);
  const token = job.fork ? tokens.read : tokens.write;
  const defaults = Object.fromEntries(
    Object.entries(declared).map(([name, { default: value = '' }]) => [name, value.includes('github.token') ? token : value]),
  );

  const folder = await mkdtemp(join(tmpdir(), 'a runner '));
  try {
    const { pullRequest } = job.github;
    const file = (name: string) => join(folder, name);
    const payload = {
      pull_request: {
        number: pullRequest.number,
        head: { sha: pullRequest.headSha, repo: { full_name: job.fork ? 'stranger/shop' : 'acme/shop' } },
        base: { sha: pullRequest.baseSha, repo: { full_name: 'acme/shop' } },
      },
    };
    await Promise.all([
      writeFile(file('event.json'), job.event?.payload ?? JSON.stringify(payload)),
      ...['output', 'summary'].map((name) => writeFile(file(name), '')),
    ]);
    const action = spawn(process.execPath, [join(root, 'dist/action.js')], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: job.workspace ?? root,
        GITHUB_API_URL: job.github.url,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_RUN_ID: '4711',
        GITHUB_SHA: 'c'.repeat(40),
        GITHUB_EVENT_NAME: job.event?.name ?? 'pull_request',
        GITHUB_EVENT_PATH: file('event.json'),
        GITHUB_OUTPUT: file('output'),
        GITHUB_STEP_SUMMARY: file('summary'),
        RUNNER_TEMP: folder,
        ...runnerSecrets,
        ...inputVariables({ ...defaults, ...job.inputs }),
        ...job.env,
      },
    });
    job.meanwhile?.(action);
    const gather = async (stream: NodeJS.ReadableStream) => {
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks).toString();
    };
    const ended = new Promise<number | null>((resolve) => action.once('close', resolve));
    const [stdout, stderr, code] = await Promise.all([gather(action.stdout), gather(action.stderr), ended]);
    const outputs = readOutputs(await readFile(file('output'), 'utf8'));
    return {
      code,
      stdout,
      stderr,
      log: readLog(stdout),
      outputs,
      summary: await readFile(file('summary'), 'utf8'),
      report: outputs.report ? await readFile(outputs.report, 'utf8') : '',
      html: outputs.html ? await readFile(outputs.html, 'utf8') : '',
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
