import { tryGit } from './git.ts';

/** The repository that a folder lies in, as an absolute path; the folder itself outside of any. */
export async function repositoryOf(folder: string): Promise<string> {
  return (await tryGit(folder, ['rev-parse', '--show-toplevel'])) || folder;
}
