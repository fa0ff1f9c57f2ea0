import { expect, test } from 'vitest';
import { CheckError } from '../problems.ts';
import { portIn, readCommand, withPort } from './command.ts';

test.each([
  ['npm start', {}, ['npm', 'start']],
  ['  node   build/server.js ', {}, ['node', 'build/server.js']],
  ['"/opt/my node/bin/node" "a b.js"', {}, ['/opt/my node/bin/node', 'a b.js']],
  ['NODE_ENV=test DEBUG="a b" node x.js A=1', { NODE_ENV: 'test', DEBUG: 'a b' }, ['node', 'x.js', 'A=1']],
  ['EMPTY= node x.js', { EMPTY: '' }, ['node', 'x.js']],
  ['node -e \'a(1) | b; $C > "d"\'', {}, ['node', '-e', 'a(1) | b; $C > "d"']],
  ['node "it\'s.js" it\\\'s', {}, ['node', "it's.js", "it's"]],
  ['node a.js \\\n  --flag', {}, ['node', 'a.js', '--flag']],
])('%s', (text, env, words) => {
  expect(readCommand(text, 'linux')).toEqual({ text: text.trim().replace(/\\\n\s*/, ' '), env, words });
});

test('on Windows a backslash separates folders', () => {
  expect(readCommand('node dist\\server.js', 'win32')?.words).toEqual(['node', 'dist\\server.js']);
});

test.each([
  ['npm ci && npm start', '&&'],
  ['node a.js || true', '||'],
  ['node a.js | tee log', '|'],
  ['cd app; node a.js', ';'],
  ['node a.js > log', '>'],
  ['node a.js 2>&1', '>&'],
  ['node a.js < in', '<'],
  ['node a.js &', '&'],
  ['(node a.js)', '('],
  ['node $(ls)', '$(…)'],
  ['node "$(ls)"', '$(…)'],
  ['node `ls`', '`…`'],
  ['node $ENTRY', '$ENTRY'],
  ['PORT=$P node a.js', '$P'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell's own syntax
  ['node "${ENTRY}.js"', '$ENTRY'],
  ['node build/*.js', 'build/*.js'],
  ['node a.js # later', '#'],
  ['npm ci\nnpm start', 'a second line'],
])('%s needs a shell for %s', (text, operator) => {
  expect(() => readCommand(text, 'linux')).toThrow(CheckError);
  try {
    readCommand(text, 'linux');
  } catch (error) {
    const [problem] = (error as CheckError).problems;
    expect(problem).toMatchObject({ code: 'start-needs-a-shell', args: { operator } });
  }
});

test.each(['', '   ', 'A=1', "''", 'node "a.js', "node 'a.js"])('"%s" is no command', (text) => {
  expect(readCommand(text, 'linux')).toBeNull();
});

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: a shell's own syntax
test.each([
  ['next start -p $PORT', ['next', 'start', '-p', '4000'], {}],
  ['node a.js "--port=${PORT}"', ['node', 'a.js', '--port=4000'], {}],
  ['ORIGIN=http://127.0.0.1:$PORT node a.js', ['node', 'a.js'], { ORIGIN: 'http://127.0.0.1:4000' }],
  ["node a.js '$PORT'", ['node', 'a.js', '$PORT'], {}],
])('%s is told the port of its server', (text, words, env) => {
  const command = readCommand(text, 'linux', true);
  expect(command && withPort(command, 4000)).toEqual({ text, words, env });
});

test('only a server has a port, and one variable alone is known', () => {
  expect(() => readCommand('npm run build -- $PORT', 'linux')).toThrow(CheckError);
  expect(() => readCommand('node a.js ${PORT}$OTHER', 'linux', true)).toThrow(CheckError);
});
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: a shell's own syntax

test.each([
  ['PORT=3000 node a.js', 3000],
  ['PORT=$PORT node a.js', null],
  ['node a.js', null],
])('the port that "%s" sets is %s', (text, port) => expect(portIn(readCommand(text, 'linux', true)!)).toBe(port));
