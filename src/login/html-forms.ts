/** The forms of a page, as a browser would send them. */
import { Parser } from 'htmlparser2';

export interface HtmlForm {
  /** As the page has it; empty: the page itself. */
  readonly action: string;
  readonly method: 'GET' | 'POST';
  readonly isMultipart: boolean;
  /** Names of all its fields, also of those that are sent only where they are filled in. */
  readonly names: ReadonlySet<string>;
  /** What it sends as it stands, hidden fields and the button that sends it included. */
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly hasPassword: boolean;
}

type Attributes = Readonly<Record<string, string>>;

interface Draft {
  readonly attributes: Attributes;
  readonly names: Set<string>;
  readonly fields: (readonly [name: string, value: string])[];
  button: Attributes | null;
  hasPassword: boolean;
}

/** Fields that a browser sends only where somebody clicked them, or chose a file. */
const ownDeed = new Set(['submit', 'reset', 'button', 'image', 'file']);
const isOn = (attributes: Attributes, name: string): boolean => attributes[name] !== undefined;

/** A select is open until its end: the option that is chosen, else the first. */
interface Select {
  readonly form: Draft;
  readonly name: string;
  chosen: string | null;
}

export function htmlForms(html: string): readonly HtmlForm[] {
  const drafts: Draft[] = [];
  const byId = new Map<string, Draft>();
  let current: Draft | null = null;
  let select: Select | null = null;
  let area: { readonly form: Draft; readonly name: string; text: string } | null = null;
  const ownerOf = ({ form }: Attributes): Draft | null => (form === undefined ? current : (byId.get(form) ?? null));

  const parser = new Parser({
    onopentag(tag, attributes) {
      if (tag === 'form') {
        current = { attributes, names: new Set(), fields: [], button: null, hasPassword: false };
        drafts.push(current);
        if (attributes.id) byId.set(attributes.id, current);
        return;
      }
      if (tag === 'option' && select) {
        const value = attributes.value ?? '';
        if (isOn(attributes, 'selected')) select.chosen = value;
        else select.chosen ??= value;
        return;
      }
      const form = ownerOf(attributes);
      const { name = '' } = attributes;
      if (form === null || isOn(attributes, 'disabled')) return;
      if (tag === 'input') input(form, attributes);
      if (tag === 'button' && (attributes.type ?? 'submit').toLowerCase() === 'submit') submitter(form, attributes);
      if (name === '') return;
      if (tag === 'select') select = { form, name, chosen: null };
      if (tag === 'textarea') area = { form, name, text: '' };
    },
    ontext(text) {
      if (area) area.text += text;
    },
    onclosetag(tag) {
      if (tag === 'form') current = null;
      if (tag === 'select' && select) {
        add(select.form, select.name, select.chosen ?? '');
        select = null;
      }
      if (tag === 'textarea' && area) {
        add(area.form, area.name, area.text);
        area = null;
      }
    },
  });
  parser.end(html);
  return drafts.map(formOf);
}

function add(form: Draft, name: string, value: string): void {
  form.names.add(name);
  form.fields.push([name, value]);
}

function input(form: Draft, attributes: Attributes): void {
  const { name = '', value } = attributes;
  const type = (attributes.type ?? 'text').toLowerCase();
  if (type === 'submit') submitter(form, attributes);
  if (type === 'password') form.hasPassword = true;
  if (name === '' || ownDeed.has(type)) return;
  const isChoice = type === 'checkbox' || type === 'radio';
  if (isChoice && !isOn(attributes, 'checked')) form.names.add(name);
  else add(form, name, value ?? (isChoice ? 'on' : ''));
}

/** The first button sends a form when somebody presses Enter in it. */
function submitter(form: Draft, attributes: Attributes): void {
  if (form.button) return;
  form.button = attributes;
  if (attributes.name) add(form, attributes.name, attributes.value ?? '');
}

function formOf({ attributes, button, names, fields, hasPassword }: Draft): HtmlForm {
  const method = button?.formmethod ?? attributes.method ?? 'get';
  return {
    action: button?.formaction ?? attributes.action ?? '',
    method: method.toLowerCase() === 'post' ? 'POST' : 'GET',
    isMultipart: (button?.formenctype ?? attributes.enctype ?? '').toLowerCase() === 'multipart/form-data',
    ...{ names, fields, hasPassword },
  };
}
