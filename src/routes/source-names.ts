/** The names of all sources that a source map lists, those of its sections included, as they stand there. */
export function sourcesOfMap(map: unknown): readonly string[] {
  if (typeof map !== 'object' || map === null) return [];
  const { sources, sections, sourceRoot } = map as { sources?: unknown; sections?: unknown; sourceRoot?: unknown };
  const own = Array.isArray(sources) ? sources.filter((source): source is string => typeof source === 'string') : [];
  const root = typeof sourceRoot === 'string' && sourceRoot !== '' ? `${sourceRoot.replace(/\/$/, '')}/` : '';
  const nested = Array.isArray(sections) ? sections.flatMap((section: { map?: unknown } | null) => sourcesOfMap(section?.map)) : [];
  return [...own.map((source) => root + source), ...nested];
}
