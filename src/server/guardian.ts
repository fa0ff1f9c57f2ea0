import { spawn } from 'node:child_process';

/** Ends what was started when this process ends without a word: by SIGKILL, SIGABRT, SIGQUIT, or a crash of Node.js itself. */
export interface Guardian {
  /** Everything has ended: there is nothing to guard any more. */
  dismiss(): void;
}

/**
 * What a shell does, which takes a megabyte, and waits for its input to end: the kernel closes that with the process at its other end.
 * $1 the group, $2 what only its processes have in their environment, $3 the folder, $4 when the first of the group was started: somebody
 * else may have that id since (field 22 of proc_pid_stat(5), the 20th after the name).
 */
export const guardianScript = `
if read -r _; then exit 0; fi
now=
if [ -n "$4" ] && read -r now 2>/dev/null <"/proc/$1/stat"; then now=$(echo "\${now##*) }" | cut -d ' ' -f 20); fi
if [ -n "$1" ] && [ "\${now:-$4}" = "$4" ]; then kill -KILL "-$1" 2>/dev/null; fi
if [ -n "$2" ]; then
  for round in 1 2 3; do
    for file in $(grep -laF -e "$2" /proc/[0-9]*/environ 2>/dev/null); do
      pid=\${file#/proc/}
      kill -KILL "\${pid%/environ}" 2>/dev/null
    done
  done
fi
if [ -n "$3" ]; then rm -rf -- "$3"; fi
`;

export interface Guarded {
  /** A process group to be ended. */
  readonly group?: number | undefined;
  /** When its first process was started (`beganAt`). */
  readonly began?: number | null | undefined;
  /** `NAME=value`, which all processes have that descend from the group's first, and nobody else: they are ended, too. */
  readonly marker?: string | null | undefined;
  /** Absolute path of a folder to be removed, which need not be there yet. */
  readonly folder?: string | undefined;
}

const word = (value: number | null | undefined): string => String(value ?? '');

/** Watches over it until it is dismissed. Windows has no such shell: there the agent ends its process by itself. */
export function guard({ group, began, marker, folder }: Guarded): Guardian {
  if (process.platform === 'win32') return { dismiss() {} };
  const guardian = spawn('/bin/sh', ['-c', guardianScript, 'ssr-leak-check', word(group), marker ?? '', folder ?? '', word(began)], {
    // Its own group: a signal to that of the check, as a terminal sends it, must not reach it.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { PATH: process.env.PATH },
    cwd: '/',
  });
  guardian.on('error', () => {});
  guardian.stdin?.on('error', () => {});
  guardian.unref();
  // There is none where nothing more could be opened.
  (guardian.stdin as unknown as { unref(): void } | undefined)?.unref();
  return { dismiss: () => void guardian.stdin?.end('done\n') };
}
