import { chmodSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, vi } from 'vitest';

// Each file of tests has a folder of its own for temporary files: another file runs at the same time, and what a check
// leaves behind must be its own.
const folder = mkdtempSync(join(realpathSync(tmpdir()), 'e2e-'));
// As the system's: some tests run as another user.
chmodSync(folder, 0o1777);
process.env.TMPDIR = folder;

// Package managers and other tools keep caches there, which are theirs.
const left = () => readdirSync(folder).filter((name) => /^(ssr-)?leak-check-/.test(name));

afterAll(async () => {
  // Of a check that was killed it is removed by another process, in its own time.
  await vi.waitUntil(() => left().length === 0, 60_000).catch(() => {});
  const leftBehind = left();
  rmSync(folder, { recursive: true, force: true });
  expect(leftBehind, 'left behind among the temporary files').toEqual([]);
}, 90_000);
