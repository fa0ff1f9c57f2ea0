import { brief } from '../plain-text.ts';

/** A piece of HTML in which all text is escaped; made by `html` alone. */
export interface Markup {
  readonly markup: string;
}

type Value = string | number | Markup | readonly Markup[] | null;

/** Longest text of the app that is shown whole. */
const longest = 4000;

const escaped = (text: string): string => brief(text, longest).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

const written = (value: Value): string => {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escaped(value);
  return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
};

/** HTML with values in it: text is escaped and made plain, in elements and in quoted attributes alike; null is nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const parts = strings.map((part, i) => (i === 0 ? part : written(values[i - 1] ?? null) + part));
  return { markup: parts.join('') };
}

/** A name as it stands in code. */
export const code = (name: string): Markup => html`<code>${name}</code>`;

/** Our own style, script or drawing, which is HTML already. Never text of the app. */
export const trusted = (markup: string): Markup => ({ markup });
