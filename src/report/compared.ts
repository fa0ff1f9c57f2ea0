/** This version against the base, in words. */
import { isFurther, type Leak } from '../findings/leaks.ts';
import type { Comparison, Finding, Report } from '../findings/report.ts';
import { bytes } from '../words.ts';
import type { Voice } from './voice.ts';

/** Beside the verdict, in a word; null where the verdict says it already. */
export function comparedMark({ comparison, tolerated }: Pick<Finding, 'comparison' | 'tolerated'>): string | null {
  if (tolerated === 'known') return 'known';
  return comparison ? marks[comparison.state] : null;
}

const marks: Readonly<Record<Comparison['state'], string | null>> = {
  new: 'new',
  worse: 'worse',
  unchanged: 'as before',
  improved: 'better',
  fixed: 'fixed',
  steady: null,
  unclear: null,
};

/** "3 B → 2.4 kB", or why there are not two numbers. */
export function baseToHead({ comparison, bytesPerRequest }: Pick<Finding, 'comparison' | 'bytesPerRequest'>): string {
  if (!comparison) return '–';
  if (comparison.base && bytesPerRequest !== null) return `${bytes(comparison.base.bytesPerRequest)} → ${bytes(bytesPerRequest)}`;
  return withoutBase[comparison.from];
}

const withoutBase: Readonly<Record<Comparison['from'], string>> = {
  measured: '–',
  file: '–',
  'same-build': 'same build',
  'not-in-base': 'new route',
  'not-needed': '–',
  'not-possible': 'not compared',
};

/** What the comparison came to, as a sentence; null where the verdict's own sentence says it. */
export function comparedSentence({ comparison, part }: Pick<Leak, 'comparison' | 'part'>): string | null {
  if (!comparison || isFurther(part) || !isState(comparison.state)) return null;
  if (comparison.from === 'not-in-base') return 'The base does not have this route.';
  if (comparison.from === 'same-build') return 'The build of this route is the same in the base.';
  const base = comparison.base ? ` (${bytes(comparison.base.bytesPerRequest)} per request)` : '';
  return `${sentences[comparison.state]}${base}.`;
}

const sentences = {
  new: 'New: the base does not leak here',
  unchanged: 'Not new: the base leaks as much here',
  unclear: 'It could not be compared with the base, so its own verdict counts',
} as const;

const isState = (state: Comparison['state']): state is keyof typeof sentences => Object.hasOwn(sentences, state);

/** What the configuration says of this leak; null where it says nothing. */
export function knownSentence({ known, part }: Pick<Leak, 'known' | 'part'>, voice: Voice): string | null {
  if (!known || isFurther(part)) return null;
  const until = voice.words(known.until);
  return known.expired
    ? `This leak was tolerated until ${until}, which has passed: ${voice.words(known.reason)}.`
    : `This leak is tolerated until ${until}: ${voice.words(known.reason)}.`;
}

/** "Compared with `origin/main` at `0123456`."; null when nothing was compared. */
export function comparedWith({ baseline }: Pick<Report, 'baseline'>, voice: Voice): string | null {
  if (!baseline || baseline.kind === 'none' || baseline.why) return null;
  const name = baseline.name === null ? 'the default branch' : voice.name(baseline.name);
  const commit = baseline.commit === null ? '' : ` at ${voice.name(baseline.commit.slice(0, 10))}`;
  return `Compared with ${name}${commit}.`;
}
