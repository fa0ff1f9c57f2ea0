import type { SameLeak } from '../findings/same-leak.ts';
import { count } from '../words.ts';
import { calledFrom } from './headline.ts';
import { routeName, routeNames } from './route-names.ts';
import type { Voice } from './voice.ts';

/** "The same leak on 12 routes: /a, /b, /c and 9 more."; null where it is on one alone. */
export function sameSentence(same: SameLeak, voice: Voice): string | null {
  if (same.length === 1) return null;
  const called = calledOnAnother(same, voice);
  const routes = routeNames(same, (name) => voice.name(name));
  return `The same leak on ${count(same.length, 'route')}: ${routes}${called === null ? '' : `; ${called}`}.`;
}

/** Where a touched line calls the one that leaks on another route than the first: "on /b called from src/b.ts:8, changed here". */
export function calledOnAnother([chief, ...others]: SameLeak, voice: Voice): string | null {
  if (chief.suspects[0]?.changedCaller) return null;
  for (const finding of others) {
    const said = finding.suspects[0] ? calledFrom(finding.suspects[0], voice) : null;
    if (said !== null) return `on ${voice.name(routeName(finding))} ${said}`;
  }
  return null;
}
