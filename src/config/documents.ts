import { stringify } from 'yaml';
import { commands } from './commands.ts';
import { configKeys, configSchema } from './config.ts';
import { configKeyOf } from './given.ts';
import { loginKeys } from './login-form.ts';
import type { Group, Option } from './option.ts';
import { type OptionName, optionEntries } from './options.ts';

const sentence = (text: string): string => `${text[0]!.toUpperCase()}${text.slice(1)}.`;

const headings: Readonly<Record<Group, string>> = {
  server: 'The server',
  requests: 'What is requested',
  verdict: 'The verdict',
  output: 'Reports',
  'pull request': 'The pull request',
  help: 'Help',
};

function description(o: Option<unknown>): string {
  const summary = sentence(o.repeatable ? `${o.summary}; one per line` : o.summary);
  const unless = o.otherwise === null ? '' : `Without it: ${o.otherwise}.`;
  const more = o.more.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('`', '');
  return [summary, more, unless].filter((part) => part !== '').join(' ');
}

/** The text of action.yml. */
export function actionYaml(): string {
  const inputs = optionEntries.filter(([, { inAction }]) => inAction);
  return stringify(
    {
      name: 'ssr-leak-check',
      description: 'Hammers the routes of an SSR build, fails the pull request on a memory leak, and names the route and the line.',
      author: 'The ssr-leak-check authors',
      branding: { icon: 'droplet', color: 'blue' },
      inputs: Object.fromEntries(
        inputs.map(([name, o]) => [
          name,
          { description: description(o), required: false, ...(o.default === null ? {} : { default: o.default }) },
        ]),
      ),
      outputs: {
        verdict: { description: 'steady, leaking or unproven: the worst of all routes.' },
        'leaking-routes': { description: 'The routes that leak, as a JSON array of strings.' },
        report: { description: 'Path of the JSON report.' },
        html: { description: 'Path of the HTML report.' },
        artifacts: { description: 'Folder of the files about each leak (see the input of that name), empty when there are none.' },
        'comment-body': { description: 'The Markdown of the comment, for a workflow that posts it itself.' },
      },
      runs: { using: 'node24', main: 'dist/action.js' },
    },
    { lineWidth: 0 },
  );
}

function section(name: OptionName, o: Option<unknown>): string {
  const value = o.takes === null ? '' : ` ${o.takes}`;
  const onlyAction = o.commands.length === 0;
  const facts = [
    o.default !== null && `Default: \`${o.default}\``,
    o.otherwise !== null && `Without it: ${o.otherwise}`,
    o.repeatable && 'Repeatable; in a workflow, one per line',
    o.secret && 'Secret: masked wherever it could be printed',
    o.config !== null && `In a configuration: \`${configKeyOf(name)}\`${o.perRoute === null ? '' : ', for single routes too'}`,
    onlyAction ? 'Input of the action only' : `Commands: ${o.commands.map((c) => `\`${c}\``).join(', ')}`,
    !onlyAction && !o.inAction && 'Command line only',
  ].filter((fact) => typeof fact === 'string');
  const heading = `### \`${onlyAction ? '' : '--'}${name}${onlyAction ? '' : value}\``;
  return [heading, `${sentence(o.summary)} ${o.more}`.trim(), facts.map((fact) => `- ${fact}`).join('\n')].join('\n\n');
}

const example = {
  $schema: './node_modules/ssr-leak-check/dist/config.schema.json',
  params: { '/product/[id]': ['/product/1', '/product/2'], '/search': ['/search?q={n}'] },
  ignore: ['/admin*'],
  threshold: '256 B',
  perRoute: { '/report/[year]': { budget: '3 min', headers: { 'accept-language': 'de' } } },
  known: [{ route: '/legacy/*', reason: 'goes away with the old shop, see #123', until: '2027-03-31' }],
};

const typed = `import { defineConfig } from 'ssr-leak-check';

export default defineConfig({
  params: { '/product/[id]': ['/product/1'] },
  headers: { authorization: \`Bearer \${process.env.SHOP_TOKEN}\` },
});`;

function configuration(): string {
  // From the JSON Schema: an optional schema keeps its words inside.
  const described: Readonly<Record<string, { readonly description?: string }>> = JSON.parse(configSchema()).properties;
  return [
    '## Configuration',
    'Settings that are always the same belong in a file: `ssr-leak-check.config.ts`, `.mts`, `.mjs`, `.js` (its default export) or `.json`, or `.github/ssr-leak-check.yml`. The check reads the file that `--config` names, or else the first of these in the folder of the app, then in the folder where the check runs. Options and inputs win over the file, even over what it says for single routes; an input with its default value does not. An unknown key is an error. A configuration that is code runs in its own process, which sees the environment without the runner’s credentials. TypeScript works in every Node.js version and needs no extra package.',
    ['```json', JSON.stringify(example, null, 2), '```'].join('\n'),
    ['```ts', typed, '```'].join('\n'),
    configKeys.map((key) => `- \`${key}\`: ${described[key]?.description}`).join('\n'),
    'In `params`, `ignore`, `perRoute` and `known`, write a route as `ssr-leak-check routes` lists it; write a route that you name with `--route` the same way as there. `*` stands for any text, except in `params`. If several entries of `perRoute` match a route, the last one wins. Headers are added by name, and `thresholds` by channel.',
    `\`login\` is a list of requests, each with ${loginKeys.map((key) => `\`${key}\``).join(', ')}; [what they mean](recipes.md#a-page-behind-a-login). They are secrets: values that come from \`process.env\` need a configuration in TypeScript or JavaScript.`,
    'A known leak is shown with its reason and does not fail the run, up to and including its last day. Then it fails again, and the run says that the entry has expired.',
    '### Which threshold holds',
    'The first of these that is given sets the limit of a channel:',
    [
      '1. `--channel-threshold` for this channel, then `--threshold`',
      '2. `thresholds` of the route in `perRoute`, if it names this channel',
      '3. `threshold` of the route in `perRoute`',
      '4. `thresholds`, if it names this channel',
      '5. `threshold`',
      '6. the default',
    ].join('\n'),
    'What you write for one route wins over what you write for all, because you wrote it for that route. A channel that a map does not name keeps the limit it would have without that map.',
  ].join('\n\n');
}

/** All but what only a configuration has, which is documented there. */
const documented = optionEntries.filter(([, { commands, inAction }]) => inAction || commands.length > 0);

/** The text of docs/options.md. */
export function optionsPage(): string {
  const groups = Object.entries(headings).map(([group, heading]) =>
    [`## ${heading}`, ...documented.filter(([, o]) => o.group === group).map(([name, o]) => section(name, o))].join('\n\n'),
  );
  return `${[
    '# Options',
    'Every command-line option is also an input of the action, without the dashes, unless it says otherwise. An option may be written `--option value` or `--option=value`. All mistakes are reported at once, before anything starts.',
    '## Commands',
    Object.values(commands)
      .map((c) => `- \`ssr-leak-check ${c.usage}\`: ${c.summary}`)
      .join('\n'),
    ...groups,
    configuration(),
    '## Values',
    [
      '- Sizes: `256 B`, `1 kB` (1000 bytes), `1 KiB` (1024 bytes), `2 MB`, or a plain number of bytes.',
      '- Times: `500 ms`, `60s`, `2 min`, `1h`; always with a unit.',
      '- Files: relative to the folder where the check runs. Their folder must exist.',
    ].join('\n'),
  ].join('\n\n')}\n`;
}
