import { meansRoute } from './route-pattern.ts';
import type { Settings } from './settings.ts';

/** The settings that hold for one route: its own win, of several entries the last, and headers are added by name. */
export function settingsOf(route: string, settings: Settings): Settings {
  let all = settings;
  for (const { own } of settings.perRoute.filter((entry) => meansRoute(entry.route, route))) {
    const { headers = [], ...values } = own;
    const named = new Set(headers.map(({ name }) => name.toLowerCase()));
    const others = all.headers.filter(({ name }) => !named.has(name.toLowerCase()));
    all = { ...all, ...values, headers: [...others, ...headers] };
  }
  return all;
}

/** The headers of all requests and of single routes: what secrets are to be looked for in. */
export const allHeaders = ({ headers, perRoute }: Pick<Settings, 'headers' | 'perRoute'>): Settings['headers'] => [
  ...headers,
  ...perRoute.flatMap(({ own }) => own.headers ?? []),
];
