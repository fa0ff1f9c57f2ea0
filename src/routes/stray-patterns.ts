import { didYouMean } from '../config/did-you-mean.ts';
import { meansRoute } from '../config/route-pattern.ts';
import type { Settings } from '../config/settings.ts';

export type Patterns = Pick<Settings, 'ignore' | 'perRoute' | 'known'>;

/** What the configuration says of routes that are not there: most likely they were renamed, or misspelt. In words. */
export function strayPatterns({ ignore, perRoute, known }: Patterns, names: readonly string[]): readonly string[] {
  const patterns = [
    ...ignore.map((pattern) => ({ key: 'ignore', pattern })),
    ...perRoute.map(({ route }) => ({ key: 'perRoute', pattern: route })),
    ...known.map(({ route }) => ({ key: 'known', pattern: route })),
  ];
  return patterns
    .filter(({ pattern }) => !names.some((name) => meansRoute(pattern, name)))
    .map(({ key, pattern }) => {
      const meant = pattern.includes('*') ? null : didYouMean(pattern, names);
      return `"${key}" of the configuration names ${pattern}, and no route is called so.${meant ? ` Did you mean ${meant}?` : ''}`;
    });
}
