/** A terminal that is gone ends nothing from now on: neither its signal, nor what is written to it. */
export function outliveTerminal(world: Pick<NodeJS.Process, 'on' | 'stdout' | 'stderr'>): void {
  const nothing = () => {};
  world.on('SIGHUP', nothing);
  for (const stream of [world.stdout, world.stderr]) stream.on('error', nothing);
}
