/** An audit in words: for a terminal, for a program, for a comment. */
import pc from 'picocolors';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { type Audited, type AuditRow, asBrought } from '../known/audit.ts';
import { count } from '../words.ts';
import { broughtMarkdown, broughtSentences, leavesWords } from './brought-words.ts';
import { codeCell, codeSpan, escapeMarkdown } from './escape-markdown.ts';
import { brief } from './plain-text.ts';
import { linkTo } from './published-words.ts';

interface AuditOptions {
  readonly color: boolean;
  readonly width: number;
}

/** Longer lines are hard to read. */
const widest = 120;

const named = ({ package: name, version }: AuditRow): string => brief(`${name} ${version}`, 100);

const sizeOf = (row: AuditRow): string | null => leavesWords(asBrought(row));

/** Whether it is a leak of a package, not a way to use it. */
const isPackages = ({ leak }: AuditRow): boolean => leak.fault === 'package';

/** Leaks of packages as a table, then the ways to use packages that leak. */
export function auditTable({ from, rows, brought }: Audited, { color, width }: AuditOptions): string {
  const colors = pc.createColors(color);
  const columns = Math.min(width, widest);
  const leaks = rows.filter(isPackages);
  const usages = rows.filter((row) => !isPackages(row));
  const table = aligned(
    leaks.map((row) => [named(row), row.fixed === null ? 'no fix' : `fixed in ${brief(row.fixed, 40)}`, row.leak.issue, sizeOf(row) ?? '']),
  );
  const under = (text: string) =>
    wrapAnsi(text, columns - 4)
      .split('\n')
      .map((line) => colors.dim(`    ${line}`))
      .join('\n');
  const told = (row: AuditRow) => under(`${row.leak.when}${row.fixed === null ? ` ${row.leak.change}` : ''}`);
  return `${[
    ...leaks.flatMap((row, i) => [`${colors.red('✖')} ${table[i]}`, told(row)]),
    ...(usages.length > 0 ? [`${leaks.length > 0 ? '\n' : ''}Ways to use what is installed that leak:`] : []),
    ...usages.flatMap((row) => [`${colors.yellow('!')} ${named(row)}  ${row.leak.issue}`, under(`${row.leak.when} ${row.leak.change}`)]),
    ...(rows.length > 0 ? [''] : []),
    ...broughtSentences((brought ?? []).filter(isPackages).map(asBrought)).map((said) => colors.bold(wrapAnsi(brief(said, 1000), columns))),
    `${count(leaks.length, 'known leak')} of packages in ${brief(from, 200)}${brought === null ? '' : `, ${brought.filter(isPackages).length} of them by this change`}.`,
  ].join('\n')}\n`;
}

/** Cells of a row side by side, each column as wide as its widest cell. */
function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - stringWidth(cell)))
      .join('  ')
      .trimEnd(),
  );
}

const issueLink = ({ leak }: AuditRow): string => `[${escapeMarkdown(leak.issue)}](${linkTo(leak.address)})`;

/** The audit as a comment. */
export function auditMarkdown({ from, rows, brought }: Audited): string {
  const leaks = rows.filter(isPackages);
  const usages = rows.filter((row) => !isPackages(row));
  const line = (row: AuditRow) =>
    `| ${codeCell(named(row))} | ${row.fixed === null ? '–' : codeCell(row.fixed)} | ${escapeMarkdown(sizeOf(row) ?? '–')} | ${escapeMarkdown(row.leak.when)} | ${issueLink(row)} |`;
  const blocks = [
    `### ${count(leaks.length, 'known leak')} of packages in ${codeSpan(from)}`,
    ...broughtMarkdown((brought ?? []).filter(isPackages).map(asBrought)),
    ...(leaks.length > 0
      ? [['| package | fixed in | leaks | when | issue |', '| --- | --- | --- | --- | --- |', ...leaks.map(line)].join('\n')]
      : []),
    ...(usages.length > 0
      ? [
          [
            'Ways to use what is installed that leak:',
            '',
            ...usages.map(
              (row) => `- ${codeSpan(named(row))}: ${escapeMarkdown(row.leak.when)} ${escapeMarkdown(row.leak.change)} (${issueLink(row)})`,
            ),
          ].join('\n'),
        ]
      : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** The audit for programs. */
export const auditAsJson = ({ from, since, rows, brought }: Audited): object => ({
  schema: 1,
  from,
  since,
  leaks: rows.map((row) => {
    const { leak, package: name, version, fixed } = row;
    const { id, fault, issue, address, what, when, load, change, leaves = null, checked } = leak;
    const isBrought = brought?.includes(row) ?? null;
    return {
      id,
      package: name,
      version,
      fixed,
      fault,
      issue,
      address,
      what,
      when,
      load,
      change,
      bytesPerRequest: leaves,
      checked,
      brought: isBrought,
    };
  }),
});
