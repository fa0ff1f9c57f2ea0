import type { Unrendered } from './framework.ts';

/** A longer page has more in it than what loads an app. Characters. */
const longestShell = 256 * 1024;

/** What shows nothing by itself. */
const unseen = /<(script|style|noscript|template)\b[^>]*>[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<link\b[^>]*>/gi;

/** Whether the whole body is empty elements to mount an app on, such as `<div id="root"></div>`. */
const isMounts = (left: string): boolean => /^(<([a-z][\w-]*) [^<>]*\bid=[^<>]*><\/\2>\s*)+$/i.test(left);

/** A page of any framework, or of none, in which there is nothing but an element for the script of the browser to fill. */
export function emptyShell(html: string): Unrendered | null {
  const [, body = ''] = html.length > longestShell ? [] : (/<body\b[^>]*>([\s\S]*)<\/body>/i.exec(html) ?? []);
  const left = body.replace(unseen, '').trim();
  return left.length < 500 && isMounts(left) && /<script\b[^>]*\ssrc=/i.test(html) ? { as: 'shell', mark: left.split('\n')[0]! } : null;
}
