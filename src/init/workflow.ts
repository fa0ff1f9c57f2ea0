import { Document, type YAMLMap } from 'yaml';
import { lockfiles, type Manager } from '../code/package-manager.ts';
import { repository } from '../repository.ts';
import type { Project } from './project.ts';

/** Major versions: their fixes arrive by themselves. */
const uses = {
  checkout: 'actions/checkout@v7',
  node: 'actions/setup-node@v7',
  pnpm: 'pnpm/action-setup@v6',
  bun: 'oven-sh/setup-bun@v2',
  check: `${repository}@v1`,
} as const;

type Step = Readonly<Record<string, unknown>>;

/** The text of `.github/workflows/ssr-leak-check.yml` for a project. */
export function workflow(project: Project): string {
  const { app, manager, installsIn } = project;
  const inFolder = (folder: string) => (folder === '.' ? {} : { 'working-directory': folder });
  const steps: readonly Step[] = [
    { uses: uses.checkout, with: { 'fetch-depth': 0, 'persist-credentials': false } },
    ...managerSteps(project),
    { uses: uses.node, with: nodeOf(project) },
    ...(isBerry(project) ? [{ run: 'corepack enable' }] : []),
    { run: install(project), ...inFolder(installsIn) },
    ...(project.buildScript ? [{ run: `${manager} run build`, ...inFolder(app) }] : []),
    { uses: uses.check, ...(app === '.' ? {} : { with: { cwd: app } }) },
  ];
  const document = new Document({
    name: 'Memory',
    on: { pull_request: null },
    permissions: {},
    // biome-ignore lint/suspicious/noTemplateCurlyInString: GitHub's own syntax
    concurrency: { group: 'memory-${{ github.ref }}', 'cancel-in-progress': true },
    jobs: {
      'leak-check': {
        'runs-on': 'ubuntu-24.04',
        'timeout-minutes': 30,
        permissions: { contents: 'read', 'pull-requests': 'write' },
        steps,
      },
    },
  });
  document.commentBefore = [
    ' Checks the routes that a pull request touches: a leak fails the job, and one comment names the route and the line.',
    ' Written by `ssr-leak-check init`; change it as you like.',
  ].join('\n');
  say(
    document,
    ['jobs', 'leak-check', 'permissions', 'pull-requests'],
    ' the comment; pull requests from forks get the job summary instead',
  );
  say(document, ['jobs', 'leak-check', 'steps', 0, 'with', 'fetch-depth'], ' to see what the pull request changes');
  if (!project.buildScript) document.comment = ' package.json has no script "build": add the step that builds the app before the check.';
  return document.toString({ lineWidth: 0, nullStr: '' });
}

function say(document: Document, path: readonly (string | number)[], comment: string): void {
  const key = path.at(-1);
  const map = document.getIn(path.slice(0, -1)) as YAMLMap;
  const pair = map.items.find((item) => String(item.key) === key);
  if (pair && typeof pair.value === 'object' && pair.value !== null) (pair.value as { comment?: string }).comment = comment;
}

function managerSteps({ manager, packageManager, managerFile }: Project): readonly Step[] {
  // The action reads the version from package.json of the root; where there is none, it needs one.
  const version = packageManager === null ? { version: 10 } : managerFile === null ? null : { package_json_file: managerFile };
  if (manager === 'pnpm') return [{ uses: uses.pnpm, ...(version ? { with: version } : {}) }];
  return manager === 'bun' ? [{ uses: uses.bun }] : [];
}

function nodeOf(project: Project): Step {
  const { nodeFile, manager, hasLockfile, installsIn } = project;
  // The server runs on it, and leaks depend on it.
  const version = nodeFile === null ? { 'node-version': 22 } : { 'node-version-file': nodeFile };
  // A later Yarn says where its cache is only after Corepack is enabled; Bun has its own.
  if (manager === 'bun' || isBerry(project) || !hasLockfile) return version;
  return { ...version, cache: manager, ...(installsIn === '.' ? {} : { 'cache-dependency-path': `${installsIn}/${lockfileOf(manager)}` }) };
}

const lockfileOf = (manager: Manager): string | undefined => lockfiles.find(([, of]) => of === manager)?.[0];

const isBerry = ({ manager, packageManager }: Project): boolean =>
  manager === 'yarn' && packageManager !== null && !packageManager.startsWith('yarn@1');

function install(project: Project): string {
  if (!project.hasLockfile) return `${project.manager} install`;
  if (project.manager === 'npm') return 'npm ci';
  return isBerry(project) ? 'yarn install --immutable' : `${project.manager} install --frozen-lockfile`;
}
