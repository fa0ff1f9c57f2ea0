import type { Finding } from '../findings/report.ts';

/** With the method that it was requested with, where that is not GET: "POST /login". */
export const routeName = ({ route, method }: Pick<Finding, 'route' | 'method'>): string => (method ? `${method} ${route}` : route);

/** "/a, /b, /c and 43 more", each name made safe by `quote`. */
export function routeNames(routes: readonly Finding[], quote: (name: string) => string): string {
  const names = routes.slice(0, 3).map((finding) => quote(routeName(finding)));
  return routes.length > 3 ? `${names.join(', ')} and ${routes.length - 3} more` : names.join(', ');
}
