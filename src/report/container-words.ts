/** Containers that gain entries, in words. */
import { count, integer } from '../words.ts';

interface Gained {
  readonly class: string;
  readonly entriesPerRequest: number;
  readonly gained: number;
  readonly requests: number;
}

/** "a Set gained exactly 1 entry per request, 1,204 in 1,204 requests, and lost none"; exactly only where it is. */
export function gainWords({ class: name, entriesPerRequest, gained, requests }: Gained): string {
  const isExact = Number.isInteger(entriesPerRequest);
  const rate = isExact ? `exactly ${count(entriesPerRequest, 'entry', 'entries')}` : `${rounded(entriesPerRequest)} entries`;
  return `${article(name)} ${name} gained ${rate} per request, ${integer(gained)} in ${count(requests, 'request')}, and lost none`;
}

/** Two digits that say something: "0.0099", "1.8". */
const rounded = (rate: number): string => String(Number(rate.toPrecision(2)));

const article = (name: string): string => (/^[aeiou]/i.test(name) ? 'an' : 'a');
