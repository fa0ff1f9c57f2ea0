import { agentsFile, cursorFile, cursorRule, skillFile } from './assistants.ts';
import { configuration } from './configuration.ts';
import type { Project } from './project.ts';
import { skill } from './skill.ts';
import { workflow } from './workflow.ts';

/** A file that `init` would write. */
export interface PlannedFile {
  /** Relative to the repository's root. */
  readonly path: string;
  /** @param before what stands there; null: nothing */
  readonly text: (before: string | null) => string;
  /** Completes the sentence "It …". */
  readonly does: string;
  readonly group: 'check' | 'assistants';
  /** Only its own section is touched: no work of anybody is lost. */
  readonly keepsTheRest: boolean;
}

const configurationName = 'ssr-leak-check.config.mjs';

/** Everything that `init` may write for a project, in the order in which it asks. */
export function plannedFiles(project: Project): readonly PlannedFile[] {
  const own = { group: 'check', keepsTheRest: false } as const;
  const assistants = { group: 'assistants', keepsTheRest: false } as const;
  const inApp = (name: string) => (project.app === '.' ? name : `${project.app}/${name}`);
  return [
    { ...own, path: '.github/workflows/ssr-leak-check.yml', text: () => workflow(project), does: 'checks every pull request' },
    { ...own, path: inApp(configurationName), text: () => configuration(project), does: 'holds example URLs of routes with parameters' },
    { ...assistants, path: skillFile, text: () => skill, does: 'teaches Claude which code leaks on a server' },
    { ...assistants, path: cursorFile, text: () => cursorRule, does: 'teaches Cursor the same' },
    {
      ...assistants,
      path: 'AGENTS.md',
      text: agentsFile,
      does: 'teaches other assistants the same, in a section of its own',
      keepsTheRest: true,
    },
  ];
}
