/** Tools of the command line that take source maps as a flag, which goes directly behind the words that begin the command; longer ones first. */
const tools: ReadonlyArray<readonly [begins: string, flag: string]> = [
  ['remix build', '--sourcemap'],
  ['ncc build', '--source-map'],
  ['webpack build', '--devtool=source-map'],
  ['webpack', '--devtool=source-map'],
  ['rspack build', '--devtool=source-map'],
  ...['esbuild', 'tsup', 'tsdown', 'rollup', 'rolldown'].map((name) => [name, '--sourcemap'] as const),
];
const flags = new Map(tools);

/** Where a program begins in a script: as the first word, or behind what runs it or sets its environment. */
const before = String.raw`(?:^|[;&|(]|\b(?:npx|bunx|exec|cross-env)(?=\s)|\b\w+=\S*(?=\s))\s*(?:[\w@.-]*\/)*`;
const programs = new RegExp(`(${before})(${tools.map(([begins]) => begins.replace(' ', String.raw`\s+`)).join('|')})(?=\\s|$)`, 'g');

/** A script of package.json whose tools write source maps; null: it runs none that can be told to. */
export function withFlags(script: string): string | null {
  const changed = script.replace(
    programs,
    (_, begins: string, program: string) => `${begins}${program} ${flags.get(program.replace(/\s+/, ' '))}`,
  );
  return changed === script ? null : changed;
}

/** The same for words that are run without a shell. */
export function wordsWithFlags(words: readonly [string, ...string[]]): readonly [string, ...string[]] | null {
  const from = ['npx', 'bunx'].includes(words[0]) ? 1 : 0;
  const [program = '', command] = words.slice(from);
  const name = program.replace(/^.*[\\/]/, '');
  for (const [begins, length] of [
    [`${name} ${command}`, 2],
    [name, 1],
  ] as const) {
    const flag = flags.get(begins);
    if (flag) return [words[0], ...words.slice(1, from + length), flag, ...words.slice(from + length)];
  }
  return null;
}
