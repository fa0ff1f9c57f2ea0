import { isFrameworkPackage } from '../routes/frameworks/frameworks.ts';
import type { CauseCode } from './cause/seen.ts';
import type { Suspect } from './ranked.ts';

/**
 * Whose fault a line is. `own`: code of the repository. `usage`: code of the repository that does not release what a package gave it.
 * `package`: an installed package. `framework`: the framework that calls the app. `node`: Node.js itself.
 */
export type Fault = 'own' | 'usage' | 'package' | 'framework' | 'node';

/** What a package made for a request, and which has a way to be released. */
const released: ReadonlySet<CauseCode> = new Set(['client-per-request', 'open-handle']);

/** null: it is not known. Who only allocates what stays may have been told to, and may have given it away. */
export function faultOf({ frame, by, dependency, holder, isHeard = false, keeps = false }: Suspect, cause: CauseCode | null): Fault | null {
  if (frame.owner === 'unknown') return null;
  if (frame.owner === 'node') return holder?.anchor.kind === 'runtime' ? 'node' : null;
  const ofPackage = isFrameworkPackage(dependency?.name ?? frame.package?.name ?? '') ? 'framework' : 'package';
  const isKnown = isHeard || keeps;
  if (frame.owner !== 'own') return isKnown || by === 'container' ? ofPackage : null;
  if (dependency === null) return 'own';
  if (by === 'opened' || (cause !== null && released.has(cause))) return 'usage';
  // Who puts an object away answers for it, whoever made it; but what was heard is beyond doubt.
  if (by === 'container' && !isHeard) return 'own';
  return isKnown ? ofPackage : null;
}
