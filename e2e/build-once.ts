import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The tests run what is shipped: `dist` is built once before them. */
export default function buildOnce(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: fileURLToPath(new URL('..', import.meta.url)), stdio: 'inherit' });
}
