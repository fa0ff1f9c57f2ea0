import { chmodSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';

// Each file of tests has a folder of its own for temporary files: another file runs at the same time, and what a check
// leaves behind must be its own.
const folder = mkdtempSync(join(realpathSync(tmpdir()), 'e2e-'));
// As the system's: some tests run as another user.
chmodSync(folder, 0o1777);
process.env.TMPDIR = folder;

afterAll(() => {
  // Package managers and other tools keep caches there, which are theirs.
  const left = readdirSync(folder).filter((name) => /^(ssr-)?leak-check-/.test(name));
  rmSync(folder, { recursive: true, force: true });
  expect(left, 'left behind among the temporary files').toEqual([]);
});
