import { createLogUpdate } from 'log-update';
import pc from 'picocolors';
import type { OnProgress, ProgressEvent } from '../findings/progress.ts';
import { beginLine, type CurrentRoute, currentLines, doneLine, phaseLine, runLine } from './progress-line.ts';

export interface DisplayOptions {
  /** Whether escape codes for colour may be used. */
  readonly color: boolean;
  /** Whether the stream is a terminal that can be repainted; a log gets plain lines instead. */
  readonly live: boolean;
  readonly columns: number;
  /** Milliseconds by any steady clock; for tests. */
  readonly now?: () => number;
}

export interface ProgressDisplay {
  readonly on: OnProgress;
  /** Leaves the screen as it is; draws no more. */
  end(): void;
}

/** Requests come by the hundred; a person reads a few repaints a second. */
const repaintMs = 100;

/** Routes that were begun and are not done, by their names. */
type Followed = ReadonlyMap<string, FollowedRoute>;

interface FollowedRoute extends CurrentRoute {
  /** Whether it is looked at now: several are, side by side. */
  readonly isActive: boolean;
}

const nothingYet: Followed = new Map();

/** The route that an event is about; null: the run. */
const routeOf = (event: ProgressEvent): string | null =>
  event.type === 'route-done' ? event.finding.route : 'route' in event ? (event.route ?? null) : null;

/** Folds an event into what is known. A route is begun, left for others, and taken up again when it is confirmed. */
function followed(routes: Followed, event: ProgressEvent, now: number): Followed {
  const at = (route: FollowedRoute): Followed => new Map([...routes, [route.route, route]]);
  if (event.type === 'route-started') {
    const { route, index, of, budgetMs } = event;
    return at({ route, index, of, budgetMs, startedAt: now, phase: null, requests: 0, heap: [], isActive: true });
  }
  const name = routeOf(event);
  const route = name === null ? undefined : routes.get(name);
  if (!route) return routes;
  if (event.type === 'route-done') return new Map([...routes].filter(([other]) => other !== name));
  if (event.type === 'route-left') return at({ ...route, phase: null, isActive: false });
  // Another process has another heap: its sparkline starts from scratch.
  if (event.type === 'phase')
    return at({ ...route, phase: event.phase, heap: event.phase === 'confirming' ? [] : route.heap, isActive: true });
  if (event.type === 'requests') return at({ ...route, requests: event.requests });
  if (event.type === 'sampled' && event.sample.phase === 'volley') {
    return at({ ...route, heap: [...route.heap, { requests: event.sample.requests, js: event.js }] });
  }
  return routes;
}

const activeIn = (routes: Followed): readonly FollowedRoute[] => [...routes.values()].filter(({ isActive }) => isActive);

/**
 * Shows a run while it goes on: repainted in place in a terminal, one plain line for each step in a log.
 * It draws when events come and keeps no timer.
 */
export function createProgressDisplay(stream: NodeJS.WritableStream, options: DisplayOptions): ProgressDisplay {
  return options.live ? liveDisplay(stream, options) : plainDisplay(stream);
}

function liveDisplay(stream: NodeJS.WritableStream, options: DisplayOptions): ProgressDisplay {
  const colors = pc.createColors(options.color);
  const now = options.now ?? (() => performance.now());
  const screen = createLogUpdate(stream, { defaultWidth: options.columns });
  let seen = nothingYet;
  let waiting: string | null = null;
  let paintedAt = Number.NEGATIVE_INFINITY;

  const paint = () => {
    paintedAt = now();
    const active = activeIn(seen);
    if (active.length > 0) screen(active.flatMap((route) => currentLines(route, paintedAt, options.columns)).join('\n'));
    else if (waiting !== null) screen(colors.dim(waiting));
    else screen.clear();
  };
  const persist = (line: string) => {
    screen.clear();
    screen.persist(line);
  };

  return {
    on(event) {
      const at = now();
      seen = followed(seen, event, at);
      const line = runLine(event);
      if (event.type === 'building' || event.type === 'booting') waiting = line;
      else if (event.type === 'route-started') waiting = null;
      else if (event.type === 'booted') waiting = null;
      if (event.type === 'route-done') {
        const { verdict } = event.finding;
        const color = verdict === 'leaking' ? colors.red : verdict === 'unproven' ? colors.yellow : colors.green;
        persist(color(doneLine(event.finding)));
      } else if (line !== null && event.type !== 'building' && event.type !== 'booting') {
        persist(colors.dim(line));
      }
      if (event.type !== 'requests' || at - paintedAt >= repaintMs) paint();
    },
    end() {
      screen.clear();
      screen.done();
    },
  };
}

function plainDisplay(stream: NodeJS.WritableStream): ProgressDisplay {
  let seen = nothingYet;
  const write = (line: string | null) => {
    if (line !== null) stream.write(`${line}\n`);
  };
  return {
    on(event) {
      const name = routeOf(event);
      const before = name === null ? undefined : seen.get(name);
      seen = followed(seen, event, 0);
      const isNewPhase = event.type === 'phase' || event.type === 'route-done' || event.type === 'route-left';
      if (before?.phase && isNewPhase) write(phaseLine(before));
      const now = name === null ? undefined : seen.get(name);
      if (event.type === 'phase' && now) write(beginLine(now));
      if (event.type === 'route-started') write(`Route ${event.index + 1} of ${event.of}: ${runLine({ type: 'note', text: event.route })}`);
      if (event.type === 'route-done') write(doneLine(event.finding));
      else write(runLine(event));
    },
    end() {},
  };
}
