/** Functions of the server that forms and client code call by name: server actions, form actions. */

/** How the requests of a page become calls of one of its actions. */
export interface ActionCall {
  /** @param path of the page, query included */
  readonly path: (path: string) => string;
  /** @param given the body as the user wrote it; null: nothing */
  readonly request: (given: string | null) => { readonly headers: Readonly<Record<string, string>>; readonly body: string };
}

/** The actions of a build. */
export interface Actions {
  /** The names that a page has; null: the build does not say. @param route the framework's own pattern */
  names(route: string): readonly string[] | null;
  /** @param name one of `names`, where those are known */
  call(name: string, route: string): ActionCall;
}

/** The fields as they were given, in a form without files. */
export const sentAsForm: ActionCall['request'] = (given) => ({
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: given ?? '',
});

/** Whether what a user gave are the fields of a form, and no JSON. */
export const isForm = (given: string): boolean => !/^\s*[[{"]/.test(given);

const BOUNDARY = 'ssr-leak-check-form';

/** A form as browsers send it that may have files (RFC 7578). */
export const multipart = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` } as const;

/** @param fields names and values */
export function multipartOf(fields: readonly (readonly [string, string])[]): string {
  const parts = fields.map(
    ([name, value]) => `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${quoted(name)}"\r\n\r\n${value}\r\n`,
  );
  return `${parts.join('')}--${BOUNDARY}--\r\n`;
}

/** As browsers write it (https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data). */
const quoted = (name: string): string => name.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22');

/** The fields of a form as a user writes it: `name=Ada&age=36`. */
export const fieldsIn = (given: string | null): readonly (readonly [string, string])[] => [...new URLSearchParams(given ?? '')];
