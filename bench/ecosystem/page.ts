/** docs/ecosystem.md: what came of each app, as one table and the misses. */
import { markdownTable } from '../document.ts';
import { circumstances, seconds } from '../machine.ts';
import type { EcosystemApp } from './app.ts';
import type { AppOutcome } from './check-app.ts';

export type Outcome = AppOutcome | { readonly day: string; readonly failed: string };

export function pageOf(apps: readonly EcosystemApp[], outcomes: ReadonlyMap<string, Outcome>): string {
  const tried = apps.flatMap((app) => {
    const outcome = outcomes.get(app.name);
    return outcome ? [{ app, outcome }] : [];
  });
  const rows = tried.map(({ app, outcome }) => rowOf(app, outcome));
  const remarks = tried.flatMap(({ app, outcome }) => remarksOf(app, outcome).map((text) => `- ${app.title}: ${text}`));
  const head = ['app', 'versions', 'pages found', 'verdicts', 'time', 'options written', 'planted leak', 'last run'];
  return [
    '# Real apps',
    '',
    'Starters and apps as their own commands make them, built and checked with no options, and then once more with a leak planted on one page. Written by the command below; do not edit by hand. Times are those of a busy machine.',
    '',
    circumstances('npm run ecosystem'),
    '',
    markdownTable(head, rows),
    '',
    ...(remarks.length > 0 ? ['## What is missing or worth knowing', '', ...remarks, ''] : []),
  ].join('\n');
}

function rowOf(app: EcosystemApp, outcome: Outcome): readonly string[] {
  if ('failed' in outcome) return [app.title, '', '', 'could not be made', '', '', '', outcome.day];
  const found = app.pages.length - outcome.missed.length;
  return [
    app.title,
    Object.entries(outcome.versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', '),
    `${found} of ${app.pages.length}`,
    verdictsOf(outcome),
    seconds(outcome.durationMs),
    app.options.length > 0 ? `\`${app.options.join(' ')}\`` : 'none',
    plantedOf(outcome),
    outcome.day,
  ];
}

/** Such as "3 steady, 1 inconclusive". */
function verdictsOf({ routes, problems }: AppOutcome): string {
  if (routes.length === 0) return problems.map(({ code }) => code).join(', ') || 'none';
  const words = { steady: 'steady', leaking: 'leaking', unproven: 'inconclusive' };
  return Object.entries(words)
    .map(([verdict, word]) => [routes.filter((route) => route.verdict === verdict).length, word] as const)
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(', ');
}

function plantedOf({ planted }: AppOutcome): string {
  if (planted === null) return 'not tried';
  const { verdict, named, expected, durationMs } = planted;
  if (verdict !== 'leaking') return `**missed** (${verdict ?? 'not checked'})`;
  return `${named === expected ? 'right line' : '**found, another line**'}, ${seconds(durationMs)}`;
}

function remarksOf(app: EcosystemApp, outcome: Outcome): readonly string[] {
  if ('failed' in outcome) return [`could not be made: ${outcome.failed}`];
  const { missed, problems, routes, planted } = outcome;
  const open = routes.filter(({ verdict }) => verdict !== 'steady');
  const skipped = new Map(
    app.pages.flatMap((page) => outcome.skipped.filter(({ route }) => route === page).map(({ route, why }) => [route, why])),
  );
  return [
    ...(missed.length > 0 ? [`not found: ${missed.join(', ')}.`] : []),
    ...[...skipped].map(([route, why]) => `${route} was listed and not checked: ${why}.`),
    ...problems.map(({ code, what }) => `\`${code}\`: ${what}`),
    ...open.map(({ route, verdict, reason, bytesPerRequest }) => {
      const figure = bytesPerRequest === null ? '' : `, ${Math.round(bytesPerRequest)} B per request`;
      const why = verdict === 'leaking' && app.leaksItself?.routes.includes(route) ? ` ${app.leaksItself.why}` : '';
      return `${route} is ${verdict === 'unproven' ? 'inconclusive' : verdict} (\`${reason}\`${figure}).${why}`;
    }),
    ...(planted && planted.verdict === 'leaking' && planted.named !== planted.expected
      ? [`the leak is at ./${planted.expected} of the app; named was ${planted.named === null ? 'no line' : `./${planted.named}`}.`]
      : []),
  ];
}
