/** Whether a pattern of the configuration means a route: its name, in which `*` stands for any text. */
export function meansRoute(pattern: string, route: string): boolean {
  const [start = '', ...parts] = pattern.split('*');
  if (parts.length === 0) return pattern === route;
  const end = parts.pop() ?? '';
  if (!route.startsWith(start) || !route.endsWith(end)) return false;
  const last = route.length - end.length;
  let at = start.length;
  for (const part of parts) {
    const found = route.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= last;
}
