/**
 * This code runs inside somebody else's program and inside the measurement.
 *
 * Rules, for every file that is bundled into it:
 * - `node:` modules only: nothing is resolved from the user's folders, nothing is patched.
 * - It stays silent, without a connection, until its process serves HTTP: NODE_OPTIONS is inherited,
 *   so npm, shells' children and cluster primaries load it too. Worker threads and forked processes may render for one that serves: they
 *   say at once that they are there.
 * - Allocate once and early, retain nothing per request or per sample: what it kept would be measured.
 * - No error may escape into the user's program, and nothing may keep that program alive.
 *
 * Worker threads load it as well, each with a heap and a connection of its own (`threadId` tells them apart).
 * RSS belongs to the whole process: the receiving side counts it once per process.
 */
import { threadId } from 'node:worker_threads';
import { answerQuestions } from './answers.ts';
import { wrapClocks } from './clock.ts';
import { type Connection, connect } from './connection.ts';
import { askEachSecond, askForDate } from './date-header.ts';
import { leaveLastWords } from './last-words.ts';
import { findMajorGc, gcCandidates } from './major-gc.ts';
import { MARKER_HEADER, socketVariable, v8Variable } from './marker.ts';
import { noteWorkers } from './pending-work.ts';
import type { FromAgent, Hello } from './protocol.ts';
import { setQuietFlags } from './quiet-v8.ts';
import { type HttpServer, isHttp2, watchServers } from './serving.ts';
import { thisProcess } from './this-process.ts';

/** Older lines have neither the diagnostics channels nor the memory figures that the check relies on. */
const oldestMajor = 18;

const major = Number.parseInt(process.versions.node, 10);
const socketPath = process.env[socketVariable];

function start(path: string): void {
  const v8Flags = major >= oldestMajor && process.env[v8Variable] !== 'production' ? setQuietFlags(major) : [];
  const candidates = gcCandidates();
  noteWorkers();
  wrapClocks();
  const counts = { served: 0, finished: 0 };
  let connection: Connection | null = null;
  // Messages about servers that listen while hello is still being prepared.
  const early: FromAgent[] = [];
  let greeted = false;
  // One of too many threads may be turned away: that ends nobody.
  let serves = false;
  let asking: Promise<void> | null = null;
  const askForDates = () => {
    asking ??= askEachSecond();
    return asking;
  };

  /** Connects, and says who is there. Returns null where this Node.js is too old. */
  const introduce = (helps?: Hello['helps']): Connection | null => {
    connection = connect(path, { onEnd: () => watch.end(), serves: () => serves });
    if (major >= oldestMajor) {
      greet(connection, helps).catch(() => {});
      return connection;
    }
    if (helps === undefined) connection.send({ type: 'too-old', pid: process.pid, node: process.version });
    watch.end();
    return null;
  };

  const watch = watchServers({
    onServer(server) {
      const message = listening(server);
      if (message === null) return;
      serves = true;
      const connected = connection ?? introduce();
      if (connected === null) return;
      askForDates().catch(() => {});
      if (greeted) connected.send(message);
      else early.push(message);
    },
    onRequest(rawHeaders) {
      askForDate();
      if (isMarked(rawHeaders)) counts.served++;
    },
    onFinish(rawHeaders) {
      if (isMarked(rawHeaders)) counts.finished++;
    },
  });

  const helps = helping();
  if (helps !== undefined && major >= oldestMajor) introduce(helps);

  async function greet(to: Connection, as: Hello['helps']): Promise<void> {
    const collector = await findMajorGc(candidates);
    if (as === undefined) await askForDates();
    const leavesLastWords = threadId === 0 && leaveLastWords(path);
    answerQuestions(to, { collector, counted: counts });
    to.send({
      type: 'hello',
      ...thisProcess(),
      v8Flags,
      gc: collector === null ? null : collector.name,
      leavesLastWords,
      helps: as,
    });
    greeted = true;
    for (const message of early.splice(0)) to.send(message);
  }
}

/** What this thread is to a process that may serve; undefined: nothing that is known. */
const helping = (): Hello['helps'] => (threadId !== 0 ? 'thread' : process.send ? 'child' : undefined);

/** Whether the check sent it. Names stand at the even places; `request.headers` would build an object that the app may never ask for. */
function isMarked(rawHeaders: readonly string[]): boolean {
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i] as string;
    if (name.length === MARKER_HEADER.length && name.toLowerCase() === MARKER_HEADER) return true;
  }
  return false;
}

/** Beside `h2`, over TLS, by what it offers the client to choose from. */
const offersHttp1 = (server: HttpServer): boolean => {
  const { ALPNProtocols } = server as { ALPNProtocols?: unknown };
  return Buffer.isBuffer(ALPNProtocols) && ALPNProtocols.includes('http/1.1');
};

/** null: it has stopped listening meanwhile. */
function listening(server: HttpServer): FromAgent | null {
  const address = server.address();
  if (address === null) return null;
  if (typeof address === 'string') return { type: 'listening-on-path', pid: process.pid, path: address };
  // Only servers that speak TLS have this method; `instanceof` would load `node:tls` into every helper.
  const secure = typeof (server as { setSecureContext?: unknown }).setSecureContext === 'function';
  return {
    type: 'listening',
    pid: process.pid,
    port: address.port,
    address: address.address,
    secure,
    isOwnPort: process.env.PORT === String(address.port),
    isHttp2Only: isHttp2(server) && !offersHttp1(server),
  };
}

if (socketPath) {
  try {
    start(socketPath);
  } catch {
    // The user's program goes on as if this file did not exist; the check says that nobody reported.
  }
}
