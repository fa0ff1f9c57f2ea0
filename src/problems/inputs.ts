/** What somebody typed or configured. */
import { lines, orNull, text } from '../shape.ts';
import { entry } from './entry.ts';
import { mostExamples, remedies } from './evidence.ts';

/** Why two options do not go together, and what to do in place of the first. */
const apart = {
  lent: { because: 'that server runs already', instead: (other: string) => `or let the check start the server and remove ${other}` },
  soak: { because: 'a long run builds no base', instead: () => 'or give a baseline file' },
  shards: { because: 'a long run checks all routes', instead: () => 'and name the routes of each machine with --route' },
  share: { because: 'a share is not all of the run', instead: () => 'and give it to the merge of all shards' },
} as const;

const areApart = (why: string): why is keyof typeof apart => Object.hasOwn(apart, why);

export const inputs = {
  'unknown-option': entry({ option: text, meant: orNull(text) }, (a) => ({
    what: `There is no option ${a.option}.`,
    saw: [],
    change: a.meant ? `Did you mean ${a.meant}?` : 'See ssr-leak-check --help, which lists the options.',
  })),
  'unknown-command': entry({ word: text, meant: orNull(text) }, (a) => ({
    what: `There is no command "${a.word}".`,
    saw: [],
    change: a.word.startsWith('/')
      ? `Did you mean --route ${a.word}?`
      : /^https?:/.test(a.word)
        ? 'The check starts the server itself: use --start "<command>", and name paths with --route /path.'
        : a.word.endsWith('.json')
          ? `Did you mean report ${a.word}?`
          : a.meant
            ? `Did you mean ${a.meant}?`
            : 'See ssr-leak-check --help, which lists the commands; a value with spaces needs quotes.',
  })),
  'unexpected-word': entry({ word: text }, (a) => ({
    what: `Unexpected argument "${a.word}".`,
    saw: [],
    change: 'Remove it; a value with spaces needs quotes.',
  })),
  'not-for-command': entry({ option: text, command: text }, (a) => ({
    what: `The command ${a.command} does not accept ${a.option}.`,
    saw: [],
    change: 'Remove it; ssr-leak-check --help lists the options of each command.',
  })),
  'nothing-measured': entry({ input: text, option: text }, (a) => ({
    what: `The input "${a.input}" measures nothing, so "${a.option}" has no effect.`,
    saw: [],
    change: 'Move it to the job that measures.',
  })),
  'given-twice': entry({ option: text }, (a) => ({
    what: `${a.option} is given more than once.`,
    saw: [],
    change: 'Give it once.',
  })),
  'bad-report': entry({ file: text, error: text }, (a) => ({
    what: `${a.file} is not a readable report.`,
    saw: a.error.split('\n').slice(0, 10),
    change: 'Name a file that ssr-leak-check --json wrote.',
  })),
  'bad-shards': entry({ wrong: lines }, ({ wrong }) => ({
    what: 'The reports are not those of the shards of one run.',
    saw: [...wrong.slice(0, mostExamples), ...(wrong.length > mostExamples ? [`and ${wrong.length - mostExamples} more`] : [])],
    change: 'Merge the reports of one run: each shard once, of the same commit, with the same options.',
  })),
  'not-together': entry({ option: text, other: text, why: text }, (a) => {
    const { because, instead } = apart[areApart(a.why) ? a.why : 'lent'];
    return { what: `${a.option} does not go with ${a.other}: ${because}.`, saw: [], change: `Remove ${a.option}, ${instead(a.other)}.` };
  }),
  'other-soak': entry({ file: text }, (a) => ({
    what: `${a.file} is the journal of an unfinished run with other options.`,
    saw: [],
    change: 'Repeat the command of that run to go on with it; or name another file with --journal, or remove this one, to begin anew.',
  })),
  'bad-history': entry({ file: text, error: text }, (a) => ({
    what: `${a.file} is not a history of earlier runs.`,
    saw: a.error.split('\n').slice(0, 10),
    change: 'Name a file that --history wrote, or one that does not exist yet.',
  })),
  'needs-option': entry({ option: text, needs: text }, (a) => ({
    what: `${a.option} has no effect without ${a.needs}.`,
    saw: [],
    change: `Give ${a.needs} too, or remove it.`,
  })),
  'body-without-method': entry({ option: text, methodOption: text, method: text, route: orNull(text) }, (a) => ({
    what: `${a.option}${a.route === null ? '' : ` of ${a.route}`} has no effect: a ${a.method} request has no body.`,
    saw: [],
    change: `Give a ${a.methodOption} that has one, such as POST, or remove ${a.option}.`,
  })),
  'bad-value': entry({ option: text, value: text, expected: text }, (a) => ({
    what: `${a.option} does not accept "${a.value}".`,
    saw: [],
    change: `Give ${a.expected}.`,
  })),
  'missing-value': entry({ option: text, expected: text }, (a) => ({
    what: `${a.option} has no value.`,
    saw: [],
    change: `Give ${a.expected}.`,
  })),
  'missing-word': entry({ command: text, expected: text }, (a) => ({
    what: `${a.command} needs ${a.expected}.`,
    saw: [],
    change: `Write it behind the command; ssr-leak-check ${a.command} --help has an example.`,
  })),
  'bad-config': entry({ file: text, wrong: lines }, (a) => ({
    what: `The configuration ${a.file} cannot be read.`,
    saw: a.wrong.flatMap((line) => line.split('\n')).slice(0, 20),
    change: 'Fix these lines; docs/options.md lists the keys and their values.',
  })),
  'bad-options': entry({ wrong: lines }, (a) => ({
    what: 'The options of the call cannot be used.',
    saw: a.wrong.flatMap((line) => line.split('\n')).slice(0, 20),
    change: 'Fix these; docs/api.md lists the options, and docs/options.md what they mean.',
  })),
  'two-configurations': entry({ file: text, second: text }, (a) => ({
    what: 'There are two configurations, and only one would be read.',
    saw: [a.file, a.second],
    change: 'Put everything into one of them and delete the other; or name the one to read with --config.',
  })),
  'unread-configuration': entry({ file: text }, (a) => ({
    what: `The configuration ${a.file} is not read: its name has an ending that is not known.`,
    saw: [],
    change: 'Rename it to ssr-leak-check.config.ts, .mts, .mjs, .js or .json, or to .github/ssr-leak-check.yml; or name it with --config.',
  })),
  'file-not-readable': entry({ option: text, file: text, error: text }, (a) => ({
    what: `The file ${a.file} of ${a.option} cannot be read.`,
    saw: [a.error],
    change: 'Name a file that exists.',
  })),
  'no-temporary-folder': entry({ folder: text, error: text }, (a) => ({
    what: `No temporary folder could be made in ${a.folder}.`,
    saw: [a.error],
    change: 'Set TMPDIR to a folder that exists and can be written to.',
  })),
  'file-not-writable': entry({ option: text, file: text, error: text }, (a) => ({
    what: `The file ${a.file} of ${a.option} cannot be written.`,
    saw: [a.error],
    change: /^E[MN]FILE/.test(a.error) ? (remedies.EMFILE as string) : 'Name a file in a folder that exists and is writable.',
  })),
};
