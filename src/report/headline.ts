/**
 * The words of a leak: which route, how much, which line, and what that line does. Every renderer begins with them.
 */
import type { Finding, Suspect } from '../findings/report.ts';
import { bytes } from '../words.ts';
import { inRepository } from './source-link.ts';
import type { Voice } from './voice.ts';

/** Where a suspect is, as editors and terminals open it: `src/lib/theme.ts:14`. */
export const position = ({ file, line }: Pick<Suspect, 'file' | 'line'>): string => `${file}:${line}`;

/** Whether a suspect stands in a file of the repository, so that it can be linked, annotated and changed. */
export const isOwn = ({ owner, file }: Suspect): boolean => (owner === undefined || owner === 'own') && inRepository(file);

/** `/sciencepedia leaks 2.4 kB per request: src/lib/theme.ts:14 opens a BroadcastChannel that is never closed`, without a full stop. */
export const headline = (finding: Finding, voice: Voice): string =>
  `${voice.name(finding.route)} ${amount(finding)}${whereAndWhat(finding, voice)}`;

/** How much a leaking route leaks: "leaks 2.4 kB per request". */
export function amount(finding: Finding): string {
  if (finding.bytesPerRequest !== null && finding.bytesPerRequest >= 0.5) return `leaks ${bytes(finding.bytesPerRequest)} per request`;
  const [kind] = Object.entries(finding.counts).sort(([, a], [, b]) => b.perRequest - a.perRequest);
  return kind && kind[1].perRequest > 0 ? 'leaks resources with every request' : 'leaks';
}

/** The line and what it does, after a colon; why there is none, after a semicolon; nothing when nobody looked. */
export function whereAndWhat(finding: Finding, voice: Voice): string {
  const [suspect] = finding.suspects;
  if (suspect) return `: ${accusation(suspect, finding, voice)}`;
  const why = finding.attribution?.why;
  return why ? `; no line was found: ${voice.words(beginning(why))}` : '';
}

/** Who does what: the line where it is the repository's own, else the package or the framework, and its caller. */
function accusation(suspect: Suspect, finding: Finding, voice: Voice): string {
  const place = voice.name(position(suspect), suspect);
  const does = deed(finding, voice);
  const { owner = 'own', dependency, found } = suspect;
  // Who puts an object away answers for it, whoever made it.
  const keepsItself = found === 'container' || found === 'opened';
  if (dependency && (owner === 'dependency' || (owner === 'own' && !keepsItself))) {
    const version = dependency.version === null ? '' : ` ${voice.words(dependency.version)}`;
    const from = owner === 'own' ? `called from ${place}` : `at ${voice.name(position(dependency))}`;
    return `package ${voice.name(dependency.name)}${version} ${does}, ${from}`;
  }
  if (owner === 'framework') return `the framework ${does}, at ${voice.name(frameworkPosition(suspect))}`;
  if (owner === 'node') return `Node.js itself ${does}, at ${place}`;
  return `${place} ${does}`;
}

/** With the name of the package: the file alone says nothing. */
const frameworkPosition = (suspect: Suspect): string => {
  const inside = suspect.stack?.find(({ file, owner }) => owner === 'framework' && file.endsWith(suspect.file));
  return `${inside?.file ?? suspect.file}:${suspect.line}`;
};

/** What a line does by the code of its cause: a verb and what follows. */
const deeds: Readonly<Record<string, string>> = {
  'broadcast-channel': 'opens a BroadcastChannel that is never closed',
  'message-port': 'opens a MessagePort that is never closed',
  timer: 'starts a timer that is never cleared',
  'long-timer': 'starts a timer that keeps what it sees until it fires',
  'abort-signal': 'adds a listener to an AbortSignal that outlives the request',
  listener: 'adds a listener that is never removed',
  'async-context': 'keeps the AsyncLocalStorage context of each request',
  'pending-promise': 'leaves a promise that never settles',
  'cache-filling': 'fills a cache that has a limit but is not full yet',
  devtools: 'keeps the state of each request for developer tools',
};

const unknown = 'allocates memory that is never freed';

function deed({ attribution, suspects }: Finding, voice: Voice): string {
  const { cause = null, handles = [] } = attribution ?? {};
  const known = deeds[cause?.code ?? ''];
  if (known) return known;
  // The catalogue speaks of each request; here it is the line that does it.
  const told = /^Each request ([^;.:]+(?:[.:](?=\S)[^;.:]*)*)/.exec(cause?.what ?? '')?.[1];
  if (told) return voice.words(told);
  const [handle] = handles;
  if (handle)
    return handle.kind === 'timer' ? deeds.timer! : `opens ${article(handle.kind)} ${voice.words(handle.kind)} that is never closed`;
  const [holder] = (suspects[0]?.retainedBy ?? '').split(' → ');
  return holder ? `allocates memory that stays, held by ${voice.words(holder)}` : unknown;
}

const article = (noun: string): string => (/^[aeio]/i.test(noun) ? 'an' : 'a');

/** The first clause of a sentence, to be said after a colon: `MODULE_NOT_FOUND` and `Node.js` keep their capitals. */
function beginning(sentence: string): string {
  const [clause = ''] = sentence.split(/[.:;](?:\s|$)/, 1);
  return /^[A-Z][a-z]+\s/.test(clause) ? clause[0]!.toLowerCase() + clause.slice(1) : clause;
}
