/** The tool itself, the machine that it runs on, and what other versions wrote. */
import { flag, lines, number, orNull, text } from '../shape.ts';
import { count } from '../words.ts';
import { entry } from './entry.ts';
import { mostNames, remedies } from './evidence.ts';

export const tool = {
  'machine-refuses': entry({ code: text, error: text }, (a) => ({
    what: 'The system refused something that the check needs.',
    saw: [a.error],
    change: Object.hasOwn(remedies, a.code) ? (remedies[a.code] as string) : 'Give the job what is missing.',
  })),
  interrupted: entry({ signal: text }, (a) => ({
    what: `The check was interrupted (${a.signal}).`,
    saw: [],
    change: 'Run it again; what was judged before is reported, and what was under way has no verdict.',
  })),
  'tool-failed': entry({ error: text }, (a) => ({
    what: 'The check itself failed.',
    saw: a.error.split('\n'),
    change: 'This is a bug in ssr-leak-check: please report it with these lines.',
  })),
  'unknown-problem': entry({ code: text, what: orNull(text), saw: lines, change: orNull(text) }, (a) => ({
    what: a.what ?? `The report gives the code "${a.code}" without an explanation.`,
    saw: a.saw,
    change: a.change ?? 'Run the check again.',
  })),
  'shard-missing': entry({ shard: number, of: number, routes: lines, reported: flag }, ({ shard, of, routes, reported }) => ({
    what:
      routes.length === 0
        ? `There is no report of shard ${shard} of ${of}, and which routes it was to check is not known.`
        : reported
          ? `Shard ${shard} of ${of} did not check ${count(routes.length, 'route')} of its share.`
          : `There is no report of shard ${shard} of ${of}, which was to check ${count(routes.length, 'route')}.`,
    saw: [...routes.slice(0, mostNames), ...(routes.length > mostNames ? [`and ${routes.length - mostNames} more`] : [])],
    change: 'Look at the log of its job, run that again, and merge the reports of all shards.',
  })),
};
