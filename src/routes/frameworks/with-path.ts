/** The same URL with another path: its query stays. */
export function withPath(url: string, change: (path: string) => string): string {
  const [, path = '', query = ''] = /^([^?]*)(.*)$/s.exec(url) ?? [];
  return change(path) + query;
}

/** Without the slash at its end; that of the root is none. */
export const withoutSlash = (path: string): string => path.replace(/\/$/, '');

/** The same URL with one more parameter. */
export const withQuery = (url: string, parameter: string): string => `${url}${url.includes('?') ? '&' : '?'}${parameter}`;
