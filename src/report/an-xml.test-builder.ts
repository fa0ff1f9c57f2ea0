/** Strict readers of XML for tests: what a real parser would refuse, they refuse. */

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The text between its tags, that of its children left out. */
  readonly text: string;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const characters = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
const token = /<\/([A-Za-z][\w-]*)>|<([A-Za-z][\w-]*)((?: [A-Za-z][\w-]*="[^"<]*")*)(\/?)>|([^<]+)/y;

function unescaped(text: string): string {
  if (/&(?!(?:lt|gt|amp|quot|apos);)/.test(text)) throw new Error(`An ampersand begins no entity in ${JSON.stringify(text)}.`);
  return text.replace(/&(\w+);/g, (_, name: string) => entities[name]!);
}

function attributesOf(text: string): Element['attributes'] {
  const pairs = [...text.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescaped(value)] as const);
  if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new Error(`An attribute stands twice in ${text}.`);
  return Object.fromEntries(pairs);
}

/** Reads a document of elements, attributes and text: all that a JUnit file has. Throws for whatever is not well-formed. */
export function readXml(document: string): Element {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!document.startsWith(declaration)) throw new Error('It has no declaration.');
  if (!characters.test(document)) throw new Error('It holds characters that XML 1.0 forbids.');
  const body = document.slice(declaration.length).trimEnd();
  const top: { children: Element[]; text: string; name: string } = { children: [], text: '', name: '' };
  const open = [top];
  token.lastIndex = 0;
  while (token.lastIndex < body.length) {
    const at = token.lastIndex;
    const [, closed, opened, attributes = '', alone, text = ''] = token.exec(body) ?? [];
    const inner = open.at(-1)!;
    if (closed !== undefined) {
      if (open.length === 1 || closed !== inner.name) throw new Error(`</${closed}> closes nothing.`);
      open.pop();
    } else if (opened !== undefined) {
      const element = { name: opened, attributes: attributesOf(attributes), children: [], text: '' };
      inner.children.push(element);
      if (alone === '') open.push(element);
    } else if (token.lastIndex > at && text !== '') inner.text += unescaped(text);
    else throw new Error(`It is not well-formed from ${JSON.stringify(body.slice(at, at + 80))}.`);
  }
  const [root, ...others] = top.children;
  if (!root || others.length > 0 || open.length > 1 || top.text.trim() !== '') throw new Error('It is not one element.');
  return root;
}
