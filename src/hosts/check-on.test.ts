import { readFile } from 'node:fs/promises';
import { Writable } from 'node:stream';
import { createFixture } from 'fs-fixture';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { settingsFrom } from '../config/settings-from.ts';
import { aReport, theOutage } from '../findings/a-report.test-builder.ts';
import { renderHtml } from '../report/html.ts';
import { renderJson } from '../report/json.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { type Check, checkOn } from './check-on.ts';
import type { Host } from './host.ts';
import type { WrittenReports } from './write-reports.ts';

let folder: Awaited<ReturnType<typeof createFixture>>;
beforeAll(async () => {
  folder = await createFixture();
});
afterAll(() => folder.rm());

const measured: Check = async ({ artifacts }, { signal, onProgress }) => {
  onProgress({ type: 'note', text: `files go to ${artifacts}` });
  return signal.aborted ? aReport({ exitCode: 2 }) : theOutage();
};

/** A CI service of its own, with what it was told. */
function service(given: Partial<Host['settings']> = {}) {
  const log: string[] = [];
  const told: { readonly written: WrittenReports; readonly cancelled: boolean; readonly exitCode: number }[] = [];
  const host: Host = {
    settings: { ...settingsFrom({}, { cwd: folder.path }), ...given },
    context: { name: 'web' },
    log: new Writable({
      write(chunk, _, done) {
        log.push(String(chunk));
        done();
      },
    }),
    makeFolder: async () => folder.path,
    quoting: async (work) => {
      log.push('[quote]');
      const answer = await work();
      log.push('[/quote]');
      return answer;
    },
    tell: async ({ exitCode }, written, cancelled) => void told.push({ written, cancelled, exitCode }),
  };
  return { host, log, told };
}

it('a service needs no more than the interface: progress and report are quoted, files written, then the service hears of it', async () => {
  const { host, log, told } = service({ reporters: [{ name: 'markdown', file: folder.getPath('r.md') }] });
  await checkOn(host, measured, new AbortController().signal);
  expect([log[0], log.at(-1)]).toEqual(['[quote]', '[/quote]']);
  expect(log.join('')).toContain(`files go to ${folder.getPath('leaks')}`);
  expect(log.join('')).toMatch(/leaking +\/sciencepedia/);
  const places = { json: folder.getPath('report.json'), html: folder.getPath('report.html') };
  expect(told).toEqual([{ written: { ...places, artifacts: folder.getPath('leaks'), problems: [] }, cancelled: false, exitCode: 1 }]);
  expect(await readFile(places.json, 'utf8')).toBe(renderJson(theOutage()));
  expect(await readFile(places.html, 'utf8')).toBe(renderHtml(theOutage()));
  expect(await readFile(folder.getPath('r.md'), 'utf8')).toBe(renderMarkdown(theOutage(), { name: 'web' }));
});

it('places that the job names win, and what cannot be written is reported', async () => {
  const json = folder.getPath('missing/own.json');
  const { host, told } = service({ json });
  await checkOn(host, measured, new AbortController().signal);
  expect(told).toMatchObject([{ written: { json, problems: [{ code: 'file-not-writable' }] } }]);
});

it('a job that was told to end still tells what it has', async () => {
  const { host, told } = service();
  await checkOn(host, measured, AbortSignal.abort('SIGTERM'));
  expect(told).toMatchObject([{ cancelled: true, exitCode: 2, written: { artifacts: null } }]);
});
