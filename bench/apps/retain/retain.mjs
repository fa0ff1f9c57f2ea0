/**
 * Keeps an exact number of bytes of the JS heap on a fraction of the calls, as RETAIN_BYTES and RETAIN_FRACTION say.
 * The holder is allocated in advance, so that its growth is not counted in. On 64-bit V8 a one-byte string takes 16 bytes and
 * one for each character, rounded up to 8; a number with a fraction in an array of objects takes 16.
 * With RETAIN_IN=map it is a Map that grows instead, as people write it: its entries can be counted, and take some bytes on top.
 */
const SLOTS = 1 << 18;
const slots = new Array(SLOTS).fill(null);
const byNumber = new Map();
const letters = Buffer.alloc(1 << 16, 'x');
let used = 0;

export function retain() {
  const bytes = Number(process.env.RETAIN_BYTES ?? 0);
  // Nothing is smaller than 16 bytes: 8 on average are 16 by every second of those calls.
  const size = Math.max(bytes, 16);
  const fraction = (Number(process.env.RETAIN_FRACTION ?? 1) * bytes) / size;
  if (Math.random() >= fraction) return;
  const value = size === 16 ? used + 0.5 : letters.latin1Slice(0, size - 16);
  if (process.env.RETAIN_IN === 'map') byNumber.set(used, value);
  else slots[used % SLOTS] = value;
  used += 1;
}
