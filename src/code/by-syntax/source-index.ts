import type { AppSource } from './app-sources.ts';
import { plainName, type Token } from './tokens.ts';

/** The sources of an app by the words in them. */
export interface SourceIndex {
  /** Bits: the rarer a token is in the sources, the more. */
  weight(token: Token): number;
  /** The sources that say most of these tokens, the most telling first. */
  nearest(tokens: readonly Token[], most: number): readonly AppSource[];
}

/** Bits. A token that occurs once in a large app tells no more than one that occurs a few times. */
const [least, most] = [1, 8];
const ofMark = 0.5;

export function sourceIndex(sources: readonly AppSource[]): SourceIndex {
  const counts = new Map<string, number>();
  const places = new Map<string, number[]>();
  let all = 0;
  sources.forEach(({ text }, i) => {
    for (const [written] of text.matchAll(/[\w$]+/g)) {
      const word = plainName(written);
      counts.set(word, (counts.get(word) ?? 0) + 1);
      all++;
      const files = places.get(word);
      if (!files) places.set(word, [i]);
      else if (files.at(-1) !== i) files.push(i);
    }
  });
  const known = new Map<string, number>();
  const bitsOf = (text: string): number => {
    const words = text.match(/[\w$]+/g) ?? [];
    const bits = words.map((word) => Math.log2((all + 1) / ((counts.get(plainName(word)) ?? 0) + 1)));
    return Math.min(most, Math.max(least, ...bits));
  };
  const weight = ({ text, kind }: Pick<Token, 'text' | 'kind'>): number => {
    if (kind === 'mark') return ofMark;
    const bits = known.get(text) ?? bitsOf(text);
    known.set(text, bits);
    return bits;
  };
  return {
    weight,
    nearest(tokens, most) {
      const scores = new Map<number, number>();
      let whole = 0;
      for (const token of new Map(tokens.map((token) => [token.text, token])).values()) {
        const bits = weight(token);
        whole += bits;
        for (const i of places.get(plainName(token.text.replace(/^#/, ''))) ?? []) scores.set(i, (scores.get(i) ?? 0) + bits);
      }
      const best = Math.max(0, ...scores.values());
      return [...scores]
        .filter(([, bits]) => bits >= best * 0.6 && bits >= whole / 3)
        .sort(([, a], [, b]) => b - a)
        .slice(0, most)
        .map(([i]) => sources[i]!);
    },
  };
}
