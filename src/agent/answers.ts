import { statSync } from 'node:fs';
import * as v8 from 'node:v8';
import { listenTo, readAdditions, watchAdditions } from './additions.ts';
import { hasRequired, loadedAddons } from './addons.ts';
import { closedConnections, moveClock, startNoting } from './clock.ts';
import type { Connection } from './connection.ts';
import { countEntries, stopCounting } from './entries.ts';
import { readSurvivors, startSurvivors, stopSurvivors } from './inspector.ts';
import type { Collector } from './major-gc.ts';
import { readPeak, watchPeak } from './peak.ts';
import { awaitedWork, pendingWork } from './pending-work.ts';
import type { Question } from './protocol.ts';
import { openResources, stopWatching, watchResources } from './resources.ts';
import { listRoutes } from './routers/list-routes.ts';
import { type CountedRequests, collect, land, takeSample } from './sample.ts';

// Captured before user code could replace them.
const { setFlagsFromString, setHeapSnapshotNearHeapLimit, writeHeapSnapshot } = v8;
const stat = statSync;

export interface Knowledge {
  readonly collector: Collector | null;
  /** Goes on counting. */
  readonly counted: CountedRequests;
}

/** Answers every question that comes, one after another, in the order they came. A question that fails is answered with its error. */
export function answerQuestions(connection: Connection, known: Knowledge): void {
  let last: Promise<void> = Promise.resolve();
  connection.onQuestion((question) => {
    last = last
      .then(() => answer(question, known))
      .then(
        (value) => connection.send({ type: 'answer', id: question.id, value }),
        (error: unknown) => connection.send({ type: 'answer', id: question.id, error: String(error) }),
      );
  });
}

async function answer(question: Question, { collector, counted }: Knowledge): Promise<unknown> {
  switch (question.ask) {
    case 'sample':
      return takeSample(collector, counted);
    case 'set-flags':
      for (const flag of question.flags) setFlagsFromString(flag);
      return null;
    case 'start-survivors':
      return startSurvivors(question.intervalBytes);
    case 'read-survivors':
      return readSurvivors();
    case 'stop-survivors':
      return stopSurvivors();
    case 'write-snapshot':
      await land();
      // Numbers as well: a limit beside a cache tells a bounded one.
      writeHeapSnapshot(question.path, { exposeNumericValues: true });
      return { bytes: stat(question.path).size };
    case 'snapshot-near-limit':
      setHeapSnapshotNearHeapLimit(1);
      return null;
    case 'pending-work':
      return pendingWork();
    case 'awaited-work':
      return awaitedWork();
    case 'watch-resources':
      return watchResources();
    case 'open-resources':
      // Some resources report their end only when they are collected.
      await collect(collector);
      return openResources();
    case 'stop-watching':
      return stopWatching();
    case 'count-entries':
      await land();
      return countEntries(question.forClock ? await startNoting() : undefined);
    case 'watch-additions':
      return watchAdditions(question.ids);
    case 'listen-to':
      return listenTo(question);
    case 'read-additions':
      return readAdditions();
    case 'move-clock':
      return moveClock(question.ms);
    case 'closed-connections':
      return closedConnections(question.notes);
    case 'watch-peak':
      return watchPeak();
    case 'read-peak':
      return readPeak();
    case 'list-routes':
      return listRoutes();
    case 'loaded-addons':
      return loadedAddons();
    case 'has-required':
      return hasRequired(question.names);
    case 'stop-counting':
      return stopCounting();
    default:
      throw new Error(`unknown question ${JSON.stringify(question)}`);
  }
}
