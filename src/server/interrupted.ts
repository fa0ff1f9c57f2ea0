import { CheckError, problem } from '../problems.ts';

/** What a stage throws when its signal aborted; the reason is the name of the signal that the user sent. */
export const interrupted = (signal: AbortSignal): CheckError =>
  new CheckError(problem('interrupted', { signal: typeof signal.reason === 'string' ? signal.reason : 'it was asked to stop' }));
