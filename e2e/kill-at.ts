import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';

/** Calls back when a process has printed a text, however its output was cut into pieces. */
export function onceSaid(stream: Readable | null, text: string | RegExp, then: () => void): void {
  let said = '';
  stream?.on('data', function listen(chunk) {
    said += String(chunk);
    if (!(typeof text === 'string' ? said.includes(text) : text.test(said))) return;
    stream.off('data', listen);
    then();
  });
}

/** Sends a signal once a process has printed a text. Once: a second signal ends a check at once, without its report. */
export function killAt(child: ChildProcess, stream: Readable | null, text: string | RegExp, signal: NodeJS.Signals = 'SIGINT'): void {
  onceSaid(stream, text, () => child.kill(signal));
}
