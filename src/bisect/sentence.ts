/** What a bisection found, in words. */
import type { Finding } from '../findings/report.ts';
import { whereAndWhat } from '../report/headline.ts';
import { brief } from '../report/plain-text.ts';
import { routeName } from '../report/route-names.ts';
import { sentenceOf } from '../report/sentence.ts';
import { plainVoice } from '../report/voice.ts';
import { count } from '../words.ts';
import { type Bisected, nameOf } from './bisect.ts';

const name = (text: string): string => brief(text, 200);

/** One sentence: which route leaks since which version, and by which line. */
export function bisectedSentence(found: Bisected): string {
  const { finding, first, orOneOf } = found;
  const names = [...orOneOf, first].map((version) => name(nameOf(found, version)));
  const since = names.length === 1 ? names[0] : `one of ${names.length}: ${names.join(', ')}`;
  return `${name(routeName(finding))} leaks since ${since}${whereAndWhat(finding, plainVoice)}.`;
}

/** The sentence, what it rests on, and all that is needed to write a fix. */
export function renderBisected(found: Bisected): string {
  const { finding, before, tried, skipped, among, orOneOf, known } = found;
  const untold = skipped === 0 ? '' : `, and ${skipped} of them could not be judged`;
  return [
    bisectedSentence(found),
    '',
    `${brief(sentenceOf(finding), 1000)}.`,
    `${count(tried, 'version')} of ${among} were tried${untold}. The last one without the leak is ${name(nameOf(found, before))}.`,
    ...(known === null
      ? []
      : [
          `${count(known.count, 'verdict')} of them ${known.count === 1 ? 'is' : 'are'} from an earlier run; to judge again, delete ${name(known.folder)}.`,
        ]),
    ...(orOneOf.length > 0 ? ['Those in between could not be judged, so any of them may have brought it.'] : []),
    ...briefOf(finding),
    '',
  ].join('\n');
}

const briefOf = ({ attribution }: Finding): readonly string[] => (attribution?.brief ? ['', attribution.brief.trimEnd()] : []);
