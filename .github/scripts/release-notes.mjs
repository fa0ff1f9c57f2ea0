// Prints the section of CHANGELOG.md that belongs to a tag such as v1.2.3; fails when there is none.
import { readFileSync } from 'node:fs';

const version = (process.argv[2] ?? '').replace(/^v/, '');
const log = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8');
const sections = log.split(/^## /m).slice(1);
const section = sections.find((text) => text.split(/[\s(]/, 1)[0]?.replace(/[[\]]/g, '') === version);
if (!section) {
  process.stderr.write(`CHANGELOG.md has no section "## ${version}".\n`);
  process.exit(1);
}
process.stdout.write(`${section.slice(section.indexOf('\n') + 1).trim()}\n`);
