// Sets where this is published on GitHub, `owner/name`, wherever that is written: npm run repository -- owner/name
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const [, , wanted = ''] = process.argv;
if (!/^[\w.-]+\/[\w.-]+$/.test(wanted)) {
  process.stderr.write('Give the owner and the name: npm run repository -- owner/name\n');
  process.exit(2);
}

const root = new URL('../../', import.meta.url);
const inFolder = (folder, ending) =>
  readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith(ending))
    .map((name) => folder + name);
const read = (file) => readFileSync(new URL(file, root), 'utf8');
const source = 'src/repository.ts';
const current = /repository = '([^']+)'/.exec(read(source))[1];
const files = [
  source,
  'package.json',
  'README.md',
  'README.zh-CN.md',
  ...inFolder('docs/', '.md'),
  ...inFolder('.github/examples/', '.yml'),
  ...inFolder('.github/workflows/', '.yml'),
];

// A name that only begins or ends like it is another one.
const escaped = current.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const name = new RegExp(`(?<![\\w.-])${escaped}(?=@|\\.git|[#/'"\\s)\`]|$)`, 'gm');
for (const file of files) {
  const text = read(file);
  const set = text.replace(name, wanted);
  if (set !== text) {
    writeFileSync(new URL(file, root), set);
    process.stdout.write(`${file}\n`);
  }
}
process.stdout.write(`Now ${wanted}. Build dist again: npm run build\n`);
