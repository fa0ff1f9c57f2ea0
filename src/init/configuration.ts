import type { DiscoveredRoute } from '../routes/discovery.ts';
import { frameworkNamed } from '../routes/frameworks/frameworks.ts';
import { exampleOf } from '../routes/pattern.ts';
import type { Project } from './project.ts';

/** The text of `ssr-leak-check.config.mjs` for a project: routes found, and a line for each that needs an example URL. */
export function configuration({ discovery, buildScript, manager }: Project): string {
  const routes = discovery?.routes ?? [];
  const rendered = routes.filter(({ kind }) => kind === 'page');
  const lacking = rendered.filter(({ path }) => path === null);
  const pattern = frameworkNamed(discovery?.framework ?? null)?.parameters[0]?.example ?? '/product/[id]';
  return [
    "/** @type {import('ssr-leak-check').Config} */",
    'export default {',
    ...(discovery === null
      ? [
          '  // The routes are those of the build or, where no build lists any, of the running server; once the app is built',
          `  // ${buildScript ? `(${manager} run build), ` : ''}\`npx ssr-leak-check routes\` lists them all. To choose them yourself, with real values for parameters:`,
          "  // routes: ['/'],",
        ]
      : ['  // The routes are those of the build; `npx ssr-leak-check routes` lists them all.', ...listed(rendered)]),
    '',
    '  // Example URLs: full paths that exist on the server under test, query strings included; all are requested in turn.',
    ...(lacking.length > 0
      ? [
          '  // These routes are checked only if they have one, here or from a link, the sitemap or --from-log.',
          '  params: {',
          ...lacking.map(({ route }) => `    // ${quoted(route)}: [${quoted(exampleOf(route))}],`),
          '  },',
        ]
      : [`  // params: { ${quoted(pattern)}: [${quoted(exampleOf(pattern))}] },`]),
    '',
    '  // For pages behind a login: the fields of its form. No value appears in a report.',
    "  // login: [{ path: '/login', form: { email: 'ada@example.com', password: process.env.CHECK_PASSWORD } }],",
    '',
    "  // ignore: ['/admin*'],",
    '};',
    '',
  ].join('\n');
}

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** Names beyond these nobody reads. */
const mostListed = 30;

function listed(routes: readonly DiscoveredRoute[]): readonly string[] {
  const names = routes.slice(0, mostListed).map(({ route }) => `  //   ${route}`);
  return routes.length > mostListed ? [...names, `  //   and ${routes.length - mostListed} more`] : names;
}
