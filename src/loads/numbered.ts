/** In a path, in the value of a header or in a body it stands for a number that differs in every request: some leaks need a new one each time. */
export const NUMBER = '{n}';

/** Whether a text differs from request to request. */
export const isNumbered = (text: string): boolean => text.includes(NUMBER);

/** What the n-th request has in place of a text that differs. */
export const numbered = (text: string, n: number): string => text.replaceAll(NUMBER, String(n));
