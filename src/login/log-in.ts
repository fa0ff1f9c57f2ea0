/** The requests of a login, one after another, and what they give. */
import type { Header, LoginStep } from '../config/settings.ts';
import { createJar } from '../loads/cookie-jar.ts';
import { isNamed } from '../measure/headers.ts';
import { contentTypeOf } from '../measure/sent.ts';
import { CheckError, problem } from '../problems.ts';
import { type Asker, exchange, type LoginAnswer, type Sent, SHORTEST_RANDOM, sessionSecrets, stepName, withoutQuery } from './exchange.ts';
import { type HtmlForm, htmlForms } from './html-forms.ts';
import { bodyFilledIn, filledIn, filledInAll, inJson, type TakenValues, valueAt } from './taken.ts';

/**
 * Logs in. Cookies that are given for every request go along, and are kept where the server sets none of their names.
 * Throws CheckError `login-unanswered`, `login-refused`, `login-form-missing`, `login-page-again`, `login-value-missing` and
 * `login-sets-nothing`; and the reason of the signal when aborted.
 * @param settings headers go along with each request
 * @returns the headers with which the server knows who asks
 */
export async function logIn(steps: readonly LoginStep[], around: Omit<Asker, 'jar' | 'authorization'>): Promise<readonly Header[]> {
  const before = around.settings.headers.filter(({ name }) => name.toLowerCase() === 'cookie').map(({ value }) => value);
  const jar = createJar(before.join('; '));
  const [given, seen] = [jar.header(), new Set<string>()];
  let authorization: string | null = null;
  let taken: TakenValues = {};
  for (const step of steps) {
    const asker: Asker = { ...around, jar, authorization };
    const { sent, answer } = await (step.form ? sendForm(asker, step, step.form, taken) : sendAsItIs(asker, step, taken, seen));
    seen.add(withoutQuery(sent.path));
    const missing = (what: string) => new CheckError(problem('login-value-missing', { request: stepName(sent), what }));
    for (const [name, where] of Object.entries(step.take ?? {})) {
      const value = valueAt(where, answer, jar);
      if (value === null) throw missing(Object.entries(where).flat().join(' '));
      taken = { ...taken, [name]: value };
    }
    if (step.token !== undefined) {
      const token = inJson(answer.text, step.token);
      if (token === null) throw missing(`json ${step.token}`);
      authorization = `Bearer ${token}`;
    }
    around.server.hide(sessionSecrets([...Object.values(taken), authorization ?? '']));
  }
  const cookie = jar.header();
  if (authorization === null && cookie === given) throw new CheckError(problem('login-sets-nothing', { requests: steps.length }));
  return [
    ...(cookie === '' ? [] : [{ name: 'cookie', value: cookie }]),
    ...(authorization === null ? [] : [{ name: 'authorization', value: authorization }]),
  ];
}

interface Done {
  readonly sent: Sent;
  readonly answer: LoginAnswer;
}

/** @param seen paths that were asked for before: one that a redirect leads back to did not let anybody in */
async function sendAsItIs(asker: Asker, step: LoginStep, taken: TakenValues, seen: ReadonlySet<string>): Promise<Done> {
  const body = step.body === undefined ? undefined : bodyFilledIn(step.body, taken, (text) => contentTypeOf(text) === FORM);
  const headers = filledInAll(step.headers ?? {}, taken);
  const given = [...Object.keys(headers).map((name) => ({ name })), ...asker.settings.headers];
  const isTyped = isNamed('content-type', given);
  const type = body === undefined || isTyped ? {} : { 'content-type': contentTypeOf(body) };
  const path = filledIn(step.path, taken, encodeURIComponent);
  const sent: Sent = { method: step.method ?? (body === undefined ? 'GET' : 'POST'), path, headers: { ...type, ...headers }, body };
  const answer = await exchange(asker, sent);
  const asks = sent.method !== 'GET' && sent.method !== 'HEAD';
  const at = withoutQuery(answer.path);
  const isBack = answer.isMoved && (seen.has(at) || loginPage.test(at));
  const showsForm = htmlForms(htmlOf(answer)).some(({ hasPassword }) => hasPassword) && (!answer.isMoved || isBack);
  if (asks && (showsForm || isBack)) throw again(sent, answer, asker);
  return { sent, answer };
}

const FORM = 'application/x-www-form-urlencoded';

/** Where a redirect leads whose request let nobody in. */
const loginPage = /(^|[/_-])(log-?in|sign-?in)([/._-]|$)/i;

/** Fetches the page, fills in the form that has these fields, and sends it as the page says. */
async function sendForm(asker: Asker, step: LoginStep, form: NonNullable<LoginStep['form']>, taken: TakenValues): Promise<Done> {
  const headers = filledInAll(step.headers ?? {}, taken);
  const page = await exchange(asker, { method: 'GET', path: filledIn(step.path, taken, encodeURIComponent), headers });
  const own = filledInAll(form, taken);
  const names = Object.keys(own);
  const found = withFields(page, names);
  if (found === undefined) {
    const forms = htmlForms(htmlOf(page)).map((one) => [...one.names].join(', '));
    throw new CheckError(problem('login-form-missing', { path: withoutQuery(page.path), fields: names, forms }));
  }
  const fields = [...found.fields.filter(([name]) => own[name] === undefined), ...Object.entries(own)];
  asker.server.hide(sessionSecrets(found.fields.map(([, value]) => value)).filter((value) => value.length >= SHORTEST_RANDOM));
  const sent = await filled(found, fields, page, headers, asker);
  const answer = await exchange(asker, sent);
  const isThere = withFields(answer, names);
  // A page that has another field of that name, such as a search, is no login.
  if (isThere && (isThere.hasPassword || withoutQuery(answer.path) === withoutQuery(page.path))) throw again(sent, answer, asker);
  return { sent, answer };
}

const htmlOf = ({ headers, text }: LoginAnswer): string => (/html/i.test(String(headers['content-type'] ?? '')) ? text : '');

const withFields = (page: LoginAnswer, names: readonly string[]): HtmlForm | undefined =>
  htmlForms(htmlOf(page)).find((one) => names.every((name) => one.names.has(name)));

async function filled(
  { action, method, isMultipart }: HtmlForm,
  fields: readonly (readonly [string, string])[],
  page: LoginAnswer,
  headers: Sent['headers'],
  { server, settings }: Asker,
): Promise<Sent> {
  const base = server.origin + page.path;
  // An app that writes its public address into its forms means this server.
  const url = new URL(URL.canParse(action, base) ? action : '', base);
  const query = new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value]));
  if (method === 'GET') return { method, path: `${url.pathname}?${query}`, headers };
  const referer = (settings.pageOrigin?.(server.origin) ?? server.origin) + page.path;
  const path = url.pathname + url.search;
  if (!isMultipart) return { method, path, headers: { 'content-type': FORM, referer, ...headers }, body: query.toString() };
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  const encoded = new Response(form);
  return {
    method,
    path,
    headers: { 'content-type': encoded.headers.get('content-type') ?? '', referer, ...headers },
    body: await encoded.text(),
  };
}

const again = (sent: Sent, { path, status }: LoginAnswer, { server }: Asker): CheckError =>
  new CheckError(problem('login-page-again', { request: stepName(sent), status, at: withoutQuery(path), tail: server.tail() }));
