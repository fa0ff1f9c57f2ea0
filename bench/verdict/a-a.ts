/** Healthy pages of many frameworks, checked again and again: every verdict but `steady` is a false alarm or a gap. */
import { besideWords } from '../beside.ts';
import { type CheckedRun, checkPages, wrongVerdict } from '../check-pages.ts';
import { markdownTable } from '../document.ts';
import { median, medianTime } from '../machine.ts';
import { inWords } from '../proportion.ts';
import { defaultLimit } from '../verdict-only.ts';
import { environmentWith, type HealthyApp, healthyApps, type Major, majors, streaming } from './healthy-pages.ts';
import { onTop } from './on-top.ts';
import type { Circumstances, Part } from './part.ts';

interface Planned {
  readonly app: HealthyApp;
  readonly major: Major;
  readonly key: string;
}

/** Rounds over all apps and versions of Node.js until there are enough checks; one boot for all pages of an app. */
function plan({ short, checks }: Pick<Circumstances, 'short' | 'checks'>): readonly Planned[] {
  if (short) return [{ app: streaming, major: 20, key: 'react-stream node20 round1' }];
  const round = healthyApps.flatMap((app) => majors.filter((major) => major >= app.oldestNode).map((major) => ({ app, major })));
  const perRound = round.reduce((sum, { app }) => sum + app.routes.length, 0);
  const rounds = Math.ceil(checks / perRound);
  return Array.from({ length: rounds }, (_, index) =>
    round.map((one) => ({ ...one, key: `${one.app.name} node${one.major} round${index + 1}` })),
  ).flat();
}

/** Under one address. */
export const aa: Part = { section: 'aa', title: 'A/A: healthy pages only', ...parted({ loads: 'same', share: 1 }) };

/** Under what is measured where nothing else is asked for; as many requests again, and slower ones. */
export const aaUnderAllLoads: Part = {
  section: 'aa-loads',
  title: 'A/A under all loads: healthy pages only',
  ...parted({ loads: 'all', share: 0.3 }),
};

/** @param share of the checks that are asked for */
function parted({ loads, share }: { readonly loads: string; readonly share: number }): Pick<Part, 'run' | 'outcome'> {
  const planned = ({ short, checks }: Circumstances) => plan({ short, checks: Math.ceil(checks * share) });
  return {
    async run(around) {
      const { tool, ledger, beside } = around;
      for (const { app, major, key } of planned(around)) {
        await ledger.once(key, async () =>
          checkPages({
            tool,
            key,
            loads,
            cwd: await app.prepare(),
            start: app.start,
            routes: app.routes,
            args: ['--jobs', String(beside.atOnce)],
            env: await environmentWith(major),
          }),
        );
      }
    },
    async outcome(around) {
      const results = around.ledger.results<CheckedRun>();
      const seen = planned(around).flatMap((planned) => {
        const run = results.get(planned.key);
        return run
          ? planned.app.routes.map((route) => ({ ...planned, run, route, page: run.pages.find((page) => page.route === route) }))
          : [];
      });
      const wrong = seen.filter(({ page }) => page?.verdict !== 'steady');
      const accused = wrong.filter(({ page }) => page?.verdict === 'leaking');
      const rows = healthyApps.map((app) => {
        const own = seen.filter((one) => one.app.name === app.name);
        const pages = own.flatMap(({ page }) => page ?? []);
        return [
          app.name,
          app.routes.join(' '),
          [...new Set(own.map(({ major }) => major))].join(', '),
          own.length,
          own.filter(({ page }) => page?.verdict === 'leaking').length,
          own.filter(({ page }) => page?.verdict !== 'leaking' && page?.verdict !== 'steady').length,
          pages.length > 0 ? Math.max(...pages.map(({ bytesPerRequest }) => Math.round(bytesPerRequest ?? 0))) : '',
          pages.length > 0 ? Math.round(median(pages.map(({ requests }) => requests))) : '',
          medianTime(pages.map(({ verdictMs }) => verdictMs)),
        ];
      });
      const besides = [...new Set(seen.map(({ key }) => besideWords(around.ledger.besideOf(key))))].map((words) => {
        const own = seen.filter(({ key }) => besideWords(around.ledger.besideOf(key)) === words);
        const times = own.flatMap(({ page }) => (page ? [page.verdictMs] : []));
        return [words, own.length, own.filter((one) => wrong.includes(one)).length, medianTime(times)];
      });
      const { bytesPerRequest: limit } = defaultLimit;
      const firstLooks = seen.flatMap(({ page }) => (page?.increments[0] ? [page.increments[0]] : []));
      const head = ['app', 'pages', 'Node', 'checks', 'false alarms', 'unproven', 'most B/request', 'requests', 'time'];
      return {
        wrong: wrong.map(({ key, route, page, run }) => wrongVerdict(`${key} ${route}`, 'steady', page, run.problems)),
        markdown: [
          `False alarms: ${inWords(accused.length, seen.length)}. Unproven: ${inWords(wrong.length - accused.length, seen.length)}.`,
          '',
          markdownTable(head, rows),
          '',
          ...(besides.length < 2 ? [] : [markdownTable(['servers of a check', 'pages', 'not steady', 'time'], besides), '']),
          `Requests and time until the verdict are medians. The limit is the default, ${limit} B per request.`,
          '',
          ...(loads !== 'same'
            ? []
            : [
                '### The same pages, had they leaked',
                '',
                `The ${firstLooks.length} first looks above, as they were recorded, with a leak put on top of the JS heap of each: how many would have been called flat.`,
                '',
                onTop(firstLooks, limit),
              ]),
        ].join('\n'),
      };
    },
  };
}
