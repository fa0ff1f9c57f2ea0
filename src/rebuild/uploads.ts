/** Nothing that a second build makes leaves the machine: its maps hold the sources. */
import { commandsIn, type Scripts } from '../code/script-commands.ts';
import { uploaders } from '../routes/frameworks/with-maps.ts';

/** Programs that send files somewhere, by their names. */
const senders =
  /^(sentry-cli|datadog-ci|bugsnag-\S+|rollbar\S*|posthog-cli|appsignal\S*|newrelic\S*|aws|gsutil|gcloud|az|azcopy|rclone|s3cmd|s5cmd|rsync|scp|sftp|ftp|curl|wget|vercel|netlify|wrangler|firebase|surge|gh|heroku|fly|flyctl|docker)$/;
/** Words of scripts that do. */
const sends = /\b(upload|deploy|publish|release)\b/i;

/**
 * What in a build's command sends something somewhere; null: nothing that is known.
 * @param scripts those of package.json
 */
export function sendsIn(command: string, scripts: Scripts): string | null {
  const around = ['prebuild', 'postbuild'].flatMap((name) => scripts[name] ?? []);
  for (const text of [command, ...around]) {
    for (const { words } of commandsIn(text, scripts)) {
      const [program, ...rest] = words;
      const name = program.replace(/^.*[\\/]/, '');
      const isSending = senders.test(name) || uploaders.test(name) || [name, ...rest].some((word) => sends.test(word));
      if (isSending) return words.join(' ');
    }
  }
  return null;
}

/** Services that maps or builds are sent to, as their variables begin. */
const services =
  /^(SENTRY|BUGSNAG|ROLLBAR|DATADOG|DD|NEW_RELIC|NEWRELIC|HONEYBADGER|HIGHLIGHT|POSTHOG|RAYGUN|TRACKJS|LOGROCKET|APPSIGNAL|ELASTIC_APM|AIRBRAKE|BACKTRACE|CODECOV|VERCEL|NETLIFY|CLOUDFLARE|CF|AWS|AZURE|GOOGLE|GCP|FIREBASE|FLY|HEROKU)_/;
const secret = /TOKEN|API_?KEY|ACCESS_?KEY|SECRET|PASSWORD|CREDENTIALS|AUTH/;

/** Whether a variable lets a build send something to such a service. What is public, such as a DSN, stays: it is part of the code. */
const isSendingVariable = (name: string): boolean =>
  (services.test(name.toUpperCase()) && secret.test(name.toUpperCase())) || /_AUTH_TOKEN$/i.test(name);

/** Files that hold nothing else. */
export const sendingFiles: ReadonlySet<string> = new Set(['.sentryclirc', '.env.sentry-build-plugin', '.env.sentry', 'sentry.properties']);

/** The environment of a second build. Empty, not missing: a file of settings fills in what is missing. */
export function withoutSending(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const named = Object.keys(env).filter(isSendingVariable);
  return {
    ...env,
    ...Object.fromEntries(['SENTRY_AUTH_TOKEN', ...named].map((name) => [name, ''])),
    // Its program does nothing, also where a configuration holds the token.
    SENTRY_BINARY_PATH: process.platform === 'win32' ? 'rundll32.exe' : '/bin/true',
  };
}

/** The text of a `.env` file without the variables that let a build send something. */
export const withoutSendingLines = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !isSendingVariable(/^\s*(?:export\s+)?([\w.]+)\s*=/.exec(line)?.[1] ?? ''))
    .join('\n');
