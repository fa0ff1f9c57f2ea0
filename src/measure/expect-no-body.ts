import type autocannon from 'autocannon';

/** Of autocannon 9 and http-parser-js: what its client and its parser have beside what their types say. */
interface Inside {
  getRequestBuffer(): Buffer;
  readonly parser: { isChunked: boolean; body_bytes: number | null };
}

/**
 * Answers to HEAD have the headers of a body and no body (RFC 9110, 9.3.2). autocannon waits for it until the time is over: it does not say
 * to its parser what was asked. Holds for one request under way on a connection.
 */
export function expectNoBodyOfHead(client: autocannon.Client): void {
  const { getRequestBuffer, parser } = client as unknown as Inside;
  client.on('headers', () => {
    if (getRequestBuffer.call(client).subarray(0, 5).toString('latin1') !== 'HEAD ') return;
    parser.isChunked = false;
    parser.body_bytes = 0;
  });
}
