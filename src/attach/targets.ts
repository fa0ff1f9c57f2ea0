/** What an inspector offers to attach to. */
import { get } from 'node:http';
import { z } from 'zod';
import type { InspectorAddress } from '../config/settings.ts';
import { CheckError, problem } from '../problems.ts';

/** Milliseconds. The list is made by a thread of its own, also where the program is busy. */
const PATIENCE_MS = 10_000;
/** Bytes. */
const LONGEST_LIST = 1024 * 1024;

const target = z.object({
  id: z.string().regex(/^[\w-]{1,100}$/),
  type: z.string(),
  title: z.string().default(''),
});

/**
 * The id of the only Node.js program at an address.
 * @throws CheckError `no-inspector`, `not-inspectable`, `several-targets`
 */
export async function targetAt(address: InspectorAddress): Promise<string> {
  const offered = z.array(target).safeParse(await listAt(address));
  if (!offered.success) throw new CheckError(problem('not-inspectable', { address: address.text, offers: [] }));
  const programs = offered.data.filter(({ type, id }) => type === 'node' && (address.id === null || id === address.id));
  const [first, ...others] = programs;
  const named = offered.data.map(({ type, title, id }) => `${type} ${title} (${id})`);
  if (first === undefined) throw new CheckError(problem('not-inspectable', { address: address.text, offers: named }));
  if (others.length > 0) {
    const offers = programs.map(({ title, id }) => `ws://${address.text}/${id} ${title}`);
    throw new CheckError(problem('several-targets', { address: address.text, offers }));
  }
  return first.id;
}

/** null: what answers is no list. @throws CheckError `no-inspector` where nobody answers */
function listAt({ host, port, text }: InspectorAddress): Promise<unknown> {
  const asked = { host, port, path: '/json/list', headers: { host: `localhost:${port}` }, timeout: PATIENCE_MS, agent: false };
  return new Promise((resolve, reject) => {
    const refuse = (error: Error) => reject(new CheckError(problem('no-inspector', { address: text, error: error.message })));
    const request = get(asked, (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > LONGEST_LIST) response.destroy();
        else chunks.push(chunk);
      });
      response.on('close', () => resolve(parsed(Buffer.concat(chunks).toString())));
      response.on('error', () => {});
    });
    request.on('timeout', () => request.destroy(new Error(`no answer within ${PATIENCE_MS / 1000} s`)));
    // What answers something else than HTTP is there, and is no inspector.
    request.on('error', (error: NodeJS.ErrnoException) => (error.code?.startsWith('HPE_') ? resolve(null) : refuse(error)));
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
