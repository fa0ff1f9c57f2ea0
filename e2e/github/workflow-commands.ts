/** A log as the runner reads it: what it obeys, and what is left for people. */
export interface ReadLog {
  readonly commands: ReadonlyArray<{ readonly name: string; readonly properties: string; readonly message: string }>;
  /** The lines that are no commands, as they were printed, masks not applied. */
  readonly text: string;
}

const decoded = (data: string): string => data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');

/** Reads standard output by the runner's rules, those for stopping commands included. */
export function readLog(stdout: string): ReadLog {
  const commands: ReadLog['commands'][number][] = [];
  const text: string[] = [];
  let stopped: string | null = null;
  for (const line of stdout.split(/\r?\n/)) {
    const command = /^\s*::([^\s:]+)(?: ([^:]*(?:%3A[^:]*)*))?::(.*)$/.exec(line) ?? /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/.exec(line);
    const [, name = '', properties = '', message = ''] = command ?? [];
    if (stopped !== null) {
      if (name === stopped) stopped = null;
      else text.push(line);
    } else if (name === 'stop-commands') stopped = message;
    else if (command) commands.push({ name, properties, message: decoded(message) });
    else text.push(line);
  }
  return { commands, text: text.join('\n') };
}
