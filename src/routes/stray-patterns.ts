import { didYouMean } from '../config/did-you-mean.ts';
import { meansRoute } from '../config/route-pattern.ts';
import type { Settings } from '../config/settings.ts';

export type Patterns = Pick<Settings, 'ignore' | 'perRoute' | 'known'>;

/** Patterns of the configuration that fit no route: most likely it was renamed, or the pattern is misspelled. In words. */
export function strayPatterns({ ignore, perRoute, known }: Patterns, names: readonly string[]): readonly string[] {
  const patterns = [
    ...ignore.map((pattern) => ({ key: 'ignore', pattern })),
    ...perRoute.map(({ route }) => ({ key: 'perRoute', pattern: route })),
    ...known.flatMap(({ route }) => (route === undefined ? [] : [{ key: 'known', pattern: route }])),
  ];
  return patterns
    .filter(({ pattern }) => !names.some((name) => meansRoute(pattern, name)))
    .map(({ key, pattern }) => {
      const meant = pattern.includes('*') ? null : didYouMean(pattern, names);
      return `"${key}" in the configuration names ${pattern}, but no route has that name.${meant ? ` Did you mean ${meant}?` : ''}`;
    });
}
