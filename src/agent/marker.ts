import type { SocketVariable } from './protocol.ts';

/** The header that marks the check's own requests: only these are counted as served. Lower case, as Node.js reports names. */
export const MARKER_HEADER = 'x-ssr-leak-check';

/** Names the socket to the agent. */
export const socketVariable: SocketVariable = 'SSR_LEAK_CHECK_SOCKET';

/** `production` leaves V8's flags as they are. */
export const v8Variable = 'SSR_LEAK_CHECK_V8';
