import { expect, it } from 'vitest';
import { readMetrics } from './metrics.ts';

it('reads what prom-client collects by default', () => {
  const text = `# HELP nodejs_heap_size_used_bytes Process heap size used from Node.js in bytes.
# TYPE nodejs_heap_size_used_bytes gauge
nodejs_heap_size_used_bytes 22123456
nodejs_external_memory_bytes{app="shop"} 2.5e+6 1700000000000
process_resident_memory_bytes 90000000\r
process_open_fds 24
nodejs_version_info{version="v20.20.2",major="20",minor="20",patch="2"} 1
`;
  expect(readMetrics(text)).toEqual({ heapUsed: 22_123_456, rss: 90e6, external: 2.5e6, fds: 24, node: 'v20.20.2' });
});

it('sums spaces and processes, and prefers the exact figure', () => {
  expect(readMetrics('v8js_memory_heap_used_bytes{s="old"} 7\nv8js_memory_heap_used_bytes{s="new"} 5').heapUsed).toBe(12);
  expect(readMetrics('nodejs_heap_size_used_bytes{pid="1"} 3\nnodejs_heap_size_used_bytes{pid="2"} 4').heapUsed).toBe(7);
  expect(readMetrics('nodejs_heap_space_size_used_bytes{space="old"} 9\nnodejs_heap_size_used_bytes 3').heapUsed).toBe(3);
});

it('what is no such figure is not read', () => {
  const none = { heapUsed: null, rss: null, external: null, fds: null, node: null };
  expect(readMetrics('<html>404</html>')).toEqual(none);
  expect(readMetrics('nodejs_heap_size_used_bytes NaN\nprocess_resident_memory_bytes -1\nprocess_open_fds +Inf')).toEqual(none);
  expect(readMetrics('my_nodejs_heap_size_used_bytes 3')).toEqual(none);
});
