import type { ServedRoute } from '../agent/protocol.ts';

/**
 * The pattern of a router in the form that all patterns have here: parameters with a colon, a star for all that follows. What a
 * parameter may look like is left out.
 * @returns null for one that takes every URL: that is no route, but whatever else the server has
 */
export function servedPattern({ path }: Pick<ServedRoute, 'path'>): string | null {
  const plain = withoutExpressions(path)
    // An optional part of Express 5: a parameter may be absent, and anything else is left out.
    .replace(/\{(\/:\w+)\}/g, '$1?')
    .replace(/\{(\/?\*\w*)\}/g, '$1')
    .replace(/\{[^{}]*\}/g, '')
    .replace(/\\(.)/g, '$1')
    .replace(/\/{2,}/g, '/');
  const pattern = `/${plain.replace(/^\/+|\/+$/g, '')}`;
  return /^\/[*(]/.test(pattern) || (plain === '' && path !== '') ? null : pattern;
}

/** `:id(\\d+)` of Express 4 and Fastify, `:id{[0-9]+}` of Hono. */
function withoutExpressions(path: string): string {
  let text = '';
  for (let at = 0; at < path.length; at += 1) {
    const sign = path[at]!;
    const isOfParameter = (sign === '(' || sign === '{') && /:\w+$/.test(text);
    if (isOfParameter) at = endOf(path, at);
    else text += sign;
  }
  return text;
}

/** Where the bracket closes that opens here. */
function endOf(path: string, from: number): number {
  const [open, close] = path[from] === '(' ? ['(', ')'] : ['{', '}'];
  let depth = 0;
  for (let at = from; at < path.length; at += 1) {
    if (path[at] === '\\') at += 1;
    else if (path[at] === open) depth += 1;
    else if (path[at] === close && --depth === 0) return at;
  }
  return path.length;
}
