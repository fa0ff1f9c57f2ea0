import type { CommandName } from '../commands.ts';
import { setting } from '../option.ts';
import { onOrOff, outputFile, outputFolder, reporter } from '../readers.ts';
import { reportFormats } from '../report-formats.ts';

const measuring: readonly CommandName[] = ['check', 'demo'];
const judging: readonly CommandName[] = [...measuring, 'judge'];
const reporting: readonly CommandName[] = [...judging, 'report', 'merge'];

const aFile = 'a file in a folder that exists';

/** What is written. */
export const output = {
  json: setting('json', {
    group: 'output',
    takes: 'FILE|-',
    summary: 'writes the report as JSON',
    more: 'On the command line, `-` is standard output; everything else then goes to standard error. The commands `routes` and `audit` write their tables.',
    commands: [...judging, 'merge', 'routes', 'audit'],
    expected: aFile,
    read: outputFile,
  }),
  markdown: setting('markdown', {
    group: 'output',
    takes: 'FILE',
    summary: 'writes the report as Markdown',
    commands: [...reporting, 'audit'],
    expected: aFile,
    read: outputFile,
  }),
  html: setting('html', {
    group: 'output',
    takes: 'FILE',
    summary: 'writes the report as one HTML page',
    commands: reporting,
    expected: aFile,
    read: outputFile,
  }),
  reporter: setting('reporters', {
    group: 'output',
    takes: 'NAME[=FILE]',
    summary: 'writes a report in one of the formats below',
    more: 'Without a file, it goes to standard output, on the command line only. `--json FILE`, `--markdown FILE` and `--html FILE` are short forms. `json`, `markdown`, `html`: the report itself. `junit`: JUnit XML, for services that list tests. `sarif`: SARIF 2.1.0, for code scanning. `code-quality`: what GitLab shows beside the lines of a merge request. `github-annotations`: commands that a GitHub runner reads from the log. `history`: the growth of each route, for github-action-benchmark (`customSmallerIsBetter`). A step summary on GitHub is `markdown=$GITHUB_STEP_SUMMARY`.',
    repeatable: true,
    commands: reporting,
    expected: `a name and a file such as html=report.html; names are ${reportFormats.join(', ')}`,
    read: reporter,
    absent: [],
    gather: (all) => all,
  }),
  history: setting('history', {
    group: 'output',
    takes: 'FILE',
    summary: 'keeps the growth of each route over runs, for reports to show',
    more: 'Each check adds its run, and the HTML report draws the last ones of each route. The file is created if it does not exist, and keeps 100 runs. It has the form that github-action-benchmark keeps (`external-data-json-path`), so that one can be read, too. On a CI service, keep it in a cache. A long run (`--soak`) adds nothing to it. Of a run in shards, it is `ssr-leak-check merge` that adds it.',
    isSeldom: true,
    commands: ['check', 'merge'],
    expected: aFile,
    read: (text, source) => (text === '-' ? null : outputFile(text, source)),
  }),
  artifacts: setting('artifacts', {
    group: 'output',
    takes: 'DIR',
    summary: 'folder for files about each leak',
    more: 'For each route that leaks: a brief in Markdown with all that an assistant or a person needs to write the fix, and the heap profile (`.heapprofile`, for Chrome DevTools and speedscope). The folder is created if it does not exist. The files hold names and code from the repository, never memory contents.',
    otherwise: 'none; action: beside its report',
    commands: measuring,
    expected: 'a folder, or a new one in a folder that exists',
    read: outputFolder,
  }),
  evidence: setting('evidence', {
    group: 'output',
    takes: 'DIR',
    summary: 'folder for issues about each leak, nothing private in them',
    more: 'For each leak an issue ready to paste at the framework or package that leaks, and its facts as JSON: versions, flags, command, figures of both processes, container and retaining path. No path, URL, setting, header or file name of the app is in it; of its source only the line of the leak, literals left out. Read it before you post it. The folder is created if there is a leak and it does not exist.',
    commands: reporting,
    expected: 'a folder, or a new one in a folder that exists',
    read: outputFolder,
  }),
  'keep-snapshots': setting('keepSnapshots', {
    group: 'output',
    summary: 'also keeps the three heap snapshots of a leak there',
    more: 'They hold everything that the server has in memory, secrets included. Do not publish them.',
    implied: 'true',
    commands: measuring,
    expected: 'true or false',
    read: onOrOff,
    absent: false,
  }),
} as const;
