/** Looks for the line of a planted leak in a server of a large heap, in a process of its own, and says what that took. */
import { fileURLToPath } from 'node:url';
import { resident } from '../machine.ts';
import type { OnHeap } from './heaps.ts';
import { look } from './look.ts';
import { planted } from './planted.ts';
import { score } from './score.ts';

const [name = '', heapMb = '', agent = ''] = process.argv.slice(2);
const leak = planted.find((one) => one.name === name);
if (!leak) throw new Error(`There is no leak "${name}".`);
const page = await leak.prepare();
const [node, ...args] = page.words;
const ballast = fileURLToPath(new URL('ballast.cjs', import.meta.url));

let [before, most] = [0, 0];
const seen = await look(
  { ...page, words: [node, '--max-old-space-size=4096', '--require', ballast, ...args], env: { ...page.env, BALLAST_MB: heapMb } },
  leak.volley,
  agent,
  (pid) => {
    before = resident(pid)?.now ?? 0;
    setInterval(() => {
      most = Math.max(most, resident(pid)?.most ?? 0);
    }, 100).unref();
  },
);
const result: OnHeap = {
  ...{ addedMs: seen.addedMs, before, most },
  own: resident(process.pid)?.most ?? 0,
  isRight: score(seen, page.truth).place === 1,
  notes: seen.notes,
};
process.stdout.write(JSON.stringify(result));
