import type { Report } from '../../findings/report.ts';
import { type Problem, problem } from '../../problems.ts';
import { renderMarkdown } from '../../report/markdown.ts';
import { stickComment, stickyBody } from '../sticky-comment.ts';
import { mergeRequestIn } from './merge-request.ts';
import { ApiError, mergeRequestNotes } from './notes.ts';

function noteProblem(error: unknown): Problem {
  const { message, cause } = error instanceof Error ? error : { message: String(error), cause: null };
  // The cause names the network's error, such as ECONNREFUSED; the message is then only "fetch failed".
  const why = cause instanceof Error ? ` (${cause.message})` : '';
  return problem('note-failed', { status: error instanceof ApiError ? error.status : null, message: `${message}${why}`.slice(0, 1000) });
}

/**
 * Writes the one note of this check on the merge request that the job builds, or brings it up to date, where a token is given.
 * What stands in the way comes back as a problem: a note never decides the verdict.
 */
export async function noteOn(report: Report, env: NodeJS.ProcessEnv): Promise<readonly Problem[]> {
  const request = mergeRequestIn(env);
  if (request === null) return [];
  const posted = await stickComment(mergeRequestNotes(request), {
    ...{ mode: 'always', name: null, alarming: report.exitCode !== 0 },
    body: stickyBody(null, renderMarkdown(report, request.context)),
    problemOf: noteProblem,
  });
  return posted.done === 'failed' ? [posted.problem] : [];
}
