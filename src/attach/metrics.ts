/** What a server says of its memory in the text format of Prometheus: https://prometheus.io/docs/instrumenting/exposition_formats/ */

/** Bytes; null: not said. Several processes are summed. */
export interface MemoryMetrics {
  readonly heapUsed: number | null;
  readonly rss: number | null;
  readonly external: number | null;
  readonly fds: number | null;
  /** Such as "v20.20.2". */
  readonly node: string | null;
}

/** Names that exporters give a figure, the most exact first: prom-client, and the instrumentation of OpenTelemetry. */
const named = {
  heapUsed: ['nodejs_heap_size_used_bytes', 'nodejs_heap_space_size_used_bytes', 'v8js_memory_heap_used_bytes'],
  rss: ['process_resident_memory_bytes'],
  external: ['nodejs_external_memory_bytes'],
  fds: ['process_open_fds'],
} as const;

const line = /^([A-Za-z_:][\w:]*)(?:\{(.*)\})? +([^ ]+)(?: +-?\d+)?$/;

export function readMetrics(text: string): MemoryMetrics {
  const read = text.split(/\r?\n/).flatMap((one) => {
    const [, name, labels = '', value] = line.exec(one.trimEnd()) ?? [];
    return name === undefined ? [] : [{ name, labels, value: Number(value) }];
  });
  const sum = (names: readonly string[]): number | null => {
    for (const wanted of names) {
      const those = read.filter(({ name, value }) => name === wanted && Number.isFinite(value) && value >= 0);
      if (those.length > 0) return those.reduce((all, { value }) => all + value, 0);
    }
    return null;
  };
  const version = read.find(({ name }) => name === 'nodejs_version_info')?.labels ?? '';
  return {
    ...{ heapUsed: sum(named.heapUsed), rss: sum(named.rss), external: sum(named.external), fds: sum(named.fds) },
    node: /(?:^|,)version="(v[\w.-]{1,50})"/.exec(version)?.[1] ?? null,
  };
}
