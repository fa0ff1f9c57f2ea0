/** Whose fault a leak is, and what its owner can do, where it is not simply the line of own code. */
import type { ReportedAttribution, Suspect } from '../findings/report.ts';

type Known = Pick<ReportedAttribution, 'published'>;
type Dependency = NonNullable<Suspect['dependency']>;

/** As the evidence says; a published leak that comes from the way in which a package is used says more. */
export function faultIn({ fault, owner, dependency }: Suspect, { published = [] }: Known): Suspect['fault'] {
  const isUsage = published.some((one) => one.fault === 'usage' && one.package === dependency?.name);
  return isUsage && owner === 'own' ? 'usage' : fault;
}

/** What the package does with the memory, as a participle. */
export const deedOf = ({ fault, method }: Suspect): string =>
  method === 'listening' && (fault === 'package' || fault === 'framework') ? 'kept' : 'allocated';

/** Sentences with full stops; null: the line is the app's own, or nothing is known. Names of the app are in it. */
export function faultWords(suspect: Suspect, attribution: Known): string | null {
  const { dependency, method } = suspect;
  const fault = faultIn(suspect, attribution);
  // What was published of it says what to do.
  const isKnown = (attribution.published ?? []).length > 0;
  if (fault === 'node') {
    return 'The fault is in Node.js itself: run the newest release of its line, and report it with this finding if it still grows there.';
  }
  if (!dependency || fault === 'own') return null;
  if (fault === undefined) {
    return `The package ${placed(dependency)} allocates what is left. What keeps it could not be told: this says where to start, not whose fault it is.`;
  }
  if (fault === 'usage') {
    const change = isKnown ? '' : ' Release what it makes for a request when the request is over, or share one for the process.';
    return `Your code uses the package ${named(dependency)} in a way that keeps memory.${change}`;
  }
  const change = isKnown
    ? ''
    : ' Upgrade it where a newer version fixes this, or call it in another way; else report it to its authors with this finding.';
  return `The fault is in the ${fault} ${placed(dependency)}, not in your code.${change} ${how[method ?? 'sampling']}`;
}

/** What to change, said of whose code it is. */
export function changeIn(suspect: Suspect | undefined, attribution: Known, change: string): string {
  const fault = suspect && faultIn(suspect, attribution);
  const name = suspect?.dependency?.name;
  return name !== undefined && (fault === 'package' || fault === 'framework') ? `In the code of ${name}: ${change}` : change;
}

const how: Readonly<Record<NonNullable<Suspect['method']>, string>> = {
  listening: 'It was heard adding to what holds the memory.',
  sampling: 'It is named by what it allocates or holds: who adds to it could not be listened to.',
};

const named = ({ name, version }: Dependency): string => (version === null ? name : `${name} ${version}`);

function placed(dependency: Dependency): string {
  const { file, line, function: inside } = dependency;
  return `${named(dependency)} (${inside ? `${inside}, ` : ''}${file}:${line})`;
}
