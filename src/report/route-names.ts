import type { Finding } from '../findings/report.ts';

/** "/a, /b, /c and 43 more", each name made safe by `quote`. */
export function routeNames(routes: readonly Finding[], quote: (name: string) => string): string {
  const names = routes.slice(0, 3).map(({ route }) => quote(route));
  return routes.length > 3 ? `${names.join(', ')} and ${routes.length - 3} more` : names.join(', ');
}
