/** Routes that cannot be checked, or are not named. */
import { lines, number, orNull, text } from '../shape.ts';
import { count } from '../words.ts';
import { entry, type ProblemWords } from './entry.ts';
import { mostExamples, mostNames } from './evidence.ts';

/** Routes that a run found and did not check: what they are, and why that kind is left out. */
const leftOut = {
  api: ['API route', 'API routes, not checked without --api'],
  prerendered: ['prerendered route', 'Prerendered, so no code runs'],
  clientRendered: ['client-rendered route', 'Rendered by the browser alone, so no code runs'],
  cached: ['cached route', 'Answered from a cache, so no code ran'],
  redirects: ['redirect', 'Redirects, which render nothing'],
  ignored: ['ignored route', 'Ignored by the configuration'],
  overLimit: ['surplus route', 'Over --max-routes'],
} as const;

type LeftOut = Readonly<Record<keyof typeof leftOut, readonly string[]>>;

function nothingChecked(framework: string | null, left: LeftOut): ProblemWords {
  const kinds = (Object.keys(leftOut) as (keyof LeftOut)[]).filter((kind) => left[kind].length > 0);
  const found = kinds.map((kind) => count(left[kind].length, leftOut[kind][0]));
  const isOne = kinds.reduce((sum, kind) => sum + left[kind].length, 0) === 1;
  const all = [found.slice(0, -1).join(', '), ...found.slice(-1)].filter((part) => part !== '').join(' and ');
  const instead =
    left.api.length > 0 ? 'Check the API routes with --api, or name' : left.overLimit.length > 0 ? 'Raise --max-routes, or name' : 'Name';
  return {
    what:
      framework === null ? `Nothing was checked: only ${all} ${isOne ? 'was' : 'were'} found.` : `The ${framework} build lists no route.`,
    saw: kinds.map((kind) => {
      const names = left[kind].slice(0, mostNames).join(', ');
      return `${leftOut[kind][1]}: ${names}${left[kind].length > mostNames ? ' and more' : ''}`;
    }),
    change: `${instead} pages that the server renders, with real values for their parameters: --route / --route /product/1.`,
  };
}

export const routes = {
  'bad-route': entry({ route: text }, (a) => ({
    what: `The route "${a.route}" does not start with a slash.`,
    saw: [],
    change: /^[a-z]:[\\/]|\\/i.test(a.route)
      ? 'Name a path on the server, such as --route /product/1; the folder of the app is --cwd.'
      : `Name a path on the server, such as --route /${a.route.replace(/^[a-z]+:\/\/[^/]*\/?/i, '')}.`,
  })),
  'no-routes': entry({ front: orNull(text), asked: number }, ({ front, asked }) => ({
    what: 'No route is named, no router of the running server lists one, and no link or sitemap leads to a page.',
    saw: [front === null ? '/ did not answer.' : `/ answered ${front}.`, ...(asked > 1 ? [`${asked} URLs were requested.`] : [])],
    change:
      'Name routes, with real values for their parameters: --route / --route /product/1. If the pages need a login, send what they ask for: --header "authorization: Bearer …".',
  })),
  'nothing-checked': entry(
    {
      ...{ framework: orNull(text), api: lines, prerendered: lines, clientRendered: lines },
      ...{ cached: lines, redirects: lines, ignored: lines, overLimit: lines },
    },
    ({ framework, ...left }) => nothingChecked(framework, left),
  ),
  'no-example-url': entry({ routes: lines, examples: lines }, ({ routes, examples }) => ({
    what:
      routes.length === 1
        ? `No example URL is known for ${routes[0]}, so it is not checked.`
        : `No example URL is known for ${routes.length} routes, so they are not checked.`,
    saw: [
      ...routes.slice(0, mostExamples).map((route, i) => `${JSON.stringify(route)}: [${JSON.stringify(examples[i] ?? route)}],`),
      ...(routes.length > mostExamples ? [`and ${routes.length - mostExamples} more`] : []),
    ],
    change:
      'Add lines like these to "params" of your configuration, or of a new ssr-leak-check.config.json, with URLs that exist; or read real ones with --from-log.',
  })),
  'not-all-checked': entry({ routes: lines }, ({ routes }) => ({
    what: `${count(routes.length, 'route')} ${routes.length === 1 ? 'was' : 'were'} not checked, and --require-all asks for all.`,
    saw: [...routes.slice(0, mostNames), ...(routes.length > mostNames ? [`and ${routes.length - mostNames} more`] : [])],
    change: 'Give example URLs in "params" of the configuration, raise --max-routes, or put routes that need no check into "ignore".',
  })),
  'unknown-params': entry({ route: text, meant: orNull(text) }, (a) => ({
    what: `The configuration has "params" for ${a.route}. No route has that name.`,
    saw: [],
    change: a.meant ? `Did you mean ${a.meant}?` : 'List the names with ssr-leak-check routes.',
  })),
};
