import type { Report } from '../findings/report.ts';
import { annotations } from './annotations.ts';

/** What would end a command, or a property of one. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapedProperty = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** The report as commands that a GitHub runner reads from the log of a step, each a remark beside its line. The action itself says the same. */
export const renderGithubAnnotations = (report: Report): string =>
  annotations(report)
    .map(({ level, title, message, file, line, column }) => {
      const properties = Object.entries({ title, file, line, col: column }).flatMap(([name, value]) =>
        value === undefined ? [] : [`${name}=${escapedProperty(String(value))}`],
      );
      return `::${level} ${properties.join(',')}::${escaped(message)}\n`;
    })
    .join('');
