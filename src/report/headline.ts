/**
 * The words of a leak: which route, how much, which line, and what that line does. Every renderer begins with them.
 */
import { type Leak, leaksOf } from '../findings/leaks.ts';
import type { Finding, Suspect } from '../findings/report.ts';
import { article, bytes } from '../words.ts';
import { noteWords } from './attribution-words.ts';
import { causeWords } from './cause-words.ts';
import { faultIn } from './fault-words.ts';
import { loadLabel, perValue, worstLoad } from './load-words.ts';
import { pathSteps } from './path-words.ts';
import { routeName } from './route-names.ts';
import { inRepository } from './source-link.ts';
import type { Voice } from './voice.ts';

/** Where a suspect is, as editors and terminals open it: `src/lib/theme.ts:14`. */
export const position = ({ file, line }: Pick<Suspect, 'file' | 'line'>): string => `${file}:${line}`;

/** Whether a suspect stands in a file of the repository, so that it can be linked, annotated and changed. */
export const isOwn = ({ owner, file }: Suspect): boolean => (owner === undefined || owner === 'own') && inRepository(file);

/** `/sciencepedia leaks 2.4 kB per request: src/lib/theme.ts:14 opens a BroadcastChannel that is never closed`, without a full stop. */
export const headline = (finding: Finding, voice: Voice): string =>
  `${voice.name(routeName(finding))} ${amount(finding, voice)}${whereAndWhat(finding, voice)}`;

/** How much a leaking route leaks, and of what: "leaks 2.4 kB per request under new visitors", "leaks 2.4 kB for each new cookie sid". */
export function amount(finding: Finding, voice: Voice): string {
  const load = worstLoad(finding);
  const each = perValue(finding, voice);
  if (each) return `leaks ${each}`;
  const under = load === null ? '' : ` under ${loadLabel(load)}`;
  if (finding.bytesPerRequest !== null && finding.bytesPerRequest >= 0.5)
    return `leaks ${bytes(finding.bytesPerRequest)} per request${under}`;
  const [kind] = Object.entries(finding.counts).sort(([, a], [, b]) => b.perRequest - a.perRequest);
  return `${kind && kind[1].perRequest > 0 ? 'leaks resources with every request' : 'leaks'}${under}`;
}

/** The line and what it does, after a colon; why there is none, after a semicolon; nothing when nobody looked. */
export function whereAndWhat(finding: Leak, voice: Voice): string {
  const [first, ...others] = leaksOf(finding);
  if (others.length > 0) return ` in ${others.length + 1} leaks; the first${sizeOf(first)}${whereAndWhat(first, voice)}`;
  const [suspect] = finding.suspects;
  if (suspect) {
    const called = calledFrom(suspect, voice);
    return `: ${lineAndDeed(suspect, finding, voice)}${called === null ? '' : `; ${called}`}`;
  }
  const why = finding.attribution?.why;
  const said = why ? noteWords(why) : null;
  return said ? `; no line was found: ${voice.words(said.short)}` : '';
}

const sizeOf = ({ bytesPerRequest }: Leak): string => (bytesPerRequest === null ? '' : `, ${bytes(bytesPerRequest)}`);

/** "called from src/server.ts:8, changed here": the touched line that calls an untouched one; null where none is known. */
export function calledFrom(suspect: Suspect, voice: Voice): string | null {
  const { changedCaller } = suspect;
  if (!changedCaller) return null;
  const caller: Suspect = { ...suspect, ...changedCaller, owner: 'own', dependency: null };
  return `called from ${voice.name(position(changedCaller), caller)}, changed here`;
}

/** Who does what: the line where it is the repository's own, else the package or the framework, and its caller. */
function lineAndDeed(suspect: Suspect, finding: Finding, voice: Voice): string {
  const place = voice.name(position(suspect), suspect);
  const does = deed(finding, voice);
  const { owner = 'own', dependency } = suspect;
  const version = dependency?.version ? ` ${voice.words(dependency.version)}` : '';
  const fault = faultIn(suspect, finding.attribution ?? {});
  if (dependency && owner === 'own' && fault === 'usage') return `${place} ${does}, of package ${voice.name(dependency.name)}${version}`;
  if (dependency && keepsIt(suspect)) {
    const from = owner === 'own' ? `called from ${place}` : `at ${voice.name(position(dependency))}`;
    return `${fault === 'framework' ? 'the framework' : 'package'} ${voice.name(dependency.name)}${version} ${does}, ${from}`;
  }
  if (owner === 'framework') return `the framework ${does}, at ${voice.name(frameworkPosition(suspect))}`;
  if (owner === 'node') return `Node.js itself ${does}, at ${place}`;
  return `${place} ${does}`;
}

/** Whether it is the package that answers for it, not the line. Reports of earlier versions do not say whose fault it is. */
function keepsIt({ owner = 'own', fault, found }: Suspect): boolean {
  if (owner !== 'own') return owner === 'dependency';
  // Who puts an object away answers for it, whoever made it.
  return fault === undefined ? found !== 'container' && found !== 'opened' : fault === 'package' || fault === 'framework';
}

/** With the name of the package: the file alone says nothing. */
const frameworkPosition = (suspect: Suspect): string => {
  const inside = suspect.stack?.find(({ file, owner }) => owner === 'framework' && file.endsWith(suspect.file));
  return `${inside?.file ?? suspect.file}:${suspect.line}`;
};

function deed({ attribution, suspects }: Finding, voice: Voice): string {
  const { cause = null, handles = [], paths = [] } = attribution ?? {};
  const known = cause && causeWords(cause)?.deed;
  if (known) return voice.words(known);
  const [handle] = handles;
  if (handle?.kind === 'timer') return 'starts a timer that is never cleared';
  if (handle) return `opens ${article(handle.kind)} ${voice.words(handle.kind)} that is never closed`;
  const path = paths[suspects[0]?.heldBy ?? -1];
  const [root] = path ? pathSteps(path) : [];
  return root ? `allocates memory that stays, held by ${voice.words(root)}` : 'allocates memory that is never freed';
}
