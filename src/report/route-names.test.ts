import { expect, it } from 'vitest';
import { aFinding, aLeak, aReport } from '../findings/a-report.test-builder.ts';
import { annotations } from './annotations.ts';
import { renderHtml } from './html.ts';
import { renderJunit } from './junit.ts';
import { renderMarkdown } from './markdown.ts';
import { renderTerminal } from './terminal.ts';

const report = aReport({ routes: [aLeak({ route: '/login', method: 'POST' }), aFinding({ route: '/about' })] });
const terminal = renderTerminal(report, { color: false, width: 110 });

it('names the method where it is not GET, in every format', () => {
  const [annotation] = annotations(report);
  const rendered = [terminal, renderMarkdown(report), renderHtml(report), renderJunit(report), annotation?.title ?? ''];
  for (const text of rendered) expect(text).toContain('POST /login');
  expect(terminal).toMatch(/leaking +POST \/login /);
  expect(terminal).toMatch(/steady +\/about /);
  expect(renderMarkdown(report)).toContain('| `POST /login` |');
});
