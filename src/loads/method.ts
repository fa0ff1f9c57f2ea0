/** The methods a request may have. */
export const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

export type Method = (typeof methods)[number];

/** Whether a request of this method may have a body. Of GET and HEAD one has no meaning, and servers refuse it (RFC 9110, 9.3.1). */
export const takesBody = (method: Method): boolean => method !== 'GET' && method !== 'HEAD';
