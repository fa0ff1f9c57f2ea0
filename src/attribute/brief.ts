import type { Attribution } from './attribute.ts';
import type { Excerpt } from './excerpt.ts';

/** What the brief tells besides the attribution. */
export interface BriefFacts {
  readonly route: string;
  /** The concrete path that was requested. */
  readonly path: string;
  /** The verdict in words, with its numbers. */
  readonly sentence: string;
  readonly bytesPerRequest: number;
  readonly requests: number;
  /** Files that make the route, where known. */
  readonly files: readonly string[];
  /** The command that checks a fix. It must hold no header values. */
  readonly checkCommand: string;
  /** Node.js version and framework, as known. */
  readonly node: string;
  readonly framework: string | null;
  /** Of the suspects, in their order; null where the source could not be read. */
  readonly excerpts: readonly (Excerpt | null)[];
}

/**
 * The brief from which an assistant without other context can write the fix: one Markdown file per leak.
 * It holds code of the repository and names, never contents of memory.
 */
export function writeBrief(attribution: Attribution, facts: BriefFacts): string {
  const { suspects, cause, retainers, handles, leaves, notes } = attribution;
  const first = suspects[0];
  return [
    `# Memory leak on the server-rendered route \`${tick(facts.route)}\``,
    '',
    facts.sentence,
    '',
    `- requested: \`${tick(facts.path)}\`, ${facts.requests} times, one request at a time`,
    `- kept per request: ${Math.round(facts.bytesPerRequest)} bytes that survive forced garbage collection`,
    `- server: Node.js ${facts.node}${facts.framework ? `, ${facts.framework}` : ''}`,
    ...(leaves ? [`- each request leaves behind: ${leaves.replace(' per request', '')}`] : []),
    ...(facts.files.length > 0 ? [`- files of the route: ${facts.files.map((file) => `\`${tick(file)}\``).join(', ')}`] : []),
    '',
    '## Where',
    '',
    ...(first
      ? suspects.slice(0, 3).flatMap((suspect, i) => aboutSuspect(suspect, i, facts.excerpts[i] ?? null))
      : [attribution.why ?? '', '']),
    '## What holds it',
    '',
    ...(retainers.length > 0
      ? retainers.slice(0, 3).map(({ words, objectsPerRequest }) => `- ${words} (${count(objectsPerRequest)} objects per request)`)
      : ['Unknown: no heap snapshots could be read.']),
    ...handles.map(
      ({ kind, perRequest, openedAt }) =>
        `- ${count(perRequest)} ${kind} per request opened and never closed${openedAt ? `, at \`${tick(openedAt.file)}:${openedAt.line}\`` : ''}`,
    ),
    '',
    '## Likely cause',
    '',
    cause ? `${cause.what}\n\n${cause.change}` : 'No known pattern fits the evidence. Start from the line and from what holds the objects.',
    '',
    ...(notes.length > 0 ? ['## Notes', '', ...notes.map((note) => `- ${note}`), ''] : []),
    '## How to check a fix',
    '',
    'Change what keeps the objects, not how often they are collected: nothing that belongs to one request may be reachable after its response.',
    'Build the app, then run this; it ends with exit status 0 when the route no longer leaks:',
    '',
    ...fence(facts.checkCommand, 'sh'),
    '',
  ].join('\n');
}

function aboutSuspect(suspect: Attribution['suspects'][number], index: number, excerpt: Excerpt | null): readonly string[] {
  const { frame, dependency, bytesPerRequest, changed, stack } = suspect;
  const where = frame.package
    ? `${frame.package.name}${frame.package.version ? ` ${frame.package.version}` : ''}, ${frame.file}`
    : frame.file;
  const callers = stack.filter(({ owner }) => owner === 'own' || owner === 'dependency').slice(0, 6);
  return [
    `${index + 1}. \`${tick(where)}:${frame.line}:${frame.column}\` in \`${tick(frame.function)}\`: about ${Math.round(bytesPerRequest)} bytes per request${changed ? ', in a file that this pull request changes' : ''}`,
    ...(dependency
      ? [
          `   The memory is allocated by ${dependency.name} ${dependency.version ?? ''} (${dependency.file}:${dependency.line}), called from this line.`,
        ]
      : []),
    ...(frame.mapped || frame.owner !== 'own' ? [] : ['   The position is that of the code as it ran.']),
    ...(callers.length > 1
      ? [
          `   Called by: ${callers
            .slice(1)
            .map(({ file, line }) => `\`${tick(file)}:${line}\``)
            .join(' ← ')}`,
        ]
      : []),
    '',
    ...(excerpt ? [...fence(numbered(excerpt), ''), ''] : []),
  ];
}

function numbered({ first, line, lines }: Excerpt): string {
  const width = String(first + lines.length).length;
  return lines.map((text, i) => `${first + i === line ? '>' : ' '} ${String(first + i).padStart(width)} | ${text}`).join('\n');
}

/** A fence longer than any in the text. */
function fence(text: string, language: string): readonly string[] {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const mark = '`'.repeat(longest + 1);
  return [`${mark}${language}`, text, mark];
}

const tick = (text: string): string => text.replaceAll('`', "'").replaceAll('\n', ' ');

const count = (perRequest: number): string => String(Math.round(perRequest * 100) / 100);
