import { withOwn } from './combine.ts';
import { meansRoute } from './route-pattern.ts';
import type { Settings } from './settings.ts';

/**
 * The settings that hold for one route: its own win, of several entries the last. Headers are added by name.
 *
 * Of thresholds, the nearest to the route holds, and of equally near ones the more exact:
 * command line > channel of the route > figure of the route > channel of all > figure of all > default. A route's single figure
 * wins over the channels of all because whoever writes it has looked at that route; its channels refine those of all because
 * whoever writes one channel has said nothing about the others. On the command line, too, a channel's figure wins over the
 * single one.
 */
export function settingsOf(route: string, settings: Settings): Settings {
  return settings.perRoute
    .filter((entry) => meansRoute(entry.route, route))
    .reduce((all, { own }) => ({ ...withOwn(all, own), ...(own.threshold == null ? {} : { thresholdFrom: 'config' }) }), settings);
}

type Sent = Pick<Settings, 'headers' | 'body' | 'login' | 'perRoute'>;

const allSteps = ({ login, perRoute }: Sent) => [...login, ...perRoute.flatMap(({ own }) => own.login ?? [])];

/** The bodies of all requests, of single routes and of logins: what secrets are to be looked for in. */
export const allBodies = (settings: Sent): readonly string[] =>
  [
    settings.body,
    ...settings.perRoute.map(({ own }) => own.body),
    ...allSteps(settings).flatMap(({ body, form }) => [
      typeof body === 'object' ? JSON.stringify(body) : body,
      form && new URLSearchParams(form).toString(),
    ]),
  ].filter((one) => typeof one === 'string');

/** The headers of all requests, of single routes and of logins: what secrets are to be looked for in. */
export const allHeaders = (settings: Sent): Settings['headers'] => [
  ...settings.headers,
  ...settings.perRoute.flatMap(({ own }) => own.headers ?? []),
  ...allSteps(settings).flatMap(({ headers = {} }) => Object.entries(headers).map(([name, value]) => ({ name, value }))),
];
