import { repository } from '../../repository.ts';
import { bytes, count, integer, partsOf } from '../../words.ts';
import { gainWords } from '../container-words.ts';
import { escapeMarkdown, fence } from '../escape-markdown.ts';
import { loadLabel } from '../load-words.ts';
import type { EvidenceFacts } from './facts.ts';

/** The title of an issue about it. */
function issueTitle({ by, growth }: EvidenceFacts): string {
  const whose = by === null ? 'a server-rendered page' : `${by.name}${by.version === null ? '' : ` ${by.version}`}`;
  return `Memory leak: ${whose} keeps ${bytes(growth.bytesPerRequest)} per request`;
}

/** An issue ready to paste, as Markdown: its title is the first heading. */
export function issueText(facts: EvidenceFacts): string {
  const { by, growth, requests, processes, path, stack, containers, line } = facts;
  const { figure, range } = partsOf(growth);
  return [
    `# ${escapeMarkdown(issueTitle(facts))}`,
    '',
    `Every request to ${facts.routes === 1 ? 'a server-rendered page' : `${count(facts.routes, 'server-rendered page')}`} leaves ${figure} ${range} on the server that garbage collection cannot free: ${count(requests, 'request')}, measured in ${count(processes.length, 'process', 'processes')}.`,
    ...(by === null
      ? ['', 'No package or framework was found behind it: the line is one of the app.']
      : ['', `It is ${line === null ? 'kept or allocated' : 'allocated'} at \`${by.at}\`.`]),
    ...(line === null ? [] : ['', 'The line of the app that leads there, literals left out:', '', fence([line])]),
    '',
    '## Versions',
    '',
    ...facts.packages.map(({ name, version }) => `- ${name} ${version ?? '(version unknown)'}`),
    `- Node.js ${facts.node ?? '(version unknown)'} on ${facts.system}`,
    ...(facts.command === null ? [] : [`- started with \`${facts.command}\`, a production build`]),
    ...(facts.v8Flags.length === 0 ? [] : [`- V8 flags \`${facts.v8Flags.join(' ')}\``]),
    '',
    '## Figures',
    '',
    ...processes.flatMap(({ bytesPerRequest, samples }, i) => [
      `JavaScript heap after forced garbage collection, process ${i + 1}${bytesPerRequest === null ? '' : `, ${bytes(bytesPerRequest)} per request`}:`,
      '',
      '| requests | heap |',
      '|--:|--:|',
      ...samples.map((sample) => `| ${integer(sample.requests)} | ${integer(sample.heap)} B |`),
      '',
    ]),
    ...containers.map((one) => `- ${escapeMarkdown(gainWords(one))}`),
    ...(facts.leftBehind.length === 0
      ? []
      : [
          `- left behind per request: ${facts.leftBehind.map(({ name, perRequest }) => `${perRequest} × ${escapeMarkdown(name)}`).join(', ')}`,
        ]),
    '',
    ...(path.length === 0
      ? []
      : ['## What holds it', '', 'From a root to what should be gone (✓ may stay, ✗ should be gone):', '', fence(path), '']),
    ...(stack.length === 0 ? [] : ['## Where it is allocated', '', 'Nearest to the allocation first:', '', fence(stack), '']),
    ...known(facts),
    '## How it was measured',
    '',
    `[ssr-leak-check](https://github.com/${repository}) ${facts.tool} sent ${facts.method} requests to the built app (${loadLabel(facts.load)}), forced garbage collection after every volley, and read the heap. It repeated that in a fresh process before calling it a leak. Growth below ${bytes(facts.limit)} per request passes.`,
    '',
    '<!-- Add the smallest app that shows it, and what the page does. -->',
    '',
  ].join('\n');
}

function known({ published }: EvidenceFacts): readonly string[] {
  if (published.length === 0) return [];
  const lines = published.map(({ issue, fixed }) => `- \`${issue}\`${fixed === null ? '' : `, fixed in ${fixed}`}`);
  return ['## It looks like a known leak', '', ...lines, ''];
}
