/** What is under way when a run is cut: a look that came to no end is in no ledger, and its requests were sent all the same. */
import type { OnProgress } from '../findings/progress.ts';

/** What was done for a route in a look that has not ended. */
export interface UnderWay {
  /** Requests that were answered, those of the warm-up among them. */
  readonly requests: number;
  /** Milliseconds since its turn began. */
  readonly durationMs: number;
}

export interface Watched {
  /** Passes everything on. */
  readonly onProgress: OnProgress;
  /** The routes whose turn it is, by their names. */
  underWay(): ReadonlyMap<string, UnderWay>;
}

export function watchUnderWay(onProgress: OnProgress): Watched {
  const turns = new Map<string, { readonly since: number; readonly before: number; readonly requests: number }>();
  return {
    onProgress(event) {
      if (event.type === 'route-started') turns.set(event.route, { since: performance.now(), before: 0, requests: 0 });
      if (event.type === 'route-left') turns.delete(event.route);
      if (event.type === 'route-done') turns.delete(event.finding.route);
      const turn = event.type === 'requests' ? turns.get(event.route) : undefined;
      if (event.type === 'requests' && turn) {
        // Each look counts from the start.
        const before = event.requests < turn.requests ? turn.before + turn.requests : turn.before;
        turns.set(event.route, { ...turn, before, requests: event.requests });
      }
      onProgress(event);
    },
    underWay: () =>
      new Map(
        [...turns].map(([route, { since, before, requests }]) => [
          route,
          { requests: before + requests, durationMs: Math.round(performance.now() - since) },
        ]),
      ),
  };
}
