import { type Problem, wordsOf } from '../problems.ts';

/** Words that begin with a capital only where they begin a sentence. */
const first = /^(?:The|An?|No|Not|Its?|This|These|One|Some|Every|Each|All|Only|Nothing|Requests?|Answers?|What|While|After|For|Too)(?=\s)/;

/** What happened, to follow a colon in a sentence of ours, without a full stop. Words of the app are in it. */
export function becauseOf(problem: Problem): string {
  const { what } = wordsOf(problem);
  return what.replace(first, (word) => word.toLowerCase()).replace(/\.$/, '');
}
