import type { GitHubEvent } from './event.ts';

/** Of code that strangers wrote. */
const caution = ' Code that wants to deceive its own check can.';

/** Which run a report came from, as the last line of a comment that another run writes; null where that is not known. */
export function provenance({ serverUrl, repository, endedRun, fromFork }: GitHubEvent): string | null {
  if (endedRun === null) return null;
  const run = `${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/${endedRun.id}`;
  return `<sub>Reported by [workflow run ${endedRun.id}](${run}), which ran the code of this pull request.${fromFork ? caution : ''}</sub>`;
}
