/** A network of its own for a server, as a container has, with one wire to this one. */
import { execFileSync, spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';

export interface Network extends AsyncDisposable {
  readonly name: string;
  /** The address of a server in it. */
  readonly inside: string;
}

const run = (command: string): void => {
  const [program = '', ...args] = command.split(' ');
  execFileSync(program, args, { stdio: 'pipe' });
};

/** Whether this user may make a network of its own. */
export const canIsolate = process.getuid?.() === 0 && spawnSync('ip', ['netns', 'list']).status === 0;

/** Needs root. Disposing removes it, and the wire with it. */
export async function openNetwork(): Promise<Network> {
  const id = randomInt(1, 250);
  const [name, here, there] = [`slc-${process.pid}`, `slc${process.pid % 100_000}a`, `slc${process.pid % 100_000}b`];
  const [outside, inside] = [`10.213.${id}.1`, `10.213.${id}.2`];
  run(`ip netns add ${name}`);
  try {
    run(`ip link add ${here} type veth peer name ${there} netns ${name}`);
    run(`ip addr add ${outside}/30 dev ${here}`);
    run(`ip link set ${here} up`);
    for (const step of [`addr add ${inside}/30 dev ${there}`, `link set ${there} up`, 'link set lo up']) run(`ip -n ${name} ${step}`);
  } catch (error) {
    run(`ip netns del ${name}`);
    throw error;
  }
  return { name, inside, [Symbol.asyncDispose]: async () => run(`ip netns del ${name}`) };
}
