/** Ids that proxies and tracers give to each request, by which logs and traces know it again. */

/** A number as so many hexadecimal digits. */
export const hex = (n: number, digits: number): string => n.toString(16).padStart(digits, '0');
const uuid = (n: number) => `00000000-0000-4000-8000-${hex(n, 12)}`;

/** Header names and a value that no request before had, in the shape that each of them has. */
export const idHeaders: Readonly<Record<string, (n: number) => string>> = {
  'x-request-id': uuid,
  'x-correlation-id': uuid,
  traceparent: (n) => `00-${hex(n, 32)}-${hex(n, 16)}-00`,
  'x-b3-traceid': (n) => hex(n, 32),
  'x-amzn-trace-id': (n) => `Root=1-67000000-${hex(n, 24)}`,
  'x-cloud-trace-context': (n) => `${hex(n, 32)}/1;o=0`,
  'cf-ray': (n) => `${hex(n, 16)}-FRA`,
};
