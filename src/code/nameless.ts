import type { BuiltCode } from './built-code.ts';
import { tokensOf } from './by-syntax/tokens.ts';

/** A script's text in which all variables that it declares have one name, of one letter: a minifier may give them others in each build. */
export interface Nameless {
  readonly text: string;
  /** From an offset into the script to one into this text; inside of a name to its beginning. */
  from(offset: number): number;
  /** The way back. */
  to(offset: number): number;
}

const known = new WeakMap<BuiltCode, Nameless>();

/** Made once for each script. */
export function namelessOf(code: BuiltCode): Nameless {
  let made = known.get(code);
  if (!made) {
    made = without(variablesIn(code), code.text);
    known.set(code, made);
  }
  return made;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function without(names: readonly Span[], text: string): Nameless {
  const parts: string[] = [];
  // Where each name begins: in the script, and in the text that is made.
  const [starts, made]: [number[], number[]] = [[], []];
  let [at, length] = [0, 0];
  for (const { start, end } of names) {
    parts.push(text.slice(at, start), '$');
    length += start - at;
    starts.push(start);
    made.push(length);
    length += 1;
    at = end;
  }
  parts.push(text.slice(at));
  return {
    text: parts.join(''),
    from(offset) {
      const i = lastUpTo(starts, offset);
      const name = names[i];
      if (!name) return offset;
      return offset < name.end ? made[i]! : made[i]! + 1 + offset - name.end;
    },
    to(offset) {
      const i = lastUpTo(made, offset);
      const name = names[i];
      if (!name) return offset;
      return offset === made[i] ? name.start : name.end + offset - made[i]! - 1;
    },
  };
}

/** The index of the last of ascending numbers that is not greater; -1: all are. */
function lastUpTo(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! <= most) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Where the variables stand that the program itself declares, in the order of its text. */
function variablesIn({ program, text }: BuiltCode): readonly Span[] {
  const found: Span[] = [];
  for (const { kind, start } of tokensOf(program)) {
    // A property that is written as its variable has both at one place.
    if (kind !== 'name' || found.at(-1)?.start === start) continue;
    name.lastIndex = start;
    const [written] = name.exec(text) ?? [''];
    if (written !== '') found.push({ start, end: start + written.length });
  }
  return found;
}

const name = /[\p{ID_Continue}$]+/uy;
