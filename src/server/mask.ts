const mask = '***';

/**
 * A function that replaces every secret in a text. Longer secrets first, so that one inside another leaves no rest;
 * each line of a secret by itself, because output is read line by line.
 */
export function masker(secrets: readonly string[]): (text: string) => string {
  const parts = secrets
    .flatMap((secret) => secret.split(/\r?\n/))
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .sort((a, b) => b.length - a.length);
  return (text) => parts.reduce((masked, part) => masked.replaceAll(part, mask), text);
}
