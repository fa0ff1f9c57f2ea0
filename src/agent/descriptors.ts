/** Which calls open files by their descriptors and do not close them: no resource of `async_hooks` stands for a number. */

type Call = (this: unknown, ...words: unknown[]) => unknown;

/** What `node:fs` itself calls, however a program came by `openSync`: part of a request's `oncomplete` where it does not wait. */
interface Binding {
  open?: Call;
  close?: Call;
}

interface Request {
  oncomplete?: Call;
}

export interface Watching {
  /** A file was opened, by a call within the function that called this. */
  opened(descriptor: number, stack: string): void;
  closed(descriptor: number): void;
}

const { apply } = Reflect;

/**
 * Tells of each descriptor that is opened and closed from now on, until what is returned is called. `process.binding('fs')` gives
 * the object that `node:fs` has (`lib/internal/bootstrap/realm.js`, its list of modules that are allowed); where a Node.js gives it
 * no more, nothing is told.
 * @param stackHere the stack of the call, without the functions given
 */
export function watchDescriptors({ opened, closed }: Watching, stackHere: (above: Call) => string): () => void {
  const binding = bindingOfFiles();
  const { open, close } = binding ?? {};
  if (!binding || !open || !close) return () => {};
  binding.open = function opening(...words) {
    const stack = stackHere(opening);
    const request = words.at(-1) as Request | undefined;
    const done = typeof request === 'object' && request !== null ? request.oncomplete : undefined;
    if (request && done)
      request.oncomplete = function (error: unknown, descriptor: unknown) {
        if (typeof descriptor === 'number') opened(descriptor, stack);
        return apply(done, this, [error, descriptor]);
      };
    const result = apply(open, this, words);
    if (typeof result === 'number' && result >= 0) opened(result, stack);
    return result;
  };
  binding.close = function (...words) {
    if (typeof words[0] === 'number') closed(words[0]);
    return apply(close, this, words);
  };
  return () => Object.assign(binding, { open, close });
}

function bindingOfFiles(): Binding | null {
  try {
    return (process as unknown as { binding(name: string): Binding }).binding('fs');
  } catch {
    return null;
  }
}
