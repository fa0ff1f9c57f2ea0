const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Markup that is already safe. */
class Html {
  constructor(text) {
    this.text = text;
  }

  toString() {
    return this.text;
  }
}

/** A template whose values are escaped unless they are markup themselves; lists are joined, null and false are left out. */
export function html(strings, ...values) {
  let text = strings[0];
  for (let index = 0; index < values.length; index++) text += fill(values[index]) + strings[index + 1];
  return new Html(text);
}

function fill(value) {
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(fill).join('');
  if (value === null || value === undefined || value === false) return '';
  return String(value).replace(/[&<>"']/g, (character) => entities[character]);
}
