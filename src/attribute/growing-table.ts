import { builtCode, pathTo } from '../code/built-code.ts';
import type { Scripts } from '../code/source-maps.ts';
import { isFunction } from '../code/syntax.ts';
import type { Holder } from '../heap/holder.ts';
import type { Retention } from '../heap/retainers.ts';
import { type Grown, isAsLarge, onlyOne } from './growing-block.ts';
import { addingPlace } from './keeper.ts';
import { heldIn } from './ranked.ts';

/** Of the growth: where what came with the requests holds more, that is what grows. */
const OTHERWISE = 0.5;

/**
 * The container whose table is as large as all that requests left, where nothing else on the heap came with them: one that no walk counts,
 * such as a dictionary without a prototype, to which numbers are added. Its table was doubled at some time, not with each request.
 * @param served requests of the process since it began; null: unknown
 * @returns its holder, with the measured growth of the JavaScript heap; null where no code is sure to add to exactly one
 */
export async function growingTable(
  { blocks, holders }: Retention,
  served: number | null,
  { growth: { js: bytesPerRequest, arrayBuffers }, grewOutside }: Grown,
  scripts: Scripts,
): Promise<Holder | null> {
  // What leaks lies on the heap: beside a leak outside of it, what the heap grows by is noise.
  if (served === null || bytesPerRequest <= Math.max(0, arrayBuffers, grewOutside)) return null;
  if (holders.reduce((sum, holder) => sum + heldIn(holder), 0) > bytesPerRequest * OTHERWISE) return null;
  const fitting = blocks.filter((block) => block.kind === 'table' && isAsLarge(block, bytesPerRequest * served));
  const found = await onlyOne(
    fitting.map(({ holder }) => holder),
    (holder) => addsLater(holder, scripts),
  );
  return found && { ...found, bytesPerRequest };
}

/** Whether the one place that adds to it is in a function: what a module adds by itself, it adds once. */
async function addsLater(holder: Holder, scripts: Scripts): Promise<boolean> {
  const place = await addingPlace(holder, scripts);
  const script = place && (await scripts.at(place.url));
  const code = script && builtCode(script);
  return !!code && pathTo(code, code.offsetAt(place.line, place.column)).some(isFunction);
}
