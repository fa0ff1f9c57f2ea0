/**
 * Whether a line that comes with every request is worth a warning. An access log is not, wherever it goes, nor is what calls itself
 * informational. Standard error is for what went wrong; on standard output a line has to say that something did.
 */
import type { PrintedLine } from '../server/tail.ts';

/** @param statuses what the client got: an access log that says the same says nothing new */
export function isRemarkable({ stream, text }: PrintedLine, statuses: ReadonlySet<number>): boolean {
  const level = levelOf(text);
  if (level === 'informational') return false;
  const request = requestIn(text);
  if (request?.status != null && request.status >= 400) return !statuses.has(request.status);
  if (level === 'trouble') return true;
  if (request?.status != null) return false;
  if (saysTrouble(text)) return true;
  return stream === 'stderr' && request === null && !ofDebug.test(text);
}

/** Pino and Bunyan count from 10 to 60, and warn at 40; syslog and GELF from 7 down to 0, and warn at 4. */
const [WARN, WARN_OF_SYSLOG, MOST_OF_SYSLOG] = [40, 4, 7];

const troubleNames = 'warn|warning|err|error|fatal|crit|critical|alert|emerg|emergency|severe|panic';
const informationalNames = 'trace|debug|verbose|silly|info|information|notice|log|success';
/** A level of winston and of npm that is a word of its own in capitals. */
const anyName = `(${troubleNames}|${informationalNames}|http)`;
const capitals = `(${troubleNames}|${informationalNames})`.toUpperCase();

/** Times and numbers, names of days and months (and other short words, which do no harm): what may stand before a level. */
const stamps = /(?<![\w.+:-])[\w.+:-]*\d[\w.+:-]*|\b(?:AM|PM|GMT|UTC|[A-Z][a-z]{2}\b,?)/g;

/** What a logger says of a line: in a field of JSON or logfmt, in brackets, at the start. null: nothing that is known here. */
function levelOf(text: string): 'informational' | 'trouble' | null {
  const field = /(?:"(?:level|severity|lvl|log\.level)"\s*:\s*|(?:^|\s)(?:level|lvl|severity)=)"?(\w+)/i.exec(text);
  if (field?.[1] && /^\d+$/.test(field[1])) return ofFigure(Number(field[1]));
  const head = text.slice(0, 200).replace(stamps, ' ');
  const lead = head.replace(/\[[^\]]*\]/g, ' ');
  const found =
    field ??
    new RegExp(String.raw`^[^"']*?[[(<]\s*${anyName}\s*[\])>]`, 'iu').exec(head) ??
    new RegExp(String.raw`^[^\p{L}]*${anyName}\s*(?:[:|]|-\s)`, 'iu').exec(lead) ??
    new RegExp(String.raw`^[^\p{L}]*${capitals}(?![\w/-])`, 'u').exec(lead);
  if (!found?.[1]) return null;
  if (new RegExp(`^(?:${troubleNames})$`, 'i').test(found[1])) return 'trouble';
  return new RegExp(`^${anyName}$`, 'i').test(found[1]) ? 'informational' : null;
}

const ofFigure = (level: number): 'informational' | 'trouble' =>
  (level <= MOST_OF_SYSLOG ? level <= WARN_OF_SYSLOG : level >= WARN) ? 'trouble' : 'informational';

/** A method before a path or a URL, as in the forms of Apache and of morgan; or beside a status, each in a field of its own. */
const method = /\b(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b["']?[\s:]+["']?(?:\/|https?:\/\/)[^\s"']*/;
const fields = [/\bmethod["']?\s*[=:]/i, /\bstatus(?:_?code)?["']?\s*[=:]\s*["']?([1-5]\d\d)\b/i] as const;

/** The request that a line is about, with the status of its answer where it has one; null: about none. */
function requestIn(text: string): { readonly status: number | null } | null {
  if (fields.every((field) => field.test(text))) return { status: Number(fields[1].exec(text)?.[1]) };
  const found = method.exec(text);
  if (!found) return null;
  const sides = [text.slice(found.index + found[0].length), text.slice(0, found.index)];
  const [status] = sides.flatMap((side) => /(?<![\w.:,-])[1-5]\d\d(?![\w.:-])/.exec(side)?.[0] ?? []);
  return { status: status === undefined ? null : Number(status) };
}

/** The namespace of the package debug, perhaps behind a time. */
const ofDebug = /^\s*(?:\d[\w:.-]*Z\s+|\w{3}, [\w :]+ GMT\s+)?\p{L}[\w.-]*(?::[\w.*-]+)+\s/u;

const troubles =
  /\b(?:errors?|warn|warnings?|fatal|exceptions?|deprecat\w+|failed|failures?|unhandled|uncaught|critical|panic)\b|\b[A-Z]\w*(?:Error|Exception|Warning)\b/i;

/** Where such a word means its opposite, or is part of an address. */
const harmless = [
  /(?:[a-z][a-z+.-]*:\/)?\/[^\s"']*/gi,
  /\b(?:no|0|zero|without)\s+(?:errors?|warnings?|exceptions?|failures?)\b/gi,
  /\b(?:errors?|warnings?|exceptions?|failed|failures?)["']?\s*[=:]\s*["']?(?:0|null|none|false|undefined|\[\]|\{\})(?![\w.])/gi,
];

const saysTrouble = (text: string): boolean => troubles.test(harmless.reduce((left, one) => left.replace(one, ' '), text));
