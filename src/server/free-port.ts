import { connect } from 'node:net';
import getPort, { clearLockedPorts } from 'get-port';
import { CheckError, problem } from '../problems.ts';
import { until } from './until.ts';

/** Ports from 32768 on are handed out by the system to outgoing connections, the hammer's own included. */
const lowest = 10_000;
const highest = 32_767;
const tries = 64;

/** The wished port, or a free one below 32768. Throws CheckError `port-taken` when the wished one is held. */
export async function freePort(wished: number | null): Promise<number> {
  if (wished === null) {
    // At random: several checks on one machine must not all try the same.
    return getPort({ port: Array.from({ length: tries }, () => lowest + Math.floor(Math.random() * (highest - lowest + 1))) });
  }
  // It remembers what it gave out for a while; a server that is booted again takes the same port again.
  clearLockedPorts();
  if ((await getPort({ port: wished })) !== wished) throw new CheckError(problem('port-taken', { port: wished }));
  return wished;
}

/**
 * Whether a server ended because its port was held. Nobody can keep a port for a process that is still to come: between the
 * choice and the server's `listen`, another check on the same machine may have taken it.
 * https://nodejs.org/api/errors.html#common-system-errors
 */
export const findsTaken = (tail: readonly string[], port: number): boolean =>
  tail.some((line) => /\bEADDRINUSE\b|\balready in use\b/.test(line) && new RegExp(`(?<!\\d)${port}(?!\\d)`).test(line));

interface Address {
  readonly host: string;
  readonly port: number;
}

/** Milliseconds between the end of a process and that of its sockets: only the kernel is at work. */
const afterTheEnd = 2000;

/** Waits until nobody listens at an address any more. */
export const untilFree = (address: Address): Promise<void> => until(async () => !(await accepts(address)), afterTheEnd);

function accepts(address: Address): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    const answer = (accepted: boolean) => {
      socket.destroy();
      resolve(accepted);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
  });
}
