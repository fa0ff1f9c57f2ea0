/** For servers of others: keeps its bytes on every request that any HTTP server of the process gets. */
import { subscribe } from 'node:diagnostics_channel';
import { retain } from './retain.mjs';

subscribe('http.server.request.start', retain);
