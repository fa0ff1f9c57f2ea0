import { readFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { version } from '../src/version.ts';

/** One line that says where and when figures were taken. */
export function circumstances(command: string): string {
  const [first] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const load = loadavg()[0]?.toFixed(1);
  const machine = `${cpus().length} × ${first?.model.trim() || process.arch}, ${memory}, ${type()} ${release()}`;
  return `\`${command}\`, ${new Date().toISOString().slice(0, 10)}, version ${version()}, Node ${process.versions.node}; ${machine}; load ${load} at the end.`;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
};

/** Bytes that a process has resident, and the most that it ever had, by the kernel's count (proc(5)); null: it is gone. */
export function resident(pid: number): { readonly now: number; readonly most: number } | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    const of = (field: string) => Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) * 1024;
    return { now: of('VmRSS'), most: of('VmHWM') };
  } catch {
    return null;
  }
}

/** Such as "1,017 MB". */
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6).toLocaleString('en')} MB`;

/** Such as "12.3 s". */
export const seconds = (ms: number): string => `${(ms / 1000).toFixed(ms < 99_950 ? 1 : 0)} s`;

/** The median of times in milliseconds; '' of none. */
export const medianTime = (ms: readonly number[]): string => (ms.length === 0 ? '' : seconds(median(ms)));
