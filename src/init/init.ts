/** `ssr-leak-check init`: writes a workflow, a configuration and what assistants should know for an app. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { frameworkNamed } from '../routes/frameworks/frameworks.ts';
import { type PlannedFile, plannedFiles } from './planned-files.ts';
import { readProject } from './project.ts';

/** Whom to ask. Each resolves to null when the person wants to stop. */
export interface Asking {
  /** @param initial the answer of who only presses Enter */
  confirm(question: string, initial: boolean): Promise<boolean | null>;
}

export interface InitOptions {
  /** Absolute path of the app. */
  readonly cwd: string;
  /** Every question is answered with yes. */
  readonly yes: boolean;
  /** null: there is nobody to ask. */
  readonly asking: Asking | null;
  readonly say: (line: string) => void;
}

type Outcome = 'written' | 'replaced' | 'extended' | 'current' | 'left';

/** Writes the files, asks before it replaces one, and says what it did and what comes next. */
export async function init({ cwd, yes, asking, say }: InitOptions): Promise<void> {
  const project = await readProject(cwd);
  const planned = plannedFiles(project);
  const isWanted = async (question: string, otherwise: boolean): Promise<boolean> => {
    if (yes) return true;
    if (asking === null) return otherwise;
    const answer = await asking.confirm(question, otherwise);
    if (answer === null) throw new Stopped();
    return answer;
  };
  const outcomes: Array<{ readonly file: PlannedFile; readonly outcome: Outcome }> = [];
  try {
    const assistants = await isWanted('Write notes about leaks for AI assistants (.claude, .cursor, AGENTS.md)?', false);
    for (const file of planned.filter(({ group }) => group === 'check' || assistants)) {
      const outcome = await write(file, project.root, (question) => isWanted(question, false));
      outcomes.push({ file, outcome });
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    say('Stopped.');
  }
  for (const { file, outcome } of outcomes) say(`${words[outcome]} ${file.path}: ${file.does}${outcome === 'left' ? left : ''}`);
  if (outcomes.length === 0) return;
  say('');
  for (const line of next(project, outcomes.some(({ file }) => file.group === 'assistants') || asking !== null)) say(line);
}

class Stopped extends Error {}

async function write(file: PlannedFile, root: string, mayReplace: (question: string) => Promise<boolean>): Promise<Outcome> {
  const path = join(root, file.path);
  const before = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  const text = file.text(before);
  if (text === before) return 'current';
  const question = file.keepsTheRest ? `Add a section to ${file.path}?` : `${file.path} exists. Replace it?`;
  if (before !== null && !(await mayReplace(question))) return 'left';
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return before === null ? 'written' : file.keepsTheRest ? 'extended' : 'replaced';
}

const words: Readonly<Record<Outcome, string>> = {
  written: '✔ wrote',
  replaced: '✔ replaced',
  extended: '✔ extended',
  current: '✔ up to date:',
  left: '– kept',
};
const left = ' (it exists; --yes replaces it)';

function next(project: Awaited<ReturnType<typeof readProject>>, assistantsKnown: boolean): readonly string[] {
  const { discovery, undiscovered, manager } = project;
  const pages = discovery?.routes.filter(({ kind }) => kind === 'page') ?? [];
  const lacking = pages.filter(({ path }) => path === null).length;
  return [
    ...(discovery
      ? [
          `Found ${pages.length} rendered routes of ${frameworkNamed(discovery.framework)?.title}${lacking > 0 ? `, ${lacking} of them without an example URL` : ''}.`,
        ]
      : [`No routes were found. ${undiscovered}`]),
    'Next:',
    ...(lacking > 0 ? ['  - give them example URLs: "params" in the configuration'] : []),
    ...(project.buildScript ? [`  - try it here: ${manager} run build, then npx ssr-leak-check`] : ['  - try it here: npx ssr-leak-check']),
    '  - commit the files and open a pull request',
    ...(assistantsKnown ? [] : ['  - init --yes also writes notes for AI assistants (.claude, .cursor, AGENTS.md)']),
  ];
}
