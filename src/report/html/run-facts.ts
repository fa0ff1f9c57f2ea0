import type { Report } from '../../findings/report.ts';
import { bytes, count, elapsed } from '../../words.ts';
import { soakWords } from '../soak-words.ts';
import { html, type Markup } from './markup.ts';

const foundAt = ({ url, inspector }: { readonly url: string; readonly inspector: string | null }): string =>
  inspector === null ? url : `${url}, inspector ${inspector}`;

const keptApart = {
  route: 'a fresh server for each',
  run: 'a look at the one server, before each, while nobody asks anything',
} as const;

/** What was run, on what. */
export function runFacts(report: Report): Markup {
  const { server, machine, tool } = report;
  const facts: ReadonlyArray<readonly [string, string | Markup]> = [
    ...(server
      ? ([
          server.found ? (['Found running', foundAt(server.found)] as const) : (['Command', server.command.join(' ')] as const),
          ['Node.js of the server', server.node],
          [
            'V8 flags',
            server.v8Flags.length === 0 ? 'none' : html`${server.v8Flags.map((flag) => html`<span class="flag">${flag}</span> `)}`,
          ],
          ['NODE_ENV', server.nodeEnv ?? 'not set'],
          ['Processes', String(server.processes)],
          ['Heap limit', bytes(server.heapLimit)],
          ...(server.found ? [] : [['First answer after', elapsed(server.bootMs)] as const]),
          ...(server.isolate ? [['Routes kept apart by', keptApart[server.isolate]] as const] : []),
        ] as const)
      : ([['Server', 'could not be started']] as const)),
    ...(report.soak ? [['Rounds', soakWords(report.soak)] as const] : []),
    ['Machine', `${machine.platform} ${machine.arch}, ${count(machine.cpus, 'CPU')}, ${bytes(machine.memory)} of memory`],
    ['Started', report.startedAt],
    ['Duration', elapsed(report.durationMs)],
    ['Checked by', `${tool.name} ${tool.version}`],
  ];
  return html`<section class="run" aria-labelledby="run"><h2 id="run">What was run</h2><dl>${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl></section>`;
}
