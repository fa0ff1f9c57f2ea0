import { z } from 'zod';
import type { Inspector } from './inspector.ts';

/** Realms beside the main one that are walked at most: each costs a walk over the whole heap, which collects garbage several times. */
const MOST_REALMS = 4;

const created = z.object({ context: z.object({ id: z.int(), auxData: z.object({ isDefault: z.boolean() }).partial().default({}) }) });

/**
 * The vm contexts of a program, by the inspector's number; no more than are worth a walk. The domain is enabled for this one question:
 * while it is, each line that the program prints comes here too, and what it shows is held.
 */
export async function otherRealms(inspector: Inspector): Promise<readonly number[]> {
  const found: number[] = [];
  const deafen = inspector.hear('Runtime.executionContextCreated', (event) => {
    const { context } = created.parse(event);
    if (context.auxData.isDefault !== true) found.push(context.id);
  });
  try {
    await inspector.post('Runtime.discardConsoleEntries');
    await inspector.post('Runtime.enable');
  } finally {
    deafen();
    await inspector.post('Runtime.disable');
    await inspector.post('Runtime.releaseObjectGroup', { objectGroup: 'console' });
  }
  return found.length > MOST_REALMS ? [] : found;
}
